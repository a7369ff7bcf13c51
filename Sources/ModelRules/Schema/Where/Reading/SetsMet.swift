import IFCModel

/// Which property sets, and which of their names, have been met at an object; for one thread.
///
/// A mark for each set and each name says for which object it was met last, so that a look is O(1) and the next object
/// begins without anything to clear: a relation may give thousands of sets to thousands of objects.
final class SetsMet {
  private var sets: [UInt32]
  private var names: [UInt32]
  private var object: UInt32 = 0

  /// Room for all sets and names of a table. O(sets).
  init(_ table: PropertySetTable) {
    sets = Array(repeating: 0, count: table.count)
    names = Array(repeating: 0, count: table.names.count)
  }

  /// Forgets what was met.
  func begin() {
    // More objects than a file has bytes would have to come before it goes round.
    object &+= 1
  }

  /// Whether a set is met for the first time.
  func isNew(set: PropertySet) -> Bool { SetsMet.isNew(Int(set.number), object, &sets) }

  /// Whether the name of that number is met for the first time.
  func isNew(name: Int) -> Bool { SetsMet.isNew(name, object, &names) }

  private static func isNew(_ position: Int, _ object: UInt32, _ marks: inout [UInt32]) -> Bool {
    if marks[position] == object { return false }
    marks[position] = object
    return true
  }
}
