import IFCModel
import IFCSchema

/// A standard property or quantity set, made ready to be compared with thousands of sets of its name.
struct StandardSet: Sendable {
  /// What it may hold.
  let properties: [StandardProperty]
  /// Who may carry it.
  let carriers: StandardCarriers

  /// The set of a name; nil where the release has none of that kind.
  init?(_ name: String, isQuantitySet: Bool, in schema: Schema, _ vocabulary: inout StandardVocabulary) {
    guard let template = schema.propertySet(named: name), template.isQuantitySet == isQuantitySet else { return nil }
    properties = template.properties.map { StandardProperty($0, schema, &vocabulary) }
    carriers = StandardCarriers(template, schema)
  }
}

/// A property or quantity of a standard set.
struct StandardProperty: Sendable {
  /// Its name.
  let label: String
  /// The number of its name in ``StandardVocabulary``.
  let name: UInt32
  /// What holds its values.
  let form: Property.Form
  /// The types that its values may have, in capitals: the one that is published, and those that are defined on it.
  /// Empty where the publication leaves it open.
  let types: [[UInt8]]
  /// The words that an enumerated property may have; empty where anything goes.
  let words: [String]
  /// IFC4 publishes the words of a property in two lists, which differ in case (`DamperActuator`, `DAMPERACTUATOR`):
  /// each of both is published (buildingSMART/IFC4.x-development 1169). None begins with a small letter.
  private let ignoresCase: Bool

  /// Whether the enumerated property may have a word.
  func allows(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard ignoresCase, word.first?.isUppercase ?? false else { return false }
    return words.contains { $0.lowercased() == word.lowercased() }
  }

  init(_ template: PropertyTemplate, _ schema: Schema, _ vocabulary: inout StandardVocabulary) {
    label = template.name
    name = vocabulary.newNumber(of: template.name)
    words = template.enumeration
    ignoresCase = schema.version == .ifc4
    types = template.dataType.map { vocabulary.types(of: $0, in: schema) } ?? []
    switch template.kind {
    case .single: form = .single
    case .enumerated: form = .enumerated
    case .bounded: form = .bounded
    case .list: form = .list
    case .table: form = .table
    case .reference: form = .reference
    case .complex: form = .complex
    case .quantity: form = .quantity
    }
  }
}

/// Defined types and the types that are defined on them: an `IfcPositiveLengthMeasure` is an `IfcLengthMeasure`; and
/// numbers for names of properties.
struct StandardVocabulary {
  private var known: [String: [[UInt8]]] = [:]
  private var numbers: [[UInt8]: UInt32] = [:]

  /// The number of a name; nil where it is none of those that have been given one. Names are the same where their bytes
  /// are.
  func number(of name: String) -> UInt32? { numbers[Array(name.utf8)] }

  /// The number of a name, a new one where it has none.
  mutating func newNumber(of name: String) -> UInt32 {
    let bytes = Array(name.utf8)
    if let number = numbers[bytes] { return number }
    numbers[bytes] = UInt32(numbers.count)
    return UInt32(numbers.count - 1)
  }

  /// A type and those defined on it, in capitals. O(defined types) once for each name.
  mutating func types(of name: String, in schema: Schema) -> [[UInt8]] {
    if let types = known[name] { return types }
    let others = schema.definedTypeNames.filter { $0 != name && StandardVocabulary.isDefined($0, on: name, in: schema) }
    let types = ([name] + others).map { Array($0.uppercased().utf8) }
    known[name] = types
    return types
  }

  private static func isDefined(_ name: String, on base: String, in schema: Schema) -> Bool {
    var name = name
    // IFC has three levels at most.
    for _ in 0..<8 {
      guard case .defined(let next)? = schema.definedType(named: name)?.underlying else { return false }
      if next == base { return true }
      name = next
    }
    return false
  }
}
