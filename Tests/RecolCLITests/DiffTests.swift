import Foundation
import Testing

@Suite("recol diff")
struct DiffTests {
  /// A door in a model, with the value of its property and its class.
  private struct Door {
    var number: Int
    var value: String?
    var keyword = "IFCDOOR"
    var tail = ",$,$,$,$,$"
    var id: String?

    var lines: String {
      let id = id ?? "00000000000000000001\(number < 10 ? "0" : "")\(number)"
      var lines = "#\(number)=\(keyword)('\(id)',$,'Porte \(number)',$,$,$,$,'P\(number)'\(tail));\n"
      if let value {
        let (property, set, relation) = (number + 1000, number + 2000, number + 3000)
        lines += """
          #\(property)=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('\(value)'),$);
          #\(set)=IFCPROPERTYSET('00000000000000000002\(number < 10 ? "0" : "")\(number)',$,'Pset_DoorCommon',$,(#\(property)));
          #\(relation)=IFCRELDEFINESBYPROPERTIES('00000000000000000003\(number < 10 ? "0" : "")\(number)',$,$,$,(#\(number)),#\(set));

          """
      }
      return lines
    }

    /// The same object as another class.
    func turned(into keyword: String) -> Door {
      var door = self
      (door.keyword, door.tail) = (keyword, ",$")
      return door
    }

    func saying(_ value: String?) -> Door {
      var door = self
      door.value = value
      return door
    }
  }

  private static func model(_ doors: [Door], _ more: String = "") -> String {
    let project = "#100=IFCPROJECT('0000000000000000000099',$,'P',$,$,$,$,$,$);\n"
    return SmallModel.file(project + doors.map(\.lines).joined() + more)
  }

  /// Asks doors for a fire rating; of a value where one is given.
  private static func requirements(value: String = "", type: String = "", whole: String = "") -> String {
    SmallModel.requirements(
      """
          <specification name="Portes" ifcVersion="IFC4" identifier="PORTES">
            <applicability minOccurs="0" maxOccurs="unbounded">
              <entity><name><simpleValue>IFCDOOR</simpleValue></name>\(type)</entity>\(whole)
            </applicability>
            <requirements>
              <property cardinality="required" dataType="IFCLABEL">
                <propertySet><simpleValue>Pset_DoorCommon</simpleValue></propertySet>
                <baseName><simpleValue>FireRating</simpleValue></baseName>
                \(value)
              </property>
            </requirements>
          </specification>
      """)
  }

  /// What `diff` says of the findings: state and suspicion of each, with its status and its JSON.
  private func run(
    _ old: [Door], _ new: [Door], value: String = "", type: String = "", whole: String = "", oldLines: String = ""
  ) throws -> (findings: [String], status: Int32, json: String) {
    let tool = try Tool()
    let arguments = [
      "diff", try tool.write("old.ifc", Self.model(old, oldLines)), try tool.write("new.ifc", Self.model(new)),
      "--against", try tool.write("r.ids", Self.requirements(value: value, type: type, whole: whole)),
      "--format", "json",
    ]
    let outcome = try tool.run(arguments)
    let lines = outcome.output.split(separator: "\n").filter { $0.contains("\"state\": ") }
    let findings = lines.map { line in
      ["state", "suspicion"].map { key in
        let tail = line.split(separator: "\"\(key)\": ", maxSplits: 1).last ?? ""
        return String(tail.prefix { $0 != "," && $0 != "}" }).replacing("\"", with: "")
      }.joined(separator: " ")
    }
    return (findings, outcome.status, outcome.output)
  }

  /// Ratings that begin with EI.
  private static let two =
    "<value><xs:restriction base=\"xs:string\"><xs:pattern value=\"EI.*\"/></xs:restriction></value>"

