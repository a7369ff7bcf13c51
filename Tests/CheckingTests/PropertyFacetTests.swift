import Findings
import Testing

/// The property facet (IDS `property-facet.md`): where a property is looked for, and how often it must be there.
@Suite struct PropertyFacetTests {
  private static func walls(_ properties: String...) -> [String] {
    [IFCLines.wall()] + IFCLines.set(10, "S", properties)
  }
  private static func asks(_ value: IDSValue? = nil, _ type: String = "IFCLABEL", _ cardinality: String? = nil)
    -> String
  {
    IDSText.property("S", "P", type, value, cardinality)
  }

  @Test(
    "set, property, value and type must be there and be as asked",
    arguments: [
      Probe("all there", asks("x"), walls(IFCLines.single("P", "IFCLABEL('x')"))),
      Probe("without a data type", IDSText.property("S", "P"), walls(IFCLines.single("P", "IFCREAL(1.)"))),
      Probe("no set", asks(), [IFCLines.wall()], .absentPropertySet),
      Probe(
        "a set without a name is none that a pattern means", IDSText.property(.pattern(".*"), "P"),
        walls(IFCLines.single("P", "IFCREAL(1.)"))
          + IFCLines.set(20, "N", [IFCLines.single("Q", "IFCREAL(1.)")]).map { $0.replacing("'N'", with: "$") }),
      Probe(
        "nor alone", IDSText.property(.pattern(".*"), "Q"),
        [IFCLines.wall()]
          + IFCLines.set(20, "N", [IFCLines.single("Q", "IFCREAL(1.)")]).map { $0.replacing("'N'", with: "$") },
        .absentPropertySet),
      Probe(
        "another set", asks(), [IFCLines.wall()] + IFCLines.set(10, "s", [IFCLines.single("P", "IFCLABEL('x')")]),
        .absentPropertySet),
      Probe("no property", asks(), walls(IFCLines.single("p", "IFCLABEL('x')")), .absentProperty),
      Probe("null", asks(), walls(IFCLines.single("P", "$")), .absentBlank),
      Probe("an empty text", asks(), walls(IFCLines.single("P", "IFCLABEL('')")), .absentBlank),
      Probe("UNKNOWN", asks(nil, "IFCLOGICAL"), walls(IFCLines.single("P", "IFCLOGICAL(.U.)")), .absentBlank),
      Probe("false is a value", asks(nil, "IFCBOOLEAN"), walls(IFCLines.single("P", "IFCBOOLEAN(.F.)"))),
      Probe("zero is a value", asks(nil, "IFCINTEGER"), walls(IFCLines.single("P", "IFCINTEGER(0)"))),
      Probe("another type", asks(), walls(IFCLines.single("P", "IFCTEXT('x')")), .invalidType),
      Probe("another value", asks("y"), walls(IFCLines.single("P", "IFCLABEL('x')")), .invalidValue),
      Probe("a number written as text", asks("1"), walls(IFCLines.single("P", "IFCLABEL('1')"))),
      Probe(
        "an escaped name and value", IDSText.property("É", "é", "IFCLABEL", "ü"),
        [IFCLines.wall()] + IFCLines.set(10, "\\X2\\00C9\\X0\\", [IFCLines.single("\\X\\E9", "IFCLABEL('\\X\\FC')")])),
      Probe("true", asks("true", "IFCBOOLEAN"), walls(IFCLines.single("P", "IFCBOOLEAN(.T.)"))),
      Probe(
        "TRUE is no boolean", asks("TRUE", "IFCBOOLEAN"), walls(IFCLines.single("P", "IFCBOOLEAN(.T.)")), .invalidValue),
      Probe("a logical", asks("0", "IFCLOGICAL"), walls(IFCLines.single("P", "IFCLOGICAL(.F.)"))),
      Probe("an integer", asks("42", "IFCINTEGER"), walls(IFCLines.single("P", "IFCINTEGER(42)"))),
      Probe("a real within the tolerance", asks("42", "IFCREAL"), walls(IFCLines.single("P", "IFCREAL(42.00004)"))),
      Probe(
        "a real beyond the tolerance", asks("42", "IFCREAL"), walls(IFCLines.single("P", "IFCREAL(42.0001)")),
        .invalidValue),
      Probe("a real written without a point", asks("42.0", "IFCREAL"), walls(IFCLines.single("P", "IFCREAL(42)"))),
      Probe(
        "a pattern on a number", asks(.pattern(".*"), "IFCREAL"), walls(IFCLines.single("P", "IFCREAL(42.)")),
        .invalidValue),
      Probe(
        "a range", asks(.bounds(["minExclusive": "2", "maxInclusive": "5"]), "IFCREAL"),
        walls(IFCLines.single("P", "IFCREAL(5.)"))),
      Probe(
        "the excluded end", asks(.bounds(["minExclusive": "2"]), "IFCREAL"), walls(IFCLines.single("P", "IFCREAL(2.)")),
        .invalidValue),
      Probe("a count", asks("3", "IFCCOUNTMEASURE"), walls(IFCLines.single("P", "IFCCOUNTMEASURE(3)"))),
    ])
  func values(_ probe: Probe) throws { try probe.check() }

