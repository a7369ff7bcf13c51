import IFCModel
import Testing

@Suite("Floors of bodies")
struct FloorTests {
  /// A room whose body is #22, turned and away from the origin.
  private static let room = """
    #10=IFCSPACE('w',$,$,$,$,#11,#20,$,.ELEMENT.,.INTERNAL.,$);
    #11=IFCLOCALPLACEMENT($,#12);
    #12=IFCAXIS2PLACEMENT3D(#13,$,#14);
    #13=IFCCARTESIANPOINT((652000.,6861000.,35.));
    #14=IFCDIRECTION((0.6,0.8,0.));
    #20=IFCPRODUCTDEFINITIONSHAPE($,$,(#21));
    #21=IFCSHAPEREPRESENTATION($,'Body','Brep',(#22));

    """

  /// A column of 1 m × 1 m stands in a room of 6 m × 4 m: floor and ceiling have a hole; sides are left out, as nothing
  /// of them is seen from above.
  private static let brep = """
    #22=IFCFACETEDBREP(#50);
    #50=IFCCLOSEDSHELL((#51,#52));
    #51=IFCFACE((#53,#54));
    #52=IFCFACE((#55,#56));
    #53=IFCFACEOUTERBOUND(#60,.F.);
    #54=IFCFACEBOUND(#61,.T.);
    #55=IFCFACEBOUND(#62,.T.);
    #56=IFCFACEOUTERBOUND(#63,.T.);
    #60=IFCPOLYLOOP((#70,#71,#72,#73));
    #61=IFCPOLYLOOP((#80,#81,#82,#83));
    #62=IFCPOLYLOOP((#87,#86,#85,#84));
    #63=IFCPOLYLOOP((#74,#75,#76,#77));
    #70=IFCCARTESIANPOINT((0.,0.,0.));
    #71=IFCCARTESIANPOINT((6.,0.,0.));
    #72=IFCCARTESIANPOINT((6.,4.,0.));
    #73=IFCCARTESIANPOINT((0.,4.,0.));
    #74=IFCCARTESIANPOINT((0.,0.,3.));
    #75=IFCCARTESIANPOINT((6.,0.,3.));
    #76=IFCCARTESIANPOINT((6.,4.,3.));
    #77=IFCCARTESIANPOINT((0.,4.,3.));
    #80=IFCCARTESIANPOINT((2.,2.,0.));
    #81=IFCCARTESIANPOINT((3.,2.,0.));
    #82=IFCCARTESIANPOINT((3.,3.,0.));
    #83=IFCCARTESIANPOINT((2.,3.,0.));
    #84=IFCCARTESIANPOINT((2.,2.,3.));
    #85=IFCCARTESIANPOINT((3.,2.,3.));
    #86=IFCCARTESIANPOINT((3.,3.,3.));
    #87=IFCCARTESIANPOINT((2.,3.,3.));

    """

  private func floor(_ body: String) throws -> [Double]? {
    let model = try SampleModel.read(Self.room + body, keepsAll: true)
    let room = try #require(model.instance(named: 10))
    return ShapeReader(model).floorArea(of: room).map {
      [$0.lowerBound, $0.upperBound].map { ($0 * 1e6).rounded() / 1e6 }
    }
  }

  @Test("a boundary representation has the floor of its lowest face, holes taken out")
  func brep() throws {
    #expect(try floor(Self.brep) == [23, 23])
  }

  @Test(
    "surface models that are closed have the same",
    arguments: [
      "#22=IFCFACEBASEDSURFACEMODEL((#50));#50=IFCCONNECTEDFACESET(",
      "#22=IFCSHELLBASEDSURFACEMODEL((#50));#50=IFCCLOSEDSHELL(",
    ])
  func surfaces(head: String) throws {
    #expect(try floor(Self.brep.replacing("#22=IFCFACETEDBREP(#50);\n#50=IFCCLOSEDSHELL(", with: head)) == [23, 23])
  }

  @Test("what is mapped has the floor that it is scaled to")
  func mapped() throws {
    let mapping = """
      #22=IFCMAPPEDITEM(#40,#41);
      #40=IFCREPRESENTATIONMAP(#42,#43);
      #41=IFCCARTESIANTRANSFORMATIONOPERATOR3D($,$,#70,2.,$);
      #42=IFCAXIS2PLACEMENT3D(#70,$,$);
      #43=IFCSHAPEREPRESENTATION($,'Body','Brep',(#23));

      """
    #expect(try floor(mapping + Self.brep.replacing("#22=", with: "#23=")) == [92, 92])
  }

  @Test("faces that come twice count once, and shells over each other are not added up")
  func repeated() throws {
    #expect(try floor(Self.brep.replacing("(#51,#52)", with: "(#51,#52,#51,#52)")) == [23, 23])
    let twice = Self.brep.replacing("#22=IFCFACETEDBREP(#50)", with: "#22=IFCFACEBASEDSURFACEMODEL((#50,#50))")
    #expect(try floor(twice) == [23, 46])
  }

  private static let extrusion = """
    #30=IFCEXTRUDEDAREASOLID(#31,$,#32,3.);
    #31=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#33);
    #32=IFCDIRECTION((0.,0.,1.));
    #33=IFCINDEXEDPOLYCURVE(#34,(IFCLINEINDEX((1,2,3)),IFCLINEINDEX((3,4)),IFCLINEINDEX((4,1))),.F.);
    #34=IFCCARTESIANPOINTLIST2D(((0.,0.),(5.,0.),(5.,4.),(0.,4.)));

    """

