/// A number as it is compared with another: a whole one to the last digit, any other as a real.
///
/// From 2^53 on, two integers may be one `Double`, and codes are told apart by their last digit long before that.
public enum ComparedNumber: Sendable, Equatable {
  /// A whole number.
  case integer(Int64)
  /// A number in SI units, or without any; finite.
  case real(Double)

  /// The number that a text writes, whole where it has no fraction; nil for what is none, or not finite.
  public init?(_ text: String) {
    guard let real = LexicalForm.double(text), real.isFinite else { return nil }
    self = LexicalForm.wholeNumber(text).map(ComparedNumber.integer) ?? ComparedNumber(wholeOr: real)
  }

  /// A number as an integer where it is whole and no other integer is the same `Double`.
  public init(wholeOr real: Double) {
    let whole = real.magnitude < 9_007_199_254_740_992 ? Int64(exactly: real) : nil
    self = whole.map(ComparedNumber.integer) ?? .real(real)
  }

  /// The number as a real.
  public var real: Double {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    }
  }

  /// Whether this is the same integer, or a real that counts as equal by ``RealTolerance``.
  public func isEqual(to expected: ComparedNumber) -> Bool {
    if case .integer(let left) = self, case .integer(let right) = expected { return left == right }
    return RealTolerance.isEqual(real, expected.real)
  }

  /// Whether this lies below the other, be it by a hair.
  public func isLess(than other: ComparedNumber) -> Bool {
    if case .integer(let left) = self, case .integer(let right) = other { return left < right }
    return real < other.real
  }

  /// How far this lies from the other.
  func distance(to other: ComparedNumber) -> Double {
    guard case .integer(let left) = self, case .integer(let right) = other else { return (real - other.real).magnitude }
    return Double(UInt64(bitPattern: left > right ? left &- right : right &- left))
  }

  /// What calculating may leave behind the fifteenth digit; nothing of integers.
  func residue(with other: ComparedNumber) -> Double {
    if case .integer = self, case .integer = other { return 0 }
    return 1e-14 * max(real.magnitude, other.real.magnitude)
  }
}
