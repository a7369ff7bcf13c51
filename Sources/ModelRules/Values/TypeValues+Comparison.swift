import ByteInput
import IFCModel
import Part21
import Requirements

/// When a value of an occurrence is that of its type.
extension TypeValues {
  /// Whether an occurrence's value is that of its type: numbers in different units by what they measure; nil where their
  /// units cannot be compared.
  func isSame(_ own: Stated, _ typed: Stated) -> Bool? {
    guard own.unit != typed.unit else { return isSame(own.value, typed.value) }
    guard let one = model.reader.bytes.real(own.value), let other = model.reader.bytes.real(typed.value) else {
      // Of lists no item is converted: they are compared where their units are the same.
      let areNumbers = [own.value, typed.value].contains { [.list, .integer, .real].contains($0.kind) }
      return areNumbers && conversions(own.unit, typed.unit)?.areSame != true ? nil : isSame(own.value, typed.value)
    }
    guard let units = conversions(own.unit, typed.unit) else { return nil }
    guard !units.areSame, let from = units.own, let to = units.typed else { return isSame(own.value, typed.value) }
    // In the smaller unit, so that the tolerance, a millionth of one, is small beside the values.
    if from.factor < to.factor { return RealTolerance.isEqual(one, Self.value(to.toSI(other), in: from)) }
    return RealTolerance.isEqual(Self.value(from.toSI(one), in: to), other)
  }

  /// A value of SI in a unit.
  private static func value(_ si: Double, in unit: UnitConversion) -> Double { (si - unit.offset) / unit.factor }

  /// How values of two units become values of SI; nil where one of them cannot be made out, or they measure different
  /// things. 0 stands for the project's unit of the kind of the other.
  private func conversions(
    _ own: UInt64, _ typed: UInt64
  ) -> (own: UnitConversion?, typed: UnitConversion?, areSame: Bool)? {
    func read(_ name: UInt64) -> Unit? { name == 0 ? nil : model.instance(named: name).flatMap(model.unit) }
    guard let stated = read(own) ?? read(typed) else { return nil }
    func unit(_ name: UInt64) -> Unit? { name == 0 ? model.units.unit(ofKind: stated.kind) : read(name) }
    guard let one = unit(own), let other = unit(typed), one.kind == other.kind else { return nil }
    guard one.conversion != nil || other.conversion != nil else {
      return one.name == other.name ? (nil, nil, true) : nil
    }
    guard let from = one.conversion, let to = other.conversion else { return nil }
    return (from, to, from == to)
  }

  /// Whether two values are written alike, or equal without their types, so that a label and a text, 1 and 1.0, the label
  /// `1.5` and the number, `True` and `.T.` are the same. Blanks around a text do not count. Reals are equal within the
  /// tolerance of IDS, since programs write what they keep in 32 bits (0.239999994635582 for 0.24); integers count
  /// things and are compared exactly.
  private func isSame(_ own: Parameter, _ typed: Parameter) -> Bool {
    let bytes = model.reader.bytes
    if own.kind == typed.kind, bytes.isSame(own.body, typed.body) { return true }
    if own.kind == .list || typed.kind == .list {
      return own.kind == typed.kind
        && areSame(StatedValues.items(of: own, model), StatedValues.items(of: typed, model))
    }
    if let one = bytes.real(own), let other = bytes.real(typed) {
      return own.kind == .integer && typed.kind == .integer ? one == other : RealTolerance.isEqual(one, other)
    }
    switch (scalar(own), scalar(typed)) {
    case (.string(let one), .string(let other)): return Blanks.trimmed(one) == Blanks.trimmed(other)
    case (.string(let text), .real(let number)), (.real(let number), .string(let text)):
      return Self.number(text).map { RealTolerance.isEqual($0, number) } ?? false
    case (.string(let text), .boolean(let truth)), (.boolean(let truth), .string(let text)):
      return Self.truths[TextFolding.folded(text)] == truth
    case (let one, let other): return one == other
    }
  }

  /// Whether two lists hold the same values in some order. Of lists that nobody types in, texts and words are compared
  /// as they read, and numbers exactly: to hold each value against each would take hours.
  private func areSame(_ one: [Parameter], _ other: [Parameter]) -> Bool {
    guard one.count == other.count else { return false }
    if one.count <= 64 { return one.allSatisfy { item in other.contains { isSame(item, $0) } } }
    let known = Set(other.map(key))
    return one.allSatisfy { known.contains(key(of: $0)) }
  }

  /// What is the same for values that read alike.
  private func key(of value: Parameter) -> String {
    switch scalar(value) {
    case .string(let text): Blanks.trimmed(text)
    case .real(let number): "\(number)"
    default: model.reader.bytes[value.body].text
    }
  }

  private func scalar(_ value: Parameter) -> Scalar {
    if let number = model.reader.bytes.real(value) { return .real(number) }
    return model.reader.scalar(value)
  }

  /// How people write a truth value, folded.
  private static let truths = [
    "true": true, "t": true, "vrai": true, "oui": true, "yes": true, "false": false, "f": false, "faux": false,
    "non": false, "no": false,
  ]

  /// The number that a text writes in digits, with a point or a comma; nil where it says something else.
  private static func number(_ text: String) -> Double? {
    let text = Blanks.trimmed(text)
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || 0x30...0x39 ~= first,
      text.utf8.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 || [0x2C, 0x2E, 0x2D, 0x2B, 0x45, 0x65].contains($0) })
    else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// The two values as people read them, with the units that the properties name where these differ.
  func texts(_ own: Stated, _ typed: Stated) -> String {
    func text(_ stated: Stated) -> String {
      let text = self.text(stated.value)
      guard own.unit != typed.unit, stated.unit != 0 else { return text }
      return model.instance(named: stated.unit).flatMap(model.unit).map { "\(text) \($0.name)" } ?? text
    }
    return "\(text(own)) ≠ \(text(typed))"
  }

  /// The value as people read it; of a long list the first items.
  func text(_ value: Parameter) -> String {
    if value.kind == .list {
      let items = StatedValues.items(of: value, model)
      return items.prefix(16).map(text).joined(separator: ", ") + (items.count > 16 ? ", …" : "")
    }
    return model.structure.string(value) ?? model.reader.bytes[value.body].text
  }
}
