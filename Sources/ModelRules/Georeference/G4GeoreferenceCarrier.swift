import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// G4: the georeference stands where the schema has a place for it.
///
/// IFC4 and later have IfcMapConversion and IfcProjectedCRS; IFC2X3 has neither, and property sets stand for them, both
/// together, on the project or the site: `ePSet_MapConversion` with `Eastings` and `Northings` as numbers,
/// `ePSet_ProjectedCRS` with `Name`. Entities in IFC2X3, sets alone in IFC4, sets on a wall are read by no program. An
/// IfcProjectedCRS that no conversion leads to says in what system a place is told, and tells none: it fails, unless
/// placements or shapes lie at map coordinates themselves, which G1 and G3 judge.
///
/// Example: an IFC2X3 file with `ePSet_MapConversion` on the building and no `ePSet_ProjectedCRS` fails twice.
///
/// Source: buildingSMART Australasia, "User guide for geo-referencing in IFC" 2.0; buildingSMART/validate 310. The case
/// of the sets' names varies and does not count. Parameters: `carriers`, the classes that may have the sets in IFC2X3
/// (IfcProject, IfcSite).
struct GeoreferenceCarrier: ModelRule {
  static let code = "G4"
  static let parameters = ["carriers"]
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  private let carriers: [String]

  init(_ request: RuleRequest) { carriers = request.values("carriers") ?? ["IfcProject", "IfcSite"] }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let sets = GeoreferenceSets(model)
    var tally = RuleTally()
    if model.schema.entity(named: "IfcMapConversion") == nil {
      checkSets(sets, model, &tally)
      checkUnknownEntities(model, &tally)
    } else {
      checkEntities(sets, model, &tally)
    }
    return tally
  }

  // MARK: IFC2X3

  private func checkSets(_ sets: GeoreferenceSets, _ model: Model, _ tally: inout RuleTally) {
    for found in sets.found {
      let faults = self.faults(of: found, sets, model)
      guard let first = faults.first else {
        tally.pass()
        continue
      }
      let detail = faults.map(\.detail).joined(separator: " ; ")
      if let owner = found.owner { tally.fail(owner, first.reason, detail) } else { tally.fail(first.reason, detail) }
    }
    let kinds = Set(sets.found.map(\.kind))
    if kinds == [.conversion] { tally.fail(.absentPropertySet, "ePSet_ProjectedCRS") }
    if kinds == [.system] { tally.fail(.absentPropertySet, "ePSet_MapConversion") }
  }

  private func faults(
    of found: GeoreferenceSets.Found, _ sets: GeoreferenceSets, _ model: Model
  ) -> [(reason: Reason, detail: String)] {
    var faults: [(Reason, String)] = []
    let className = found.owner.map(model.className)
    let isCarried = found.owner.map { owner in
      carriers.contains { model.reader.isKind(owner, of: model.schema.entity(named: $0)) }
    }
    if isCarried != true { faults.append((.misplacedSet, "\(found.name) → \(className ?? "—")")) }
    switch found.kind {
    case .conversion:
      for name in ["Eastings", "Northings"] {
        switch sets.value(name, in: found.set) {
        case .real, .integer: break
        case nil: faults.append((.absentProperty, "\(found.name).\(name)"))
        default: faults.append((.invalidType, "\(found.name).\(name)"))
        }
      }
    case .system:
      guard case .string(let name) = sets.value("Name", in: found.set), name.contains(where: { !$0.isWhitespace })
      else {
        faults.append((.absentProperty, "\(found.name).Name"))
        break
      }
    }
    return faults
  }

  /// Entities of a later schema, which the file's own does not have.
  private func checkUnknownEntities(_ model: Model, _ tally: inout RuleTally) {
    let structure = model.structure
    for name in ["IFCMAPCONVERSION", "IFCPROJECTEDCRS"] {
      guard let code = structure.vocabulary.code(of: name), structure.index.counts[code] ?? 0 > 0 else { continue }
      tally.fail(.invalidClass, name)
    }
  }

  // MARK: IFC4 and later

  private func checkEntities(_ sets: GeoreferenceSets, _ model: Model, _ tally: inout RuleTally) {
    let conversions = model.instances(of: "IfcCoordinateOperation").count
    let systems = model.instances(of: "IfcCoordinateReferenceSystem").count
    let idle = idleSystems(model)
    for system in idle { tally.fail(system, .absentBlank, "IfcMapConversion") }
    tally.pass(conversions + systems - idle.count)
    for found in sets.found {
      let stands = found.kind == .conversion ? conversions > 0 : systems > 0
      if stands {
        tally.pass()
      } else if let owner = found.owner {
        tally.fail(owner, .misplacedSet, found.name)
      } else {
        tally.fail(.misplacedSet, found.name)
      }
    }
  }

  /// The systems of maps in a model that nothing brings to a map: no conversion, not even one in sets, which fail on
  /// their own, and no coordinates that are those of a map.
  private func idleSystems(_ model: Model) -> [Instance] {
    let systems = Array(model.instances(of: "IfcProjectedCRS"))
    guard !systems.isEmpty else { return [] }
    let statements = model.georeferenceStatements()
    guard statements.conversions.isEmpty, !statements.isOnMap,
      !GeometrySample(model).reaches(GeoreferenceNeeds.farAway)
    else { return [] }
    return systems
  }
}
