import IFCModel

/// The numbers of parts in what they are nested in: a nest is a list, and its order means something (ISO 16739-1,
/// IfcRelNests): the segments of an alignment follow each other.
struct NestOrder {
  private let table: ObjectTable
  private let nests: RelationTable
  /// By the place of a part, its number and how many there are; read when somebody asks.
  private let numbers: Kept

  /// What is read once. For one thread.
  private final class Kept {
    var byPart: [UInt32: Int]?
  }

  init(_ table: ObjectTable) {
    self.table = table
    nests = table.model.relation(.nests)
    numbers = Kept()
  }

  /// The number of a part, with how many there are; nil for what is nested in nothing. O(parts of all wholes) once.
  func order(_ position: Int) -> Int? {
    let place = table.rows[position].object.place
    guard nests.contains(place) else { return nil }
    if numbers.byPart == nil { numbers.byPart = read() }
    return numbers.byPart?[place]
  }

  private func read() -> [UInt32: Int] {
    let parts = table.model.reversed(.nests)
    var numbers: [UInt32: Int] = [:]
    for whole in Set(nests.values) {
      let all = parts.values(of: whole)
      guard all.count < 1 << 20 else { continue }
      for (number, part) in all.enumerated() where nests.first(of: part) == whole && numbers[part] == nil {
        numbers[part] = number << 20 | all.count
      }
    }
    return numbers
  }
}
