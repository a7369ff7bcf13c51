import Findings
import IFCModel
import IFCSchema
import Requirements

/// Judges values by the rule of a cahier: what they must be, beside what another object says.
struct LocatedRule: Sendable {
  private let facet: LocatedFacet
  private let bounds: ValueMatcher?
  private let types: Set<String>
  /// The allowed values that are numbers, in SI units.
  private let numbers: AllowedNumbers
  private let days: CheckDays

  init(_ facet: LocatedFacet, days: CheckDays) {
    self.facet = facet
    self.days = days
    // Bounds are for numbers, patterns for the value as text: each asks on its own.
    if case .restriction(var restriction) = facet.value, restriction.hasBounds {
      restriction.patterns = []
      restriction.base = RestrictionBase.double.rawValue
      bounds = ValueMatcher(.restriction(restriction))
    } else {
      bounds = nil
    }
    types = Set(facet.rule.dataTypes.map { $0.uppercased() })
    numbers = facet.numbers
  }

  /// Why the values do not hold; nil where they do.
  ///
  /// - Parameters:
  ///   - any: whether one value that holds suffices; else all must.
  ///   - areNames: whether the values are names of what the object is related to. That it is asked for, not its name:
  ///     a type called "Standard" is a type.
  ///   - property: the name of the property that the values are of; what repeats it is no value.
  func reason(
    _ values: [LocatedValue], any: Bool, areNames: Bool = false, property: String? = nil
  ) -> Reason? {
    if let count = facet.rule.count, count.scope == nil, let reason = reason(count, values.count) { return reason }
    if facet.rule.kind == .bounded, let reason = reason(ofBounds: values.filter(\.isBound)) { return reason }
    // True and false at once say nothing.
    if facet.rule.kind == .boolean, !any, Set(values.map(\.text)).count > 1 { return .invalidValue }
    var first: Reason?
    for value in values {
      let isEmptyWord = facet.placeholders.map { isPlaceholder(value, $0) || value.repeats(property) } ?? false
      let reason = isEmptyWord && !areNames ? .placeholder : reason(value)
      if any, reason == nil { return nil }
      first = first ?? reason
    }
    return first
  }

  /// Both bounds must be there, and the upper one not below the lower one.
  private func reason(ofBounds bounds: [LocatedValue]) -> Reason? {
    guard bounds.count >= 2 else { return .invalidType }
    guard let lower = bounds[0].number, let upper = bounds[1].number else { return nil }
    return upper < lower ? .invalidValue : nil
  }

  private func reason(_ count: CountRule, _ number: Int) -> Reason? {
    if let minimum = count.minimum, number < minimum { return .invalidCount }
    if let maximum = count.maximum, number > maximum { return .invalidCount }
    return nil
  }

  private func reason(_ value: LocatedValue) -> Reason? {
    if facet.rule.namesStage, facet.members == nil { return .notEvaluableReference }
    if !types.isEmpty, !types.contains(value.value.type) { return .invalidType }
    if let kind = facet.rule.kind, !isOf(kind, value) { return .invalidType }
    if facet.rule.unit != nil, let reason = unitReason(value) { return reason }
    if let members = facet.members, !isOne(value, of: members) { return .invalidValue }
    if let format = facet.rule.format, !format.accepts(value.text) { return .invalidValue }
    if let bounds, let reason = reason(value, bounds) { return reason }
    if case .restriction(let restriction) = facet.value, !restriction.patterns.isEmpty,
      !restriction.patterns.contains(where: { $0.matches(value.text) })
    {
      return .invalidValue
    }
    return facet.rule.date.flatMap { days.reason(day(value), $0) }
  }

  /// Whether a value is one of those allowed: numbers as numbers, in SI units as bounds are, all else as text.
  private func isOne(_ value: LocatedValue, of members: FoldedValues) -> Bool {
    if !numbers.isEmpty, value.number != nil {
      return value.compared(asWhole: facet.rule.kind == .integer).map(numbers.contains) ?? false
    }
    if facet.rule.namesStage { return StageNames(members).areNamed(by: value.text) }
    let days = value.stampedDay.map { [$0.text] } ?? []
    return ([value.text] + value.otherNames + days).contains(where: members.contains)
  }

