/// Where in its file something was written. It is no part of what is said there: two values that differ only in
/// their lines are equal.
public struct SourceLine: Sendable, Equatable, ExpressibleByIntegerLiteral {
  /// The line, counted from 1; 0 where there is no file.
  public var number: Int

  /// A line.
  public init(_ number: Int = 0) { self.number = number }

  /// A line.
  public init(integerLiteral number: Int) { self.number = number }

  /// Always true.
  public static func == (left: SourceLine, right: SourceLine) -> Bool { true }
}
