import IFCSchema
import Requirements

/// Says what a value must be as a constraint and a data type of IDS.
struct ValueLowering {
  /// The values allowed; nil where any may be.
  private(set) var constraint: ValueConstraint?
  /// The data type in capitals; nil for none.
  private(set) var dataType: String?
  /// What they do not say.
  private(set) var losses: [ConversionLoss] = []

  private let located: LocatedFacet
  private let schema: Schema
  private let attribute: SimpleType?
  private var rule: ValueRule { located.rule }

  /// - Parameter attribute: what the schema lets the attribute hold; nil for what is none, or any value.
  init(_ located: LocatedFacet, schema: Schema, lists: [ValueList], attribute: SimpleType? = nil) {
    self.located = located
    self.schema = schema
    self.attribute = attribute
    constraint = rule.kind == .angle ? nil : lowered().map(Self.withOnePattern)
    if case .property(let set, let name) = located.locators.first { chooseType(set: set, name: name) }
    fitBase()
    noteRules(lists)
  }

  private mutating func lose(_ code: ConversionLossCode, _ arguments: String...) {
    losses.append(ConversionLoss(code, arguments: [located.locators.first?.text ?? ""] + arguments))
  }

  private func lowered() -> ValueConstraint? {
    guard let values = located.members?.values.map(inSI), !values.isEmpty else { return located.value }
    if values.count == 1, located.value == nil, let range = range(around: values[0]) { return range }
    guard case .restriction(var restriction) = located.value else {
      return values.count == 1 ? .simple(values[0]) : .restriction(Restriction(enumeration: values))
    }
    restriction.enumeration = values
    return .restriction(restriction)
  }

  /// A number with its tolerance, as IDS has none; nil for what is no number, or has none.
  private func range(around value: String) -> ValueConstraint? {
    guard let tolerance = rule.tolerance?.inSI(located.unit), let number = ValueRule.number(value, nil) else {
      return nil
    }
    let margin = tolerance.isPercent ? number.magnitude * tolerance.amount / 100 : tolerance.amount
    return .restriction(
      Restriction(
        base: RestrictionBase.double.rawValue, minInclusive: "\(number - margin)", maxInclusive: "\(number + margin)"))
  }

  /// A value in SI units, as IDS compares numbers (`units.md`), where the rule names a unit.
  private func inSI(_ value: String) -> String {
    guard let unit = located.unit, rule.kind != .text, let number = ValueRule.number(value, unit) else { return value }
    return "\(number)"
  }

  /// Patterns as one: by XML Schema one of several suffices, and not every tool takes them so.
  private static func withOnePattern(_ constraint: ValueConstraint) -> ValueConstraint {
    guard case .restriction(var restriction) = constraint, restriction.patterns.count > 1,
      let pattern = try? Pattern(restriction.patterns.map { "(\($0.source))" }.joined(separator: "|"))
    else { return constraint }
    restriction.patterns = [pattern]
    return .restriction(restriction)
  }

  // MARK: Data types

  private mutating func chooseType(set: String, name: String) {
    if let first = rule.dataTypes.first {
      dataType = first.uppercased()
      if rule.dataTypes.count > 1 { lose(.dataType, first) }
      return
    }
    guard constraint != nil || rule.kind != nil, rule.kind != .bounded else { return }
    guard let type = standardType(set: set, name: name) ?? usualType() else { return }
    dataType = type.uppercased()
    if !isOnlyType(type) { lose(.dataType, type) }
  }

  /// Whether a number in the unit of the rule is of that type and of no other.
  private func isOnlyType(_ type: String) -> Bool {
    guard rule.kind == .number, let quantity = located.unit?.quantity else { return false }
    return schema.definedTypeNames.allSatisfy { schema.measure(named: $0)?.unit != quantity || $0 == type }
  }

  private func standardType(set: String, name: String) -> String? {
    schema.propertySet(named: set)?.properties.first { $0.name == name }?.dataType
  }

  /// The type that exporters use where no standard says one.
  private func usualType() -> String? {
    switch rule.kind {
    case .boolean: return "IfcBoolean"
    case .integer: return "IfcInteger"
    case .date: return schema.definedType(named: "IfcDate") == nil ? "IfcLabel" : "IfcDate"
    case .duration: return schema.definedType(named: "IfcDuration") == nil ? "IfcLabel" : "IfcDuration"
    case .number: return measure ?? "IfcReal"
    case .bounded: return nil
    case .text, .angle, nil:
      if located.members.map({ $0.values.allSatisfy(Self.isTruth) }) ?? false { return "IfcBoolean" }
      let isNumber = rule.minimum != nil || rule.maximum != nil
      return isNumber ? measure ?? "IfcReal" : "IfcLabel"
    }
  }

  /// The first measure of the schema that is expressed in the unit of the rule.
  private var measure: String? {
    guard let quantity = located.unit?.quantity else { return nil }
    return schema.definedTypeNames.first { schema.measure(named: $0)?.unit == quantity }
  }