  @Test("A finding is cleared, remains, is new where its object is, and regressed where it was valid")
  func states() throws {
    let old = [Door(number: 1), Door(number: 2), Door(number: 3, value: "EI 30")]
    let new = [Door(number: 1, value: "EI 60"), Door(number: 2), Door(number: 3), Door(number: 4)]
    let (findings, status, json) = try run(old, new)
    #expect(findings == ["cleared null", "remaining null", "regressed null", "new null"])
    #expect(status == 1)
    // What was right and is lost stands beside it.
    #expect(json.contains(#""before": "EI 30""#))
  }

  @Test("A wrong value that is taken away is worse, as a baseline has it")
  func takenAway() throws {
    let (findings, status, _) = try run([Door(number: 1, value: "CF 30")], [Door(number: 1)], value: Self.two)
    #expect(findings == ["regressed null"] && status == 1)
  }

  @Test("Of several findings of a rule on one object each is told")
  func severalOfRule() throws {
    func model(_ maker: String, _ serial: String) -> String {
      SmallModel.file(
        """
        #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
        #10=IFCWALL('0000000000000000000010',$,'Mur',$,$,$,$,$,$);
        #20=IFCPROPERTYSINGLEVALUE('Fabricant',$,IFCLABEL('\(maker)'),$);
        #21=IFCPROPERTYSINGLEVALUE('Serie',$,IFCLABEL('\(serial)'),$);
        #22=IFCPROPERTYSET('0000000000000000000022',$,'X',$,(#20,#21));
        #23=IFCRELDEFINESBYPROPERTIES('0000000000000000000023',$,$,$,(#10),#22);
        """)
    }
    let tool = try Tool()
    func states(_ old: String, _ new: String) throws -> (states: [String], status: Int32) {
      let paths = [try tool.write("old.ifc", old), try tool.write("new.ifc", new)]
      let outcome = try tool.run(["diff"] + paths + ["--against", "rules", "--format", "json"])
      let lines = outcome.output.split(separator: "\n").filter { $0.contains("\"state\": ") && $0.contains("\"V1\"") }
      let states = lines.map { line in
        String((line.split(separator: "\"state\": \"", maxSplits: 1).last ?? "").prefix { $0 != "\"" })
      }
      return (states, outcome.status)
    }
    let (one, both) = (model("TBD", "S123"), model("TBD", "XXX"))
    #expect(try states(one, both) == (["remaining", "regressed"], 1))
    #expect(try states(both, one) == (["remaining", "cleared"], 0))
    #expect(try states(one, model("Bosch", "XXX")) == (["cleared", "regressed"], 1))
  }

  @Test("A value that is there and not right is a part of the way")
  func partlyCleared() throws {
    let (findings, status, _) = try run([Door(number: 1)], [Door(number: 1, value: "CF 30")], value: Self.two)
    #expect(findings == ["partly-cleared null"])
    #expect(status == 0)
  }

  @Test("A placeholder clears nothing")
  func placeholder() throws {
    let (findings, status, _) = try run([Door(number: 1)], [Door(number: 1, value: "à définir")])
    #expect(findings == ["remaining placeholder"])
    #expect(status == 0)
  }

  @Test("A wrong value replaced by a placeholder remains, and is suspected")
  func placeholderForValue() throws {
    let old = [Door(number: 1, value: "CF 30")]
    let (findings, _, _) = try run(old, [Door(number: 1, value: "TBD")], value: Self.two)
    #expect(findings == ["remaining placeholder"])
  }

  @Test("One value for all is suspected, unless the requirement asks for that value")
  func uniformValue() throws {
    let old = (1...5).map { Door(number: $0) }
    let new = old.map { $0.saying("EI 30") }
    #expect(try run(old, new).findings == Array(repeating: "cleared uniform-value", count: 5))
    let asked = try run(old, new, value: "<value><simpleValue>EI 30</simpleValue></value>")
    #expect(asked.findings == Array(repeating: "cleared null", count: 5))
    let varied = old.map { $0.saying("EI \($0.number)0") }
    #expect(try run(old, varied).findings == Array(repeating: "cleared null", count: 5))
  }

