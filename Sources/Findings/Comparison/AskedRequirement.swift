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

  /// Which requirement of one list is which of another: those that ask for the same thing, in their order; what another
  /// version only calls otherwise, where everything else stands in its place. Those of the old model come first, in their
  /// order, then those that only the new one is asked.
  ///
  /// - Complexity: O(old × new), which are few.
  static func pairs(_ old: [RequirementResult], _ new: [RequirementResult]) -> [AskedRequirement] {
    var partners = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    for (position, requirement) in old.enumerated() {
      guard let place = new.indices.first(where: { !isTaken[$0] && asks(new[$0], for: requirement) }) else { continue }
      partners[position] = place
      isTaken[place] = true
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

  /// Whether both ask for the same thing; sets have other names in other versions, their properties have not.
  private static func asks(_ requirement: RequirementResult, for other: RequirementResult) -> Bool {
    func name(_ subject: String) -> Substring { subject.split(separator: ".").last ?? "" }
    return requirement.facet == other.facet && name(requirement.subject) == name(other.subject)
  }
}
