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

  @Test(
    "a profile with parameters lies around its position, as wide and as deep as it says",
    arguments: [
      "IFCRECTANGLEHOLLOWPROFILEDEF(.AREA.,$,#27,4.,2.,0.1,$,$)", "IFCLSHAPEPROFILEDEF(.AREA.,$,#27,2.,4.,0.1,$,$,$)",
      "IFCUSHAPEPROFILEDEF(.AREA.,$,#27,2.,4.,0.1,0.1,$,$,$)",
      "IFCTSHAPEPROFILEDEF(.AREA.,$,#27,2.,4.,0.1,0.1,$,$,$,$,$)",
      "IFCCSHAPEPROFILEDEF(.AREA.,$,#27,2.,4.,0.1,0.2,$)", "IFCZSHAPEPROFILEDEF(.AREA.,$,#27,2.,2.05,0.1,0.1,$,$)",
      "IFCTRAPEZIUMPROFILEDEF(.AREA.,$,#27,4.,3.,2.,0.5)", "IFCELLIPSEPROFILEDEF(.AREA.,$,#27,2.,1.)",
      "IFCASYMMETRICISHAPEPROFILEDEF(.AREA.,$,#27,4.,2.,0.1,0.2,$,3.,$,$,$,$,$,$)",
      "IFCCOMPOSITEPROFILEDEF(.AREA.,$,(#50,#51),$)",
    ])
  func parameters(profile: String) throws {
    let parts = """
      #50=IFCRECTANGLEPROFILEDEF(.AREA.,$,#27,4.,0.5);
      #51=IFCRECTANGLEPROFILEDEF(.AREA.,$,#27,0.5,2.);
      """
    let lines =
      (Self.wall + Self.solid).replacing("IFCRECTANGLEPROFILEDEF(.AREA.,$,#27,4.,2.)", with: profile) + parts
    let found = try #require(try box(lines))
    for (one, other) in zip(found, [SIMD3<Double>(98, 0, 1), SIMD3(100, 4, 4)]) {
      let way = one - other
      #expect((way * way).sum() < 1e-12)
    }
  }

  @Test("a tube is as wide as it is round, and a bent bar reaches as far as its axis and its radius")
  func tubes() throws {
    let tube = (Self.wall + Self.solid).replacing(
      "IFCRECTANGLEPROFILEDEF(.AREA.,$,#27,4.,2.)", with: "IFCCIRCLEHOLLOWPROFILEDEF(.AREA.,$,#27,1.,0.1)")
    #expect(try box(tube) == [SIMD3(98, 1, 1), SIMD3(100, 3, 4)])
    let bar = """
      #22=IFCSWEPTDISKSOLID(#30,0.5,$,$,$);
      #30=IFCPOLYLINE((#31,#32,#33));
      #31=IFCCARTESIANPOINT((0.,0.,0.));
      #32=IFCCARTESIANPOINT((4.,0.,0.));
      #33=IFCCARTESIANPOINT((4.,0.,3.));
      """
    #expect(try box(Self.wall + bar) == [SIMD3(99.5, -0.5, -0.5), SIMD3(100.5, 4.5, 3.5)])
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

  @Test("a body is read until a point of it lies between two heights, and whole where none does")
  func untilHeights() throws {
    let lines = (1...100).map { "#\($0 + 60)=IFCCARTESIANPOINT((0.,0.,\($0).));\n" }.joined()
    let names = (61...160).map { "#\($0)" }.joined(separator: ",")
    let body = "#22=IFCFACETEDBREP(#50);\n#50=IFCPOLYLOOP((\(names)));\n" + lines
    let model = try SampleModel.read(Self.wall + body, keepsAll: true)
    let (shapes, product) = (ShapeReader(model), try #require(model.instance(named: 10)))
    let placement = try #require(PlacementReader(model).world(of: product))
    let whole = try #require(shapes.box(of: product, in: placement))
    #expect([whole.lowest.z, whole.highest.z] == [1, 100])
    #expect(shapes.box(of: product, in: placement, until: 200, 300) == whole)
    #expect(shapes.box(of: product, in: placement, until: 60, 50) == whole)
    for (lowest, highest) in [(0.5, 1.5), (50, 51), (99.5, 1000)] {
      let found = try #require(shapes.box(of: product, in: placement, until: lowest, highest))
      #expect(found.lowest.z <= highest && found.highest.z >= lowest, "it reaches into these heights")
      #expect(found.lowest.z >= 1 && found.highest.z <= 100, "and no further than the body")
    }
    let early = try #require(shapes.box(of: product, in: placement, until: 1, 100))
    #expect(early.lowest.z == early.highest.z, "the first point is enough")
  }

  @Test(
    "a body of very many items reaches as far as its items do, turned as its product is, and from each that shares it")
  func manyItems() throws {
    let many = Array(repeating: "#22", count: 200).joined(separator: ",")
    let lines =
      Self.wall.replacing("(#22)", with: "(\(many))") + Self.solid + """
        #30=IFCWALL('v',$,$,$,$,#31,#20,$,$);
        #31=IFCLOCALPLACEMENT($,#32);
        #32=IFCAXIS2PLACEMENT3D(#33,$,$);
        #33=IFCCARTESIANPOINT((0.,10.,0.));
        """
    let model = try SampleModel.read(lines, keepsAll: true)
    let shapes = ShapeReader(model)
    for _ in 0..<2 {
      let boxes = [10, 30].map { model.instance(named: $0).flatMap { shapes.box(of: $0) } }
      #expect(boxes.map { $0?.lowest } == [SIMD3(98, 0, 1), SIMD3(0, 10, 1)])
      #expect(boxes.map { $0?.highest } == [SIMD3(100, 4, 4), SIMD3(4, 12, 4)])
    }
    // One of which nothing is known makes the whole unknown, for all who share it.
    let unknown = try SampleModel.read(lines.replacing(",#22)", with: ",#23)"), keepsAll: true)
    let others = ShapeReader(unknown)
    for number in [10, 30, 10] as [UInt64] {
      #expect(others.box(of: try #require(unknown.instance(named: number))) == nil)
    }
  }

  @Test("a body of very many items that very many products share is read once", .timeLimit(.minutes(1)))
  func sharedItems() throws {
    let many = Array(repeating: "#22", count: 4000).joined(separator: ",")
    let products = (1000..<5000).map { "#\($0)=IFCWALL('\($0)',$,$,$,$,#11,#20,$,$);" }.joined(separator: "\n")
    let model = try SampleModel.read(
      Self.wall.replacing("(#22)", with: "(\(many))") + Self.solid + products, keepsAll: true)
    let shapes = ShapeReader(model)
    let boxes = model.instances(of: "IfcWall").map { shapes.box(of: $0) }
    #expect(boxes.count == 4001 && boxes.allSatisfy { $0 == boxes[0] && $0 != nil })
  }
}
