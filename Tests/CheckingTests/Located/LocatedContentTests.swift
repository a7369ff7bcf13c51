import Checking
import Findings
import Requirements
import Testing

/// Values that say less than they seem to.
@Suite struct LocatedContentTests {
  private static let wall = IFCLines.wall()

  private static func reason(_ property: String, _ rule: ValueRule, days: CheckDays = CheckDays()) throws -> String? {
    let lines = [wall] + IFCLines.set(10, "Suivi", [property])
    return try LocatedProbe(lines, "Suivi.Valeur", rule: rule, days: days).reasons[1]
  }

  @Test(
    "a day is one of the calendar: no year alone, no number that is no time stamp, no 30th of February",
    arguments: [
      ("IFCDATE('2024-02-29')", nil), ("IFCLABEL('2026-09-15')", nil), ("IFCTIMESTAMP(1789430400)", nil),
      ("IFCDATE('2026-02-30')", "invalid.type"), ("IFCDATE('2025-02-29')", "invalid.type"),
      ("IFCDATE('2026-04-31')", "invalid.type"), ("IFCLABEL('2026')", "invalid.type"),
      ("IFCINTEGER(2026)", "invalid.type"), ("IFCINTEGER(20260915)", "invalid.type"),
      ("IFCTIMESTAMP(86399)", "placeholder"),
    ] as [(String, String?)])
  func day(value: String, reason: String?) throws {
    #expect(try Self.reason(IFCLines.single("Valeur", value), ValueRule(kind: .date)) == reason)
  }

  @Test(
    "the set point of a bounded value is a value, and bounds the wrong way round are none",
    arguments: [
      ("IFCPROPERTYBOUNDEDVALUE('Valeur',$,$,$,$,IFCREAL(3.))", .number, nil),
      ("IFCPROPERTYBOUNDEDVALUE('Valeur',$,$,$,$,IFCREAL(3.))", .bounded, "invalid.type"),
      ("IFCPROPERTYBOUNDEDVALUE('Valeur',$,IFCREAL(2.),IFCREAL(1.),$,$)", .bounded, nil),
      ("IFCPROPERTYBOUNDEDVALUE('Valeur',$,IFCREAL(1.),IFCREAL(2.),$,$)", .bounded, "invalid.value"),
    ] as [(String, ValueKind, String?)])
  func bounds(property: String, kind: ValueKind, reason: String?) throws {
    #expect(try Self.reason(property, ValueRule(kind: kind)) == reason)
  }

  @Test(
    "what a property refers to is its value where it has a name, and a complex one has none",
    arguments: [
      ("#40=IFCORGANIZATION($,'Atlas',$,$,$);", nil), ("#40=IFCPERSON($,'Roche','Anne',$,$,$,$,$);", nil),
      ("#40=IFCORGANIZATION($,'A d\\X2\\00E9\\X0\\finir',$,$,$);", "placeholder"),
      ("#40=IFCTABLE('t',$,$);", "invalid.property-kind"),
    ] as [(String, String?)])
  func reference(instance: String, reason: String?) throws {
    let lines =
      [Self.wall, instance] + IFCLines.set(10, "Suivi", ["IFCPROPERTYREFERENCEVALUE('Valeur',$,$,#40)"])
    #expect(try LocatedProbe(lines, "Suivi.Valeur").reasons[1] == reason)
  }

  @Test("true and false at once are no truth value")
  func contradiction() throws {
    let list = "IFCPROPERTYLISTVALUE('Valeur',$,(IFCBOOLEAN(.T.),IFCBOOLEAN(.F.)),$)"
    #expect(try Self.reason(list, ValueRule(kind: .boolean)) == "invalid.value")
  }

  @Test("the name of a property is no value of it")
  func ownName() throws {
    #expect(try Self.reason(IFCLines.single("Valeur", "IFCLABEL('valeur')"), ValueRule()) == "placeholder")
  }

  @Test("a type whose name is an empty word is a type all the same")
  func typeName() throws {
    let lines = [Self.wall, "#2=IFCWALLTYPE('t',$,'Standard',$,$,$,$,$,$,.STANDARD.);", IFCLines.typed(3, "#1", by: 2)]
    #expect(try LocatedProbe(lines, "type").valid == 1)
  }