  @Test("An object that became another class is not cleared; more proxies and fewer doors are said")
  func changedClass() throws {
    let old = [Door(number: 1), Door(number: 2, value: "EI 30")]
    let (findings, status, json) = try run(old, [old[0].turned(into: "IFCBUILDINGELEMENTPROXY"), old[1]])
    #expect(findings == ["unverifiable class-changed"])
    #expect(status == 0)
    #expect(json.contains(#"{"suspicion": "more-proxies", "requirement": null, "before": 0, "after": 1}"#))
    #expect(json.contains(#"{"suspicion": "fewer-objects", "requirement": "PORTES", "before": 2, "after": 1}"#))
  }

  @Test("An object that a requirement asks no more, by its predefined type or its system, is not cleared")
  func noLongerAsked() throws {
    var (gate, door) = (Door(number: 1), Door(number: 1))
    (gate.tail, door.tail) = (",$,$,.GATE.,$,$", ",$,$,.DOOR.,$,$")
    let type = "<predefinedType><simpleValue>GATE</simpleValue></predefinedType>"
    #expect(try run([gate], [door], type: type).findings == ["unverifiable no-longer-applicable"])
    let whole = """
      <partOf relation="IFCRELASSIGNSTOGROUP"><entity><name><simpleValue>IFCSYSTEM</simpleValue></name></entity></partOf>
      """
    let system = """
      #200=IFCSYSTEM('0000000000000000000098',$,'S',$,$);
      #201=IFCRELASSIGNSTOGROUP('0000000000000000000097',$,$,$,(#1),$,#200);

      """
    let (findings, _, _) = try run([door], [door], whole: whole, oldLines: system)
    #expect(findings == ["unverifiable no-longer-applicable"])
  }

  @Test("An object that vanished is not cleared")
  func vanished() throws {
    let (findings, status, json) = try run([Door(number: 1), Door(number: 2)], [Door(number: 2)])
    #expect(findings == ["unverifiable object-vanished", "remaining null"])
    #expect(status == 0)
    #expect(json.contains("fewer-objects"))
  }

  @Test("A vanished object that comes back under another GlobalId is the same")
  func renewed() throws {
    var door = Door(number: 1)
    door.id = "3vB2YO$MX4xv5uCqZZG05x"
    let (findings, _, json) = try run([Door(number: 1)], [door])
    #expect(findings == ["remaining null"])
    #expect(json.contains(#""newObject": "3vB2YO$MX4xv5uCqZZG05x""#))
    #expect(json.contains(#""identifiedBy": "tag""#))
  }

  @Test("Without requirements, objects are compared and the status is 0")
  func objects() throws {
    let tool = try Tool()
    let old = try tool.write("old.ifc", Self.model([Door(number: 1, value: "EI 30"), Door(number: 2)]))
    let new = try tool.write("new.ifc", Self.model([Door(number: 1, value: "EI 60"), Door(number: 3)]))
    let outcome = try tool.run(["diff", old, new])
    #expect(outcome.status == 0)
    for part in ["Objets disparus (1)", "Objets ajoutés (1)", "Pset_DoorCommon.FireRating : EI 30 → EI 60"] {
      #expect(outcome.output.replacing("\u{00A0}", with: " ").contains(part), "\(part)")
    }
  }

  @Test("Between versions of the schema each finding of the old model is followed, and no property stands for another")
  func versions() throws {
    let tool = try Tool()
    let folder = SampleTests.folder.path
    let (old, new) = (folder + "/ecole-ifc4.ifc", folder + "/ecole-ifc2x3.ifc")
    let asked = ["--against", folder + "/cahier-ecole.yaml", "--stage", "doe", "--lang", "en", "--format"]
    let rows = try tool.run(["check", old] + asked + ["csv"]).output.split(separator: "\r\n")
    let json = try tool.run(["diff", old, new] + asked + ["json"]).output
    let followed = json.components(separatedBy: "\"reasonBefore\": \"").count - 1
    #expect(followed == rows.count { $0.hasPrefix(old) } && followed > 300, "\(followed)")
    let energy = json.split(separator: "\n").filter { $0.contains("Pset_BoilerTypeCommon.EnergySource") }
    #expect(energy.count == 1 && energy.allSatisfy { $0.contains("\"unverifiable\"") }, "\(energy)")
    let back = try tool.run(["diff", new, old] + asked + ["json"])
    #expect(back.status == 1 && back.output.contains("\"state\": \"new\""))
  }