  @Test("segments and arcs of an indexed curve are read, points that are not there are not")
  func segments() throws {
    let solid = Self.extrusion.replacing("#30=", with: "#22=")
    #expect(try floor(solid) == [20, 20])
    // Half of the rectangle, and half a circle over its diagonal: 26.1 m².
    let arc = try #require(try floor(solid.replacing("IFCLINEINDEX((3,4))", with: "IFCARCINDEX((3,4,1))")))
    #expect(arc.allSatisfy { abs($0 - 26.1) < 0.1 })
    #expect(try floor(solid.replacing("IFCLINEINDEX((3,4))", with: "IFCLINEINDEX((3,9))")) == nil)
  }

  @Test(
    "of what is taken from a solid the floor is the most, of a union nothing is known",
    arguments: [("DIFFERENCE", [0.0, 20.0]), ("INTERSECTION", [0, 20]), ("UNION", nil)] as [(String, [Double]?)])
  func booleans(operation: String, area: [Double]?) throws {
    #expect(try floor(Self.extrusion + "#22=IFCBOOLEANRESULT(.\(operation).,#30,#30);") == area)
  }

  @Test("of a step, either level may be the floor")
  func step() throws {
    // The floor is in two parts; the second lies half a metre higher.
    let lines =
      Self.brep.replacing("(#51,#52)", with: "(#51,#52,#90)").replacing("(#53,#54)", with: "(#53)")
      .replacing("(#55,#56)", with: "(#56)").replacing(
        "#60=IFCPOLYLOOP((#70,#71,#72,#73))", with: "#60=IFCPOLYLOOP((#70,#92,#93,#73))") + """
        #90=IFCFACE((#91));
        #91=IFCFACEOUTERBOUND(#94,.F.);
        #92=IFCCARTESIANPOINT((5.,0.,0.));
        #93=IFCCARTESIANPOINT((5.,4.,0.));
        #94=IFCPOLYLOOP((#95,#96,#97,#98));
        #95=IFCCARTESIANPOINT((5.,0.,0.5));
        #96=IFCCARTESIANPOINT((6.,0.,0.5));
        #97=IFCCARTESIANPOINT((6.,4.,0.5));
        #98=IFCCARTESIANPOINT((5.,4.,0.5));
        """
    #expect(try floor(lines) == [20, 24])
  }

  @Test(
    "nothing is said of a body that is open, is bent, lacks a corner, or has no extent",
    arguments: [
      ("(#51,#52)", "(#51)"), (",.F.)", ",.T.)"), ("#52=IFCFACE((#55,#56))", "#52=IFCADVANCEDFACE((#55,#56),$,.T.)"),
      ("#62=IFCPOLYLOOP((#87,#86,#85,#84))", "#62=IFCEDGELOOP(())"),
      ("#87=IFCCARTESIANPOINT((2.,3.,3.))", "#87=IFCWALL()"),
      ("#84=IFCCARTESIANPOINT((2.,2.,3.))", "#84=IFCCARTESIANPOINT((2.,1E400,3.))"), ("(#51,#52)", "()"),
      ("#22=IFCFACETEDBREP(#50)", "#22=IFCFACETEDBREPWITHVOIDS(#50,())"), ("(#22)", "(#22,#22)"),
    ])
  func unknown(old: String, new: String) throws {
    let all = Self.room + Self.brep
    let model = try SampleModel.read(all.replacing(old, with: new), keepsAll: true)
    let room = try #require(model.instance(named: 10))
    #expect(all.contains(old) && ShapeReader(model).floorArea(of: room) == nil)
  }

  @Test("faces say their points by number, through another list where there is one")
  func numbers() throws {
    let points = "#90=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(6.,0.,0.),(0.,4.,0.),(0.,0.,3.),(6.,0.,3.),(0.,4.,3.)));"
    #expect(try floor(points + "#22=IFCTRIANGULATEDFACESET(#90,$,.T.,((1,3,2),(4,5,6)),$);") == [12, 12])
    #expect(try floor(points + "#22=IFCTRIANGULATEDFACESET(#90,$,.T.,((6,4,5),(3,2,1)),(4,5,6,1,2,3));") == [12, 12])
    for wrong in ["((1,3,7),(4,5,6)),$", "((0,3,2),(4,5,6)),$", "((1,3,2),(4,5,6)),(1,2)", "((1,3,'2'),(4,5,6)),$"] {
      #expect(try floor(points + "#22=IFCTRIANGULATEDFACESET(#90,$,.T.,\(wrong));") == nil)
    }
    let hole = "#92=IFCINDEXEDPOLYGONALFACEWITHVOIDS((4,5,6),((7,8,9)));#93=IFCINDEXEDPOLYGONALFACE((1,3,2));"
    let more = points.replacing(")));", with: "),(1.,1.,3.),(2.,1.,3.),(1.,2.,3.)));")
    #expect(try floor(more + hole + "#22=IFCPOLYGONALFACESET(#90,.T.,(#93,#92),$);") == nil)
    let both = hole.replacing(
      "IFCINDEXEDPOLYGONALFACE((1,3,2))", with: "IFCINDEXEDPOLYGONALFACEWITHVOIDS((1,3,2),((7,8,9)))")
    #expect(try floor(more + both + "#22=IFCPOLYGONALFACESET(#90,.T.,(#93,#92),$);") == [11.5, 11.5])
  }
}
