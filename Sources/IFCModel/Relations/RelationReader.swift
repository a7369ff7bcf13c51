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
      return RelationTable(keys: [], values: [], threads: 1)
    }
    let positions = reader.schema.family(of: family).compactMap(position)
    let pairs = PairColumns.read(Set(positions.map(\.code)), reader) { entry, pairs in
      if let position = positions.first(where: { $0.code == entry.code }) { read(entry.offset, position, &pairs) }
    }
    let (keys, values) = reversed ? (pairs.values, pairs.keys) : (pairs.keys, pairs.values)
    return RelationTable(keys: keys, values: values, threads: reader.threads)
  }

  /// How often instances of the relation name a related instance once more in one list, by its place: to an inverse
  /// attribute, which is a set of the relation's instances, that counts once (ISO 10303-11, 9.2.1.3).
  ///
  /// - Complexity: O(bytes of the relation's instances).
  func surplus() -> [UInt32: Int] {
    guard let family = reader.schema.entity(named: relation.entityName) else { return [:] }
    let positions = reader.schema.family(of: family).compactMap(position)
    let pairs = PairColumns.read(Set(positions.map(\.code)), reader) { entry, pairs in
      guard let position = positions.first(where: { $0.code == entry.code }) else { return }
      var places: [UInt32] = []
      var cursor = reader.structure.parameters(at: entry.offset)
      cursor.skip(position.related)
      if let related = cursor.next() { reader.forEachPlace(related) { places.append($0) } }
      // Nearly all lists rise.
      if zip(places, places.dropFirst()).allSatisfy(<) { return }
      var seen: Set<UInt32> = []
      for place in places where !seen.insert(place).inserted { pairs.add(place, place) }
    }
    return pairs.keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
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

  private func read(_ offset: Int, _ position: Position, _ pairs: inout PairColumns) {
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
      reader.forEachPlace(relating) { pairs.add(key, $0) }
      return
    }
    guard let value = reader.place(relating) else { return }
    reader.forEachPlace(related) { pairs.add($0, value) }
  }
}
