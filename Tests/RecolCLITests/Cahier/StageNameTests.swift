import Foundation
import Testing

@Suite("Stages are named by their aliases")
struct StageNameTests {
  private func run(_ stage: String, _ arguments: [String] = ["--format", "json"]) throws -> Tool.Outcome {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.text)
    return try tool.run(["check", model, "--against", "batiment-fr", "--stage", stage, "--lang", "fr"] + arguments)
  }

  @Test("in any case", arguments: [("DCE", "pro"), ("visa", "exe"), ("Tqc", "doe"), ("DOE", "doe")])
  func alias(typed: String, id: String) throws {
    let outcome = try run(typed)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"stage\": \"\(id)\""))
  }

  @Test("but not where several have the name")
  func ambiguous() throws {
    let outcome = try run("AVP")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("aps, apd"))
  }

  @Test("and the message names them")
  func unknown() throws {
    let outcome = try run("XYZ")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("pro (PRO/DCE, DCE, ACT)"))
  }

  @Test(
    "in the model, alone or several, with what says that they are stages",
    arguments: [
      ("Phase DOE", true), ("DOE - TQC", true), ("D.O.E.", true), ("LOD 400", true), ("doe", true), ("EXE", false),
      ("DOE - EXE", false), ("Phase", false), ("DOE/TQC", true),
    ])
  func phase(text: String, holds: Bool) throws {
    let tool = try Tool()
    let project = "#1=IFCPROJECT('0000000000000000000001',$,'OP1',$,$,$,'\(text)',$,$);"
    let model = try tool.write("a.ifc", SmallModel.file(project))
    let outcome = try tool.run(["check", model, "--against", "batiment-fr", "--stage", "doe", "--format", "json"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let models = try #require(report["models"] as? [[String: Any]])
    let specifications = try #require(models.first?["specifications"] as? [[String: Any]])
    let found = try #require(specifications.first { $0["id"] as? String == "BAT-03" })
    #expect(found["status"] as? String == (holds ? "pass" : "fail"))
  }
}
