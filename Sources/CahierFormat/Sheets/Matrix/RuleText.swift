import IFCSchema
import Requirements

/// What a value must be, by the cells of a row: type, unit, values, bounds.
struct RuleText {
  var rule = ValueRule()
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// What the cells say beyond, to be kept as a remark.
  var rest: [String] = []

  /// What the cells ask that only a person can check: that there is no value.
  var manual: String?

  /// What makes a rule another one than the row says: the row is refused rather than half understood.
  var refusal: (code: SheetProblemCode, arguments: [String])? {
    problems.first { [.invalidNumber, .emptyRange, .invalidPattern, .unitMismatch].contains($0.code) }
  }

  /// What the values of the standard property are that is asked for; nil where it is none.
  let standard: SimpleType?
  /// The unit in the heading of the values: of numbers that say none.
  let headingUnit: String?

  /// - Parameters:
  ///   - standard: what the values of the standard property are; the cells count more.
  ///   - list: the id of a list of that name in the workbook.
  init(
    type: String = "", unit: String = "", values: String = "", minimum: String = "", maximum: String = "",
    pattern: String = "", name: String = "", standard: SimpleType? = nil, headingUnit: String? = nil,
    list: (String) -> String? = { _ in nil }
  ) {
    (self.standard, self.headingUnit) = (standard, headingUnit)
    if !CellWords.isBlank(type) { take(type: type) }
    if !CellWords.isBlank(unit) { take(unitCell: unit) }
    if !values.isEmpty { take(values: values, name: name, list) }
    rule.minimum = bound(minimum) ?? rule.minimum
    rule.maximum = bound(maximum) ?? rule.maximum
    if let low = rule.minimum, let high = rule.maximum, low.number > high.number {
      problems.append((.emptyRange, [NumberText.text(low.number), NumberText.text(high.number)]))
      rule.minimum = nil
      rule.maximum = nil
    }
    if !CellWords.isBlank(pattern) { take(pattern: pattern) }
    problems += rest.map { (.unreadValue, [$0]) }
  }

  private mutating func take(type text: String) {
    var type = text
    // `Réel (m²)`, `Date (JJ/MM/AAAA)`: a unit, or how the value looks.
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), open > text.startIndex {
      type = String(text[..<open]).trimmed
      let inner = String(text[text.index(after: open)...].dropLast()).trimmed
      if UnitName(inner) != nil { rule.unit = inner }
    }
    let folded = TextFolding.folded(type)
    if CellWords.isClass(type), let spelled = SchemaNames.dataType(type.trimmed) {
      rule.dataTypes = [spelled]
    } else if let kind = RuleWords.kinds[folded] {
      rule.kind = kind
    } else if RuleWords.lists.contains(folded) {
      // The values say the rest.
    } else if UnitName(type) != nil {
      rule.kind = .number
      rule.unit = type
    } else if Self.looksLikePattern(text) {
      take(pattern: text)
    } else {
      problems.append((.unknownDataType, [text]))
    }
  }

  /// Whether a cell under `Format` holds a regular expression: a class of signs, a repetition or an escape.
  private static func looksLikePattern(_ text: String) -> Bool {
    text.contains("[") || text.contains("\\") || text.hasPrefix("^") || text.contains(".*")
      || text.hasSuffix("}") && text.contains("{")
  }

  private mutating func take(pattern text: String) {
    let pattern = Self.withoutAnchors(text)
    if Self.isReadable(pattern) {
      rule.patterns = [pattern]
    } else {
      problems.append((.invalidPattern, [text]))
    }
  }

  /// XML Schema matches whole values and knows no anchors: `^P.*$` would ask for a circumflex and a dollar.
  static func withoutAnchors(_ text: String) -> String {
    var pattern = text
    if pattern.hasPrefix("^") { pattern.removeFirst() }
    if pattern.hasSuffix("$"), !pattern.hasSuffix("\\$") { pattern.removeLast() }
    return pattern
  }

  private mutating func take(unitCell unit: String) {
    if UnitName(unit) != nil {
      rule.unit = unit
    } else if !["", "aucune", "sans", "none", "u", "ens", "texte", "text", "booleen", "liste"].contains(
      TextFolding.folded(unit))
    {
      problems.append((.unknownUnit, [unit]))
    }
  }

  /// Takes the unit that stands behind a number, or none.
  ///
  /// - Returns: false where the row names another.
  mutating func take(unit: String?) -> Bool {
    guard let unit else { return true }
    if let known = rule.unit { return known == unit || UnitName(known) == UnitName(unit) }
    rule.unit = unit
    return true
  }

  /// Whether the value is true or false, by what the row says of it.
  var isBoolean: Bool {
    if let kind = rule.kind { return kind == .boolean }
    guard let type = rule.dataTypes.first else { return standard == .boolean || standard == .logical }
    let simple = SchemaNames.schemas.lazy.compactMap { $0.simpleType(of: type) }.first
    return [SimpleType.boolean, .logical].contains(simple)
  }

  /// Whether the value is a number, by what the row says of it.
  var isNumeric: Bool {
    if let kind = rule.kind { return kind == .number || kind == .integer }
    guard let type = rule.dataTypes.first else {
      return rule.unit != nil || [SimpleType.real, .number, .integer].contains(standard)
    }
    let simple = SchemaNames.schemas.lazy.compactMap { $0.simpleType(of: type) }.first
    return [SimpleType.real, .number, .integer].contains(simple)
  }

  /// Whether `1-5` is a text rather than a range.
  var isPlain: Bool { !isNumeric && (isTyped || standard == .string) }

  /// Whether a value may have bounds: of texts, and of what is true or false, `> 30` asks nothing that can be checked.
  var takesBounds: Bool {
    if let kind = rule.kind { return kind != .text && kind != .boolean }
    return isTyped || ![SimpleType.string, .boolean, .logical].contains(standard)
  }

  /// Whether a pattern can be read, and is not too long.
  static func isReadable(_ pattern: String) -> Bool { (try? Pattern(withoutAnchors(pattern))) != nil }

  /// Whether the row says what kind of value it asks for.
  var isTyped: Bool { rule.kind != nil || !rule.dataTypes.isEmpty }

  /// A unit and that of the row, where both measure the same: `1 000 mm` in a row of metres is one metre; `100 kW` in one
  /// of square metres is a mistake, and gives nil.
  func ownUnit(for unit: String) -> (said: UnitName, known: UnitName)? {
    guard let said = UnitName(unit), let known = rule.unit.flatMap(UnitName.init), said.quantity == known.quantity
    else { return nil }
    return (said, known)
  }

  private mutating func bound(_ text: String) -> ValueBound? {
    if CellWords.isBlank(text) { return nil }
    guard let number = CellNumber(text) else {
      problems.append((.invalidNumber, [text]))
      return nil
    }
    guard let unit = number.unit else { return ValueBound(number.value) }
    if take(unit: unit) { return ValueBound(number.value) }
    guard let (said, known) = ownUnit(for: unit) else {
      problems.append((.unitMismatch, [text, rule.unit ?? ""]))
      return nil
    }
    return ValueBound(known.fromSI(said.inSI(number.value)))
  }
}