  private static func isTruth(_ text: String) -> Bool { text == "true" || text == "false" }

  // MARK: Bases

  /// Gives the restriction the base that values of the data type have; bounds that have no meaning there are left out.
  private mutating func fitBase() {
    guard let dataType, case .restriction(var restriction) = constraint else { return }
    let base = base(of: dataType)
    if restriction.hasBounds {
      switch base {
      case .double: break
      case .integer where rule.patterns.isEmpty && toIntegers(&restriction):
        restriction.base = RestrictionBase.integer.rawValue
      default:
        lose(.bounds, dataType)
        (restriction.minInclusive, restriction.minExclusive) = (nil, nil)
        (restriction.maxInclusive, restriction.maxExclusive) = (nil, nil)
        restriction.base = RestrictionBase.string.rawValue
      }
    } else if restriction.patterns.isEmpty, restriction.enumeration.allSatisfy(base.accepts) {
      restriction.base = base.rawValue
    }
    constraint = restriction.isEmpty ? nil : .restriction(restriction)
  }

  /// What values of a data type are compared as (IDS `DataTypes.md`).
  private func base(of type: String) -> RestrictionBase {
    switch type {
    case "IFCDATE": return .date
    case "IFCDATETIME": return .dateTime
    case "IFCDURATION": return .duration
    case "IFCCOUNTMEASURE": return .integer
    default: break
    }
    switch schema.simpleType(of: type) {
    case .real, .number: return .double
    case .integer: return .integer
    case .boolean: return .boolean
    default: return .string
    }
  }

  /// Bounds as whole numbers; false where one is none.
  private func toIntegers(_ restriction: inout Restriction) -> Bool {
    func whole(_ text: String?) -> String?? {
      guard let text else { return .some(nil) }
      return Double(text).flatMap(Int.init(exactly:)).map { "\($0)" }.map(Optional.some)
    }
    guard let least = whole(restriction.minInclusive), let above = whole(restriction.minExclusive),
      let greatest = whole(restriction.maxInclusive), let below = whole(restriction.maxExclusive)
    else { return false }
    (restriction.minInclusive, restriction.minExclusive) = (least, above)
    (restriction.maxInclusive, restriction.maxExclusive) = (greatest, below)
    return true
  }

  // MARK: What is left

  private mutating func noteRules(_ lists: [ValueList]) {
    if rule.uniqueness != nil { lose(.uniqueness) }
    // At least one value is what any facet asks for.
    if let count = rule.count, count != CountRule(minimum: 1) { lose(.count) }
    if rule.sum != nil { lose(.sum) }
    if rule.comparison != nil { lose(.comparison) }
    if rule.tolerance != nil, located.members?.values.count ?? 0 > 1 || located.value != nil { lose(.tolerance) }
    if rule.date != nil { lose(.date) }
    if rule.format != nil { lose(.format) }
    if rule.kind == .angle { lose(.angle) }
    if let kind = rule.kind, kind != .angle, dataType == nil, !isStated(kind) { lose(.kind, kind.rawValue) }
    if let unit = rule.unit, isUnitLost { lose(.unit, unit) }
    if isFolded(lists) { lose(.folding) }
    if located.placeholders != nil, !refusesWords { lose(.placeholders) }
  }

  /// Whether the place itself says what kind of value it holds.
  private func isStated(_ kind: ValueKind) -> Bool {
    switch (attribute, kind) {
    case (.string, .text), (.boolean, .boolean), (.integer, .integer), (.integer, .number), (.real, .number),
      (.number, .number), (nil, .text):
      true
    default: false
    }
  }

  /// A unit counts in IDS through the data type of a property alone.
  private var isUnitLost: Bool {
    guard let dataType else { return attribute == nil || !isSameInAnyUnit }
    return schema.measure(named: dataType)?.unit != located.unit?.quantity
  }

  /// Whether the bounds mean the same whatever the unit: more than nothing is more than nothing.
  private var isSameInAnyUnit: Bool {
    guard let unit = located.unit, unit.offset == 0, rule.tolerance == nil else { return false }
    return [rule.minimum, rule.maximum].allSatisfy { $0.map { $0.number == 0 } ?? true }
  }

  private func isFolded(_ lists: [ValueList]) -> Bool {
    guard let members = located.members, !members.values.allSatisfy(Self.isTruth) else { return false }
    guard rule.values.isEmpty, let list = lists.first(where: { $0.id == rule.list }) else { return true }
    return !list.isExact
  }

  /// Whether no word that stands for nothing can be a value in IDS either.
  private var refusesWords: Bool {
    if located.members != nil { return true }
    switch attribute {
    case .boolean, .integer, .real, .number: return true
    default: break
    }
    switch rule.kind {
    case .boolean, .integer, .number, .date, .duration: return dataType != nil
    default: return rule.patterns.isEmpty && constraint != nil
    }
  }
}
