import Findings
import Testing

/// The classification facet (IDS `classification-facet.md`, `facet-configurations.md`).
@Suite struct ClassificationFacetTests {
  /// A system `Uni` (#20) with EF_25_10_25 (#21) below EF_25_10 (#22), and `Omni` (#30) with a code (#31).
  private static let systems = [
    "#20=IFCCLASSIFICATION($,$,$,'Uni',$,$,$);", "#21=IFCCLASSIFICATIONREFERENCE($,'EF_25_10_25','Walls',#22,$,$);",
    "#22=IFCCLASSIFICATIONREFERENCE($,'EF_25_10',$,#20,$,$);", "#30=IFCCLASSIFICATION($,$,$,'Omni',$,$,$);",
    "#31=IFCCLASSIFICATIONREFERENCE($,'23-13',$,#30,$,$);", "#32=IFCCLASSIFICATIONREFERENCE($,$,$,#20,$,$);",
    "#33=IFCCLASSIFICATIONREFERENCE($,'LOOP',$,#33,$,$);", "#34=IFCCLASSIFICATIONREFERENCE($,'FREE',$,$,$,$);",
  ]

  /// Classifies some objects by some references.
  private static func classified(_ objects: String, by references: Int...) -> [String] {
    references.enumerated().map { place, reference in
      IFCLines.root(40 + 10 * reference + place, "IFCRELASSOCIATESCLASSIFICATION", "$,$,(\(objects)),#\(reference)")
    }
  }

  private static func walls(by references: [String]) -> [String] { [IFCLines.wall()] + systems + references }

  @Test(
    "a system and a code must match together",
    arguments: [
      Probe("the system", IDSText.classification("Uni"), walls(by: classified("#1", by: 21))),
      Probe("no classification", IDSText.classification("Uni"), walls(by: []), .absentClassification),
      Probe(
        "another system", IDSText.classification("Omni"), walls(by: classified("#1", by: 21)),
        .invalidClassificationSystem),
      Probe(
        "another case of letters", IDSText.classification("uni"), walls(by: classified("#1", by: 21)),
        .invalidClassificationSystem),
      Probe("systems by a pattern", IDSText.classification(.pattern("U.*")), walls(by: classified("#1", by: 21))),
      Probe("systems by a list", IDSText.classification(.oneOf(["Omni", "Uni"])), walls(by: classified("#1", by: 21))),
      Probe("the code", IDSText.classification("Uni", "EF_25_10_25"), walls(by: classified("#1", by: 21))),
      Probe(
        "another code", IDSText.classification("Uni", "EF_30"), walls(by: classified("#1", by: 21)),
        .invalidClassification),
      Probe(
        "codes by a pattern", IDSText.classification("Uni", .pattern("EF_25.*")), walls(by: classified("#1", by: 21))),
      // Official case `values_match_subreferences_if_full_classifications_are_used…`.
      Probe("a code above", IDSText.classification("Uni", "EF_25_10"), walls(by: classified("#1", by: 21))),
      Probe(
        "a code below does not count", IDSText.classification("Uni", "EF_25_10_25"),
        walls(by: classified("#1", by: 22)), .invalidClassification),
      // Official case `both_system_and_value_must_match__all__not_any…`.
      Probe(
        "the system of one and the code of another", IDSText.classification("Uni", "23-13"),
        walls(by: classified("#1", by: 21, 31)), .invalidClassification),
      Probe("one of several", IDSText.classification("Omni", "23-13"), walls(by: classified("#1", by: 21, 31))),
      // Official case `systems_should_match_exactly_1_5`: the system itself is attached.
      Probe("the system alone is attached", IDSText.classification("Uni"), walls(by: classified("#1", by: 20))),
      Probe(
        "the system alone has no code", IDSText.classification("Uni", "EF_25_10"), walls(by: classified("#1", by: 20)),
        .invalidClassification),
      Probe(
        "a reference without a code", IDSText.classification("Uni", .pattern(".*")),
        walls(by: classified("#1", by: 32)), .invalidClassification),
      Probe(
        "a reference that goes round in a circle", IDSText.classification("Uni"), walls(by: classified("#1", by: 33)),
        .invalidClassificationSystem),
      Probe(
        "a reference without a system", IDSText.classification(.pattern(".*")), walls(by: classified("#1", by: 34)),
        .invalidClassificationSystem),
    ])
  func matching(_ probe: Probe) throws { try probe.check() }