  @Test("What nobody can say is no reservation: it is not kept, and it is not cleared")
  func notEvaluable() throws {
    let tool = try Tool()
    let cahier = try tool.write(
      "c.yaml",
      """
      cahier: {id: c, title: Cahier}
      requirements:
        - id: JOUR
          title: Jour
          classes: IfcDoor
          checks: [{locator: Pset_DoorCommon.FireRating, rule: {kind: date, date: {latest: delivery}}}]
      """)
    func states(_ before: String, _ after: String, _ options: [String] = []) throws -> [String] {
      let old = try tool.write("old.ifc", Self.model([Door(number: 1, value: before)]))
      let new = try tool.write("new.ifc", Self.model([Door(number: 1, value: after)]))
      let json = try tool.run(["diff", old, new, "--against", cahier, "--format", "json"] + options).output
      return json.split(separator: "\n").filter { $0.contains("\"state\": ") }
        .compactMap { $0.split(separator: "\"state\": \"").last?.prefix { $0 != "\"" } }.map(String.init)
    }
    #expect(try states("2026-07-17", "2026-07-17") == ["unverifiable"])
    #expect(try states("2026-07-17", "à définir") == ["new"])
    #expect(try states("à définir", "2026-07-17") == ["unverifiable"])
  }

  @Test("Options that mean nothing without requirements are said to have no effect")
  func optionsWithoutEffect() throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", Self.model([Door(number: 1)]))
    let options = ["--stage", "doe", "--lot", "cvc", "--delivered", "2026-01-31", "--allow-invalid"]
    let outcome = try tool.run(["diff", model, model] + options)
    #expect(outcome.messages.contains("--stage, --lot, --delivered, --allow-invalid n'ont pas d'effet sans --against"))
    #expect(try tool.run(["diff", model, model]).messages.isEmpty)
  }

  @Test("Layers are compared by name and thickness, and what is said not to be compared agrees with it")
  func layers() throws {
    func layered(_ thickness: String) -> String {
      Self.model(
        [Door(number: 1)],
        """
        #201=IFCMATERIAL('Beton',$,$);
        #202=IFCMATERIALLAYER(#201,\(thickness),$,$,$,$,$);
        #203=IFCMATERIALLAYERSET((#202),$,$);
        #204=IFCRELASSOCIATESMATERIAL('0000000000000000000888',$,$,$,(#1),#203);

        """)
    }
    let tool = try Tool()
    let (old, new) = (try tool.write("a.ifc", layered("0.2")), try tool.write("b.ifc", layered("0.25")))
    #expect(
      try tool.run(["diff", old, new, "--lang", "en", "--format", "json"]).output.contains(#""aspect": "material""#))
    for (language, said) in [
      ("fr", "comparé ; formes et propriétés des matériaux ne le sont pas"),
      ("en", "compared; shapes and properties of materials are not"),
    ] {
      let output = try tool.run(["diff", old, old, "--lang", language]).output
      #expect(output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said), "\(output)")
    }
  }

  @Test("The exit status says what could not be read")
  func exitStatus() throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", Self.model([Door(number: 1)]))
    #expect(try tool.run(["diff", model]).status == 2)
    #expect(try tool.run(["diff", model, model, model]).status == 2)
    #expect(try tool.run(["diff", model, tool.folder + "/none.ifc", "--format", "json"]).status == 4)
    #expect(try tool.run(["diff", model, model, "--against", tool.folder + "/none.ids"]).status == 3)
    #expect(try tool.run(["diff", model, model, "--format", "annex"]).status == 2)
    #expect(try tool.run(["diff", model, model]).status == 0)
  }
}
