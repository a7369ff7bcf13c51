import Findings
import Testing

/// The partOf facet (IDS `partof-facet.md`).
@Suite struct PartOfFacetTests {
  private static let aggregates = "IFCRELAGGREGATES"
  private static let group = "IFCRELASSIGNSTOGROUP"
  private static let contained = "IFCRELCONTAINEDINSPATIALSTRUCTURE"
  private static let nests = "IFCRELNESTS"
  private static let openings = "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT"

  private static func assembly(_ number: Int, _ predefined: String = "$") -> String {
    IFCLines.root(number, "IFCELEMENTASSEMBLY", "'A',$,$,$,$,$,$,\(predefined)")
  }
  private static func aggregate(_ number: Int, _ part: Int, in whole: Int) -> String {
    IFCLines.root(number, "IFCRELAGGREGATES", "$,$,#\(whole),(#\(part))")
  }
  private static func nest(_ number: Int, _ part: Int, in whole: Int) -> String {
    IFCLines.root(number, "IFCRELNESTS", "$,$,#\(whole),(#\(part))")
  }
  private static func contain(_ number: Int, _ part: Int, in whole: Int) -> String {
    IFCLines.root(number, "IFCRELCONTAINEDINSPATIALSTRUCTURE", "$,$,(#\(part)),#\(whole)")
  }
  private static func assign(_ number: Int, _ part: Int, to group: Int) -> String {
    IFCLines.root(number, "IFCRELASSIGNSTOGROUP", "$,$,(#\(part)),$,#\(group)")
  }
  private static func space(_ number: Int, _ predefined: String = "$", _ text: String = "$") -> String {
    IFCLines.root(number, "IFCSPACE", "'R',$,\(text),$,$,$,$,\(predefined),$")
  }
  private static func storey(_ number: Int) -> String {
    IFCLines.root(number, "IFCBUILDINGSTOREY", "'S',$,$,$,$,$,$,$")
  }
  private static func inventory(_ number: Int) -> String {
    IFCLines.root(number, "IFCINVENTORY", "'I',$,'BUNNY',.USERDEFINED.,$,$,$,$,$")
  }
  private static func whole(_ name: IDSValue, _ predefined: IDSValue? = nil) -> String {
    IDSText.entity(name, predefined)
  }

