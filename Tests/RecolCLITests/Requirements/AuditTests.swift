import Testing

@Suite("recol audit")
struct AuditTests {
  @Test("a sound file is 0, an unsound one 3 with code, number and line")
  func soundAndUnsound() throws {
    let tool = try Tool()
    let sound = try tool.write("bon.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let unsound = try tool.write(
      "mauvais.ids", SmallModel.requirements(SmallModel.wallSpecification(entity: "IFCWAL")))
    #expect(try tool.run(["audit", sound]).status == 0)
    let outcome = try tool.run(["audit", sound, unsound, "--format", "json"])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\"status\": \"pass\"") && outcome.output.contains("\"status\": \"fail\""))
    #expect(outcome.output.contains("\"code\": \"unknown-class\", \"number\": 103, \"severity\": \"error\""))
    #expect(outcome.output.contains("vouliez-vous dire"))
  }

  @Test(
    "what is no requirement file is 3, with a sentence",
    arguments: [
      ("a.ids", "", "vide"), ("a.ifc", SmallModel.text, "une maquette IFC"), ("a.ids", "<ids", "mal formé"),
      ("a.xml", "<html/>", "n'est pas un fichier IDS"), ("a.csv", "a;b\n", "du texte"),
    ])
  func otherKinds(name: String, text: String, said: String) throws {
    let tool = try Tool()
    let outcome = try tool.run(["audit", try tool.write(name, text)])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains(said), "\(outcome.output)")
  }

  @Test("a mistyped name of a set that ships with recol is told with the right one")
  func nearestSet() throws {
    let outcome = try Tool().run(["audit", "Batimentfr", "--lang", "fr"])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("batiment-fr"), "\(outcome.output)")
  }

  @Test(
    "what never ends is refused at the limit",
    arguments: [
      ["audit", "/dev/zero"], ["audit", "-"], ["check", "MODEL", "--against", "-"],
      ["check", "MODEL", "--against", "batiment-fr", "--waivers", "/dev/zero"],
    ])
  func endless(arguments: [String]) throws {
    let tool = try Tool()
    let model = try tool.write("m.ifc", SmallModel.text)
    let outcome = try tool.run(arguments.map { $0 == "MODEL" ? model : $0 }, input: "/dev/zero")
    #expect(outcome.status == 3)
    #expect((outcome.output + outcome.messages).contains("67108864"), "\(outcome.output) \(outcome.messages)")
  }

  @Test("missing files and folders", arguments: ["absent.ids", "/tmp", "batiment"])
  func nothingThere(path: String) throws {
    let outcome = try Tool().run(["audit", path, "--format", "json"])
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\"status\": \"error\""))
  }
}
