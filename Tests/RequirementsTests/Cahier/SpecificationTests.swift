import Requirements
import Testing

@Suite("What a cahier asks at a stage")
struct CahierSpecificationTests {
  private let order = ["apd", "exe", "doe"]

  private func cahier(_ requirements: [CahierRequirement]) -> Cahier {
    Cahier(
      identity: CahierIdentity(id: "c", title: BilingualText(fr: "Cahier")),
      stages: order.map { Stage(id: $0, thresholds: SeverityThresholds(major: $0 == "doe" ? 98 : nil)) },
      lots: [Lot(id: "cvc"), Lot(id: "elec")], lists: [ValueList(id: "fire", entries: [.init("EI 60")])],
      thresholds: SeverityThresholds(blocking: 100, major: 90), requirements: requirements)
  }

  private func requirement(
    _ id: String, _ stages: StageRule = StageRule(), lots: [String] = [], checks: [Check]? = nil
  ) -> CahierRequirement {
    CahierRequirement(
      id: id, title: BilingualText(fr: id), stages: stages, lots: lots,
      content: .checks(
        Applicability(classes: [ClassChoice("IfcDoor")]), checks ?? [Check(LocatorTable([.attribute("Name")]))]))
  }

  @Test("A requirement is due from its stage on, or only at those it names")
  func stages() {
    let cahier = cahier([
      requirement("always"), requirement("from", StageRule(.from("exe"))),
      requirement("only", StageRule(.only(["apd", "doe"]))),
    ])
    func ids(_ stage: String?) -> [String] { cahier.specifications(stage: stage, lot: nil, schema: "IFC4").map(\.id) }
    #expect(ids("apd") == ["always", "only"])
    #expect(ids("exe") == ["always", "from"])
    #expect(ids("doe") == ["always", "from", "only"])
    #expect(ids(nil) == ["always", "from", "only"])
  }

  @Test("A lot is asked what is its own, and what every lot is asked")
  func lots() {
    let cahier = cahier([requirement("all"), requirement("cvc", lots: ["cvc"]), requirement("elec", lots: ["elec"])])
    #expect(cahier.specifications(stage: nil, lot: "cvc", schema: "IFC4").map(\.id) == ["all", "cvc"])
  }

  @Test("The threshold is that of the requirement, else of the stage, else of the cahier, else all")
  func thresholds() {
    var own = requirement("own")
    own.threshold = 50
    var minor = requirement("minor")
    minor.severity = .minor
    let cahier = cahier([own, requirement("major"), minor])
    func thresholds(_ stage: String) -> [Double?] {
      cahier.specifications(stage: stage, lot: nil, schema: "IFC4").map { $0.terms?.threshold }
    }
    #expect(thresholds("apd") == [50, 90, 100])
    #expect(thresholds("doe") == [50, 98, 100])
  }

  @Test("A stronger mark asks for all, with the severity that it states, and allows no empty word")
  func reinforcement() throws {
    var strict = requirement(
      "strict",
      StageRule(.from("apd"), stronger: .from("doe"), reinforcement: Reinforcement(severity: .blocking)))
    strict.placeholders.allowed = [.init("n/a")]
    let cahier = cahier([strict])
    let before = try #require(cahier.specifications(stage: "exe", lot: nil, schema: "IFC4").first)
    let after = try #require(cahier.specifications(stage: "doe", lot: nil, schema: "IFC4").first)
    #expect(before.terms?.severity == .major && before.terms?.threshold == 90)
    #expect(after.terms?.severity == .blocking && after.terms?.threshold == 100)
    #expect(try !placeholders(of: before).contains("n/a"))
    #expect(try placeholders(of: after).contains("n/a"))
  }

  @Test("Each schema version has its own places, and one without a place asks nothing")
  func schemas() throws {
    let table = LocatorTable(
      [.property(set: "Pset_X", name: "A")],
      rows: [.init("IFC2X3", []), .init("IFC4X3_ADD2", [.property(set: "Pset_Y", name: "A"), .attribute("Tag")])])
    let cahier = cahier([requirement("r", checks: [Check(table)])])
    func facets(_ schema: String) throws -> [LocatedFacet] {
      try #require(cahier.specifications(stage: nil, lot: nil, schema: schema).first).requirements.compactMap {
        if case .located(let facet) = $0.facet { facet } else { nil }
      }
    }
    #expect(try facets("IFC2X3").isEmpty)
    #expect(try facets("IFC4").map(\.locators) == [[.property(set: "Pset_X", name: "A")]])
    #expect(try facets("IFC4X3_ADD2").first?.locators.count == 2)
    let versions = cahier.specifications(stage: nil, lot: nil, schema: "IFC4").first?.schemaVersions
    #expect(versions == ["IFC4", "IFC4X3_ADD2"])
  }

  @Test("Bounds are given to the engine in SI units")
  func bounds() throws {
    let rule = ValueRule(unit: "cm", minimum: ValueBound(80), maximum: ValueBound(3, isExclusive: true))
    let cahier = cahier([requirement("r", checks: [Check(LocatorTable([.attribute("OverallWidth")]), rule: rule)])])
    let specification = try #require(cahier.specifications(stage: nil, lot: nil, schema: "IFC4").first)
    guard case .located(let facet)? = specification.requirements.first?.facet,
      case .restriction(let restriction)? = facet.value
    else {
      Issue.record("no bounds")
      return
    }
    #expect(restriction.minInclusive == "0.8")
    #expect(restriction.maxExclusive == "0.03")
  }

  @Test("A checklist line is no specification")
  func checklist() {
    let text = BilingualText(fr: "voir")
    let manual = CahierRequirement(id: "m", title: text, content: .checklist(text))
    let cahier = cahier([manual, requirement("r")])
    #expect(cahier.specifications(stage: nil, lot: nil, schema: "IFC4").map(\.id) == ["r"])
    #expect(cahier.checklist(stage: nil, lot: nil).map(\.id) == ["m"])
  }

  @Test("A choice of stages has one shortest form")
  func spans() {
    #expect(StageRule.Span.only(["doe", "exe"]).shortest(in: order) == .from("exe"))
    #expect(StageRule.Span.only(order).shortest(in: order) == .always)
    #expect(StageRule.Span.from("apd").shortest(in: order) == .always)
    #expect(StageRule.Span.only(["doe", "apd"]).shortest(in: order) == .only(["apd", "doe"]))
    #expect(StageRule.Span.only(["gem"]).shortest(in: order) == .only(["gem"]))
  }

  private func placeholders(of specification: Specification) throws -> PlaceholderSet {
    guard case .located(let facet)? = specification.requirements.first?.facet else { throw Missing() }
    return try #require(facet.placeholders)
  }

  private struct Missing: Error {}
}
