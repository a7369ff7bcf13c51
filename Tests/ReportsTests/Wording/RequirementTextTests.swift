import Findings
import Requirements
import Testing
import Wording

@Suite("Requirements as sentences")
struct RequirementTextTests {
  private func spelling(_ name: String) -> String {
    ["IFCWALL": "IfcWall", "IFCDOOR": "IfcDoor", "IFCBOOLEAN": "IfcBoolean"][name] ?? name
  }

  private let walls = Specification(
    id: "1", name: "Murs", schemaVersions: ["IFC4"], applicability: [.entity(EntityFacet(name: .simple("IFCWALL")))],
    requirements: [])

  private func sentence(_ facet: Facet, _ cardinality: FacetCardinality, _ language: Language) -> String {
    RequirementText(language, spelling: spelling)
      .sentence(Requirement(facet: facet, cardinality: cardinality), of: walls)
      .replacing("\u{00A0}", with: " ")
  }

  @Test("a property that must be there")
  func property() {
    let facet = Facet.property(
      PropertyFacet(propertySet: .simple("Pset_WallCommon"), baseName: .simple("IsExternal"), dataType: "IFCBOOLEAN"))
    #expect(
      sentence(facet, .required, .fr)
        == "IfcWall : la propriété Pset_WallCommon.IsExternal (IfcBoolean) doit être renseignée")
    #expect(
      sentence(facet, .required, .en)
        == "IfcWall: the property Pset_WallCommon.IsExternal (IfcBoolean) must have a value")
    #expect(sentence(facet, .prohibited, .fr).hasSuffix("ne doit pas être présente"))
    #expect(sentence(facet, .optional, .fr).hasSuffix("si elle est présente, doit être de ce type et renseignée"))
    #expect(sentence(facet, .optional, .en).hasSuffix("if there, must be of that type and have a value"))
  }

  @Test("a value that is counted is quoted as the language does")
  func countedValue() {
    let rule = ValueRule(count: CountRule(minimum: 1, maximum: 1, scope: .model, value: "principal"))
    let facet = Facet.located(
      LocatedFacet(locators: [.attribute("Name")], carrier: .occurrence, rule: rule, schemaVersion: "IFC4"))
    #expect(sentence(facet, .required, .fr).contains("« principal »"))
    #expect(sentence(facet, .required, .en).contains("“principal”"))
  }

  @Test("the name of the stage is said where one is checked, in what is asked and in how to provide it")
  func stageName() {
    var facet = LocatedFacet(
      locators: [.attribute("Phase")], carrier: .occurrence, rule: ValueRule(namesStage: true), schemaVersion: "IFC4")
    #expect(sentence(.located(facet), .required, .fr).hasSuffix("le nom de la phase contrôlée"))
    facet.members = FoldedValues(["DOE", "Dossier des ouvrages exécutés", "doe"])
    #expect(
      sentence(.located(facet), .required, .fr)
        .hasSuffix("le nom de la phase contrôlée, « DOE » ou « Dossier des ouvrages exécutés »"))
    let fixes = RequirementAdvice(.fr).fixes(Requirement(facet: .located(facet), cardinality: .required))
    #expect(fixes.contains { $0.text.contains("Dossier des ouvrages exécutés") })
  }

  @Test("a rule of ours says how what it finds is mended, one of a standard says nothing", arguments: Language.allCases)
  func ruleAdvice(language: Language) {
    func fixes(_ code: String) -> [FixLine] {
      RequirementAdvice(language).fixes(Requirement(facet: .rule(RuleRequest(code)), cardinality: .required))
    }
    for code in ["M9", "G1", "V3", "D12"] { #expect(fixes(code).map { $0.text.isEmpty } == [false], "\(code)") }
    #expect(fixes("GRF001").isEmpty && fixes("M99").isEmpty)
  }

  @Test("a rule is said by its title, whatever the requirement is called")
  func ruleTitle() {
    func said(_ name: String, _ title: String?) -> String {
      let requirement = Requirement(facet: .rule(RuleRequest("M7")), cardinality: .required)
      let specification = Specification(
        id: "M7", name: name, schemaVersions: ["IFC4"], applicability: [], requirements: [requirement])
      return RequirementText(.en, ruleTitle: { _ in title }).sentence(requirement, of: specification)
    }
    #expect(said("Serial numbers", "Unique identifiers") == "M7: Unique identifiers")
    #expect(said("Unique identifiers", "Unique identifiers") == "M7: Unique identifiers")
    #expect(said("Unique identifiers", nil) == "M7: Unique identifiers" && said("M7", nil) == "M7")
  }

  @Test("values: one, several, a pattern, bounds, lengths")
  func values() {
    func required(_ value: ValueConstraint) -> String {
      sentence(.attribute(AttributeFacet(name: .simple("Name"), value: value)), .required, .fr)
    }
    #expect(required(.simple("A")) == "IfcWall : l'attribut Name doit être « A »")
    #expect(
      required(.restriction(Restriction(enumeration: ["A", "B", "C"])))
        == "IfcWall : l'attribut Name doit être « A », « B » ou « C »")
    #expect(
      required(.restriction(Restriction(base: "xs:double", minInclusive: "3", maxExclusive: "5")))
        == "IfcWall : l'attribut Name doit être ≥ 3 et < 5")
    #expect(
      required(.restriction(Restriction(minLength: 2, maxLength: 4)))
        == "IfcWall : l'attribut Name doit être d'une longueur de 2 à 4 caractères")
    #expect(
      required(.restriction(Restriction(minLength: 3, maxLength: 3)))
        == "IfcWall : l'attribut Name doit être d'une longueur de 3 caractères")
    #expect(required(.restriction(Restriction())) == "IfcWall : l'attribut Name doit être quelconque")
  }

  @Test("a list of a hundred values is cut with its count")
  func longList() {
    let facet = Facet.material(MaterialFacet(value: .restriction(Restriction(enumeration: (1...100).map { "M\($0)" }))))
    #expect(sentence(facet, .required, .fr).hasSuffix("« M8 » ou une de 92 autres valeurs"))
    #expect(sentence(facet, .required, .en).hasSuffix("“M8” or one of 92 further values"))
  }

  @Test("a whole, by its relation")
  func whole() {
    let facet = Facet.partOf(
      PartOfFacet(relation: "IFCRELCONTAINEDINSPATIALSTRUCTURE", entity: EntityFacet(name: .simple("IFCDOOR"))))
    #expect(sentence(facet, .required, .fr) == "IfcWall : l'objet doit se trouver dans IfcDoor")
    #expect(sentence(facet, .prohibited, .en) == "IfcWall: the object must not be contained in IfcDoor")
  }

  @Test("what a specification applies to, without a class too")
  func applicability() {
    let text = RequirementText(.fr, spelling: spelling)
    var specification = walls
    specification.applicability.append(
      .property(
        PropertyFacet(propertySet: .simple("Pset_WallCommon"), baseName: .simple("IsExternal"), value: .simple("true")))
    )
    #expect(
      text.applicability(specification).replacing("\u{00A0}", with: " ")
        == "IfcWall, dont Pset_WallCommon.IsExternal est « true »")
    specification.applicability = [.material(MaterialFacet())]
    #expect(text.applicability(specification) == "tout objet, avec un matériau")
  }

  @Test("names that are told by rules")
  func rules() throws {
    var specification = walls
    let pattern = ValueConstraint.restriction(Restriction(patterns: [try Pattern("IFC.*TYPE")]))
    specification.applicability = [.entity(EntityFacet(name: pattern))]
    let facet = PropertyFacet(
      propertySet: .restriction(Restriction(enumeration: ["A", "B"])), baseName: .simple("X"))
    let text = RequirementText(.fr).sentence(Requirement(facet: .property(facet)), of: specification)
    #expect(
      text.replacing("\u{00A0}", with: " ")
        == "un objet de classe de la forme « IFC.*TYPE » : la propriété (A ou B).X doit être renseignée")
  }

  @Test("the nearest right name is proposed where it is known")
  func proposal() {
    let known = RequirementProblem(.unknownClass, arguments: ["IFCWAL", "IFC4", "IFCWALL"])
    #expect(known.message(in: .en) == "the class IFCWAL does not exist in IFC4; did you mean “IFCWALL”?")
    let unknown = RequirementProblem(.unknownClass, arguments: ["IFCQQQ", "IFC4"])
    #expect(unknown.message(in: .en) == "the class IFCQQQ does not exist in IFC4")
  }
}
