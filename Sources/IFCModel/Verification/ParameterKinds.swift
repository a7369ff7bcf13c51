import IFCSchema
import Part21

/// Which kinds of parameters the attributes of a class may be written as (ISO 10303-21, clause 12.1): sets of bits, one
/// for each parameter.
struct ParameterKinds: Sendable {
  /// For each class, where its parameters begin in `masks`; one more at the end.
  private var starts: [Int] = [0]
  private var masks: [UInt16] = []

  /// The masks of all classes of a schema. O(attributes); asked for once for each model that is verified.
  init(_ schema: Schema) {
    for entity in schema.entities {
      for attribute in schema.attributes(of: entity) { masks.append(ParameterKinds.mask(attribute.type, schema, 0)) }
      starts.append(masks.count)
    }
  }

  /// How many parameters a class has.
  func count(of entity: EntityID) -> Int { starts[Int(entity.rawValue) + 1] - starts[Int(entity.rawValue)] }

  /// Whether a parameter of a class may be of a kind. `$` and `*` may stand for anything: whether they do is a question
  /// of the requirements on a model.
  func allows(_ kind: Parameter.Kind, at position: Int, of entity: EntityID) -> Bool {
    masks[starts[Int(entity.rawValue)] + position] & ParameterKinds.bit(kind) != 0
  }

  private static func bit(_ kind: Parameter.Kind) -> UInt16 { 1 << UInt16(kind.rawValue) }

  private static func bits(_ kinds: Parameter.Kind...) -> UInt16 {
    // What is unreadable is told apart from what is of another kind.
    kinds.reduce(bit(.omitted) | bit(.derived) | bit(.unreadable)) { $0 | bit($1) }
  }

  private static func mask(_ type: AttributeType, _ schema: Schema, _ depth: Int) -> UInt16 {
    guard depth < 16 else { return .max }
    switch type {
    case .simple(let simple): return mask(simple)
    case .enumeration: return bits(.enumeration)
    case .entity: return bits(.reference)
    case .aggregate: return bits(.list)
    // A select of entities is written as a reference, one of values with the name of its type.
    case .select: return bits(.reference, .typed)
    case .defined(let name):
      guard let defined = schema.definedType(named: name) else { return .max }
      return mask(defined.underlying, schema, depth + 1)
    }
  }

  private static func mask(_ simple: SimpleType) -> UInt16 {
    switch simple {
    case .string: bits(.string)
    case .integer: bits(.integer)
    // `5` for `5.` is damage that loses nothing.
    case .real, .number: bits(.real, .integer)
    case .boolean, .logical: bits(.enumeration)
    case .binary: bits(.binary)
    }
  }
}