  @Test(
    "a number that is damaged is no value",
    arguments: [
      "1,5", "1 000.", "1. 5.", "-", "+", "- 4.", "--4.", "1.E", "1.E 5", "1.#QNAN", "-1.#IND", "1.5D3", "1_000.", ".5",
    ])
  func damagedNumbers(_ written: String) throws {
    let lines = Self.walls(IFCLines.single("P", "IFCREAL(\(written))"))
    try Probe("of the type", Self.asks(nil, "IFCREAL"), lines, .absentBlank).check()
    try Probe("of any type", IDSText.property("S", "P"), lines, .absentBlank).check()
    let range = IDSValue.bounds(["minInclusive": "-10", "maxInclusive": "10000"])
    try Probe("of a range", Self.asks(range, "IFCREAL"), lines, .absentBlank).check()
  }

  @Test(
    "names given by restrictions: all sets must have the property, all properties must be as asked",
    arguments: [
      Probe(
        "properties by a pattern", IDSText.property("S", .pattern("P.*"), "IFCLABEL", "x"),
        walls(IFCLines.single("P1", "IFCLABEL('x')"), IFCLines.single("P2", "IFCLABEL('x')"))),
      Probe(
        "one differs", IDSText.property("S", .pattern("P.*"), "IFCLABEL", "x"),
        walls(IFCLines.single("P1", "IFCLABEL('x')"), IFCLines.single("P2", "IFCLABEL('y')")), .invalidValue),
      Probe(
        "sets by a pattern", IDSText.property(.pattern("S.*"), "P", "IFCLABEL"),
        walls(IFCLines.single("P", "IFCLABEL('x')")) + IFCLines.set(20, "S2", [IFCLines.single("P", "IFCLABEL('y')")])),
      // Official case `all_matching_property_sets_must_satisfy_requirements_2_3`.
      Probe(
        "one set without the property", IDSText.property(.pattern("S.*"), "P", "IFCLABEL"),
        walls(IFCLines.single("P", "IFCLABEL('x')")) + IFCLines.set(20, "S2", [IFCLines.single("Q", "IFCLABEL('y')")]),
        .absentProperty),
      Probe(
        "sets by a list", IDSText.property(.oneOf(["S", "T"]), "P", "IFCLABEL"),
        walls(IFCLines.single("P", "IFCLABEL('x')"))),
    ])
  func restrictedNames(_ probe: Probe) throws { try probe.check() }

  private static func typedWall(own: [String], type: String...) -> [String] {
    [IFCLines.wall()] + (own.isEmpty ? [] : IFCLines.set(10, "S", own))
      + IFCLines.looseSet(30, "S", type) + [IFCLines.wallType(2, sets: "(#30)"), IFCLines.typed(3, "#1", by: 2)]
  }

  @Test(
    "the type's properties count where the occurrence says nothing of them",
    arguments: [
      Probe("inherited", asks("x"), typedWall(own: [], type: IFCLines.single("P", "IFCLABEL('x')"))),
      Probe(
        "inherited beside others", asks("x"),
        typedWall(own: [IFCLines.single("Q", "IFCLABEL('q')")], type: IFCLines.single("P", "IFCLABEL('x')"))),
      Probe(
        "overridden", asks("x"),
        typedWall(own: [IFCLines.single("P", "IFCLABEL('x')")], type: IFCLines.single("P", "IFCLABEL('y')"))),
      Probe(
        "overridden with something else", asks("x"),
        typedWall(own: [IFCLines.single("P", "IFCLABEL('y')")], type: IFCLines.single("P", "IFCLABEL('x')")),
        .invalidValue),
      Probe(
        "overridden with nothing", asks("x"),
        typedWall(own: [IFCLines.single("P", "$")], type: IFCLines.single("P", "IFCLABEL('x')")), .absentBlank),
      Probe(
        "of the type itself", asks("x"), typedWall(own: [], type: IFCLines.single("P", "IFCLABEL('x')")),
        of: IDSText.entity("IFCWALLTYPE")),
      Probe(
        "not from the occurrence to the type", asks("x"),
        typedWall(own: [IFCLines.single("P", "IFCLABEL('x')")], type: IFCLines.single("Q", "IFCLABEL('x')")),
        .absentProperty, of: IDSText.entity("IFCWALLTYPE")),
    ])
  func types(_ probe: Probe) throws { try probe.check() }

