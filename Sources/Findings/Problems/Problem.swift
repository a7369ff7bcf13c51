/// Something that is the matter with a model, and where.
public struct Problem: Sendable, Equatable {
  /// What it is.
  public var code: ProblemCode
  /// How much it weighs.
  public var severity: Severity
  /// What the sentence of the code is filled with; see the comment of the code.
  public var arguments: [String]
  /// Line in the file, counted from 1.
  public var line: Int?
  /// Offset in the file in bytes, counted from 0.
  public var offset: Int?
  /// Name of the instance concerned, without `#`.
  public var instance: UInt64?

  /// A problem; `severity` is the usual one of its code where none is given.
  public init(
    _ code: ProblemCode, arguments: [String] = [], line: Int? = nil, offset: Int? = nil, instance: UInt64? = nil,
    severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.usualSeverity
    self.arguments = arguments
    self.line = line
    self.offset = offset
    self.instance = instance
  }
}