  @Test(
    "a predefined type that is user-defined needs the text that says what",
    arguments: [("'Paravent'", nil), ("$", "absent.blank"), ("'  '", "absent.blank")] as [(String, String?)])
  func userDefined(text: String, reason: String?) throws {
    let probe = try LocatedProbe(["#1=IFCWALL('w',$,$,$,\(text),$,$,$,.USERDEFINED.);"], "PredefinedType")
    #expect(probe.reasons[1] == reason)
  }

  @Test(
    "an angle has one sign, and minutes below sixty",
    arguments: [
      ("(48,51,24)", nil), ("(-48,-51,-24)", nil), ("(48,-51,24)", "invalid.type"), ("(48,90,0)", "invalid.type"),
    ] as [(String, String?)])
  func angle(parts: String, reason: String?) throws {
    let lines = ["#1=IFCSITE('s',$,$,$,$,$,$,$,.ELEMENT.,\(parts),$,$,$,$);"]
    let probe = try LocatedProbe(lines, "RefLatitude", classes: ["IfcSite"], rule: ValueRule(kind: .angle))
    #expect(probe.reasons[1] == reason)
  }

  @Test(
    "a document is found by its kind in the plural, too, and a name that leads nowhere is none",
    arguments: [
      ("'ft.pdf','FT','Fiches techniques'", nil), ("$,'FT-12','Fiche technique'", nil),
      ("$,$,'Fiche technique'", "absent.blank"), ("'plan.pdf',$,'Plan'", "absent.document"),
      ("'DOE/FicheTechniqueCTA.pdf',$,$", nil), ("'DOE/Fiches_techniques/CTA.pdf',$,$", nil),
      ("'x.pdf',$,'Affiche technique'", "absent.document"), ("'x.pdf',$,'Fiche techniques'", nil),
    ] as [(String, String?)])
  func document(attributes: String, reason: String?) throws {
    let lines = [
      Self.wall, "#2=IFCDOCUMENTREFERENCE(\(attributes),$,$);", "#3=IFCRELASSOCIATESDOCUMENT('r',$,$,$,(#1),#2);",
    ]
    #expect(try LocatedProbe(lines, "document:fiche technique").reasons[1] == reason)
  }

  @Test("one line of an address that says something is enough")
  func address() throws {
    let building = "#1=IFCBUILDING('b',$,$,$,$,$,$,$,.ELEMENT.,$,$,#2);"
    func address(_ lines: String) -> String { "#2=IFCPOSTALADDRESS($,$,$,$,\(lines),$,$,$,$,$);" }
    func reason(_ lines: String) throws -> String? {
      try LocatedProbe([building, address(lines)], "address:AddressLines", classes: ["IfcBuilding"]).reasons[1]
    }
    #expect(try reason("('N/A','12 rue des Lilas')") == nil)
    #expect(try reason("('N/A','N/A')") == "placeholder")
  }

  @Test("storeys in a storey are not counted beside it, unless it only groups them", arguments: ["PARTIAL", "COMPLEX"])
  func parts(composition: String) throws {
    let (whole, part) = composition == "COMPLEX" ? ("COMPLEX", "ELEMENT") : ("ELEMENT", "PARTIAL")
    let lines =
      [
        "#1=IFCBUILDING('b',$,$,$,$,$,$,$,.ELEMENT.,$,$,$);",
        "#2=IFCBUILDINGSTOREY('s',$,'A',$,$,$,$,$,.\(whole).,0.);",
        "#3=IFCBUILDINGSTOREY('t',$,'B',$,$,$,$,$,.\(part).,0.);",
        "#4=IFCRELAGGREGATES('r',$,$,$,#1,(#2));", "#5=IFCRELAGGREGATES('r',$,$,$,#2,(#3));",
      ] + IFCLines.set(10, "Pset_BuildingCommon", [IFCLines.single("NumberOfStoreys", "IFCINTEGER(1)")])
    let rule = ValueRule(kind: .integer, sum: SumRule(over: "IfcBuildingStorey"))
    let probe = try LocatedProbe(lines, "Pset_BuildingCommon.NumberOfStoreys", classes: ["IfcBuilding"], rule: rule)
    #expect(probe.valid == 1)
  }
}
