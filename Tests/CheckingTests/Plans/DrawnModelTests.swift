import ByteInput
import Findings
import Glibc
import Reports
import TestSupport
import Testing
import Wording

/// Real models, drawn. With `RECOL_DRAWINGS=FOLDER` the plans are written there, to be looked at.
@Suite("Plans of whole models")
struct DrawnModelTests {
  private static let sample: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/sample-ifc/ecole-ifc4.ifc"
  }()

  /// Draws a model in which every object of some classes fails, and counts what is drawn.
  private func draw(_ path: String, failing classes: [(String, Gravity?)], as name: String) throws -> [String] {
    let source = try ByteSource.open(path, limits: InputLimits(threads: 2))
    let plans = try PlanModel.plans(source, threads: 2)
    let storeys = plans.storeys()
    var model = ModelResult(path: path)
    model.plans = plans
    var failing: Set<UInt64> = []
    for (className, gravity) in classes {
      let names = try PlanModel.names(of: className, in: source)
      failing.formUnion(names)
      let requirement = RequirementResult(
        facet: .property, cardinality: .required, failures: names.map { Failure(instance: $0, reason: .absentProperty) }
      )
      model.specifications.append(
        SpecificationResult(
          id: className, name: className, cardinality: .required, status: .fail, requirements: [requirement],
          terms: gravity.map { RequirementTerms(severity: $0) }))
    }
    let marks = try #require(PlanMarks(of: model))
    #expect(marks.count == failing.count)
    #expect(marks.storeys.count == storeys.count)
    let drawings = zip(storeys, marks.storeys).enumerated().map { number, storey in
      StoreyPlanDrawing(storey.0, marks: storey.1).svg(DrawingSettings(.fr, prefix: "plan-\(number)"))
    }
    for (number, svg) in drawings.enumerated() {
      #expect(svg.utf8.count < 60_000)
      try write(svg, "\(name)-\(number).svg")
    }
    return drawings
  }

  private func write(_ svg: String, _ name: String) throws {
    guard let folder = unsafe getenv("RECOL_DRAWINGS") else { return }
    let file = unsafe fopen(String(cString: folder) + "/" + name, "w")
    guard let file = unsafe file else { return }
    unsafe fputs(svg, file)
    unsafe fclose(file)
  }

  @Test("the sample school")
  func school() throws {
    let drawings = try draw(
      Self.sample, failing: [("IfcDoor", .blocking), ("IfcFlowTerminal", .major), ("IfcSpace", .minor)], as: "ecole")
    #expect(drawings.count > 1)
    #expect(drawings.contains { $0.contains("class=\"rooms\"") && $0.contains("class=\"walls\"") })
  }

  private static let corpus = [
    "xBimTeam+XbimExchange/Tests/TestFiles/2012-03-23-Duplex-Handover.ifc",
    "act-etat-lu+LotsOfBim/exemples/Appartement-Duplex/Duplex_A_20110907_cadastre-vertical.ifc",
    "youshengCode+IfcSampleFiles/Ifc2s3_Duplex_Electrical.ifc",
  ]

  @Test(
    "models of several exporters",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"),
    arguments: corpus)
  func real(path: String) throws {
    let folder = try #require(SharedFiles.folder)
    let name = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? "model"
    let failing: [(String, Gravity?)] = [
      ("IfcDoor", .blocking), ("IfcFlowTerminal", .major), ("IfcFurnishingElement", nil),
    ]
    _ = try draw("\(folder)/corpus/\(path)", failing: failing, as: name)
  }
}
