/// Something that is wrong, or remarkable, in a requirement file.
///
/// It holds no sentence: what people read is made from the code and its arguments, in their language.
public struct RequirementProblem: Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file, or this part of it, cannot be satisfied or understood.
    case error
    /// It can be used, but probably does not say what its author means.
    case warning
  }

  /// What is wrong.
  public var code: RequirementProblemCode
  /// How bad it is.
  public var severity: Severity
  /// The number that the buildingSMART IDS-Audit-tool gives to it, where it has one.
  public var number: Int?
  /// Line of the file, counted from 1; nil where no line is to blame.
  public var line: Int?
  /// The row of the sheet that is to blame; nil where the file has no sheets.
  public var place: SheetPlace?
  /// The names and values in question, in the order in which the code documents them; possibly fewer.
  public var arguments: [String]
  /// Position in the file of the specification that it belongs to, counted from 0; nil where it concerns the whole
  /// file. A specification with an error is not sound: what it finds means nothing.
  public var specification: Int?

  /// A problem; severity and number are those of the code unless they are given.
  public init(
    _ code: RequirementProblemCode, severity: Severity? = nil, number: Int? = nil, line: Int? = nil,
    arguments: [String] = [], specification: Int? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.number = number ?? code.number
    self.line = line
    self.arguments = arguments
    self.specification = specification
  }
}
