import CahierFormat
import Requirements
import Testing

@Suite("What a requirement is for, in a plan and in a cahier")
struct CoverageScopeTests {
  private static let frame = """
    cahier: {id: c, title: t, schemas: [IFC2X3, IFC4]}
    stages: [{id: apd}, {id: exe}, {id: doe}]
    lots: [{id: cvc, title: CVC}, {id: ele, title: ELE}]
    disciplines: [{id: ARC, files: "ARC.*"}, {id: STR, files: "STR.*"}]
    requirements:
      - {id: A, title: t, PLACE}
    """

  @Test(
    "Fewer classes are told, by the inheritance of the schemas",
    arguments: [
      CoveragePair("IfcWall, IfcSlab", "IfcWall", "weaker classes: IfcWall / IfcWall, IfcSlab"),
      CoveragePair("IfcWall", "IfcWallStandardCase", "weaker classes: IfcWallStandardCase / IfcWall"),
      CoveragePair("IfcWall", "exactly IfcWall", "weaker classes: exactly IfcWall / IfcWall"),
      CoveragePair("IfcSlab", "IfcSlab.ROOF", "weaker classes: IfcSlab.ROOF / IfcSlab"),
      CoveragePair("IfcSlab.ROOF|FLOOR", "IfcSlab.ROOF", "weaker classes: IfcSlab.ROOF / IfcSlab.ROOF|FLOOR"),
      // In IFC2X3 an air terminal is a flow terminal of a type.
      CoveragePair("IfcFlowTerminal", "IfcAirTerminal", "weaker classes: IfcAirTerminal / IfcFlowTerminal"),
    ])
  func fewerClasses(pair: CoveragePair) throws {
    #expect(try pair.problems(in: Self.classes) == pair.told)
  }

