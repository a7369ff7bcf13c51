import IFCModel
import IFCSchema

/// Numbers the columns of all sets, in the order in which they are first met, and finds sets that have the same ones.
struct ColumnLayout {
  /// The column of all pairs beyond ``most``.
  static let rest = 0
  /// The most columns. A model has thousands.
  static let most = 1 << 18

  /// For each column, the number of its set's name. The first column is that of all that are too many.
  private(set) var sets: [UInt32] = [0]
  /// For each column, the number of its property's name.
  private(set) var properties: [UInt32] = [.max]
  /// For each set, the number of its shape.
  private(set) var shapes: [UInt32] = []
  /// For each shape, where its columns begin; one more at the end.
  private(set) var starts: [UInt32] = [0]
  private(set) var columns: [UInt32] = []
  /// The name of each property of each shape.
  private var names: [UInt32] = []
  private var known: [UInt64: UInt32] = [:]

  /// - Complexity: O(sets + what they list), a few nanoseconds each.
  init(_ model: Model, _ numbers: ColumnNames, _ listed: ListedProperties, _ quantities: ListedProperties) {
    let table = model.propertySets
    let predefined = PredefinedAttributes(model, numbers)
    shapes.reserveCapacity(table.count)
    /// For each name of sets, the shape that a set of it had last.
    var last = [Int32](repeating: -1, count: table.names.count)
    var byContent: [UInt64: UInt32] = [:]
    var row: [UInt32] = []
    for number in 0..<UInt32(table.count) {
      let set = PropertySet(number: number)
      row.removeAll(keepingCapacity: true)
      if listed.hasList(set) {
        for place in listed.range(of: set) { row.append(numbers.property(listed[place].name)) }
      } else if quantities.hasList(set) {
        for place in quantities.range(of: set) { row.append(numbers.quantity(quantities[place].name)) }
      } else {
        row += predefined.names(of: table.entity(of: set))
      }
      let name = Int(numbers.set(table.nameNumber(of: set)))
      if last[name] >= 0, isSame(row, UInt32(last[name])) {
        shapes.append(UInt32(last[name]))
        continue
      }
      let hash = row.reduce(UInt64(name)) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 ^ $0 >> 29 }
      let shape: UInt32
      if let found = byContent[hash], sets(of: found, is: UInt32(name)), isSame(row, found) {
        shape = found
      } else {
        shape = add(row, ofSet: UInt32(name))
        byContent[hash] = shape
      }
      last[name] = Int32(shape)
      shapes.append(shape)
    }
  }

  private func isSame(_ row: [UInt32], _ shape: UInt32) -> Bool {
    let start = Int(starts[Int(shape)])
    guard Int(starts[Int(shape) + 1]) - start == row.count else { return false }
    for place in row.indices where names[start + place] != row[place] { return false }
    return true
  }

  /// Whether a shape is of sets of a name; one without columns is of any.
  private func sets(of shape: UInt32, is name: UInt32) -> Bool {
    let start = Int(starts[Int(shape)])
    guard start < Int(starts[Int(shape) + 1]) else { return true }
    return sets[Int(columns[start])] == name && columns[start] != UInt32(Self.rest)
  }

  private mutating func add(_ row: [UInt32], ofSet set: UInt32) -> UInt32 {
    for name in row {
      let key = UInt64(set) << 32 | UInt64(name)
      names.append(name)
      if let column = known[key] {
        columns.append(column)
      } else if sets.count < Self.most {
        let column = UInt32(sets.count)
        known[key] = column
        sets.append(set)
        properties.append(name)
        columns.append(column)
      } else {
        columns.append(UInt32(Self.rest))
      }
    }
    starts.append(UInt32(columns.count))
    return UInt32(starts.count - 2)
  }
}
