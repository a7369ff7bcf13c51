import CahierFormat
import Requirements
import Testing

@testable import RecolCLI

@Suite("The audit of a cahier tells values that a rule cannot read")
struct RuleParameterAuditTests {
  /// The codes of the problems of a cahier that asks for one rule with one parameter.
  private func problems(_ rule: String, _ parameter: String) -> [String] {
    let text = """
      cahier: {id: c, title: t}
      requirements:
        - id: R
          title: R
          rule: \(rule)
          parameters: {\(parameter)}
      """
    let reading = CahierReader.read(text: text) { _ in nil }
    return CahierAudit.audit(reading, rules: KnownRules.parameters).map(\.code.rawValue)
  }

  @Test(
    "fails them",
    arguments: [
      ("M17", "tolerance: \"0,05\""), ("M17", "tags: oui"), ("M20", "maximum-age: trente"), ("M5", "buildings: deux"),
      ("M15", "maximum: \"10 %\""), ("M12", "prefixes: [\"R+1:1\"]"), ("M18", "counts: [\"IfcBoiler:2\"]"),
      ("M19", "maximum-size: gros"), ("G3", "eastings: [5]"), ("D10", "start: \"1/2/2026\""), ("G2", "required: maybe"),
      ("G1", "distance: -1"), ("V2", "elements: 1.5"),
      ("M5", "sites: 9223372036854775807"), ("M6", "buildings: 1000000000001"), ("D7", "largest: .inf"),
      ("M18", "counts: [IfcBoiler=-2]"),
    ])
  func failsUnreadable(rule: String, parameter: String) {
    #expect(problems(rule, parameter) == ["unreadable-rule-parameter"])
  }

  @Test(
    "passes what rules read",
    arguments: [
      ("M17", "tolerance: 0.05"), ("M17", "tags: true"), ("M5", "buildings: 2"), ("M12", "prefixes: [\"R+1=1\"]"),
      ("M18", "counts: [IfcBoiler=2, IfcSanitaryTerminal.WASHHANDBASIN=3]"), ("G3", "eastings: [0, 1000000]"),
      ("M19", "pattern: \"[A-Z]{3}-.*\""), ("G2", "required: \"no\""),
    ])
  func passesReadable(rule: String, parameter: String) { #expect(problems(rule, parameter) == []) }

  @Test("looks at the expressions of rules as at all others")
  func looksAtExpressions() {
    #expect(problems("M19", "pattern: \"[A-Z\"") == ["invalid-pattern"])
    #expect(problems("M19", "pattern: \"^A$\"") == ["anchored-pattern"])
  }

  @Test(
    "tells classes and predefined types that no release has, and separators other than the point",
    arguments: [
      ("IfcBoilr=2", "unknown-class"), ("IfcBoilr.WATER=0", "unknown-class"), ("FCX-22=3", "unknown-class"),
      ("IfcUnitaryEquipment.AIRHANDLR=0", "unknown-predefined-type"),
      ("IfcSanitaryTerminal.WATER=0", "unknown-predefined-type"),
      ("IfcUnitaryEquipment/AIRHANDLER=0", "unreadable-rule-parameter"),
      ("IfcUnitaryEquipment AIRHANDLER=0", "unreadable-rule-parameter"),
      ("IfcUnitaryEquipment.=0", "unreadable-rule-parameter"),
      ("IfcUnitaryEquipment.AIRHANDLER.X=0", "unreadable-rule-parameter"),
      ("IfcUnitaryEquipment . AIRHANDLER=0", "unreadable-rule-parameter"),
      ("IfcPerson.BOSS=0", "class-without-predefined-type"),
    ])
  func tellsNames(count: String, code: String) { #expect(problems("M18", "counts: [\"\(count)\"]") == [code]) }

  @Test(
    "passes predefined types in any letters, of a subtype, of a type object in IFC2X3, and of one release alone",
    arguments: ["IfcBoiler.steam=1", "IfcFlowTerminal.WASHHANDBASIN=3", "IfcFan.VANEAXIAL = 0", "IfcSpace.GFA=1"])
  func passesNames(count: String) { #expect(problems("M18", "counts: [\"\(count)\"]") == []) }

  @Test("names the nearest predefined type and class, and the separator that is read")
  func namesNearest() {
    func arguments(_ count: String) -> [String] {
      let text = """
        cahier: {id: c, title: t}
        requirements: [{id: R, title: R, rule: M18, parameters: {counts: ["\(count)"]}}]
        """
      let reading = CahierReader.read(text: text) { _ in nil }
      return CahierAudit.audit(reading, rules: KnownRules.parameters).first?.arguments ?? []
    }
    #expect(arguments("IfcUnitaryEquipment.AIRHANDLR=0").last == "AIRHANDLER")
    #expect(arguments("IfcBoilr=0").last == "IfcBoiler")
    #expect(arguments("IfcBoiler/WATER=0").last?.contains("IfcSanitaryTerminal.WASHHANDBASIN=3") == true)
  }
}
