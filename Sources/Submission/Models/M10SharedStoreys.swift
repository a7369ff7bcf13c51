import Findings
import Requirements

/// M10: the storeys of a building have the same names and elevations in all models.
///
/// Models are laid over each other, and lists are sorted, by storey. A storey that is 5 cm higher in the engineer's
/// model, or that has another name there, is another storey to every program. The models of one building (by the name
/// of their IfcBuilding) are compared with the one that most of them rest on: that of the discipline named by
/// `reference`, else the one with the most storeys, else the first. A model need not have all storeys; one that it has
/// must be there, by name, at the same elevation to the `elevation-tolerance`. Each model is also asked for its own
/// storeys, by the rule on a single model of the same code.
///
/// Example: R+1 is at 3.20 m in one model and at 3.25 m in another: `R+1: 3.25 m ≠ 3.2 m (ECOLE-ARC.ifc)`.
///
/// Parameter `elevation-tolerance`: how far elevations may be apart, in metres (0.001).
/// Parameter `reference`: the discipline whose model the others are compared with (ARC).
///
/// Source: Bouygues Immobilier, BIM Execution Plan; bimstandards, bonnes pratiques (niveaux communs aux maquettes).
struct SharedStoreys: SubmissionRule {
  static let code = "M10"
  static let parameters = ["elevation-tolerance", "reference"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "reference" ? .text : .number }
  static let subject = SubmissionSubject.models

  private let tolerance: Double
  private let reference: String
  private let disciplines: DisciplineTable

  init(_ request: RuleRequest) {
    tolerance = request.number("elevation-tolerance") ?? 0.001
    reference = request.values("reference")?.first ?? "ARC"
    disciplines = DisciplineTable(orUsual: request.disciplines)
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    var buildings: [String] = []
    var models: [String: [(model: ModelFacts, storeys: [StoreyFact])]] = [:]
    for model in submission.models {
      for (building, storeys) in Dictionary(grouping: model.storeys, by: { TextFolding.folded($0.building ?? "") }) {
        if models[building] == nil { buildings.append(building) }
        models[building, default: []].append((model, storeys))
      }
    }
    for building in buildings.sorted() { compare(models[building] ?? [], submission.names, &tally) }
    return tally
  }

  private func compare(
    _ models: [(model: ModelFacts, storeys: [StoreyFact])], _ names: ModelNames, _ tally: inout SubmissionTally
  ) {
    guard models.count > 1, let norm = norm(of: models) else { return }
    for (position, (model, storeys)) in models.enumerated() where position != norm {
      for storey in storeys {
        if let difference = difference(storey, models[norm].storeys) {
          let text = "\(difference.text) (\(names[models[norm].model.path]))"
          tally.fail(model.path, instance: storey.instance, difference.reason, text)
        } else {
          tally.pass()
        }
      }
    }
  }

  private func norm(of models: [(model: ModelFacts, storeys: [StoreyFact])]) -> Int? {
    let named = models.firstIndex { disciplines.disciplines(ofFileAt: $0.model.path).contains(reference) }
    let most = models.map(\.storeys.count).max()
    return named ?? models.firstIndex { $0.storeys.count == most }
  }

  /// How a storey differs from those of the model that others are compared with; nil where it is one of them.
  private func difference(_ storey: StoreyFact, _ norm: [StoreyFact]) -> (reason: Reason, text: String)? {
    let name = storey.name ?? ""
    let namesakes = norm.filter { $0.name == storey.name }
    guard let elevation = storey.elevation else { return (.notEvaluableReference, "\(name): –") }
    func isNear(_ other: StoreyFact) -> Bool {
      other.elevation.map { ($0 - elevation).magnitude <= limit } ?? false
    }
    if namesakes.contains(where: isNear) { return nil }
    if let other = namesakes.first {
      guard let height = other.elevation else { return (.notEvaluableReference, "\(name): \(metres(elevation)) ≠ –") }
      return (.invalidDifference, "\(name): \(metres(elevation)) ≠ \(metres(height))")
    }
    if let other = norm.first(where: isNear) {
      return (.invalidDifference, "\(metres(elevation)): \(name) ≠ \(other.name ?? "–")")
    }
    return (.invalidDifference, "\(name) (\(metres(elevation))) ≠ –")
  }

  /// The tolerance, and what the last digits of a double may be off.
  private var limit: Double { tolerance + 1e-9 }

  private func metres(_ value: Double) -> String { Metres.text(value) }
}
