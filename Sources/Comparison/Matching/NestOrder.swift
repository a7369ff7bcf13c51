import IFCModel

/// The numbers of parts in what they are nested in: a nest is a list, and its order means something (ISO 16739-1,
/// IfcRelNests): the segments of an alignment follow each other.
struct NestOrder {
  private let table: ObjectTable
  private let nests: RelationTable
  private let parts: RelationTable

  init(_ table: ObjectTable) {
    self.table = table
    nests = table.model.relation(.nests)
    parts = table.model.reversed(.nests)
  }

  /// The number of a part, with how many there are; nil for what is nested in nothing. O(parts of the whole).
  func order(_ position: Int) -> Int? {
    let place = table.rows[position].object.place
    guard let whole = nests.first(of: place) else { return nil }
    let all = parts.values(of: whole)
    guard all.count < 1 << 20, let number = all.firstIndex(of: place) else { return nil }
    return (number - all.startIndex) << 20 | all.count
  }
}