  @Test(
    "each relation leads to its whole",
    arguments: [
      Probe(
        "aggregated", IDSText.partOf(whole("IFCELEMENTASSEMBLY"), aggregates),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2)]),
      Probe(
        "nested", IDSText.partOf(whole("IFCELEMENTASSEMBLY"), nests), [IFCLines.wall(), assembly(2), nest(3, 1, in: 2)]),
      Probe(
        "contained", IDSText.partOf(whole("IFCSPACE"), contained), [IFCLines.wall(), space(2), contain(3, 1, in: 2)]),
      Probe(
        "grouped", IDSText.partOf(whole("IFCINVENTORY"), group), [IFCLines.wall(), inventory(2), assign(3, 1, to: 2)]),
      Probe(
        "grouped with a factor", IDSText.partOf(whole("IFCINVENTORY"), group),
        [IFCLines.wall(), inventory(2), IFCLines.root(3, "IFCRELASSIGNSTOGROUPBYFACTOR", "$,$,(#1),$,#2,0.5")]),
      Probe(
        "nothing", IDSText.partOf(whole(.pattern(".*")), aggregates), [IFCLines.wall(), assembly(2)], .absentWhole),
      Probe(
        "by another relation", IDSText.partOf(whole("IFCSPACE"), contained),
        [IFCLines.wall(), space(2), aggregate(3, 1, in: 2)], .absentWhole),
      Probe(
        "another class", IDSText.partOf(whole("IFCSPACE"), aggregates),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2)], .invalidWhole),
      Probe(
        "a subtype is another class", IDSText.partOf(whole("IFCGROUP"), group),
        [IFCLines.wall(), inventory(2), assign(3, 1, to: 2)], .invalidWhole),
      Probe(
        "one of several classes", IDSText.partOf(whole(.oneOf(["IFCSPACE", "IFCELEMENTASSEMBLY"])), aggregates),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2)]),
      Probe(
        "the whole is no part", IDSText.partOf(whole(.pattern(".*")), aggregates),
        [IFCLines.wall(), assembly(2), aggregate(3, 2, in: 1)], .absentWhole),
    ])
  func relations(_ probe: Probe) throws { try probe.check() }

  @Test(
    "a predefined type of the whole",
    arguments: [
      Probe(
        "as asked", IDSText.partOf(whole("IFCELEMENTASSEMBLY", "TRUSS"), aggregates),
        [IFCLines.wall(), assembly(2, ".TRUSS."), aggregate(3, 1, in: 2)]),
      Probe(
        "another", IDSText.partOf(whole("IFCELEMENTASSEMBLY", "TRUSS"), aggregates),
        [IFCLines.wall(), assembly(2, ".ARCH."), aggregate(3, 1, in: 2)], .invalidWholePredefinedType),
      Probe(
        "user-defined", IDSText.partOf(whole("IFCINVENTORY", "BUNNY"), group),
        [IFCLines.wall(), inventory(2), assign(3, 1, to: 2)]),
      Probe(
        "of a space", IDSText.partOf(whole("IFCSPACE", "BURROW"), contained),
        [IFCLines.wall(), space(2, ".USERDEFINED.", "'BURROW'"), contain(3, 1, in: 2)]),
      Probe(
        "further up", IDSText.partOf(whole("IFCELEMENTASSEMBLY", "TRUSS"), aggregates),
        [
          IFCLines.wall(), assembly(2, ".ARCH."), assembly(4, ".TRUSS."), aggregate(3, 1, in: 2),
          aggregate(5, 2, in: 4),
        ]),
    ])
  func predefinedTypes(_ probe: Probe) throws { try probe.check() }

  @Test(
    "relations are followed up as far as they lead",
    arguments: [
      Probe(
        "aggregates", IDSText.partOf(whole("IFCELEMENTASSEMBLY"), aggregates),
        [IFCLines.wall(), IFCLines.wall(2, name: "$"), assembly(4), aggregate(3, 1, in: 2), aggregate(5, 2, in: 4)],
        of: IDSText.attribute("Name", "W")),
      Probe(
        "nests", IDSText.partOf(whole("IFCELEMENTASSEMBLY"), nests),
        [IFCLines.wall(), IFCLines.wall(2, name: "$"), assembly(4), nest(3, 1, in: 2), nest(5, 2, in: 4)],
        of: IDSText.attribute("Name", "W")),
      Probe(
        "groups in groups", IDSText.partOf(whole("IFCSYSTEM"), group),
        [
          IFCLines.wall(), inventory(2), IFCLines.root(4, "IFCSYSTEM", "'Y',$,$"), assign(3, 1, to: 2),
          assign(5, 2, to: 4),
        ]),
      Probe(
        "containers in containers", IDSText.partOf(whole("IFCBUILDINGSTOREY"), contained),
        [IFCLines.wall(), space(2), storey(4), contain(3, 1, in: 2), contain(5, 2, in: 4)]),
      Probe(
        "one relation only", IDSText.partOf(whole("IFCBUILDINGSTOREY"), contained),
        [IFCLines.wall(), space(2), storey(4), contain(3, 1, in: 2), aggregate(5, 2, in: 4)], .invalidWhole),
      Probe(
        "any relation, mixed", IDSText.partOf(whole("IFCBUILDINGSTOREY")),
        [IFCLines.wall(), assembly(2), storey(4), aggregate(3, 1, in: 2), contain(5, 2, in: 4)]),
      Probe(
        "any relation, a group of the whole", IDSText.partOf(whole("IFCINVENTORY")),
        [IFCLines.wall(), assembly(2), inventory(4), aggregate(3, 1, in: 2), assign(5, 2, to: 4)]),
      Probe(
        "the second of several groups", IDSText.partOf(whole("IFCSYSTEM"), group),
        [
          IFCLines.wall(), inventory(2), IFCLines.root(4, "IFCSYSTEM", "'Y',$,$"), assign(3, 1, to: 2),
          assign(5, 1, to: 4),
        ]),
    ])
  func recursion(_ probe: Probe) throws { try probe.check() }

  private static let doors = [
    IFCLines.root(1, "IFCDOOR", "'D',$,$,$,$,$,$,$,$,$,$"), IFCLines.root(2, "IFCOPENINGELEMENT", "'O',$,$,$,$,$,$"),
    IFCLines.wall(3), IFCLines.root(4, "IFCRELFILLSELEMENT", "$,$,#2,#1"),
    IFCLines.root(5, "IFCRELVOIDSELEMENT", "$,$,#3,#2"),
  ]

  @Test(
    "through an opening to what it voids",
    arguments: [
      Probe("a door in a wall", IDSText.partOf(whole("IFCWALL"), openings), doors, of: IDSText.entity("IFCDOOR")),
      Probe(
        "an opening in a wall", IDSText.partOf(whole("IFCWALL"), openings), doors,
        of: IDSText.entity("IFCOPENINGELEMENT")),
      Probe(
        "a door in a slab", IDSText.partOf(whole("IFCSLAB"), openings), doors, .invalidWhole,
        of: IDSText.entity("IFCDOOR")),
      Probe(
        "the opening is no whole", IDSText.partOf(whole("IFCOPENINGELEMENT"), openings), doors, .invalidWhole,
        of: IDSText.entity("IFCDOOR")),
      Probe("by any relation", IDSText.partOf(whole("IFCWALL")), doors, of: IDSText.entity("IFCDOOR")),
      Probe(
        "the wall is in nothing", IDSText.partOf(whole(.pattern(".*")), openings), doors, .absentWhole,
        of: IDSText.entity("IFCWALL")),
    ])
  func throughOpenings(_ probe: Probe) throws { try probe.check() }

  @Test(
    "circles end",
    .timeLimit(.minutes(1)),
    arguments: [
      Probe(
        "a part of itself", IDSText.partOf(whole("IFCSLAB"), aggregates), [IFCLines.wall(), aggregate(3, 1, in: 1)],
        .absentWhole),
      Probe(
        "two of each other", IDSText.partOf(whole("IFCSLAB"), aggregates),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2), aggregate(4, 2, in: 1)], .invalidWhole),
      Probe(
        "no part of itself by a detour", IDSText.partOf(whole("IFCWALL")),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2), nest(4, 2, in: 1)], .invalidWhole),
      Probe(
        "two parts of a whole that is part of one of them", IDSText.partOf(whole("IFCWALL"), aggregates),
        [
          IFCLines.wall(6), IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2), aggregate(4, 2, in: 1),
          aggregate(5, 6, in: 2),
        ], .invalidWhole, of: IDSText.entity("IFCWALL")),
      Probe(
        "a part of a circle", IDSText.partOf(whole("IFCWALL"), aggregates),
        [
          IFCLines.wall(6), assembly(1), assembly(2), aggregate(3, 1, in: 2), aggregate(4, 2, in: 1),
          aggregate(5, 6, in: 2),
        ], .invalidWhole),
    ])
  func circles(_ probe: Probe) throws { try probe.check() }

  @Test(
    "prohibited wholes, found however far up",
    arguments: [
      Probe(
        "there", IDSText.partOf(whole("IFCELEMENTASSEMBLY"), aggregates, "prohibited"),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2)], .prohibitedWhole),
      Probe(
        "another class", IDSText.partOf(whole("IFCSPACE"), aggregates, "prohibited"),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2)]),
      Probe("none", IDSText.partOf(whole("IFCSPACE"), nil, "prohibited"), [IFCLines.wall()]),
      Probe(
        "a group of the group", IDSText.partOf(whole("IFCSYSTEM"), group, "prohibited"),
        [
          IFCLines.wall(), inventory(2), IFCLines.root(4, "IFCSYSTEM", "'Y',$,$"), assign(3, 1, to: 2),
          assign(5, 2, to: 4),
        ], .prohibitedWhole),
      Probe(
        "the container's container", IDSText.partOf(whole("IFCBUILDINGSTOREY"), nil, "prohibited"),
        [IFCLines.wall(), space(2), storey(4), contain(3, 1, in: 2), aggregate(5, 2, in: 4)], .prohibitedWhole),
    ])
  func prohibited(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in the applicability it chooses parts",
    arguments: [
      Probe(
        "alone", IDSText.attribute("Name", "W"),
        [IFCLines.wall(), assembly(2), aggregate(3, 1, in: 2), IFCLines.wall(4, name: "$")],
        of: IDSText.partOf(whole("IFCELEMENTASSEMBLY"), aggregates)),
      Probe(
        "with a class", IDSText.attribute("Name", "W"),
        [IFCLines.wall(), space(2), contain(3, 1, in: 2), IFCLines.wall(4, name: "$")],
        of: IDSText.entity("IFCWALL") + IDSText.partOf(whole("IFCSPACE"))),
    ])
  func applicability(_ probe: Probe) throws { try probe.check() }

  @Test("in IFC2X3 a whole can be named by its type")
  func mapped() throws {
    let lines = [
      IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,$"), IFCLines.root(2, "IFCFLOWTERMINAL", "'A',$,$,$,$,$"),
      IFCLines.root(3, "IFCAIRTERMINALTYPE", "'T',$,$,$,$,$,$,.DIFFUSER."), IFCLines.typed(4, "#2", by: 3),
      Self.aggregate(5, 1, in: 2),
    ]
    try Probe("an air terminal", IDSText.partOf(Self.whole("IFCAIRTERMINAL"), Self.aggregates), lines, schema: "IFC2X3")
      .check()
    try Probe("a lamp", IDSText.partOf(Self.whole("IFCLAMP"), Self.aggregates), lines, .invalidWhole, schema: "IFC2X3")
      .check()
  }
}