  private func isPlaceholder(_ value: LocatedValue, _ placeholders: PlaceholderSet) -> Bool {
    switch value.value.scalar {
    case .string(let text), .enumeration(let text):
      return placeholders.contains(text) || (facet.rule.kind == .date && placeholders.containsDay(text))
    case .integer(let number):
      if value.isTimeStamp { return facet.rule.kind == .date && placeholders.containsDay(day(value)) }
      return placeholders.contains(number: Double(number))
    case .real(let number): return placeholders.contains(number: number)
    default: return false
    }
  }

  private func isOf(_ kind: ValueKind, _ value: LocatedValue) -> Bool {
    switch (kind, value.value.scalar) {
    case (.text, .string), (.text, .enumeration), (.integer, .integer), (.number, .integer), (.boolean, .boolean),
      (.bounded, .integer):
      true
    // Nothing can be said of an infinite number.
    case (.number, .real(let number)), (.bounded, .real(let number)): number.isFinite
    case (.integer, .real(let number)): number.isFinite && number == number.rounded()
    case (.date, .string(let text)):
      RestrictionBase.date.accepts(text) || RestrictionBase.dateTime.accepts(text)
    // Seconds since 1970; other integers are no days.
    case (.date, .integer(let number)): value.isTimeStamp && number > 0
    case (.duration, .string(let text)): RestrictionBase.duration.accepts(text)
    case (.duration, .integer): value.quantity == "TIMEUNIT"
    case (.duration, .real(let number)): number.isFinite && value.quantity == "TIMEUNIT"
    case (.angle, _): value.degrees != nil
    default: false
    }
  }

  /// A number whose unit is not of the kind that is asked for cannot be compared; one of another quantity is wrong, and
  /// so is what is no number, unless it is one of the values that are allowed.
  private func unitReason(_ value: LocatedValue) -> Reason? {
    guard let wanted = facet.unit else { return .notEvaluableUnit }
    if case .string(let text) = value.value.scalar {
      // The text of a duration says its units itself.
      if facet.rule.kind == .duration { return nil }
      // A number that is written as text says none: whether it is meant in the unit of the cahier, nobody knows.
      if LexicalForm.double(text) != nil { return .notEvaluableUnit }
      return facet.members.map { isOne(value, of: $0) } ?? false ? nil : .invalidType
    }
    guard value.number != nil else { return value.conversion == nil ? .notEvaluableUnit : .invalidType }
    // Shares and counts have no unit: a length is none.
    guard let quantity = wanted.quantity else {
      return value.quantity == nil || value.quantity == "USERDEFINED" ? nil : .invalidType
    }
    guard let has = value.quantity else { return .notEvaluableUnit }
    return has == quantity ? nil : .invalidType
  }

  private func reason(_ value: LocatedValue, _ bounds: ValueMatcher) -> Reason? {
    // As a real number, an integer from 2^53 on may be another.
    if facet.rule.kind == .integer, case .integer(let number) = value.value.scalar, value.conversion == .same {
      return bounds.matches(integer: number) ? nil : .invalidValue
    }
    if number(value) == nil, value.conversion == nil { return .notEvaluableUnit }
    guard var number = number(value) ?? LexicalForm.double(value.text), number.isFinite else { return .invalidType }
    // A bound in a unit is known to fifteen digits, and so is what is held against it.
    if facet.unit != nil { number = UnitName.fifteenDigits(number) }
    return bounds.matches(real: number) ? nil : .invalidValue
  }

  /// The number that bounds are held against, in SI units; nil where the value is none, or its unit is unknown.
  private func number(_ value: LocatedValue) -> Double? {
    switch (facet.rule.kind, value.value.scalar) {
    case (.angle, _): value.degrees
    case (.duration, .string(let text)): DurationText.seconds(text)
    default: value.number
    }
  }

  /// A day as text: that of a time stamp is made out. A year is a year.
  private func day(_ value: LocatedValue) -> String { value.stampedDay?.text ?? value.text }
}
