import Findings
import IFCSchema
import Requirements
import Testing

/// The entity facet (IDS `entity-facet.md`).
@Suite struct EntityFacetTests {
  private static let anything = IDSText.attribute("Name")

  @Test(
    "a class means itself and not its subtypes, and predefined types follow the type before the occurrence",
    arguments: [
      Probe("its class", IDSText.entity("IFCWALL"), [IFCLines.wall()]),
      Probe("one of several classes", IDSText.entity(.oneOf(["IFCSLAB", "IFCWALL"])), [IFCLines.wall()]),
      Probe("a pattern of classes", IDSText.entity(.pattern("IFCWA.*")), [IFCLines.wall()]),
      Probe("another class", IDSText.entity("IFCSLAB"), [IFCLines.wall()], .invalidClass),
      Probe("a supertype", IDSText.entity("IFCBUILDINGELEMENT"), [IFCLines.wall()], .invalidClass),
      Probe("no capitals (entity-facet.md, Parameters)", IDSText.entity("IfcWall"), [IFCLines.wall()], .invalidClass),
      Probe("a predefined type", IDSText.entity("IFCWALL", "SHEAR"), [IFCLines.wall(predefined: ".SHEAR.")]),
      Probe(
        "another predefined type", IDSText.entity("IFCWALL", "SHEAR"), [IFCLines.wall(predefined: ".SOLIDWALL.")],
        .invalidPredefinedType),
      Probe(
        "small letters", IDSText.entity("IFCWALL", "shear"), [IFCLines.wall(predefined: ".SHEAR.")],
        .invalidPredefinedType),
      Probe("no predefined type", IDSText.entity("IFCWALL", "SHEAR"), [IFCLines.wall()], .absentPredefinedType),
      Probe(
        "a predefined type asked for by a pattern", IDSText.entity("IFCWALL", .pattern("S.*")),
        [IFCLines.wall(predefined: ".SHEAR.")]),
      Probe(
        "NOTDEFINED, where it is asked for", IDSText.entity("IFCWALL", "NOTDEFINED"),
        [IFCLines.wall(predefined: ".NOTDEFINED.")]),
    ])
  func classes(_ probe: Probe) throws { try probe.check() }

  @Test(
    "USERDEFINED gives way to the text that names it, and stays true",
    arguments: [
      Probe(
        "ObjectType of an occurrence", IDSText.entity("IFCWALL", "HERITAGE"),
        [IFCLines.wall(predefined: ".USERDEFINED.", objectType: "'HERITAGE'")]),
      Probe(
        "the word itself (facet-configurations.md, Examples)", IDSText.entity("IFCWALL", "USERDEFINED"),
        [IFCLines.wall(predefined: ".USERDEFINED.", objectType: "'HERITAGE'")]),
      Probe(
        "the word without a text", IDSText.entity("IFCWALL", "USERDEFINED"),
        [IFCLines.wall(predefined: ".USERDEFINED.")]),
      Probe(
        "the text matched with case", IDSText.entity("IFCWALL", "HERITAGE"),
        [IFCLines.wall(predefined: ".USERDEFINED.", objectType: "'Heritage'")], .invalidPredefinedType),
      // The documentation reads ObjectType under USERDEFINED only; ifctester takes it without a predefined type, too.
      Probe(
        "ObjectType without USERDEFINED", IDSText.entity("IFCWALL", "HERITAGE"),
        [IFCLines.wall(objectType: "'HERITAGE'")], .absentPredefinedType),
      Probe(
        "ObjectType beside another word", IDSText.entity("IFCWALL", "HERITAGE"),
        [IFCLines.wall(predefined: ".SHEAR.", objectType: "'HERITAGE'")], .invalidPredefinedType),
      Probe(
        "ElementType of a type object", IDSText.entity("IFCWALLTYPE", "HERITAGE"),
        [IFCLines.wallType(1, predefined: ".USERDEFINED.", elementType: "'HERITAGE'")],
        of: IDSText.entity("IFCWALLTYPE")),
      Probe(
        "ProcessType of a process type", IDSText.entity("IFCTASKTYPE", "SURVEY"),
        [IFCLines.root(1, "IFCTASKTYPE", "'T',$,$,$,$,$,'SURVEY',.USERDEFINED.,$")],
        of: IDSText.entity("IFCTASKTYPE")),
      Probe(
        "ResourceType of a resource type", IDSText.entity("IFCLABORRESOURCETYPE", "MASON"),
        [IFCLines.root(1, "IFCLABORRESOURCETYPE", "'T',$,$,$,$,$,'MASON',$,$,.USERDEFINED.")],
        of: IDSText.entity("IFCLABORRESOURCETYPE")),
    ])
  func userDefined(_ probe: Probe) throws { try probe.check() }

