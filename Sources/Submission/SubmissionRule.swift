public import Requirements

/// A rule on what files of a submission say together: models with each other, models with the documents beside them.
///
/// One rule is one file, one test and one stable code; the documentation comment of the rule says what it checks, why,
/// with an example and its source. A code may also be that of a rule on a single model (``ModelRules``): `M7` asks each
/// model for its own identifiers, and the submission for those that several models share. What people read of a rule
/// stands in the set that ships it.
public protocol SubmissionRule: Sendable {
  /// The code as the source of the rule writes it: `M6`, `G6`, `D1`. Kept once released.
  static var code: String { get }

  /// The names of the parameters that a cahier may set; each has a documented default.
  static var parameters: [String] { get }

  /// How the values of one of them are written.
  static func kind(of parameter: String) -> RuleParameterKind

  /// What there must be for the rule to be asked at all.
  static var subject: SubmissionSubject { get }

  /// What models must tell of themselves, beyond what they always do.
  static var facts: Set<FactKind> { get }

  /// What of each model it counts, by the names of `ListedCount`.
  var counted: [String] { get }

  /// Takes the parameters of a request. A parameter that cannot be read keeps its default: the audit tells it.
  init(_ request: RuleRequest)

  /// Looks at a submission.
  func check(_ submission: SubmissionContext) -> SubmissionTally
}

extension SubmissionRule {
  /// No parameters.
  public static var parameters: [String] { [] }

  /// Any text.
  public static func kind(of parameter: String) -> RuleParameterKind { .text }

  /// What models always tell.
  public static var facts: Set<FactKind> { [] }

  /// Nothing.
  public var counted: [String] { [] }
}

/// What there must be for a rule to be asked.
public enum SubmissionSubject: Sendable {
  /// Two models or more, which are compared.
  case models
  /// Two models or more, of which some may not be readable.
  case severalModels
  /// A submission as a whole: a folder, or several models. A single model given by its path is none.
  case delivery
  /// A folder of documents.
  case documents
  /// A submission as a whole, or a folder of documents.
  case files
  /// A folder of documents, or a list of equipment or rooms beside the models.
  case lists
}