  @Test(
    "Classes that hold those of the cahier are not told",
    arguments: [
      CoveragePair("IfcWall, IfcSlab", "IfcBuildingElement"), CoveragePair("IfcWall", "IfcSlab, IfcWall"),
      CoveragePair("exactly IfcWall", "IfcWall"), CoveragePair("IfcSlab.ROOF", "IfcSlab"),
      CoveragePair("IfcSlab.ROOF|FLOOR", "IfcSlab.FLOOR, IfcSlab.ROOF"),
      CoveragePair("IfcAirTerminal", "IfcFlowTerminal"),
      CoveragePair("IfcWallStandardCase", "IfcElement"), CoveragePair("IfcAirTerminal", "IfcAirTerminal"),
    ])
  func moreClasses(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.classes) == []) }

  private static let classes = frame.replacing("PLACE", with: "classes: [PLACE], checks: [Name]")

  @Test(
    "Conditions and exceptions that the cahier does not have are told",
    arguments: [
      CoveragePair("checks: [Name]", "where: [Tag], checks: [Name]", "weaker where: Tag / -"),
      CoveragePair(
        "where: [{locator: Tag, rule: {values: [a, b]}}], checks: [Name]",
        "where: [{locator: Tag, rule: {values: [a]}}], checks: [Name]", "weaker where: Tag = a / Tag = a | b"),
      CoveragePair(
        "where: [Tag], checks: [Name]", "where: [{locator: Tag, not: true}], checks: [Name]",
        "weaker where: not Tag / Tag"),
      CoveragePair(
        "checks: [Name]", "except: [{classes: [IfcWall.SHEAR]}], checks: [Name]",
        "weaker except: IfcWall.SHEAR / -"),
      CoveragePair(
        "except: [{classes: [IfcWall], where: [Tag]}], checks: [Name]",
        "except: [{classes: [IfcWall]}], checks: [Name]",
        "weaker except: IfcWall / IfcWall Tag"),
      CoveragePair(
        "checks: [Name]", "checks: [{locator: Name, when: [Tag]}]", "weaker Name when: Tag / -"),
    ])
  func narrower(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.walls) == pair.told) }

  @Test(
    "Conditions and exceptions that leave out nothing more are not told",
    arguments: [
      CoveragePair("where: [Tag], checks: [Name]", "checks: [Name]"),
      CoveragePair(
        "where: [{locator: Tag, rule: {values: [a]}}], checks: [Name]",
        "where: [{locator: Tag, rule: {values: [a, b]}}], checks: [Name]"),
      CoveragePair(
        "where: [{locator: Tag, not: true, rule: {values: [a, b]}}], checks: [Name]",
        "where: [{locator: Tag, not: true, rule: {values: [a]}}], checks: [Name]"),
      CoveragePair(
        "except: [{classes: [IfcWall]}], checks: [Name]", "except: [{classes: [IfcWallStandardCase]}], checks: [Name]"),
      CoveragePair("checks: [Name]", "except: [{classes: [IfcSlab]}], checks: [Name]"),
      CoveragePair("checks: [{locator: Name, when: [Tag]}]", "checks: [Name]"),
      CoveragePair("checks: [Name]", "checks: [Name, Tag]"),
      CoveragePair("checks: [{locator: Name, optional: true}]", "checks: [Name]"),
    ])
  func notNarrower(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.walls) == []) }

  private static let walls = frame.replacing("PLACE", with: "classes: [IfcWall], PLACE")

  @Test(
    "More objects are told where they could make up for those that must be there",
    arguments: [
      CoveragePair(
        "required: true, classes: [IfcWall]", "required: true, classes: [IfcBuildingElement]",
        "differs classes: IfcBuildingElement / IfcWall"),
      CoveragePair(
        "required: true, where: [Tag], classes: [IfcWall]", "required: true, classes: [IfcWall]",
        "differs where: - / Tag"),
      CoveragePair("required: true, classes: [IfcWall]", "required: true, classes: [IfcWall, IfcWallStandardCase]"),
    ])
  func moreObjects(pair: CoveragePair) throws {
    #expect(try pair.problems(in: Self.frame.replacing("PLACE", with: "PLACE, checks: [Name]")) == pair.told)
  }

  @Test(
    "Other places and carriers are told",
    arguments: [
      CoveragePair("Ville.X", "[Ville.X, Ville.Y]", "weaker Ville.X locator: Ville.X, Ville.Y / Ville.X"),
      CoveragePair(
        "[Ville.X, Ville.Y]", "[Ville.Y, Ville.X]", "differs Ville.X locator: Ville.Y, Ville.X / Ville.X, Ville.Y"),
      CoveragePair("Ville.X", "Ville.Y", "weaker checks: - / Ville.X"),
      // What stands in the first place counts, and the plan would not see that it is wrong.
      CoveragePair("[Ville.X, Ville.Y]", "Ville.Y", "differs Ville.X locator: Ville.Y / Ville.X, Ville.Y"),
      CoveragePair(
        "[Ville.X, Ville.Y], optional: true", "Ville.X, optional: true",
        "differs Ville.X locator: Ville.X / Ville.X, Ville.Y"),
      CoveragePair(
        "Ville.X, optional: true", "Ville.X, optional: true, carrier: occurrence",
        "differs Ville.X carrier: occurrence / either"),
      CoveragePair("{all: Ville.X, IFC4: Ville.Y}", "Ville.X", "differs Ville.X locator (IFC4): Ville.X / Ville.Y"),
      CoveragePair("Ville.X", "{all: Ville.X, IFC4: []}", "weaker Ville.X locator (IFC4): - / Ville.X"),
      CoveragePair("classification:Omniclass", "classification", "weaker checks: - / classification:Omniclass"),
      CoveragePair("document:notice", "document", "weaker checks: - / document:notice"),
      CoveragePair("Ville.X", "Ville.X, carrier: type", "differs Ville.X carrier: type / either"),
      CoveragePair("Ville.X, carrier: occurrence", "Ville.X", "weaker Ville.X carrier: either / occurrence"),
      CoveragePair(
        "Ville.X, carrier: type", "Ville.X, carrier: occurrence", "differs Ville.X carrier: occurrence / type"),
    ])
  func otherPlaces(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.places) == pair.told) }

  @Test(
    "The first places alone, and the object as the carrier, are not told",
    arguments: [
      CoveragePair("[Ville.X, Ville.Y]", "Ville.X"), CoveragePair("classification", "classification:Omniclass"),
      CoveragePair("Ville.X", "Ville.X, carrier: occurrence"), CoveragePair("Name", "Name, carrier: occurrence"),
      CoveragePair("Name, carrier: occurrence", "Name"),
      // What may be missing must be right in one place more.
      CoveragePair("Ville.X, optional: true", "[Ville.X, Ville.Y], optional: true"),
      CoveragePair("Ville.X, optional: true, carrier: occurrence", "Ville.X, optional: true"),
    ])
  func fewerPlaces(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.places) == []) }

  private static let places = walls.replacing("PLACE", with: "checks: [{locator: PLACE}]")

  @Test(
    "Terms that ask for less are told",
    arguments: [
      CoveragePair("severity: major", "severity: minor", "weaker severity: minor / major"),
      CoveragePair("threshold: 90", "threshold: 80", "weaker threshold: 80 / 90"),
      CoveragePair("weight: 2", "weight: 1", "weaker weight: 1 / 2"),
      CoveragePair("stages: {from: exe}", "stages: {from: doe}", "weaker stages: doe / exe, doe"),
      CoveragePair("weight: 1", "stages: [apd, exe]", "weaker stages: apd, exe / apd, exe, doe"),
      CoveragePair(
        "stages: {from: exe, stronger: {only: [doe]}}, threshold: 90", "stages: {from: exe}, threshold: 90",
        "weaker threshold (doe): 90 / 100"),
      CoveragePair("required: true", "required: false", "weaker required: false / true"),
      CoveragePair("lots: [cvc, ele]", "lots: [cvc]", "weaker lots: cvc / cvc, ele"),
      CoveragePair("weight: 1", "lots: [cvc]", "weaker lots: cvc / -"),
      CoveragePair("disciplines: [ARC, STR]", "disciplines: [ARC]", "weaker disciplines: ARC / ARC, STR"),
      CoveragePair("weight: 1", "disciplines: [ARC]", "weaker disciplines: ARC / -"),
      CoveragePair(
        "required: true, disciplines: [ARC]", "required: true", "weaker disciplines: - / ARC"),
      CoveragePair(
        "weight: 1", "placeholders: {standard: false}", "weaker placeholders standard: false / true"),
      CoveragePair("weight: 1", "placeholders: {from: doe}", "weaker placeholders from: doe / -"),
      CoveragePair("weight: 1", "placeholders: {allowed: [néant]}", "weaker placeholders allowed: néant / -"),
      CoveragePair(
        "placeholders: {allowed: [{word: néant, before: exe}]}",
        "placeholders: {allowed: [{word: néant, before: doe}]}",
        "weaker placeholders allowed: néant (< doe) / néant (< exe)"),
      CoveragePair("placeholders: {words: [vide ici]}", "weight: 1", "weaker placeholders words: - / vide ici"),
    ])
  func weakerTerms(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.terms) == pair.told) }

  @Test(
    "Terms that ask for more are not told",
    arguments: [
      CoveragePair("severity: major", "severity: blocking"), CoveragePair("threshold: 90", "threshold: 95"),
      CoveragePair("threshold: 90", "weight: 2"), CoveragePair("stages: {from: exe}", "stages: {from: apd}"),
      CoveragePair("stages: [apd, exe]", "weight: 1"), CoveragePair("weight: 1", "required: true"),
      CoveragePair("stages: {from: exe, stronger: {only: [doe]}}, threshold: 90", "stages: {from: exe}"),
      CoveragePair("lots: [cvc]", "lots: [cvc, ele]"), CoveragePair("lots: [cvc]", "weight: 1"),
      CoveragePair("weight: 1", "lots: [cvc, ele]"), CoveragePair("disciplines: [ARC]", "weight: 1"),
      CoveragePair("disciplines: [ARC]", "disciplines: [ARC, STR]"),
      CoveragePair("placeholders: {standard: false}", "placeholders: {words: [vide ici]}"),
      CoveragePair("placeholders: {from: doe}", "placeholders: {from: exe}"),
      CoveragePair("placeholders: {allowed: [néant]}", "placeholders: {allowed: [{word: Néant, before: doe}]}"),
      // What is no placeholder need not be allowed.
      CoveragePair("weight: 1", "placeholders: {allowed: [béton]}"),
    ])
  func strongerTerms(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.terms) == []) }

  private static let terms = walls.replacing("PLACE", with: "checks: [Ville.X], PLACE")
}
