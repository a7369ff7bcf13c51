import IFCSchema
import Requirements

/// Makes constraints of the elements of type `idsValue`.
struct ValueBuilder {
  let isOlder: Bool

  /// The constraint inside of an element; nil where there is none.
  func constraint(_ element: XMLElement, problems: inout ProblemList) -> ValueConstraint? {
    if let simple = element.child("simpleValue") {
      if simple.text.isEmpty {
        // What must be empty is never there to be compared: a value counts only if it is not empty.
        let severity: RequirementProblem.Severity = element.name == "value" ? .warning : .error
        problems.add(.emptyValue, severity: severity, line: simple.line, arguments: [element.name])
      }
      return .simple(simple.text)
    }
    guard let restriction = element.child("restriction") else { return nil }
    return .restriction(RestrictionBuilder(of: element.name).restriction(restriction, problems: &problems))
  }
}
