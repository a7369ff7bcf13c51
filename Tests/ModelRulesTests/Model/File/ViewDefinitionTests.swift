import Testing

@Suite("M2: view definition")
struct ViewDefinitionTests {
  private func probe(_ description: String, _ parameters: [String: [String]] = [:]) throws -> RuleProbe {
    try RuleProbe(
      "M2", "", parameters: parameters,
      header: """
        FILE_DESCRIPTION(('\(description)'),'2;1');
        FILE_NAME('model.ifc','2026-01-05T10:00:00',('A'),('B'),'C','D','');
        """)
  }

  @Test(
    "passes the views of buildingSMART",
    arguments: [
      "CoordinationView_V2.0", "CoordinationView", "ReferenceView_V1.2", "ReferenceView", "DesignTransferView_V1.0",
      "referenceview_v1.2",
      "CoordinationView_V2.0, QuantityTakeOffAddOnView", "SpaceBoundary2ndLevelAddOnView,CoordinationView_V2.0",
    ])
  func allowed(view: String) throws {
    #expect(try probe("ViewDefinition [\(view)]").failures.isEmpty)
  }

  @Test("fails on another one, and says which", arguments: ["notYetAssigned", "Ifc4X3NotAssigned", "ReferenceViewer"])
  func other(view: String) throws {
    let found = try probe("ViewDefinition [\(view)]")
    #expect(found.failures == ["#0 invalid.value ViewDefinition [\(view)]"])
  }

  @Test(
    "fails where there is none",
    arguments: ["", "no view", "ViewDefinition []", "ViewDefinition [ , ]", "ViewDefinition [4]"])
  func none(description: String) throws {
    #expect(try probe(description).failures == ["#0 absent.blank FILE_DESCRIPTION: \(description)"])
  }

  @Test("takes the list of the cahier")
  func list() throws {
    #expect(try probe("ViewDefinition [ReferenceView]", ["allowed": ["Mine"]]).failures.count == 1)
    #expect(try probe("ViewDefinition [Mine_V2]", ["allowed": ["Mine"]]).failures.isEmpty)
    #expect(
      try probe("ViewDefinition [CoordinationView]", ["allowed": ["CoordinationView_V2.0"]]).failures.count == 1)
  }
}
