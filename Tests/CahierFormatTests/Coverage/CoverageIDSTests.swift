import CahierFormat
import Requirements
import Testing

@Suite("An IDS held against a cahier")
struct CoverageIDSTests {
  private static let asked = """
    cahier: {id: c, title: t, schemas: [IFC2X3, IFC4]}
    stages: [{id: exe}, {id: doe}]
    lots: [{id: cvc, title: CVC}]
    requirements:
      - id: A
        title: t
        lots: [cvc]
        classes: [IfcWall, IfcSlab.ROOF]
        checks:
          - {locator: Ville.Code, rule: {values: [a, b]}}
          - {locator: Name, rule: {patterns: "[A-Z]{3}", unique: model}}
          - {locator: Ville.Long, rule: {kind: number, unit: m, minimum: 1, maximum: 5}}
          - {locator: Ville.Oui, when: [{locator: Ville.Code, rule: {values: [a]}}], rule: {kind: boolean}}
      - {id: M, title: t, rule: M7}
      - {id: K, title: t, checklist: voir}
    """

  private func export(_ cahier: Cahier, stage: String? = nil) -> RequirementFile {
    IDSExport.file(from: cahier, stage: stage, lot: nil).file
  }

  private func problems(_ change: (inout RequirementFile) -> Void) throws -> [String] {
    let cahier = try CoveragePair.cahier(Self.asked)
    var plan = export(cahier)
    change(&plan)
    return CahierCoverage.problems(plan, covering: cahier).filter { $0.code != .notCompared }.map(CoveragePair.text)
  }

  @Test("An honest export covers, and one problem says what was not compared", arguments: [nil, "doe"])
  func honest(stage: String?) throws {
    let cahier = try CoveragePair.cahier(Self.asked)
    let problems = CahierCoverage.problems(export(cahier, stage: stage), covering: cahier)
    #expect(problems.map(\.code) == [.notCompared])
    let parts = problems.flatMap(\.arguments)
    for part in ["terms", "stages", "lots", "rule=M", "checklist=K", "uniqueness=A"] {
      #expect(parts.contains(part), "\(part) in \(parts)")
    }
  }

  @Test("An export of a cahier that ships covers it")
  func shipped() throws {
    let cahier = try #require(ShippedCahier.read(named: "batiment-fr")?.cahier)
    #expect(CahierCoverage.problems(export(cahier), covering: cahier).map(\.code) == [.notCompared])
  }

  @Test("A specification that has the id and asks for nothing of it is told")
  func trivial() throws {
    let told = try problems { plan in
      plan.specifications = plan.specifications.filter { $0.id == "A" }
      plan.specifications[0].applicability = [.entity(EntityFacet(name: .simple("IFCPROJECT")))]
      plan.specifications[0].requirements = [
        Requirement(facet: .attribute(AttributeFacet(name: .simple("GlobalId"))))
      ]
    }
    #expect(told.contains { $0.hasPrefix("weaker applicability entity: IFCPROJECT / ") }, "\(told)")
    #expect(told.contains("weaker requirements: - / Ville.Code, Name, Ville.Long"), "\(told)")
  }

  @Test("A requirement without a specification is left out")
  func leftOut() throws {
    let told = try problems { $0.specifications.removeAll { $0.id.hasPrefix("A") } }
    #expect(told == ["uncovered-requirement | A | t | t"])
  }

  @Test("Specifications of other ids that ask for the same cover")
  func otherIDs() throws {
    let told = try problems { plan in
      for place in plan.specifications.indices { plan.specifications[place].id = "S\(place)" }
    }
    #expect(told == [])
  }

  @Test("A facet that lets more pass, is optional or for another version is told")
  func looserFacet() throws {
    let values = ["a", "b", "c"]
    let looser = try problems { plan in
      replace(&plan) { requirement in
        guard case .property(var facet) = requirement.facet, facet.baseName == .simple("Code") else { return }
        facet.value = .restriction(Restriction(enumeration: values))
        requirement.facet = .property(facet)
      }
    }
    #expect(looser == ["differs Ville.Code: IFCLABEL a, b, c / IFCLABEL a, b"])
    let optional = try problems { plan in replace(&plan) { $0.cardinality = .optional } }
    #expect(optional.contains("weaker Ville.Code cardinality: optional / required"), "\(optional)")
    let version = try problems { plan in
      for place in plan.specifications.indices { plan.specifications[place].schemaVersions = ["IFC4"] }
    }
    #expect(version == ["weaker schemas: IFC4 / IFC2X3, IFC4"])
  }

  @Test("A facet that lets less pass, and one specification for each facet, are not told")
  func stricterFacet() throws {
    let stricter = try problems { plan in
      replace(&plan) { requirement in
        guard case .property(var facet) = requirement.facet else { return }
        if facet.baseName == .simple("Code") { facet.value = .simple("a") }
        if facet.baseName == .simple("Long") {
          facet.value = .restriction(Restriction(base: "xs:double", minInclusive: "2", maxInclusive: "4"))
        }
        requirement.facet = .property(facet)
      }
    }
    #expect(stricter == [])
    let apart = try problems { plan in
      plan.specifications = plan.specifications.flatMap { specification in
        specification.requirements.map { requirement in
          var part = specification
          part.requirements = [requirement]
          return part
        }
      }
    }
    #expect(apart == [])
  }

  @Test("An owner's IDS is compared, too: with an IDS, and with the cahier made of it")
  func ownersIDS() throws {
    let asked = export(try CoveragePair.cahier(Self.asked))
    #expect(CahierCoverage.problems(asked, covering: asked).map(\.code) == [])
    let cahier = IDSImport.cahier(from: asked).cahier
    #expect(CahierCoverage.problems(cahier, covering: asked).map(\.code) == [])
    var less = asked
    less.specifications[0].requirements.removeLast()
    #expect(!CahierCoverage.problems(less, covering: asked).isEmpty)
    #expect(!CahierCoverage.problems(IDSImport.cahier(from: less).cahier, covering: asked).isEmpty)
  }

  /// Changes each requirement of a file.
  private func replace(_ file: inout RequirementFile, _ change: (inout Requirement) -> Void) {
    for place in file.specifications.indices {
      for number in file.specifications[place].requirements.indices {
        change(&file.specifications[place].requirements[number])
      }
    }
  }
}
