/// Sorts pairs of numbers by the first, keeping the order of those with equal firsts. O(pairs).
enum PairSort {
  private static let digit = 11

  static func sorted(keys: [UInt32], values: [UInt32]) -> (keys: [UInt32], values: [UInt32]) {
    var highest: UInt32 = 0
    var rises = true
    for key in keys {
      if key < highest { rises = false }
      highest = max(highest, key)
    }
    if rises { return (keys, values) }
    var (keys, values) = (keys, values)
    var shift = 0
    repeat {
      pass(&keys, &values, shift: shift)
      shift += digit
    } while shift < 32 && highest >> UInt32(shift) > 0
    return (keys, values)
  }

  /// One pass of a radix sort, from the lowest digit up.
  private static func pass(_ keys: inout [UInt32], _ values: inout [UInt32], shift: Int) {
    let mask: UInt32 = 1 << UInt32(digit) - 1
    var starts = [Int](repeating: 0, count: 1 << digit + 1)
    for key in keys { starts[Int(key >> UInt32(shift) & mask) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var sortedKeys = [UInt32](repeating: 0, count: keys.count)
    var sortedValues = sortedKeys
    for place in keys.indices {
      let key = keys[place]
      let number = Int(key >> UInt32(shift) & mask)
      sortedKeys[starts[number]] = key
      sortedValues[starts[number]] = values[place]
      starts[number] += 1
    }
    keys = sortedKeys
    values = sortedValues
  }
}
