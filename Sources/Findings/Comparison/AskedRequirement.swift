/// A requirement of a specification in two deliveries: its position in what each of them was asked.
///
/// A cahier asks models of two schema versions for what each version has a place for, so that one may be asked more than
/// the other, and not in the same places.
public struct AskedRequirement: Sendable, Equatable {
  /// Its position in the specification of the old model; nil where that was not asked.
  public var old: Int?
  /// Its position in the specification of the new model; nil where that is not asked any more.
  public var new: Int?

  /// A requirement in two deliveries.
  public init(old: Int?, new: Int?) {
    self.old = old
    self.new = new
  }

  /// Which requirement of one list is which of another: those that ask for the same thing in the same places, then those
  /// that prefer the same place, then those that have a place in common; each in their order. Last what another version
  /// only calls otherwise, where everything else stands in its place. Those of the old model come first, in their order,
  /// then those that only the new one is asked.
  ///
  /// - Complexity: O(old × new), which are few.
  static func pairs(_ old: [RequirementResult], _ new: [RequirementResult]) -> [AskedRequirement] {
    var partners = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    for isSame in [asksAlike, prefersAlike, sharesPlace] {
      for position in old.indices where partners[position] == nil {
        let place = new.indices.first { !isTaken[$0] && isSame(old[position], new[$0]) }
        guard let place else { continue }
        partners[position] = place
        isTaken[place] = true
      }
    }
    if old.count == new.count {
      for position in old.indices where partners[position] == nil && !isTaken[position] {
        guard old[position].facet == new[position].facet else { continue }
        partners[position] = position
        isTaken[position] = true
      }
    }
    return partners.enumerated().map { AskedRequirement(old: $0.offset, new: $0.element) }
      + new.indices.filter { !isTaken[$0] }.map { AskedRequirement(old: nil, new: $0) }
  }

  /// Sets have other names in other versions, their properties have not.
  private static func name(_ subject: String) -> Substring { subject.split(separator: ".").last ?? "" }

  private static func names(_ requirement: RequirementResult) -> [Substring] {
    ([requirement.subject] + requirement.alternatives).map(name)
  }

  private static func asksAlike(_ one: RequirementResult, _ other: RequirementResult) -> Bool {
    one.facet == other.facet && names(one) == names(other)
  }

  private static func prefersAlike(_ one: RequirementResult, _ other: RequirementResult) -> Bool {
    one.facet == other.facet && name(one.subject) == name(other.subject)
  }

  /// Another version may have no place for what is preferred, and ask for the same where it is accepted, too.
  private static func sharesPlace(_ one: RequirementResult, _ other: RequirementResult) -> Bool {
    one.facet == other.facet && !Set(names(one)).isDisjoint(with: names(other))
  }
}
