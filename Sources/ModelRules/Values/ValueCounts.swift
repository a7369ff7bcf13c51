import IFCModel
import Part21

/// What is remembered of the values at a place, as they come one after the other.
protocol ValueCounting: Sendable {
  /// How many objects have a value there.
  var total: Int { get }
  /// Nothing has come.
  init()
  /// Adds a value.
  ///
  /// - Parameter key: that of the value as it is written.
  mutating func add(_ value: Parameter, _ key: UInt128, of object: Instance)
  /// Adds what a later stretch found.
  mutating func add(_ later: Self)
}

/// How often each value stands at a place.
///
/// - Complexity: O(different values) memory.
struct ValueCounts: ValueCounting {
  /// How many objects have a value there.
  private(set) var total = 0
  private var values: [UInt128: (count: Int, first: Instance, value: Parameter)] = [:]

  mutating func add(_ value: Parameter, _ key: UInt128, of object: Instance) {
    total += 1
    values[key, default: (0, object, value)].count += 1
  }

  mutating func add(_ later: ValueCounts) {
    total += later.total
    for (key, found) in later.values { values[key, default: (0, found.first, found.value)].count += found.count }
  }

  /// The value that most objects have, and the first of them; of two that are as frequent, the one that comes first.
  var mostFrequent: (count: Int, first: Instance, value: Parameter)? {
    values.values.max { ($0.count, $1.first.offset) < ($1.count, $0.first.offset) }
  }
}
