import ModelRules
import Requirements

/// In which disciplines' model something is told, and in which storey it is.
///
/// Models of several disciplines tell one building: what has one number in one storey of the architect's model and of
/// the ventilation's is one room, though each program gives it a GlobalId of its own.
struct Whereabouts: Hashable {
  /// The disciplines that the name of the model tells.
  let disciplines: [String]
  /// The name of the storey, folded.
  let storey: String?
  /// Its elevation in centimetres.
  let elevation: Int?

  /// - Parameter elevation: in metres.
  init(disciplines: [String], storey: String?, elevation: Double?) {
    self.disciplines = disciplines
    // Folded names lose the sign by which a basement differs.
    self.storey = storey.map { TextFolding.folded($0) + (StoreyLevel($0).map { $0.level < 0 } ?? false ? " -" : "") }
    self.elevation = elevation.flatMap { Int(exactly: ($0 * 100).rounded()) }
  }

  /// Whether two may be one thing: of different disciplines, and in one storey by its name or its elevation, as far as
  /// both say it.
  func isSame(as other: Whereabouts) -> Bool {
    guard !disciplines.isEmpty, !other.disciplines.isEmpty else { return false }
    guard Set(disciplines).isDisjoint(with: other.disciplines) else { return false }
    if let storey, storey == other.storey { return true }
    guard let elevation, let height = other.elevation else { return storey == nil || other.storey == nil }
    return abs(elevation - height) <= 1
  }
}