  @Test(
    "the type's predefined type goes before the occurrence's, unless it is NOTDEFINED",
    arguments: [
      Probe(
        "inherited", IDSText.entity("IFCWALL", "SHEAR"),
        [IFCLines.wall(), IFCLines.wallType(2, predefined: ".SHEAR."), IFCLines.typed(3, "#1", by: 2)]),
      Probe(
        "inherited text", IDSText.entity("IFCWALL", "HERITAGE"),
        [
          IFCLines.wall(), IFCLines.wallType(2, predefined: ".USERDEFINED.", elementType: "'HERITAGE'"),
          IFCLines.typed(3, "#1", by: 2),
        ]),
      Probe(
        "the type against the occurrence", IDSText.entity("IFCWALL", "SOLIDWALL"),
        [
          IFCLines.wall(predefined: ".SOLIDWALL."), IFCLines.wallType(2, predefined: ".SHEAR."),
          IFCLines.typed(3, "#1", by: 2),
        ], .invalidPredefinedType),
      // Official case `overridden_predefined_types_should_pass`.
      Probe(
        "NOTDEFINED on the type", IDSText.entity("IFCWALL", "SOLIDWALL"),
        [IFCLines.wall(predefined: ".SOLIDWALL."), IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2)]),
      Probe(
        "NOTDEFINED on the type and nothing on the occurrence", IDSText.entity("IFCWALL", "NOTDEFINED"),
        [IFCLines.wall(), IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2)]),
    ])
  func inherited(_ probe: Probe) throws { try probe.check() }

  private static func terminal(_ type: String, _ predefined: String = ".DIFFUSER.", _ text: String = "$") -> [String] {
    [
      IFCLines.root(1, "IFCFLOWTERMINAL", "'A',$,$,$,$,$"),
      IFCLines.root(2, type, "'T',$,$,$,$,$,\(text),\(predefined)"), IFCLines.typed(3, "#1", by: 2),
    ]
  }

  /// IDS `ifc2x3-occurrence-type-mapping-table.md`.
  @Test(
    "in IFC2X3 a name of a later schema means an occurrence by its type",
    arguments: [
      Probe(
        "by its type", IDSText.entity("IFCAIRTERMINAL"), terminal("IFCAIRTERMINALTYPE"),
        of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "another type", IDSText.entity("IFCAIRTERMINAL"), terminal("IFCLAMPTYPE", ".NOTDEFINED."), .invalidClass,
        of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "no type", IDSText.entity("IFCAIRTERMINAL"), [IFCLines.root(1, "IFCFLOWTERMINAL", "'A',$,$,$,$,$")],
        .invalidClass, of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "in the applicability", anything, terminal("IFCAIRTERMINALTYPE"), of: IDSText.entity("IFCAIRTERMINAL"),
        schema: "IFC2X3"),
      Probe(
        "its predefined type", IDSText.entity("IFCAIRTERMINAL", "DIFFUSER"), terminal("IFCAIRTERMINALTYPE"),
        of: IDSText.entity("IFCAIRTERMINAL"), schema: "IFC2X3"),
      Probe(
        "another predefined type", IDSText.entity("IFCAIRTERMINAL", "GRILLE"), terminal("IFCAIRTERMINALTYPE"),
        .invalidPredefinedType, of: IDSText.entity("IFCAIRTERMINAL"), schema: "IFC2X3"),
      Probe(
        "its ElementType", IDSText.entity("IFCAIRTERMINAL", "SLOT"),
        terminal("IFCAIRTERMINALTYPE", ".USERDEFINED.", "'SLOT'"), of: IDSText.entity("IFCAIRTERMINAL"),
        schema: "IFC2X3"),
      Probe(
        "USERDEFINED", IDSText.entity("IFCAIRTERMINAL", "USERDEFINED"),
        terminal("IFCAIRTERMINALTYPE", ".USERDEFINED.", "'SLOT'"), of: IDSText.entity("IFCAIRTERMINAL"),
        schema: "IFC2X3"),
      Probe(
        "the occurrence's own name, whatever its type", anything, terminal("IFCLAMPTYPE", ".NOTDEFINED."),
        of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "among several names", IDSText.entity(.oneOf(["IFCFAN", "IFCAIRTERMINAL"])), terminal("IFCAIRTERMINALTYPE"),
        of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "by a pattern", IDSText.entity(.pattern("IFCAIR.*")), terminal("IFCAIRTERMINALTYPE"),
        of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
    ])
  func mapped(_ probe: Probe) throws { try probe.check() }

  /// The table of `entity-facet.md`; IDS 1.0 cannot write these, 0.9 and a cahier can.
  @Test(
    "optional and prohibited entities",
    arguments: [
      ("IFCWALL", "SHEAR", FacetCardinality.optional, ".SHEAR.", Reason?.none),
      ("IFCWALL", "SHEAR", .optional, ".SOLIDWALL.", .invalidPredefinedType),
      ("IFCSLAB", "SHEAR", .optional, ".SOLIDWALL.", nil),
      ("IFCWALL", nil, .prohibited, "$", .prohibitedClass),
      ("IFCSLAB", nil, .prohibited, "$", nil),
      ("IFCWALL", "SHEAR", .prohibited, ".SHEAR.", .prohibitedClass),
      ("IFCWALL", "SHEAR", .prohibited, ".SOLIDWALL.", nil),
    ] as [(String, String?, FacetCardinality, String, Reason?)])
  func cardinalities(_ row: (String, String?, FacetCardinality, String, Reason?)) throws {
    let facet = EntityFacet(name: .simple(row.0), predefinedType: row.1.map { .simple($0) })
    let specification = Specification(
      id: "1", name: "S", schemaVersions: ["IFC4"], applicability: [.entity(EntityFacet(name: .simple("IFCWALL")))],
      requirements: [Requirement(facet: .entity(facet), cardinality: row.2)])
    let file = RequirementFile(information: .init(title: "T"), specifications: [specification])
    let result = try SmallCheck.check(file, [IFCLines.wall(predefined: row.3)])
    #expect(result.requirements.first?.failures.first?.reason == row.4)
  }

  @Test(
    "a space heater and a vibration isolator of IFC2X3 are what the table of IDS says",
    arguments: [
      Probe(
        "a space heater", IDSText.attribute("Name"),
        [
          IFCLines.root(1, "IFCENERGYCONVERSIONDEVICE", "'R',$,$,$,$,$"),
          IFCLines.root(2, "IFCSPACEHEATERTYPE", "'T',$,$,$,$,$,$,.NOTDEFINED."), IFCLines.typed(3, "#1", by: 2),
        ], of: IDSText.entity("IFCSPACEHEATER"), schema: "IFC2X3"),
      Probe(
        "a terminal with its type", IDSText.entity("IFCSPACEHEATER"),
        [
          IFCLines.root(1, "IFCFLOWTERMINAL", "'R',$,$,$,$,$"),
          IFCLines.root(2, "IFCSPACEHEATERTYPE", "'T',$,$,$,$,$,$,.NOTDEFINED."), IFCLines.typed(3, "#1", by: 2),
        ], .invalidClass, of: IDSText.entity("IFCFLOWTERMINAL"), schema: "IFC2X3"),
      Probe(
        "a vibration isolator", IDSText.attribute("Name"),
        [
          IFCLines.root(1, "IFCEQUIPMENTELEMENT", "'R',$,$,$,$,$"),
          IFCLines.root(2, "IFCVIBRATIONISOLATORTYPE", "'T',$,$,$,$,$,$,.NOTDEFINED."), IFCLines.typed(3, "#1", by: 2),
        ], of: IDSText.entity("IFCVIBRATIONISOLATOR"), schema: "IFC2X3"),
    ])
  func officialTable(_ probe: Probe) throws { try probe.check() }
}
