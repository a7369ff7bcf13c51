import Findings
import IFCModel

/// The objects of two models by the names of their instances.
struct MatchedNames: Sendable {
  private let comparison: ModelComparison

  init(_ comparison: ModelComparison) { self.comparison = comparison }

  /// An object of one model, and what is known of it in the other.
  enum Counterpart {
    /// It is there.
    case found(name: UInt64, by: IdentifiedBy, sameClass: Bool)
    /// It is gone, or was not there.
    case missing
    /// It is no object: a property set, a material, a relation.
    case unknown
  }

  /// The new object that an old one is.
  func new(of name: UInt64) -> Counterpart {
    guard let position = comparison.old.position(named: name) else { return .unknown }
    guard let match = comparison.matches.new(of: position) else { return .missing }
    return found(position, match.position, match.kind, comparison.new.rows[match.position].object.name)
  }

  /// The old object that a new one is.
  func old(of name: UInt64) -> Counterpart {
    guard let position = comparison.new.position(named: name) else { return .unknown }
    guard let match = comparison.matches.old(of: position) else { return .missing }
    return found(match.position, position, match.kind, comparison.old.rows[match.position].object.name)
  }

  private func found(_ old: Int, _ new: Int, _ kind: IdentityKind, _ name: UInt64) -> Counterpart {
    .found(
      name: name, by: IdentifiedBy(kind), sameClass: comparison.old.rows[old].kind == comparison.new.rows[new].kind)
  }
}
