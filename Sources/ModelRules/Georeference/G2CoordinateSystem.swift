import Findings
import IFCModel
import IFCSchema
import Requirements

/// G2: the coordinate system and the vertical datum are among those that are allowed.
///
/// Public works in France are attached to the legal systems: Lambert-93 and the zones CC42 to CC50 in RGF93, a UTM zone
/// in each territory overseas, NGF heights. Names are read as people write them: `EPSG:2154`, `epsg 2154`,
/// `RGF93 / Lambert-93`, `Lambert 93 (RGF93)`, `CC48`; heights by the system or by its datum (EPSG:5720, EPSG:5119). A model that states no coordinate system fails, and so does one that
/// states a geographic one alone (`EPSG:4326`), with its name: degrees are of no map. A vertical datum is looked at where one is stated, and must be one of the territory of the coordinate system unless the cahier lists heights itself.
///
/// Example: `EPSG:27572` (Lambert II étendu, NTF) fails; so do heights NGF-IGN69 with `EPSG:2975`, of La Réunion.
///
/// Source: decrees 2000-1276, 2006-272 and 2019-165; IGN, "Systèmes de référence de coordonnées usités en France".
/// Parameters: `systems`, the codes or names that are allowed (those of ``FrenchSystems``, ``OverseasSystems`` and the
/// listed ones of ``NeighbouringSystems``); `heights`, likewise for vertical datums (``HeightSystems``); `required`,
/// `no` where a model may do without (`yes`).
struct CoordinateSystemList: ModelRule {
  static let code = "G2"
  static let parameters = ["systems", "heights", "required"]

  static func kind(of parameter: String) -> RuleParameterKind {
    parameter == "required" ? .words(["yes", "no"]) : .text
  }
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  private let systems: Set<Int>
  private let names: Set<String>
  private let heights: Set<Int>
  /// Whether a vertical datum must be one of the coordinate system's.
  private let areHeightsOfSystem: Bool
  private let isRequired: Bool

  init(_ request: RuleRequest) {
    if let allowed = request.values("systems") {
      // A code means itself; a name means every realisation of the system.
      systems = Set(
        allowed.flatMap { name -> [Int] in
          let codes = SystemText.codes(in: name)
          return codes.isEmpty ? MapSystemNames.systems(writtenAs: name).flatMap(\.codes) : codes
        })
      names = Set(allowed.map(SystemText.folded))
    } else {
      systems = Set(MapSystemNames.all.filter(\.isListed).flatMap(\.codes))
      names = []
    }
    heights = Set(
      request.values("heights").map { $0.flatMap(HeightSystems.codes(writtenAs:)) } ?? HeightSystems.all.map(\.code))
    areHeightsOfSystem = request.values("heights") == nil
    isRequired = request.values("required")?.first != "no"
  }

  func check(_ context: RuleContext) -> RuleTally {
    let statements = context.model.georeferenceStatements()
    var tally = RuleTally()
    var seen: Set<Instance> = []
    for system in statements.systems where seen.insert(system.instance).inserted { check(system, &tally) }
    guard statements.systems.isEmpty, isRequired else { return tally }
    for system in statements.geographic {
      tally.fail(system.instance, .invalidValue, system.name ?? "IfcGeographicCRS")
    }
    if statements.geographic.isEmpty { tally.fail(.absentCoordinateSystem) }
    return tally
  }

  private func check(_ system: StatedCoordinateSystem, _ tally: inout RuleTally) {
    guard let name = system.name else { return tally.fail(system.instance, .absentCoordinateSystem) }
    if isAllowed(name) {
      tally.pass()
    } else {
      tally.fail(system.instance, .invalidValue, name)
    }
    guard let datum = system.verticalDatum else { return }
    let codes = HeightSystems.codes(writtenAs: datum)
    if heights.isDisjoint(with: codes) {
      tally.fail(system.instance, .invalidValue, "VerticalDatum: \(datum)")
    } else if areHeightsOfSystem, isElsewhere(codes, from: name) {
      tally.fail(system.instance, .invalidConflict, "VerticalDatum: \(datum) ≠ \(name)")
    } else {
      tally.pass()
    }
  }

  /// Whether vertical systems are none of the territory of a coordinate system. Of a system that is not known, or that
  /// reaches over borders, nothing is said.
  private func isElsewhere(_ heights: [Int], from name: String) -> Bool {
    let systems = MapSystemNames.systems(writtenAs: name)
    return !systems.isEmpty
      && systems.allSatisfy { system in system.verticals.map { $0.allSatisfy { !heights.contains($0) } } ?? false }
  }

  private func isAllowed(_ name: String) -> Bool {
    let codes = SystemText.codes(in: name)
    if codes.isEmpty {
      let known = MapSystemNames.systems(writtenAs: name).flatMap(\.codes)
      return !systems.isDisjoint(with: known) || names.contains(SystemText.folded(name))
    }
    // Of a compound name the first is the map's.
    return codes.first.map(systems.contains) ?? false
  }
}
