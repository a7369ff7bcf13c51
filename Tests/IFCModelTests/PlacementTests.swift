import IFCModel
import Testing

@Suite("Placements")
struct PlacementTests {
  private static let millimetres = """
    #1=IFCPROJECT('p',$,$,$,$,$,$,$,#2);
    #2=IFCUNITASSIGNMENT((#3));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);

    """

  private func origin(_ lines: String, of name: UInt64 = 10, schema: String = "IFC4") throws -> [Double]? {
    let model = try SampleModel.read(lines, schema: schema, keepsAll: true)
    let product = try #require(model.instance(named: name))
    return PlacementReader(model).world(of: product).map { [$0.origin.x, $0.origin.y, $0.origin.z] }
  }

  /// A wall at 1, 2, 3 of a storey that is turned by a quarter and lies at 100, 0, 10 of the site at 1000, 0, 0.
  private static let turned = """
    #10=IFCWALL('w',$,$,$,$,#11,$,$,$);
    #11=IFCLOCALPLACEMENT(#21,#12);
    #12=IFCAXIS2PLACEMENT3D(#13,$,$);
    #13=IFCCARTESIANPOINT((1.,2.,3.));
    #21=IFCLOCALPLACEMENT(#31,#22);
    #22=IFCAXIS2PLACEMENT3D(#23,#24,#25);
    #23=IFCCARTESIANPOINT((100.,0.,10.));
    #24=IFCDIRECTION((0.,0.,1.));
    #25=IFCDIRECTION((0.,2.,0.));
    #31=IFCLOCALPLACEMENT($,#32);
    #32=IFCAXIS2PLACEMENT3D(#33,$,$);
    #33=IFCCARTESIANPOINT((1000.,0.,0.));
    """

  @Test("are followed up through turned ones to the world")
  func chain() throws {
    #expect(try origin(Self.turned) == [1098, 1, 13])
  }

  @Test("of many products are those of each, whatever the reader has kept")
  func many() throws {
    let walls = (1...40).map {
      "#\($0 + 100)=IFCWALL('w',$,$,$,$,\($0 % 7 == 0 ? "$" : $0 % 5 == 0 ? "#31" : "#11"),$,$,$);\n"
    }
    let model = try SampleModel.read(Self.turned + "\n" + walls.joined(), keepsAll: true)
    let products = model.instances(of: "IfcWall")
    let many = PlacementReader(model)
    for range in [0..<products.count, 3..<30, 5..<5] {
      let worlds = range.map { many.world(of: products[$0]) }
      #expect(worlds.map { $0?.origin } == range.map { PlacementReader(model).world(of: products[$0])?.origin })
    }
    #expect(products.contains { many.world(of: $0) == nil })
  }

  @Test("are in metres, whatever the project's unit of length")
  func unit() throws {
    let found = try origin(Self.millimetres + Self.turned) ?? []
    #expect(found.count == 3)
    for (value, expected) in zip(found, [1.098, 0.001, 0.013]) { #expect(abs(value - expected) < 1e-12) }
  }

  @Test("give the axes of the world, too, whichever way a direction is written")
  func axes() throws {
    let model = try SampleModel.read(Self.turned, keepsAll: true)
    let wall = try #require(model.instance(named: 10))
    let placement = try #require(PlacementReader(model).world(of: wall))
    #expect(placement.xAxis == SIMD3(0, 1, 0))
    #expect(placement.yAxis == SIMD3(-1, 0, 0))
    #expect(placement.point(SIMD3(5, 0, 0)) == SIMD3(1098, 6, 13))
  }

  @Test("that go round in a circle are none")
  func circle() throws {
    let round = Self.turned.replacing("IFCLOCALPLACEMENT($,#32)", with: "IFCLOCALPLACEMENT(#21,#32)")
    #expect(try origin(round) == nil)
    #expect(try origin(Self.turned.replacing("#11=IFCLOCALPLACEMENT(#21", with: "#11=IFCLOCALPLACEMENT(#11")) == nil)
  }

  @Test("whose chain is broken are none", arguments: ["#31=", "#33=", "#22=", "#13="])
  func broken(instance: String) throws {
    #expect(try origin(Self.turned.replacing(instance, with: instance.replacing("#", with: "#9"))) == nil)
  }

  @Test("a reader that met a broken chain still follows the others")
  func several() throws {
    let lines =
      Self.turned + """

        #40=IFCWALL('x',$,$,$,$,#41,$,$,$);
        #41=IFCLOCALPLACEMENT(#42,#12);
        #42=IFCLOCALPLACEMENT(#42,#12);
        #50=IFCWALL('y',$,$,$,$,#51,$,$,$);
        #51=IFCLOCALPLACEMENT(#42,#12);
        """
    let model = try SampleModel.read(lines, keepsAll: true)
    let reader = PlacementReader(model)
    let found = model.instances(of: "IfcWall").map { reader.world(of: $0)?.origin }
    #expect(found == [SIMD3(1098, 1, 13), nil, nil])
  }

  @Test("a chain of a hundred thousand is followed, and no stack runs out")
  func deep() throws {
    var lines = Self.turned + "\n#1000=IFCLOCALPLACEMENT($,#12);\n"
    for name in 1001...101_000 { lines += "#\(name)=IFCLOCALPLACEMENT(#\(name - 1),#12);\n" }
    lines += "#200000=IFCWALL('z',$,$,$,$,#101000,$,$,$);"
    #expect(try origin(lines, of: 200_000) == [100_001, 200_002, 300_003])
  }

  @Test("a direction along the axis, or of no length, gives way to the usual one")
  func degenerate() throws {
    let along = Self.turned.replacing("#25=IFCDIRECTION((0.,2.,0.))", with: "#25=IFCDIRECTION((0.,0.,1.))")
    #expect(try origin(along) == [1101, 2, 13])
    let none = Self.turned.replacing("#24=IFCDIRECTION((0.,0.,1.))", with: "#24=IFCDIRECTION((0.,0.,0.))")
    #expect(try origin(none) == [1098, 1, 13])
  }

  @Test("of two dimensions lie in the plane of x and y")
  func flat() throws {
    let lines = """
      #10=IFCSITE('s',$,$,$,$,#11,$,$,$,$,$,$,$,$);
      #11=IFCLOCALPLACEMENT($,#12);
      #12=IFCAXIS2PLACEMENT2D(#13,$);
      #13=IFCCARTESIANPOINT((4.,5.));
      """
    #expect(try origin(lines) == [4, 5, 0])
  }

  @Test("on a grid, and of what is no product, are none")
  func others() throws {
    let grid = Self.turned.replacing("#11=IFCLOCALPLACEMENT(#21,#12)", with: "#11=IFCGRIDPLACEMENT(#12,$)")
    #expect(try origin(grid) == nil)
    #expect(try origin(Self.turned, of: 11) == nil)
  }

  @Test("along an alignment are where their Cartesian position says")
  func linear() throws {
    let lines = Self.turned.replacing("#11=IFCLOCALPLACEMENT(#21,#12)", with: "#11=IFCLINEARPLACEMENT($,$,#12)")
    #expect(try origin(lines, schema: "IFC4X3_ADD2") == [1, 2, 3])
    let bare = lines.replacing("IFCLINEARPLACEMENT($,$,#12)", with: "IFCLINEARPLACEMENT($,#12,$)")
    #expect(try origin(bare, schema: "IFC4X3_ADD2") == nil)
  }
}
