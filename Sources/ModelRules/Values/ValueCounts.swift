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
  /// Adds what was found elsewhere: in another stretch, on other classes.
  mutating func add(_ other: Self)
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

  mutating func add(_ other: ValueCounts) {
    total += other.total
    for (key, found) in other.values {
      var sum = values[key] ?? (0, found.first, found.value)
      sum.count += found.count
      if found.first.offset < sum.first.offset { (sum.first, sum.value) = (found.first, found.value) }
      values[key] = sum
    }
  }

  /// The value that most objects have, and the first of them; of two that are as frequent, the one that comes first.
  var mostFrequent: (count: Int, first: Instance, value: Parameter)? {
    values.values.max { ($0.count, $1.first.offset) < ($1.count, $0.first.offset) }
  }
}
