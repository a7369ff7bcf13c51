/// Divides all characters into classes that an expression does not tell apart.
struct ScalarClasses: Sendable {
  /// The first character of each stretch, in order; the class changes there.
  private let starts: [UInt32]
  /// The class of each stretch.
  private let classes: [Int32]
  private let ofASCII: [Int32]
  /// A character of each class.
  let examples: [UInt32]

  init(_ sets: [ScalarSet]) {
    var borders: Set<UInt32> = [0]
    for range in sets.lazy.flatMap(\.ranges) {
      borders.insert(range.lowerBound)
      if range.upperBound < ScalarSet.last { borders.insert(range.upperBound + 1) }
    }
    let starts = borders.sorted()
    var numbers: [[Bool]: Int32] = [:]
    var examples: [UInt32] = []
    classes = starts.map { start in
      let membership = sets.map { $0.contains(start) }
      if let number = numbers[membership] { return number }
      let number = Int32(numbers.count)
      numbers[membership] = number
      examples.append(start)
      return number
    }
    self.starts = starts
    self.examples = examples
    let (allStarts, allClasses) = (starts, classes)
    ofASCII = (0..<128).map { allClasses[Self.stretch(of: $0, in: allStarts)] }
  }

  /// The class of a character.
  func number(of scalar: UInt32) -> Int {
    Int(scalar < 128 ? ofASCII[Int(scalar)] : classes[Self.stretch(of: scalar, in: starts)])
  }

  private static func stretch(of scalar: UInt32, in starts: [UInt32]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return low
  }
}
