import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Looks at values one by one: those that were not told apart by the texts of all sets. For one thread.
struct ValueInspection {
  let model: Model
  private var test: PlaceholderTest?
  /// The most values of a list that are looked at.
  private static let most = 16

  init(_ model: Model, _ words: PlaceholderSet?) {
    self.model = model
    test = words.map { PlaceholderTest($0, model.structure) }
  }

  /// What a property says that a set lists at a place.
  mutating func verdict(at place: UInt32, _ isStandard: Bool) -> FillVerdict {
    guard let property = model.property(at: place) else { return .none }
    let instance = property.instance
    func parameter(_ position: Int) -> Parameter? { model.parameter(position, of: instance) }
    switch property.form {
    case .single:
      guard let value = parameter(2) else { return .blank }
      let name = parameter(0)
      if let test, let name, name.kind == .string, let text = text(of: value),
        test.isRepeated(name.body, in: text.body)
      {
        return .placeholder
      }
      return verdict(of: value, isStandard)
    case .enumerated, .list: return verdict(ofList: parameter(2), isStandard)
    case .bounded:
      let isGiven = [2, 3, 5].contains { position in parameter(position).map { !Self.isOmitted($0) } ?? false }
      return isGiven ? .value : .blank
    case .table: return verdict(ofList: parameter(2), isStandard)
    case .reference: return parameter(3)?.kind == .reference ? .value : .blank
    case .quantity: return parameter(3).map { Self.isOmitted($0) } ?? true ? .blank : .value
    case .complex:
      // What it is made of: HasProperties, HasQuantities.
      let list = model.schema.position(of: "HasProperties", in: instance.entity) ?? 2
      return parameter(list).map { model.reader.bytes.references($0).isEmpty } ?? true ? .blank : .value
    case .attribute, .unknown: return .none
    }
  }

  /// What a parameter says that is no property: the Name of an object.
  mutating func verdict(of value: Parameter, _ isStandard: Bool = true) -> FillVerdict {
    if Self.isOmitted(value) { return .blank }
    if value.kind == .list { return verdict(ofList: value, isStandard) }
    // `IFCLABEL($)`, which some exporters write, says nothing either.
    if value.kind == .typed, model.reader.bytes.wrapped(value).map(Self.isOmitted) ?? true { return .blank }
    guard let text = text(of: value) else { return .value }
    guard var own = test else { return text.body.isEmpty ? .blank : .value }
    let judged = JudgedText(text.body, by: &own, model.structure)
    test = own
    return judged.verdict(isStandard)
  }

  /// Adds what the attributes of a predefined set say. One without a value is no property of the object.
  mutating func addAttributes(of set: PropertySet, to verdicts: inout [UInt8]) {
    let table = model.propertySets
    let count = PredefinedAttributes.count(of: table.entity(of: set), in: model.schema)
    guard count > 0 else { return }
    var cursor = model.structure.parameters(at: table.offset(of: set))
    cursor.skip(4)
    for _ in 0..<count {
      guard let value = cursor.next(), !Self.isOmitted(value) else {
        verdicts.append(FillVerdict.none.rawValue)
        continue
      }
      verdicts.append(verdict(of: value).rawValue)
    }
  }

  /// The first value that says something decides.
  private mutating func verdict(ofList list: Parameter?, _ isStandard: Bool) -> FillVerdict {
    guard let list, list.kind == .list else { return .blank }
    var cursor = ParameterCursor(bytes: model.reader.bytes, list: list.body)
    var found = FillVerdict.blank
    var seen = 0
    while seen < Self.most, let item = cursor.next() {
      seen += 1
      // A list of lists says something; how deep it goes is not asked.
      let verdict = item.kind == .list ? .value : verdict(of: item, isStandard)
      if verdict == .value { return .value }
      if verdict == .placeholder { found = .placeholder }
    }
    return found
  }

  /// The string that a parameter is, or wraps.
  private func text(of value: Parameter) -> Parameter? {
    let inside = value.kind == .typed ? model.reader.bytes.wrapped(value) : value
    return inside?.kind == .string ? inside : nil
  }

  private static func isOmitted(_ parameter: Parameter) -> Bool {
    switch parameter.kind {
    case .omitted, .derived, .unreadable: true
    default: false
    }
  }
}
