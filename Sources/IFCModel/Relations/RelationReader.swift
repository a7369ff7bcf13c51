import IFCSchema
import Part21

/// Reads all instances of a relation into a table.
struct RelationReader {
  private let reader: InstanceReader
  private let relation: Relation

  init(_ reader: InstanceReader, _ relation: Relation) {
    self.reader = reader
    self.relation = relation
  }

  /// The pairs of what is related and what relates, or the other way round.
  ///
  /// - Complexity: O(bytes of the relation's instances).
  func table(reversed: Bool = false) -> RelationTable {
    guard let family = reader.schema.entity(named: relation.entityName) else {
      return RelationTable(keys: [], values: [])
    }
    let positions = reader.schema.family(of: family).compactMap(position)
    let entries = reader.entriesByName(of: Set(positions.map(\.code)))
    let parts = Slots.map(count: entries.count, threads: reader.threads) { range in
      var pairs = Pairs()
      for entry in entries[range] {
        if let position = positions.first(where: { $0.code == entry.code }) {
          read(entry.offset, position, &pairs)
        }
      }
      return pairs
    }
    var keys: [UInt32] = []
    var values: [UInt32] = []
    let count = parts.reduce(0) { $0 + $1.keys.count }
    keys.reserveCapacity(count)
    values.reserveCapacity(count)
    for part in parts {
      keys += part.keys
      values += part.values
    }
    return reversed ? RelationTable(keys: values, values: keys) : RelationTable(keys: keys, values: values)
  }

  /// What one thread found.
  private struct Pairs: Sendable {
    var keys: [UInt32] = []
    var values: [UInt32] = []
  }

  /// Where a subtype of the relation has its two ends.
  private struct Position {
    var code: ClassCode
    var related: Int
    var relating: Int
  }

  private func position(_ rawValue: UInt16) -> Position? {
    let entity = EntityID(rawValue: rawValue)
    func first(_ names: [String]) -> Int? {
      names.lazy.compactMap { reader.schema.position(of: $0, in: entity) }.first
    }
    guard let related = first(relation.relatedAttributes), let relating = first(relation.relatingAttributes) else {
      return nil
    }
    return Position(code: ClassCode(rawValue: rawValue), related: related, relating: relating)
  }

  private func read(_ offset: Int, _ position: Position, _ pairs: inout Pairs) {
    var cursor = reader.structure.parameters(at: offset)
    let near = min(position.related, position.relating)
    let far = max(position.related, position.relating)
    cursor.skip(near)
    guard let first = cursor.next() else { return }
    cursor.skip(far - near - 1)
    guard let second = cursor.next() else { return }
    let related = near == position.related ? first : second
    let relating = near == position.related ? second : first
    if relating.kind == .list {
      // Only relations with one related instance have several that relate.
      guard let key = reader.place(related) else { return }
      each(relating) { value in
        pairs.keys.append(key)
        pairs.values.append(value)
      }
      return
    }
    guard let value = reader.place(relating) else { return }
    each(related) { key in
      pairs.keys.append(key)
      pairs.values.append(value)
    }
  }

  /// The places that a reference or a list of references stands for.
  private func each(_ parameter: Parameter, _ body: (UInt32) -> Void) {
    guard parameter.kind == .list else {
      if let place = reader.place(parameter) { body(place) }
      return
    }
    var cursor = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    while let item = cursor.next() {
      if let place = reader.place(item) { body(place) }
    }
  }
}