  private static func typedWall(own: [Int], type: [Int]) -> [String] {
    [IFCLines.wall(), IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2)] + systems
      + own.map { IFCLines.root(100 + $0, "IFCRELASSOCIATESCLASSIFICATION", "$,$,(#1),#\($0)") }
      + type.map { IFCLines.root(200 + $0, "IFCRELASSOCIATESCLASSIFICATION", "$,$,(#2),#\($0)") }
  }

  /// Official cases `occurrences_override_the_type_classification_per_system`.
  @Test(
    "the type's classifications count in systems in which the occurrence has none",
    arguments: [
      Probe("inherited", IDSText.classification("Uni", "EF_25_10_25"), typedWall(own: [], type: [21])),
      Probe(
        "overridden", IDSText.classification("Uni", "EF_25_10_25"), typedWall(own: [22], type: [21]),
        .invalidClassification),
      Probe("the occurrence's own", IDSText.classification("Uni", "EF_25_10"), typedWall(own: [22], type: [21])),
      Probe(
        "inherited beside another system", IDSText.classification("Omni", "23-13"), typedWall(own: [22], type: [31])),
    ])
  func types(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in IFC2X3 the code is ItemReference",
    arguments: [
      Probe(
        "a code", IDSText.classification("Uni", "EF_25"),
        [
          IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,$"), "#20=IFCCLASSIFICATION('S','1',$,'Uni');",
          "#21=IFCCLASSIFICATIONREFERENCE($,'EF_25','N',#20);",
        ]
          + classified("#1", by: 21), schema: "IFC2X3"),
      Probe(
        "a lightweight reference", IDSText.classification(.pattern("\\w+"), "EF_25"),
        [IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,$"), "#21=IFCCLASSIFICATIONREFERENCE('u','EF_25','N',$);"]
          + classified("#1", by: 21),
        .invalidClassificationSystem, schema: "IFC2X3"),
    ])
  func older(_ probe: Probe) throws { try probe.check() }

  @Test("resources are classified by an IfcExternalReferenceRelationship")
  func resources() throws {
    let lines = ["#1=IFCMATERIAL('M',$,$);", "#2=IFCEXTERNALREFERENCERELATIONSHIP($,$,#21,(#1));"] + Self.systems
    let materials = IDSText.entity("IFCMATERIAL")
    try Probe("a material", IDSText.classification("Uni", "EF_25_10_25"), lines, of: materials).check()
  }

  /// `facet-configurations.md`: optional means that "if the applicable element has classifications at least one should
  /// match the value/system", so that a classification in another system fails, as in ifctester.
  @Test(
    "required, optional and prohibited classifications",
    arguments: [
      Probe("optional and absent", IDSText.classification("Uni", "EF_25_10", "optional"), walls(by: [])),
      Probe(
        "optional and as asked", IDSText.classification("Uni", "EF_25_10", "optional"),
        walls(by: classified("#1", by: 21))),
      Probe(
        "optional and another code", IDSText.classification("Uni", "EF_30", "optional"),
        walls(by: classified("#1", by: 21)), .invalidClassification),
      Probe(
        "optional and another system", IDSText.classification("Uni", "EF_25_10", "optional"),
        walls(by: classified("#1", by: 31)), .invalidClassificationSystem),
      Probe(
        "prohibited system, there", IDSText.classification("Uni", nil, "prohibited"),
        walls(by: classified("#1", by: 21)), .prohibitedClassification),
      Probe(
        "prohibited system, another", IDSText.classification("Uni", nil, "prohibited"),
        walls(by: classified("#1", by: 31))),
      Probe("prohibited system, none", IDSText.classification("Uni", nil, "prohibited"), walls(by: [])),
      Probe(
        "prohibited code, there", IDSText.classification("Uni", "EF_25_10_25", "prohibited"),
        walls(by: classified("#1", by: 21)), .prohibitedClassification),
      Probe(
        "prohibited code, another", IDSText.classification("Uni", "EF_30", "prohibited"),
        walls(by: classified("#1", by: 21))),
      Probe(
        "prohibited code in another system", IDSText.classification("Omni", "EF_25_10_25", "prohibited"),
        walls(by: classified("#1", by: 21))),
    ])
  func cardinalities(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in the applicability it chooses objects",
    arguments: [
      Probe(
        "with a class", IDSText.attribute("Name", "W"),
        walls(by: classified("#1", by: 21)) + [IFCLines.wall(2, name: "'X'")],
        of: IDSText.entity("IFCWALL") + IDSText.classification(.pattern("\\w+"))),
      Probe(
        "alone", IDSText.attribute("Name", "W"), walls(by: classified("#1", by: 21)) + [IFCLines.wallType(2)],
        of: IDSText.classification("Uni")),
    ])
  func applicability(_ probe: Probe) throws { try probe.check() }
}
