/// What programs do again and again when they write sets: the same names in the same order, often with the same values.
///
/// What is expected is compared first; where it is not what stands there, it is looked for as if nothing were known.
struct Habits: Sendable {
  private static let unknown = UInt32.max

  /// By the number of a name, the name that came behind it last, and the value that it had.
  private var names: [UInt32] = []
  private var values: [UInt32] = []
  private var last = 0

  /// The name that came behind this one the last time.
  @inline(__always)
  var nextName: UInt32? { last < names.count && names[last] != Habits.unknown ? names[last] : nil }

  /// Takes the next name of a set.
  @inline(__always)
  mutating func meet(_ name: UInt32) {
    let place = Int(name)
    if place >= names.count { grow(place + 1) }
    if last < names.count { names[last] = name }
    last = place
  }

  /// The value that a name had the last time.
  @inline(__always)
  func value(of name: UInt32) -> UInt32? {
    let place = Int(name)
    return place < values.count && values[place] != Habits.unknown ? values[place] : nil
  }

  /// Takes the value of a name that has been met.
  @inline(__always)
  mutating func note(_ value: UInt32, of name: UInt32) {
    if Int(name) < values.count { values[Int(name)] = value }
  }

  private mutating func grow(_ count: Int) {
    let more = repeatElement(Habits.unknown, count: max(count, names.count * 2) - names.count)
    names += more
    values += more
  }
}
