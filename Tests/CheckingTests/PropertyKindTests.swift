import Findings
import Testing

/// The kinds of properties that a property facet meets (IDS `property-facet.md`, "Supported types of properties").
@Suite struct PropertyKindTests {
  private static func walls(_ properties: String...) -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "S", properties)
  }
  private static func asks(_ type: String, _ value: IDSValue? = nil) -> String {
    IDSText.property("S", "P", type, value)
  }
  private static func words(_ values: String, kind: String = "IFCPROPERTYLISTVALUE") -> [String] {
    walls("\(kind)('P',$,\(values),$)")
  }
  private static let ab = "(IFCLABEL('a'),IFCLABEL('b'))"

  @Test(
    "of the values of a list or an enumeration one must match; a range must hold all",
    arguments: [
      Probe("a list", asks("IFCLABEL", "b"), words(ab)),
      Probe("a list without it", asks("IFCLABEL", "c"), words(ab), .invalidValue),
      Probe("a list by a pattern", asks("IFCLABEL", .pattern("b|c")), words(ab)),
      Probe("any list", asks("IFCLABEL"), words(ab)),
      Probe("a list of another type", asks("IFCTEXT"), words(ab), .invalidType),
      Probe("an empty list", asks("IFCLABEL"), words("()"), .absentBlank),
      Probe("no list", asks("IFCLABEL"), words("$"), .absentBlank),
      Probe("a list of nothing", asks("IFCLABEL"), words("(IFCLABEL(''))"), .absentBlank),
      Probe("an enumeration", asks("IFCLABEL", "a"), words(ab, kind: "IFCPROPERTYENUMERATEDVALUE")),
      Probe(
        "an enumeration without it", asks("IFCLABEL", "c"), words(ab, kind: "IFCPROPERTYENUMERATEDVALUE"), .invalidValue
      ),
      Probe("an empty enumeration", asks("IFCLABEL"), words("$", kind: "IFCPROPERTYENUMERATEDVALUE"), .absentBlank),
      Probe(
        "all in the range", asks("IFCREAL", .bounds(["minInclusive": "1", "maxInclusive": "3"])),
        words("(IFCREAL(1.),IFCREAL(3.))")),
      Probe(
        "one out of the range", asks("IFCREAL", .bounds(["minInclusive": "1", "maxInclusive": "3"])),
        words("(IFCREAL(1.),IFCREAL(4.))"), .invalidValue),
    ])
  func listsAndEnumerations(_ probe: Probe) throws { try probe.check() }

  private static func bounded(_ upper: String, _ lower: String, setPoint: String = "$") -> [String] {
    let values = [upper, lower].map { $0 == "$" ? "$" : "IFCREAL(\($0).)" }
    return walls("IFCPROPERTYBOUNDEDVALUE('P',$,\(values[0]),\(values[1]),$,\(setPoint))")
  }
  private static let range = IDSValue.bounds(["minExclusive": "2", "maxInclusive": "5"])

  /// The table of `property-facet.md`, row by row.
  @Test(
    "bounded values",
    arguments: [
      Probe("both within", asks("IFCREAL", range), bounded("4", "3")),
      Probe("no lower bound", asks("IFCREAL", range), bounded("4", "$"), .invalidValue),
      Probe("no upper bound", asks("IFCREAL", range), bounded("$", "3"), .invalidValue),
      Probe("the lower bound on the excluded end", asks("IFCREAL", range), bounded("3", "2"), .invalidValue),
      Probe("the upper bound on the included end", asks("IFCREAL", range), bounded("5", "3")),
      Probe("a value between", asks("IFCREAL", "3"), bounded("4", "2")),
      Probe("the lower bound", asks("IFCREAL", "2"), bounded("4", "2")),
      Probe("the only lower bound", asks("IFCREAL", "2"), bounded("$", "2")),
      Probe("the only upper bound", asks("IFCREAL", "2"), bounded("2", "$")),
      Probe("a value above", asks("IFCREAL", "5"), bounded("4", "2"), .invalidValue),
      Probe("a value above the only bound", asks("IFCREAL", "5"), bounded("4", "$"), .invalidValue),
      Probe("no bounds, a range", asks("IFCREAL", range), bounded("$", "$"), .absentBlank),
      Probe("no bounds, a value", asks("IFCREAL", "3"), bounded("$", "$"), .absentBlank),
      Probe("no value asked for", asks("IFCREAL"), bounded("$", "2")),
    ])
  func boundedValues(_ probe: Probe) throws { try probe.check() }

  /// Official cases `any_matching_value_in_a_bounded_property_will_pass`, `a_restriction_on_a_bounded_property…`,
  /// `a_one_sided_restriction_on_a_bounded_property…` as the test case documentation describes them.
  @Test(
    "set points and ranges open to one side",
    arguments: [
      Probe("the set point", asks("IFCREAL", "3"), bounded("5", "1", setPoint: "IFCREAL(3.)")),
      Probe("a bound beside a set point", asks("IFCREAL", "5"), bounded("5", "1", setPoint: "IFCREAL(3.)")),
      Probe(
        "between, beside a set point", asks("IFCREAL", "2"), bounded("5", "1", setPoint: "IFCREAL(3.)"), .invalidValue),
      Probe(
        "a range does not look at the set point", asks("IFCREAL", range), bounded("4", "3", setPoint: "IFCREAL(9.)")),
      Probe(
        "a range and a set point alone", asks("IFCREAL", .bounds(["minInclusive": "2"])),
        bounded("$", "$", setPoint: "IFCREAL(3.)"), .invalidValue),
      Probe("at least, with the lower bound alone", asks("IFCREAL", .bounds(["minInclusive": "2"])), bounded("$", "2")),
      Probe(
        "at least, with the upper bound alone", asks("IFCREAL", .bounds(["minInclusive": "2"])), bounded("4", "$"),
        .invalidValue),
      Probe("at most, with the upper bound alone", asks("IFCREAL", .bounds(["maxExclusive": "5"])), bounded("4", "$")),
      Probe(
        "at most, with the lower bound alone", asks("IFCREAL", .bounds(["maxExclusive": "5"])), bounded("$", "3"),
        .invalidValue),
      Probe(
        "at least, with a lower bound below", asks("IFCREAL", .bounds(["minInclusive": "2"])), bounded("4", "1"),
        .invalidValue),
      Probe("another type", asks("IFCLENGTHMEASURE"), bounded("4", "1"), .invalidType),
    ])
  func setPoints(_ probe: Probe) throws { try probe.check() }

  private static func table(_ defining: String, _ defined: String) -> [String] {
    walls("IFCPROPERTYTABLEVALUE('P',$,\(defining),\(defined),$,$,$,$)")
  }

  @Test(
    "of a table either column may hold the value",
    arguments: [
      Probe("the defining column", asks("IFCLABEL", "a"), table(ab, "(IFCREAL(1.),IFCREAL(2.))")),
      Probe("the defined column", asks("IFCREAL", "2"), table(ab, "(IFCREAL(1.),IFCREAL(2.))")),
      Probe("neither", asks("IFCREAL", "3"), table(ab, "(IFCREAL(1.),IFCREAL(2.))"), .invalidValue),
      Probe("of no column's type", asks("IFCTEXT", "a"), table(ab, "(IFCREAL(1.),IFCREAL(2.))"), .invalidType),
      Probe(
        "a range holds all of its column", asks("IFCREAL", .bounds(["maxInclusive": "2"])),
        table(ab, "(IFCREAL(1.),IFCREAL(2.))")),
      Probe(
        "a range that one value leaves", asks("IFCREAL", .bounds(["maxInclusive": "1"])),
        table(ab, "(IFCREAL(1.),IFCREAL(2.))"), .invalidValue),
      Probe(
        "a range over two columns of one type", asks("IFCREAL", .bounds(["maxInclusive": "2"])),
        table("(IFCREAL(1.),IFCREAL(2.))", "(IFCREAL(1.),IFCREAL(9.))"), .invalidValue),
      Probe("an empty table", asks("IFCREAL"), table("$", "$"), .absentBlank),
      Probe("one column", asks("IFCREAL", "1"), table("(IFCREAL(1.))", "$")),
    ])
  func tables(_ probe: Probe) throws { try probe.check() }

  @Test(
    "complex and reference properties are not supported",
    arguments: [
      Probe(
        "a complex property", asks("IFCLABEL"),
        walls("IFCCOMPLEXPROPERTY('P',$,'U',(#50))") + ["#50=\(IFCLines.single("Q", "IFCLABEL('x')"));"],
        .invalidPropertyKind),
      Probe(
        "what is inside one", IDSText.property("S", "Q", "IFCLABEL"),
        walls("IFCCOMPLEXPROPERTY('P',$,'U',(#50))") + ["#50=\(IFCLines.single("Q", "IFCLABEL('x')"));"],
        .absentProperty),
      Probe(
        "a reference", asks("IFCLABEL"),
        walls("IFCPROPERTYREFERENCEVALUE('P',$,$,#50)") + ["#50=IFCMATERIAL('M',$,$);"], .invalidPropertyKind),
    ])
  func unsupported(_ probe: Probe) throws { try probe.check() }

  private static func quantity(_ text: String) -> [String] {
    [IFCLines.wall()] + IFCLines.quantities(10, "S", [text])
  }

  @Test(
    "quantities are properties of the measure of their class",
    arguments: [
      Probe("a length", asks("IFCLENGTHMEASURE", "2"), quantity("IFCQUANTITYLENGTH('P',$,$,2.,$)")),
      Probe("an area", asks("IFCAREAMEASURE", "2"), quantity("IFCQUANTITYAREA('P',$,$,2.,$)")),
      Probe("a volume", asks("IFCVOLUMEMEASURE", "2"), quantity("IFCQUANTITYVOLUME('P',$,$,2.,$)")),
      Probe("a weight", asks("IFCMASSMEASURE", "2"), quantity("IFCQUANTITYWEIGHT('P',$,$,2.,$)")),
      Probe("a time", asks("IFCTIMEMEASURE", "2"), quantity("IFCQUANTITYTIME('P',$,$,2.,$)")),
      Probe("a count", asks("IFCCOUNTMEASURE", "2"), quantity("IFCQUANTITYCOUNT('P',$,$,2.,$)")),
      Probe("zero", asks("IFCLENGTHMEASURE"), quantity("IFCQUANTITYLENGTH('P',$,$,0.,$)")),
      Probe("another measure", asks("IFCAREAMEASURE"), quantity("IFCQUANTITYLENGTH('P',$,$,2.,$)"), .invalidType),
      Probe("another value", asks("IFCLENGTHMEASURE", "3"), quantity("IFCQUANTITYLENGTH('P',$,$,2.,$)"), .invalidValue),
      Probe(
        "a complex quantity", asks("IFCLENGTHMEASURE"),
        quantity("IFCPHYSICALCOMPLEXQUANTITY('P',$,(#50),'D',$,$)") + ["#50=IFCQUANTITYLENGTH('Q',$,$,2.,$);"],
        .invalidPropertyKind),
      Probe(
        "a quantity in a range", asks("IFCLENGTHMEASURE", .bounds(["minExclusive": "1"])),
        quantity("IFCQUANTITYLENGTH('P',$,$,2.,$)")),
    ])
  func quantities(_ probe: Probe) throws { try probe.check() }

  @Test("IfcQuantityNumber of IFC4X3 is an IfcNumericMeasure")
  func number() throws {
    try Probe(
      "a number", Self.asks("IFCNUMERICMEASURE", "2.5"), Self.quantity("IFCQUANTITYNUMBER('P',$,$,2.5,$)"),
      schema: "IFC4X3_ADD2"
    ).check()
  }

  private static let panel = [
    IFCLines.root(1, "IFCDOOR", "'D',$,$,$,$,$,$,$,$,$,$"),
    IFCLines.root(2, "IFCDOORPANELPROPERTIES", "'S',$,30.,.SWINGING.,$,.LEFT.,$"),
    IFCLines.root(3, "IFCRELDEFINESBYPROPERTIES", "$,$,(#1),#2"),
  ]

  /// Official cases `predefined_properties_are_supported_but_discouraged`.
  @Test(
    "the attributes of predefined sets are properties",
    arguments: [
      Probe(
        "an enumeration", IDSText.property("S", "PanelOperation", "IFCDOORPANELOPERATIONENUM", "SWINGING"), panel,
        of: IDSText.entity("IFCDOOR")),
      Probe(
        "another item", IDSText.property("S", "PanelOperation", "IFCDOORPANELOPERATIONENUM", "SLIDING"), panel,
        .invalidValue, of: IDSText.entity("IFCDOOR")),
      Probe(
        "a measure", IDSText.property("S", "PanelDepth", "IFCPOSITIVELENGTHMEASURE", "30"), panel,
        of: IDSText.entity("IFCDOOR")),
      Probe(
        "null", IDSText.property("S", "PanelWidth", "IFCNORMALISEDRATIOMEASURE"), panel, .absentBlank,
        of: IDSText.entity("IFCDOOR")),
      Probe(
        "an attribute of IfcRoot is none", IDSText.property("S", "GlobalId", "IFCGLOBALLYUNIQUEID"), panel,
        .absentProperty, of: IDSText.entity("IFCDOOR")),
    ])
  func predefinedSets(_ probe: Probe) throws { try probe.check() }
}
