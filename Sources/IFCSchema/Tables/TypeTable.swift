extension PackedTables {
  /// A type expression by its number; the element of an aggregate has a lower number, so this ends.
  func type(_ number: UInt16) -> AttributeType {
    let record = record(TypeRecord.self, Int(number))
    switch record.kind {
    case .simple: return .simple(record.simple ?? .string)
    case .defined: return .defined(record.name)
    case .enumeration: return .enumeration(record.name)
    case .select: return .select(record.name)
    case .entity: return .entity(record.name)
    case .aggregate, nil:
      precondition(record.element < number, "an aggregate that holds itself")
      return .aggregate(kind: record.aggregate ?? .list, bounds: record.bounds, element: type(record.element))
    }
  }
}
