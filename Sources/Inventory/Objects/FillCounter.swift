import IFCModel

/// Counts the properties of objects, each once for an object: its own before its type's, later sets before earlier ones,
/// as they count for requirements. For one thread.
struct FillCounter {
  private let columns: PropertyColumns
  private let table: PropertySetTable
  /// For each column, the number of the object that was last seen with it.
  private var stamps: [UInt32]
  private var counts: [ClassTally.Fill]
  /// Columns with counts.
  private var touched: [UInt32] = []
  private var sets: [PropertySet] = []
  private var number: UInt32 = 0

  init(_ columns: PropertyColumns, _ table: PropertySetTable) {
    self.columns = columns
    self.table = table
    stamps = [UInt32](repeating: 0, count: columns.count)
    counts = (0..<UInt32(columns.count)).map {
      ClassTally.Fill(column: $0, objects: 0, filled: 0, placeholders: 0)
    }
  }

  /// Counts an object.
  ///
  /// - Returns: the fields that properties of it, or of its type, fill in.
  mutating func add(_ object: UInt32, type: UInt32?) -> FieldSet {
    number += 1
    var found: FieldSet = []
    add(setsOf: object, &found)
    if let type { add(setsOf: type, &found) }
    return found
  }

  /// The fields that properties of an instance itself fill in. Nothing is counted.
  mutating func fields(of place: UInt32) -> FieldSet {
    var found: FieldSet = []
    table.forEachSet(of: place) { set in
      let start = Int(columns.verdictStarts[Int(set.number)])
      let range = columns.range(of: set)
      for position in range
      where columns.verdicts[start + position - range.lowerBound] == FillVerdict.value.rawValue {
        found.formUnion(columns.fields[Int(columns.columns[position])])
      }
    }
    return found
  }

  /// The counts of all objects since the last time, by column. O(columns with counts).
  mutating func take() -> [ClassTally.Fill] {
    let taken = touched.sorted().map { counts[Int($0)] }
    for column in touched {
      counts[Int(column)] = ClassTally.Fill(column: column, objects: 0, filled: 0, placeholders: 0)
    }
    touched.removeAll(keepingCapacity: true)
    return taken
  }

  private mutating func add(setsOf place: UInt32, _ found: inout FieldSet) {
    sets.removeAll(keepingCapacity: true)
    table.forEachSet(of: place) { sets.append($0) }
    var next = sets.count
    while next > 0 {
      next -= 1
      let set = sets[next]
      let range = columns.range(of: set)
      let start = Int(columns.verdictStarts[Int(set.number)]) - range.lowerBound
      var position = range.upperBound
      while position > range.lowerBound {
        position -= 1
        let verdict = columns.verdicts[start + position]
        guard verdict != FillVerdict.none.rawValue else { continue }
        let column = Int(columns.columns[position])
        guard stamps[column] != number || column == ColumnLayout.rest else { continue }
        stamps[column] = number
        count(column, verdict, &found)
      }
    }
  }

  @inline(__always)
  private mutating func count(_ column: Int, _ verdict: UInt8, _ found: inout FieldSet) {
    if counts[column].objects == 0 { touched.append(UInt32(column)) }
    counts[column].objects += 1
    if verdict == FillVerdict.value.rawValue {
      counts[column].filled += 1
      found.formUnion(columns.fields[column])
    } else if verdict == FillVerdict.placeholder.rawValue {
      counts[column].placeholders += 1
    }
  }
}
