import ByteInput
import IFCModel
import Part21
import Requirements

/// The single and enumerated values that type objects state, as they are written; each type is read once. For one thread.
struct TypeValues {
  /// A property with a value.
  struct Stated {
    /// Where its name stands, between the apostrophes.
    var name: Range<Int>
    /// The value; of several the list of them.
    var value: Parameter
    /// The name of the unit that it is stated in (IfcPropertySingleValue.Unit); 0 for that of the project.
    var unit: UInt64
    /// The numbers of its name and of its text among those of ``listed``.
    var nameNumber, textNumber: UInt32
  }

  /// What the sets of the model list.
  let listed: ListedProperties
  let model: Model
  /// By type, then by the number of the set's name.
  private var known: [UInt32: [Int: [Stated]]] = [:]

  init(_ model: Model) {
    self.model = model
    listed = model.listed(.properties)
  }

  /// What a type states in sets of a name; nil where it has none.
  mutating func of(_ type: UInt32, set name: Int) -> [Stated]? {
    if let sets = known[type] { return sets[name] }
    var sets: [Int: [Stated]] = [:]
    let table = model.propertySets
    table.forEachSet(of: type) { set in
      sets[table.nameNumber(of: set), default: []] += listed.range(of: set).compactMap(stated)
    }
    known[type] = sets
    return sets[name]
  }

  /// The value at a position of ``listed``, single or of an enumeration; nil where there is none, or it is blank.
  func stated(_ position: Int) -> Stated? {
    guard let property = model.property(at: listed[position].place), [.single, .enumerated].contains(property.form)
    else { return nil }
    var cursor = model.reader.parameters(of: property.instance)
    guard let name = cursor.next(), name.kind == .string, cursor.next() != nil, let typed = cursor.next() else {
      return nil
    }
    if property.form == .enumerated {
      let items = StatedValues.items(of: typed, model)
      guard let first = items.first else { return nil }
      return Stated(
        name: name.body, value: items.count == 1 ? first : typed, unit: 0, nameNumber: listed[position].name,
        textNumber: ListedProperties.unread)
    }
    let value = model.reader.bytes.wrapped(typed) ?? typed
    switch value.kind {
    case .enumeration where model.reader.scalar(value) == .unknown: return nil
    case .string where value.body.allSatisfy({ model.reader.bytes[$0] <= 0x20 }): return nil
    case .string, .integer, .real, .enumeration:
      let unit = cursor.next().flatMap(model.reader.bytes.reference) ?? 0
      return Stated(
        name: name.body, value: value, unit: unit, nameNumber: listed[position].name, textNumber: listed[position].value
      )
    default: return nil
    }
  }

  /// Whether an occurrence's value is that of its type: written alike, or equal without their types, so that a label and
  /// a text, 1 and 1.0, the label `1.5` and the number, `True` and `.T.` are the same. Blanks around a text do not count.
  /// Reals are equal within the tolerance of IDS, since programs write what they keep in
  /// 32 bits (0.239999994635582 for 0.24); integers count things and are compared exactly.
  func isSame(_ own: Parameter, _ typed: Parameter) -> Bool {
    let bytes = model.reader.bytes
    if own.kind == typed.kind, bytes.isSame(own.body, typed.body) { return true }
    if own.kind == .list || typed.kind == .list {
      guard own.kind == typed.kind else { return false }
      let (one, other) = (StatedValues.items(of: own, model), StatedValues.items(of: typed, model))
      return one.count == other.count && one.allSatisfy { item in other.contains { isSame(item, $0) } }
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

  /// Whether two values are in one unit: the same instance, another one that says the same, or that of the project, which
  /// 0 stands for.
  func isSameUnit(_ own: UInt64, _ typed: UInt64) -> Bool {
    if own == typed { return true }
    func read(_ name: UInt64) -> Unit? { name == 0 ? nil : model.instance(named: name).flatMap(model.unit) }
    guard let stated = read(own) ?? read(typed) else { return false }
    func unit(_ name: UInt64) -> Unit? { name == 0 ? model.units.unit(ofKind: stated.kind) : read(name) }
    guard let one = unit(own), let other = unit(typed), one.kind == other.kind else { return false }
    return one.conversion == other.conversion && (one.conversion != nil || one.name == other.name)
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

  /// The value as people read it.
  func text(_ value: Parameter) -> String {
    if value.kind == .list { return StatedValues.items(of: value, model).map(text).joined(separator: ", ") }
    return model.structure.string(value) ?? model.reader.bytes[value.body].text
  }
}
