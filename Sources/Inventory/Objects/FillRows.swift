import Findings

/// Puts the counts of stretches together to the rows of a photo, the most frequent where they are too many.
struct FillRows {
  private let columns: PropertyColumns
  private var className = ""
  private var found: [(className: String, fill: ClassTally.Fill)] = []
  /// The counts of the class that is open, by column.
  private var open: [UInt32: ClassTally.Fill] = [:]

  init(_ columns: PropertyColumns) { self.columns = columns }

  /// Begins a class.
  mutating func begin(_ className: String) { self.className = className }

  /// Adds the counts of a stretch of the class.
  mutating func add(_ fills: [ClassTally.Fill]) {
    for fill in fills {
      var sum = open[fill.column] ?? ClassTally.Fill(column: fill.column, objects: 0, filled: 0, placeholders: 0)
      sum.objects += fill.objects
      sum.filled += fill.filled
      sum.placeholders += fill.placeholders
      open[fill.column] = sum
    }
  }

  /// Ends the class.
  mutating func end() {
    found += open.values.sorted { $0.column < $1.column }.map { (className, $0) }
    open.removeAll(keepingCapacity: true)
  }

  /// The rows by class, set and property. O(rows × log rows).
  func rows() -> [PropertyFill] {
    let rest = UInt32(ColumnLayout.rest)
    var kept = found.filter { $0.fill.column != rest }
    var left = found.filter { $0.fill.column == rest }
    if kept.count > PropertyFill.mostRows {
      kept.sort {
        ($1.fill.objects, $0.className, $0.fill.column) < ($0.fill.objects, $1.className, $1.fill.column)
      }
      left += kept[PropertyFill.mostRows...]
      kept.removeSubrange(PropertyFill.mostRows...)
    }
    let rows =
      kept.map {
        row(
          $0.className, $0.fill, columns.setName(Int($0.fill.column)),
          columns.propertyName(Int($0.fill.column)))
      }
      + left.map { row($0.className, $0.fill, PropertyFill.rest, PropertyFill.rest) }
    return FillRows.merged(rows.sorted { FillRows.key($0) < FillRows.key($1) })
  }

  private func row(_ className: String, _ fill: ClassTally.Fill, _ set: String, _ property: String) -> PropertyFill {
    PropertyFill(
      className: className, set: set, property: property, objects: Int(fill.objects), filled: Int(fill.filled),
      placeholders: Int(fill.placeholders))
  }

  private static func key(_ row: PropertyFill) -> (String, String, String) { (row.className, row.set, row.property) }

  /// Rows of one key become one: those that are left out, and names that a file encodes in several ways.
  private static func merged(_ rows: [PropertyFill]) -> [PropertyFill] {
    rows.reduce(into: []) { merged, row in
      guard let last = merged.last, key(last) == key(row) else { return merged.append(row) }
      merged[merged.count - 1].objects += row.objects
      merged[merged.count - 1].filled += row.filled
      merged[merged.count - 1].placeholders += row.placeholders
    }
  }
}
