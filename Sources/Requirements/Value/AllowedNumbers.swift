/// The numbers that a rule allows, prepared for asking of many whether they are one of them.
public struct AllowedNumbers: Sendable {
  /// The integers among them, which integers are held against to the last digit.
  private let integers: SortedNumbers<Int64>
  /// Those that are none.
  private let fractions: SortedNumbers<Double>
  /// All as reals, which reals are held against.
  private let reals: SortedNumbers<Double>
  private let tolerance: Tolerance?

  /// - Parameter tolerance: how far numbers may be off, in SI units; nil where nothing is stated.
  public init(_ numbers: [ComparedNumber], tolerance: Tolerance?) {
    integers = SortedNumbers(numbers.compactMap { if case .integer(let number) = $0 { number } else { nil } })
    fractions = SortedNumbers(numbers.compactMap { if case .real(let number) = $0 { number } else { nil } })
    reals = SortedNumbers(numbers.map(\.real))
    self.tolerance = tolerance
  }

  /// Whether there is none.
  public var isEmpty: Bool { reals.all.isEmpty }

  /// Whether a number is near enough to one of them.
  ///
  /// - Complexity: O(log n); O(n) where the tolerance is a share of the whole or more.
  public func contains(_ number: ComparedNumber) -> Bool {
    switch number {
    case .integer(let integer):
      has(integers, integer) { accepts(number, .integer($0)) }
        || has(fractions, Double(integer)) { accepts(number, .real($0)) }
    case .real(let real): has(reals, real) { accepts(number, .real($0)) }
    }
  }

  private func has<Number>(
    _ numbers: SortedNumbers<Number>, _ wanted: Number, where accepts: (Number) -> Bool
  ) -> Bool {
    // 150 % of 1000 reach further down than 150 % of 1.
    if let tolerance, tolerance.isPercent, tolerance.amount >= 100 { return numbers.all.contains(where: accepts) }
    return numbers.contains(near: wanted, where: accepts)
  }

  private func accepts(_ number: ComparedNumber, _ expected: ComparedNumber) -> Bool {
    tolerance?.accepts(number, for: expected) ?? number.isEqual(to: expected)
  }
}
