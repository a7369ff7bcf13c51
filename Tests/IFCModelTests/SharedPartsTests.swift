import IFCModel
import Testing

/// What shares its parts, or is a part of itself: a few lines that lead to very many ways.
@Suite("Shared parts", .timeLimit(.minutes(1)))
struct SharedPartsTests {
  private static let product = """
    #10=IFCWALL('w',$,$,$,$,#11,#20,$,$);
    #11=IFCLOCALPLACEMENT($,#12);
    #12=IFCAXIS2PLACEMENT3D(#13,$,$);
    #13=IFCCARTESIANPOINT((0.,0.,0.));
    #20=IFCPRODUCTDEFINITIONSHAPE($,$,(#21));
    #21=IFCSHAPEREPRESENTATION($,'Body','SweptSolid',(#22));
    #22=IFCEXTRUDEDAREASOLID(#23,$,#26,3.);
    #26=IFCDIRECTION((0.,0.,1.));

    """

  /// Composite curves, each made of 200 times the one below; the lowest of curves with these points.
  private static func curves(points: String) -> String {
    let segments = String(repeating: "#51,", count: 199) + "#51"
    let levels = (0..<6).map { level in
      let part = segments.replacing("#51", with: "#\(60 + 2 * level)")
      return "#\(61 + 2 * level)=IFCCOMPOSITECURVE((\(part)),.F.);\n"
        + "#\(60 + 2 * level)=IFCCOMPOSITECURVESEGMENT(.CONTINUOUS.,.T.,#\(level == 0 ? 59 : 59 + 2 * level));\n"
    }
    return levels.joined() + "#59=IFCPOLYLINE((\(points)));\n"
  }

  @Test("curves that share their segments over many levels are given up, not read as often as there are ways to them")
  func curves() throws {
    for (points, top) in [("#13", 69), ("", 65)] {
      let profile = "#23=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#\(top));\n"
      let model = try SampleModel.read(Self.product + profile + Self.curves(points: points), keepsAll: true)
      let (shapes, wall) = (ShapeReader(model), try #require(model.instance(named: 10)))
      #expect(shapes.box(of: wall) == nil)
      #expect(shapes.footprint(of: wall) == nil)
    }
  }

  @Test("profiles that list one profile of many corners many times are given up")
  func profiles() throws {
    let corners = (0..<5000).map { "#\(1000 + $0)=IFCCARTESIANPOINT((\($0).,\($0 % 7).));\n" }.joined()
    let names = (0..<5000).map { "#\(1000 + $0)" }.joined(separator: ",")
    let list = String(repeating: "#24,", count: 20_000) + "#24"
    let lines = """
      #23=IFCCOMPOSITEPROFILEDEF(.AREA.,$,(\(list)),$);
      #24=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#25);
      #25=IFCPOLYLINE((\(names)));
      \(corners)
      """
    let model = try SampleModel.read(Self.product + lines, keepsAll: true)
    #expect(ShapeReader(model).box(of: try #require(model.instance(named: 10))) == nil)
  }

  @Test("a moment whose day is the moment itself, and somebody who is themself, say nothing")
  func references() throws {
    let lines = """
      #1=IFCDATEANDTIME(#1,#1);
      #2=IFCPERSONANDORGANIZATION(#2,#2,$);
      #3=IFCDATEANDTIME(#4,$);
      #4=IFCCALENDARDATE(15,9,2026);
      #5=IFCPERSONANDORGANIZATION(#6,#7,$);
      #6=IFCPERSON($,'Martin','Zoé',$,$,$,$,$);
      #7=IFCORGANIZATION($,'Atelier',$,$,$);
      """
    let model = try SampleModel.read(lines, schema: "IFC2X3", keepsAll: true)
    let texts = try (1...7).map { model.referredText(try #require(model.instance(named: UInt64($0)))) }
    #expect(texts == [nil, nil, "2026-09-15", "2026-09-15", "Zoé Martin, Atelier", "Zoé Martin", "Atelier"])
  }
}
