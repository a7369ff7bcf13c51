/// Something in a model that the standard or the schema does not allow, found by reading instances.
public struct ModelProblem: Sendable, Equatable {
  /// The closed list. The raw values stand in reports.
  public enum Code: String, Sendable, CaseIterable {
    /// A reference to an instance that does not exist. Arguments: the name that is referred to.
    case danglingReference = "dangling-reference"
    /// Two parameters, or elements of a list, without a comma between them; both are read.
    case missingComma = "missing-comma"
    /// Something stands between the closing parenthesis of an instance and its semicolon; it is stepped over. Arguments:
    /// its beginning.
    case surplusText = "surplus-text"
    /// Too few or too many parameters. Arguments: the class, how many it has, how many there are; and `+` where there are
    /// more, which nobody has counted.
    case parameterCount = "parameter-count"
    /// A parameter that is not of the kind that its attribute asks for. Arguments: the class, the attribute.
    case parameterKind = "parameter-kind"
    /// A parameter that is nothing that ISO 10303-21, clause 10 knows. Arguments: the class.
    case unreadableParameter = "unreadable-parameter"
    /// A class that the schema does not have. Arguments: the keyword.
    case unknownClass = "unknown-class"
    /// The name of a type that is not written in capitals. Arguments: the name.
    case lowerCaseKeyword = "lower-case-keyword"
    /// A user-defined keyword, `!NAME`. Arguments: the keyword.
    case userDefinedKeyword = "user-defined-keyword"
    /// An instance of a class that is abstract. Arguments: the class.
    case abstractClass = "abstract-class"
    /// An encoded string with an escape that is incomplete or unknown (ISO 10303-21, 6.4.3).
    case badEscape = "bad-escape"
    /// A backslash that begins no escape; kept as it stands.
    case loneBackslash = "lone-backslash"
    /// `\X\` escapes read as Mac Roman. Arguments: the exporter.
    case macRoman = "mac-roman-in-string"
    /// A control character, or a line break, inside of a string.
    case controlCharacter = "control-character-in-string"
    /// There is no IfcProject (IfcContext).
    case noProject = "no-project"
    /// There are several IfcProjects. Arguments: how many.
    case severalProjects = "several-projects"
    /// A unit of the project that cannot be made out. Arguments: the unit type.
    case unitUnresolved = "unit-unresolved"
    /// Relations that go round in a circle. Arguments: the class of the relation.
    case relationCircle = "relation-circle"
    /// Problems of the same code past the limit were not listed. Arguments: the code, how many.
    case moreOfTheSame = "problems-omitted"
  }

  /// What it is.
  public var code: Code
  /// Where it stands, in bytes from the beginning of the file.
  public var offset: Int
  /// The name of the instance concerned, where there is one.
  public var instance: UInt64?
  /// What the comment of the code lists under "Arguments".
  public var arguments: [String]

  /// A problem at an offset.
  public init(_ code: Code, at offset: Int, instance: UInt64? = nil, arguments: [String] = []) {
    self.code = code
    self.offset = offset
    self.instance = instance
    self.arguments = arguments
  }
}
