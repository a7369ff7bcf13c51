import IFCModel
import Testing

@Suite("Shapes")
struct ShapeTests {
  private static let wall = """
    #10=IFCWALL('w',$,$,$,$,#11,#20,$,$);
    #11=IFCLOCALPLACEMENT($,#12);
    #12=IFCAXIS2PLACEMENT3D(#13,$,#14);
    #13=IFCCARTESIANPOINT((100.,0.,0.));
    #14=IFCDIRECTION((0.,1.,0.));
    #20=IFCPRODUCTDEFINITIONSHAPE($,$,(#21));
    #21=IFCSHAPEREPRESENTATION($,'Body','SweptSolid',(#22));

    """
  private static let solid = """
    #22=IFCEXTRUDEDAREASOLID(#23,#24,#26,3.);
    #23=IFCRECTANGLEPROFILEDEF(.AREA.,$,#27,4.,2.);
    #24=IFCAXIS2PLACEMENT3D(#25,$,$);
    #25=IFCCARTESIANPOINT((0.,0.,1.));
    #26=IFCDIRECTION((0.,0.,1.));
    #27=IFCAXIS2PLACEMENT2D(#28,$);
    #28=IFCCARTESIANPOINT((2.,1.));

    """

  private func box(_ lines: String) throws -> [SIMD3<Double>]? {
    let model = try SampleModel.read(lines, keepsAll: true)
    let product = try #require(model.instance(named: 10))
    return ShapeReader(model).box(of: product).map { [$0.lowest, $0.highest] }
  }

  @Test("an extruded solid is found where its product stands, turned as it is")
  func extruded() throws {
    // The solid's x, 4 m long, points along the world's y.
    #expect(try box(Self.wall + Self.solid) == [SIMD3(98, 0, 1), SIMD3(100, 4, 4)])
  }

  @Test("a clipped solid reaches as far as the one that was clipped")
  func clipped() throws {
    let lines =
      (Self.wall + Self.solid).replacing("(#22)", with: "(#30)") + "#30=IFCBOOLEANCLIPPINGRESULT(.DIFFERENCE.,#22,#99);"
    #expect(try box(lines) == [SIMD3(98, 0, 1), SIMD3(100, 4, 4)])
  }

  @Test("a union reaches as far as both of its solids")
  func union() throws {
    let lines =
      (Self.wall + Self.solid).replacing("(#22)", with: "(#30)") + """
        #30=IFCBOOLEANRESULT(.UNION.,#22,#31);
        #31=IFCEXTRUDEDAREASOLID(#23,#24,#26,5.);
        """
    #expect(try box(lines) == [SIMD3(98, 0, 1), SIMD3(100, 4, 6)])
  }

  private static let mapped = """
    #22=IFCMAPPEDITEM(#40,#41);
    #40=IFCREPRESENTATIONMAP(#42,#43);
    #41=IFCCARTESIANTRANSFORMATIONOPERATOR3D($,$,#44,2.,$);
    #42=IFCAXIS2PLACEMENT3D(#45,$,$);
    #43=IFCSHAPEREPRESENTATION($,'Body','Tessellation',(#46));
    #44=IFCCARTESIANPOINT((0.,0.,10.));
    #45=IFCCARTESIANPOINT((1.,0.,0.));
    #46=IFCTRIANGULATEDFACESET(#47,$,.T.,((1,2,3)),$);
    #47=IFCCARTESIANPOINTLIST3D(((1.,0.,0.),(2.,0.,0.),(1.,1.,1.)));
    """

  @Test("what is mapped is scaled and moved as the mapping says")
  func mappedItem() throws {
    #expect(try box(Self.wall + Self.mapped) == [SIMD3(98, 0, 10), SIMD3(100, 2, 12)])
  }

  @Test("what is mapped into itself, or is not read, has no box")
  func unknown() throws {
    #expect(try box(Self.wall + Self.mapped.replacing("(#46)", with: "(#22,#22,#22)")) == nil)
    #expect(try box(Self.wall + "#22=IFCADVANCEDBREP(#99);") == nil)
    #expect(try box(Self.wall.replacing("'Body'", with: "'Axis'") + Self.solid) == nil)
  }

  @Test("a boundary representation holds the points of its faces")
  func brep() throws {
    let lines = """
      #22=IFCFACETEDBREP(#50);
      #50=IFCCLOSEDSHELL((#51));
      #51=IFCFACE((#52));
      #52=IFCFACEOUTERBOUND(#53,.T.);
      #53=IFCPOLYLOOP((#54,#55,#56));
      #54=IFCCARTESIANPOINT((0.,0.,0.));
      #55=IFCCARTESIANPOINT((1.,0.,0.));
      #56=IFCCARTESIANPOINT((0.,2.,3.));
      """
    #expect(try box(Self.wall + lines) == [SIMD3(98, 0, 0), SIMD3(100, 1, 3)])
  }
}