  @Test(
    "several sets of one name are one set, in which the first one decides, as in ifctester",
    arguments: [
      Probe(
        "a property each", IDSText.property("S", "Q", "IFCLABEL"),
        walls(IFCLines.single("P", "IFCLABEL('x')")) + IFCLines.set(20, "S", [IFCLines.single("Q", "IFCLABEL('y')")])),
      Probe(
        "the same property twice", asks("x"),
        walls(IFCLines.single("P", "IFCLABEL('x')")) + IFCLines.set(20, "S", [IFCLines.single("P", "IFCLABEL('y')")])),
      Probe(
        "an IfcPropertySetDefinitionSet", asks("x"),
        [IFCLines.wall()] + IFCLines.looseSet(30, "R", [IFCLines.single("Q", "IFCLABEL('q')")])
          + IFCLines.looseSet(40, "S", [IFCLines.single("P", "IFCLABEL('x')")])
          + [IFCLines.root(3, "IFCRELDEFINESBYPROPERTIES", "$,$,(#1),IFCPROPERTYSETDEFINITIONSET((#30,#40))")]),
      Probe(
        "a set shared by several objects", asks("x"),
        [IFCLines.wall(), IFCLines.wall(2)]
          + IFCLines.set(10, "S", of: "#1,#2", [IFCLines.single("P", "IFCLABEL('x')")])),
      Probe(
        "an IfcRelOverridesProperties of IFC2X3", asks("y"),
        [IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,$")]
          + IFCLines.looseSet(10, "S", [IFCLines.single("P", "IFCLABEL('x')")])
          + [
            IFCLines.root(20, "IFCRELOVERRIDESPROPERTIES", "$,$,(#1),#10,(#21)"),
            "#21=\(IFCLines.single("P", "IFCLABEL('y')"));",
          ], schema: "IFC2X3"),
      Probe(
        "a set related twice", asks("x"),
        walls(IFCLines.single("P", "IFCLABEL('x')")) + [IFCLines.root(5, "IFCRELDEFINESBYPROPERTIES", "$,$,(#1),#10")]),
    ])
  func severalSets(_ probe: Probe) throws { try probe.check() }

  /// The table of `facet-configurations.md`. A null value is none, as it is for attributes (official case
  /// `an_optional_attribute_passes_if_null`); ifctester has it the same. An empty text is one that is not as asked.
  @Test(
    "required, optional and prohibited properties",
    arguments: [
      Probe("optional and as asked", asks("x", "IFCLABEL", "optional"), walls(IFCLines.single("P", "IFCLABEL('x')"))),
      Probe("optional without set", asks("x", "IFCLABEL", "optional"), [IFCLines.wall()]),
      Probe(
        "optional without property", asks("x", "IFCLABEL", "optional"), walls(IFCLines.single("Q", "IFCLABEL('x')"))),
      Probe("optional and null", asks("x", "IFCLABEL", "optional"), walls(IFCLines.single("P", "$"))),
      Probe(
        "optional and null with its type", asks(nil, "IFCLABEL", "optional"), walls(IFCLines.single("P", "IFCLABEL($)"))
      ),
      Probe(
        "optional and empty", asks("x", "IFCLABEL", "optional"), walls(IFCLines.single("P", "IFCLABEL('')")),
        .absentBlank),
      Probe(
        "optional and another value", asks("x", "IFCLABEL", "optional"), walls(IFCLines.single("P", "IFCLABEL('y')")),
        .invalidValue),
      Probe(
        "optional and another type", asks(nil, "IFCLABEL", "optional"), walls(IFCLines.single("P", "IFCTEXT('x')")),
        .invalidType),
      Probe(
        "prohibited and there", IDSText.property("S", "P", nil, nil, "prohibited"),
        walls(IFCLines.single("P", "IFCLABEL('x')")), .prohibitedProperty),
      Probe(
        "prohibited, even if null", IDSText.property("S", "P", nil, nil, "prohibited"),
        walls(IFCLines.single("P", "$")), .prohibitedProperty),
      Probe(
        "prohibited, even if empty", IDSText.property("S", "P", nil, nil, "prohibited"),
        walls(IFCLines.single("P", "IFCLABEL('')")), .prohibitedProperty),
      Probe(
        "prohibited and absent", IDSText.property("S", "P", nil, nil, "prohibited"),
        walls(IFCLines.single("Q", "IFCLABEL('x')"))),
      Probe(
        "prohibited in a set that is absent", IDSText.property("S", "P", nil, nil, "prohibited"), [IFCLines.wall()]),
      Probe(
        "a prohibited value", asks("x", "IFCLABEL", "prohibited"), walls(IFCLines.single("P", "IFCLABEL('x')")),
        .prohibitedProperty),
      Probe(
        "a prohibited value, another", asks("x", "IFCLABEL", "prohibited"), walls(IFCLines.single("P", "IFCLABEL('y')"))
      ),
    ])
  func cardinalities(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in the applicability it chooses objects",
    arguments: [
      Probe(
        "with a class", asks("x"),
        walls(IFCLines.single("P", "IFCLABEL('x')"), IFCLines.single("L", "IFCBOOLEAN(.T.)")) + [IFCLines.wall(2)],
        of: IDSText.entity("IFCWALL") + IDSText.property("S", "L", "IFCBOOLEAN", "true")),
      Probe(
        "alone", IDSText.entity("IFCWALL"), walls(IFCLines.single("P", "IFCLABEL('x')")) + [IFCLines.wallType(2)],
        of: asks("x")),
    ])
  func applicability(_ probe: Probe) throws { try probe.check() }

  /// `property-facet.md`: tasks, materials, profiles and the project have properties, too.
  @Test(
    "what else has properties",
    arguments: [
      Probe(
        "the project in IFC4", asks("x"),
        [IFCLines.root(1, "IFCPROJECT", "'P',$,$,$,$,$,$")]
          + IFCLines.set(10, "S", [IFCLines.single("P", "IFCLABEL('x')")]),
        of: IDSText.entity("IFCPROJECT")),
      Probe(
        "the project in IFC2X3", asks("x"),
        [IFCLines.root(1, "IFCPROJECT", "'P',$,$,$,$,$,$")]
          + IFCLines.set(10, "S", [IFCLines.single("P", "IFCLABEL('x')")]),
        of: IDSText.entity("IFCPROJECT"), schema: "IFC2X3"),
      Probe(
        "a material in IFC4", asks("x"),
        [
          "#1=IFCMATERIAL('M',$,$);", "#2=IFCMATERIALPROPERTIES('S',$,(#3),#1);",
          "#3=\(IFCLines.single("P", "IFCLABEL('x')"));",
        ],
        of: IDSText.entity("IFCMATERIAL")),
      Probe(
        "a material without them", asks("x"), ["#1=IFCMATERIAL('M',$,$);"], .absentPropertySet,
        of: IDSText.entity("IFCMATERIAL")),
      Probe(
        "a material in IFC2X3", asks("x"),
        [
          "#1=IFCMATERIAL('M');", "#2=IFCEXTENDEDMATERIALPROPERTIES(#1,(#3),$,'S');",
          "#3=\(IFCLines.single("P", "IFCLABEL('x')"));",
        ],
        of: IDSText.entity("IFCMATERIAL"), schema: "IFC2X3"),
      Probe(
        "a profile", asks("x"),
        [
          "#1=IFCPROFILEDEF(.AREA.,'I');", "#2=IFCPROFILEPROPERTIES('S',$,(#3),#1);",
          "#3=\(IFCLines.single("P", "IFCLABEL('x')"));",
        ],
        of: IDSText.entity("IFCPROFILEDEF")),
      Probe(
        "a task", asks("x"),
        [IFCLines.root(1, "IFCTASK", "'T',$,$,$,$,$,$,.F.,$,$,$")]
          + IFCLines.set(10, "S", [IFCLines.single("P", "IFCLABEL('x')")]),
        of: IDSText.entity("IFCTASK")),
    ])
  func owners(_ probe: Probe) throws { try probe.check() }
}
