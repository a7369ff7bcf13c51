public import Requirements

/// The rules that recol knows on submissions.
public enum SubmissionCatalogue {
  /// All of them, family by family.
  public static let all: [any SubmissionRule.Type] = modelFamily + documentFamily

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of that code; nil for a code that is none of a submission's.
  public static func rule(of code: String) -> (any SubmissionRule.Type)? { byCode[code] }

  /// The rule that is asked for, with its parameters.
  public static func rule(_ request: RuleRequest) -> (any SubmissionRule)? { rule(of: request.code)?.init(request) }

  /// The names of the parameters that rules have, by code.
  public static var parameters: [String: [String]] { byCode.mapValues { $0.parameters } }

  /// How the values of the parameters of each rule are written, by code and name.
  public static var parameterKinds: [String: [String: RuleParameterKind]] {
    byCode.mapValues { rule in
      Dictionary(rule.parameters.map { ($0, rule.kind(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
