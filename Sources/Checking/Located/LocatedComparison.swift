import Findings
import IFCModel
import Requirements

/// Judges values by others of the same object (``Comparison``).
struct LocatedComparison {
  let facet: LocatedFacet
  let relation: Comparison.Relation

  /// Why values do not stand to others as is asked; nil where they do.
  ///
  /// All must, to all others: a range ends where its upper end does. Whether two lists are equal is asked of them value
  /// by value.
  ///
  /// - Parameters:
  ///   - any: whether one value that does suffices.
  ///   - anyOther: whether it suffices that a value does so to one of the others.
  /// - Complexity: O(values × others).
  func reason(
    _ values: [LocatedValue], any: Bool, with others: [LocatedValue], any anyOther: Bool
  ) -> Reason? {
    if values.isEmpty || others.isEmpty { return .notEvaluableReference }
    let asksEquality = relation == .equal || relation == .notEqual
    if asksEquality, !any, !anyOther, values.count > 1, others.count > 1 { return reason(ofList: values, others) }
    return Self.reason(of: values, any: any) { value in
      Self.reason(of: others, any: anyOther) { reason(value, $0) }
    }
  }

  /// The first reason; nil where there is none, or one that is looked at has none and suffices.
  private static func reason(
    of values: [LocatedValue], any: Bool, _ judge: (LocatedValue) -> Reason?
  ) -> Reason? {
    var first: Reason?
    for value in values {
      let reason = judge(value)
      if any ? reason == nil : reason != nil { return reason }
      first = first ?? reason
    }
    return first
  }

  private func reason(ofList values: [LocatedValue], _ others: [LocatedValue]) -> Reason? {
    var isSame = values.count == others.count
    for (value, other) in zip(values, others) where isSame {
      switch standing(value, other) {
      case .order(_, let isEqual): isSame = isEqual
      case .unknown(let reason): return reason
      }
    }
    return isSame == (relation == .equal) ? nil : .invalidValue
  }

  private func reason(_ value: LocatedValue, _ other: LocatedValue) -> Reason? {
    switch standing(value, other) {
    case .order(let isLess, let isEqual): holds(isLess, isEqual) ? nil : .invalidValue
    case .unknown(let reason): reason
    }
  }

  private func holds(_ isLess: Bool, _ isEqual: Bool) -> Bool {
    switch relation {
    case .equal: isEqual
    case .notEqual: !isEqual
    case .less: isLess
    case .lessOrEqual: isLess || isEqual
    case .greater: !isLess && !isEqual
    case .greaterOrEqual: !isLess
    }
  }

  /// How a value stands to another one.
  private enum Standing {
    case order(isLess: Bool, isEqual: Bool)
    /// They cannot be compared.
    case unknown(Reason)
  }

  /// Numbers as numbers, also where one of both is written as text; texts as texts; a time stamp and a date by their days,
  /// for a date has no seconds.
  private func standing(_ value: LocatedValue, _ other: LocatedValue) -> Standing {
    if value.isTimeStamp != other.isTimeStamp, let left = value.day, let right = other.day {
      return .order(isLess: left < right, isEqual: left == right)
    }
    guard value.isNumeric || other.isNumeric else {
      return .order(isLess: value.text < other.text, isEqual: value.text == other.text)
    }
    let numeric = [value, other].filter(\.isNumeric)
    if numeric.contains(where: { $0.conversion == nil }) { return .unknown(.notEvaluableUnit) }
    guard let left = number(value) else { return .unknown(.invalidType) }
    guard let right = number(other) else { return .unknown(.notEvaluableReference) }
    // A text says no unit: whether it is meant in the model's or in that of SI, nobody knows.
    if numeric.count == 1, numeric[0].conversion != .same { return .unknown(.notEvaluableUnit) }
    let isEqual = facet.accepts(left, for: right)
    return .order(isLess: left.isLess(than: right) && !isEqual, isEqual: isEqual)
  }

  private func number(_ value: LocatedValue) -> ComparedNumber? {
    if case .string(let text) = value.value.scalar { return ComparedNumber(text) }
    return value.compared(asWhole: facet.rule.kind == .integer)
  }
}

extension LocatedValue {
  /// Whether it is a number, though its unit may be unknown.
  fileprivate var isNumeric: Bool {
    switch value.scalar {
    case .integer, .real: true
    case .list: degrees != nil
    default: false
    }
  }
}
