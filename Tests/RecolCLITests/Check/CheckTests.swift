import Foundation
import Testing

@Suite("recol check")
struct CheckTests {
  private let tool: Tool
  private let model: String

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
  }

  private func requirements(_ name: String, _ specifications: String) throws -> String {
    try tool.write(name, SmallModel.requirements(specifications))
  }

  @Test("formats that have no place to say what --max-failures cuts leave it to standard error")
  func cutLists() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let arguments = ["check", model, "--against", ids, "--max-failures", "0", "--lang", "en", "--format"]
    let said = try tool.run(arguments + ["csv"]).messages
    #expect(said.contains("--max-failures 0:") && said.contains("not in the report csv"), "\(said)")
    for format in ["json", "codequality"] {
      #expect(try !tool.run(arguments + [format]).messages.contains("--max-failures"), "\(format)")
    }
  }

  @Test("a model that does not conform is 1, with its objects and reasons")
  func doesNotConform() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let json = try tool.run(["check", model, "--against", ids, "--format", "json"])
    #expect(json.status == 1 && json.messages.isEmpty)
    for part in [
      "\"status\": \"fail\"", "\"applicable\": 3", "\"passed\": 1", "\"failed\": 2", "\"kind\": \"ids\"",
      "\"instance\": 11, \"class\": \"IfcWall\", \"globalId\": \"0000000000000000000011\", \"name\": \"Mur B\", "
        + "\"tag\": \"T-11\", \"reason\": \"absent.blank\"",
      "\"instance\": 12, \"class\": \"IfcWall\", \"globalId\": \"0000000000000000000012\", \"name\": \"Mur C\", "
        + "\"tag\": null, \"reason\": \"absent.property-set\"",
    ] {
      #expect(json.output.contains(part), "\(part) in \(json.output)")
    }
    let text = try tool.run(["check", model, "--against", ids])
    #expect(text.status == 1)
    #expect(text.output.hasPrefix("NON CONFORME") && text.output.contains("jeu de propriétés absent"))
    let english = try tool.run(["check", model, "--against", ids, "--lang", "en"])
    #expect(english.output.hasPrefix("DOES NOT CONFORM") && english.output.contains("property set missing"))
  }

  @Test("lists are cut where asked, and say how many are left out")
  func cut() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let outcome = try tool.run(["check", model, "--against", ids, "--format", "json", "--max-failures", "1"])
    #expect(outcome.output.contains("\"failuresOmitted\": 1") && !outcome.output.contains("\"instance\": 12"))
    let none = try tool.run(["check", model, "--against", ids, "--format", "json", "--max-failures", "0"])
    #expect(none.output.contains("\"failures\": []") && none.output.contains("\"failuresOmitted\": 2"))
  }

  @Test(
    "nothing to check is never a pass",
    arguments: [
      ("IFCDOOR", "1", "unbounded", "fail", "required-but-none", 1),
      ("IFCDOOR", "0", "unbounded", "not-applicable", "none-applicable", 0),
    ])
  func vacuous(entity: String, least: String, most: String, status: String, why: String, exit: Int32) throws {
    let ids = try requirements(
      "portes.ids",
      SmallModel.wallSpecification(entity: entity, minOccurs: least, maxOccurs: most)
        .replacing("Pset_WallCommon", with: "Pset_DoorCommon"))
    let outcome = try tool.run(["check", model, "--against", ids, "--format", "json"])
    #expect(outcome.status == exit, "\(outcome.output)")
    #expect(outcome.output.contains("\"status\": \"\(status)\"") && outcome.output.contains("\"whyCode\": \"\(why)\""))
  }

  @Test("several models and files in one run: the greatest status wins, and a bad model stops no other")
  func several() throws {
    let murs = try requirements("murs.ids", SmallModel.wallSpecification(name: "Premier"))
    let autres = try requirements("autres.ids", SmallModel.wallSpecification(name: "Second", entity: "IFCWALL"))
    let outcome = try tool.run([
      "check", model, tool.folder + "/absent.ifc", model, "--against", murs, autres, "--format", "json",
    ])
    #expect(outcome.status == 4)
    #expect(outcome.output.ranges(of: "\"name\": \"Second\"").count == 2)
    #expect(outcome.output.contains("missing-file"))
    #expect(outcome.output.hasPrefix("{\n") && outcome.output.contains("\"status\": \"error\""))
  }

  @Test("an invalid requirement file: nothing is checked, 3; with --allow-invalid what is sound is")
  func invalidRequirements() throws {
    let ids = try requirements(
      "mauvais.ids", SmallModel.wallSpecification(name: "Saine") + SmallModel.wallSpecification(entity: "IFCWAL"))
    let refused = try tool.run(["check", model, "--against", ids, "--format", "json"])
    #expect(refused.status == 3)
    #expect(refused.output.contains("unknown-class") && !refused.output.contains("\"applicable\""))
    let text = try tool.run(["check", model, "--against", ids])
    #expect(text.status == 3 && text.output.contains("--allow-invalid"))
    let allowed = try tool.run(["check", model, "--against", ids, "--format", "json", "--allow-invalid"])
    #expect(allowed.status == 1)
    #expect(allowed.output.contains("\"failed\": 2") && allowed.output.contains("unsound-specification"))
    #expect(allowed.messages.contains("--allow-invalid"))
  }

  @Test("requirements that are none are 3, and 4 wins where the model is none either")
  func noRequirements() throws {
    #expect(try tool.run(["check", model, "--against", tool.folder + "/absent.ids"]).status == 3)
    #expect(try tool.run(["check", model, "--against", "batiment-fr"]).output.contains("batiment-fr"))
    #expect(try tool.run(["check", tool.folder + "/absent.ifc", "--against", model]).status == 4)
  }

  @Test("a truncated model is 4, and what was read of it is checked")
  func truncated() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let cut = try tool.write("coupe.ifc", String(SmallModel.text.prefix(SmallModel.text.count * 3 / 4)))
    let outcome = try tool.run(["check", cut, "--against", ids, "--format", "json"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("\"truncated\"") && outcome.output.contains("\"applicable\": 3"))
  }

  @Test("an unknown schema is 4, with JSON")
  func unknownSchema() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let odd = try tool.write("a.ifc", SmallModel.file(schema: "IFC9", SmallModel.instances))
    let outcome = try tool.run(["check", odd, "--against", ids, "--format", "json"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("schema-unknown"))
  }

  @Test("of a model of an unknown schema, rules on the header are asked, and nothing else")
  func headerOfUnknownSchema() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let odd = try tool.write("a.ifc", SmallModel.file(schema: "IFC4X1", SmallModel.instances))
    let sets = ["--against", "rules", "--against", "buildingsmart", "--against", ids]
    let outcome = try tool.run(["check", odd] + sets + ["--format", "json"])
    #expect(outcome.status == 4)
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let first = try #require((report?["models"] as? [[String: Any]])?.first)
    let found = try #require(first["specifications"] as? [[String: Any]])
    let statuses = found.map { "\($0["id"] ?? "") \($0["status"] ?? "")" }
    #expect(statuses == ["M1 fail", "M2 pass", "M19 pass", "IFC101 fail"])
    #expect(first["status"] as? String == "error")
  }

  @Test("models behind --against are told from requirements by content; standard input is read")
  func order() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    #expect(try tool.run(["check", "--against", ids, model]).status == 1)
    #expect(try tool.run(["check", "-", "--against", ids], input: model).status == 1)
    #expect(try tool.run(["check", "-", "-", "--against", ids]).status == 2)
    #expect(try tool.run(["check", model]).status == 2)
    #expect(try tool.run(["check", "--against", ids]).status == 2)
    #expect(try tool.run(["check", model, "--against", ids, "--max-failures", "-1"]).status == 2)
  }

  @Test("options that a cahier alone makes use of are said to have no effect on an IDS")
  func optionsOfCahiers() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let days = ["delivered", "accepted", "dossiers", "notified", "ordered"].flatMap { ["--" + $0, "2026-09-15"] }
    let options = days + ["--calendar", "france", "--documents", try tool.makeFolder("doe")]
    let said = try tool.run(["check", model, "--against", ids] + options).messages
    let names = options.filter { $0.hasPrefix("--") }.joined(separator: ", ")
    #expect(said.contains(names + " n'ont pas d'effet"), "\(said)")
    #expect(try tool.run(["check", model, "--against", ids]).messages.isEmpty)
  }

  @Test("a stage is noted, and said to have no effect on an IDS")
  func stage() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let outcome = try tool.run(["check", model, "--against", ids, "--stage", "doe", "--format", "json"])
    #expect(outcome.output.contains("\"stage\": \"doe\"") && outcome.messages.contains("--stage doe"))
    let quiet = try tool.run(["check", model, "--against", ids, "--stage", "doe", "--quiet"])
    #expect(quiet.messages.isEmpty)
  }

  @Test("any number of threads gives the same bytes")
  func threads() throws {
    let ids = try requirements("murs.ids", SmallModel.wallSpecification())
    let one = try tool.run(["check", model, "--against", ids, "--format", "json", "--threads", "1"])
    let four = try tool.run(["check", model, "--against", ids, "--format", "json", "--threads", "4"])
    #expect(one.output == four.output && !one.output.isEmpty)
  }
}
