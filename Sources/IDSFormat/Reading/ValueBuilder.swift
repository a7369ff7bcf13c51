import IFCSchema
import Requirements

/// Makes constraints of the elements of type `idsValue`.
struct ValueBuilder {
  let isOlder: Bool

  /// Parameters that may be left out.
  private static let optional: Set<String> = ["value", "predefinedType"]

  /// The constraint inside of an element; nil where there is none, or an empty one that may be left out.
  ///
  /// A value counts only if it is not empty, so an empty text can never be met: where the parameter may be left out,
  /// it is taken to be left out, as other implementations do, with a warning.
  func constraint(_ element: XMLElement, problems: inout ProblemList) -> ValueConstraint? {
    if let simple = element.child("simpleValue") {
      guard simple.text.isEmpty else { return .simple(simple.text) }
      let mayBeLeftOut = Self.optional.contains(element.name)
      problems.add(
        .emptyValue, severity: mayBeLeftOut ? .warning : .error, line: simple.line, arguments: [element.name])
      return mayBeLeftOut ? nil : .simple("")
    }
    guard let restriction = element.child("restriction") else { return nil }
    return .restriction(RestrictionBuilder(of: element.name).restriction(restriction, problems: &problems))
  }
}
