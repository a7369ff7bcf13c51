import IFCSchema
import Requirements

/// Makes a restriction of an `xs:restriction` and checks its facets against the table "XML base types" of IDS
/// `DataTypes.md`.
struct RestrictionBuilder {
  /// The parameter that is restricted, for messages: `value`, `baseName`.
  private let parameter: String

  init(of parameter: String) { self.parameter = parameter }

  /// Facets that XML Schema has and IDS does not support for any base (`developer-guide.md`, Restrictions).
  private static let unsupported: Set<String> = [
    "totalDigits", "fractionDigits", "whiteSpace", "assertion", "explicitTimezone",
  ]
  private static let known = RestrictionBase.allCases.reduce(into: unsupported) { $0.formUnion($1.facets) }

  func restriction(_ element: XMLElement, problems: inout ProblemList) -> Restriction {
    let base = base(element, problems: &problems)
    var restriction = Restriction(base: base?.rawValue ?? element.attribute("base") ?? "")
    var seen: Set<String> = []
    reportText(of: element, problems: &problems)
    for facet in element.children where facet.name != "annotation" {
      guard Self.known.contains(facet.name) else {
        let nearest = NearestName.nearest(to: facet.name, in: Self.known.sorted()) ?? ""
        problems.add(.unknownRestrictionFacet, line: facet.line, arguments: [facet.name, nearest])
        continue
      }
      reportForeign(facet, problems: &problems)
      let isNew = seen.insert(facet.name).inserted
      if !isNew, facet.name != "enumeration", facet.name != "pattern" {
        problems.add(.repeatedFacet, line: facet.line, arguments: [facet.name])
      }
      if let base, !base.facets.contains(facet.name) {
        problems.add(.facetNotOfBase, line: facet.line, arguments: [facet.name, base.rawValue])
      }
      add(facet, to: &restriction, base, problems: &problems)
    }
    if let base { reportNeverMet(restriction, base, line: element.line, problems: &problems) }
    if seen.isEmpty { problems.add(.emptyRestriction, line: element.line, arguments: [parameter]) }
    reportContradictions(restriction, base, line: element.line, problems: &problems)
    return restriction
  }

  private func reportText(of element: XMLElement, problems: inout ProblemList) {
    let text = element.text.trimmed
    guard !text.isEmpty else { return }
    problems.add(.unexpectedText, line: element.line, arguments: [String(text.prefix(60)), element.name])
  }

  /// What a facet cannot hold: text, elements other than an annotation, attributes of no namespace other than its own
  /// (XML Schema Part 2, 4.3; `fixed` goes with all that can be given once).
  private func reportForeign(_ facet: XMLElement, problems: inout ProblemList) {
    reportText(of: facet, problems: &problems)
    for child in facet.children where child.name != "annotation" {
      problems.add(.unknownElement, line: child.line, arguments: [child.name, facet.name, ""])
    }
    let mayRepeat = facet.name == "enumeration" || facet.name == "pattern"
    let known = mayRepeat ? ["value", "id"] : ["value", "id", "fixed"]
    for attribute in facet.attributes where attribute.namespace == nil && !known.contains(attribute.name) {
      let nearest = NearestName.nearest(to: attribute.name, in: known) ?? ""
      problems.add(.unknownXMLAttribute, line: facet.line, arguments: [attribute.name, facet.name, nearest])
    }
  }

  private func base(_ element: XMLElement, problems: inout ProblemList) -> RestrictionBase? {
    guard let written = element.attribute("base")?.trimmed else {
      problems.add(.missingXMLAttribute, number: 303, line: element.line, arguments: ["base", element.name])
      return nil
    }
    // Any prefix may stand for XML Schema; what has none is of no schema at all.
    let parts = written.split(separator: ":", maxSplits: 1)
    let name = parts.count == 2 ? "xs:\(parts[1])" : written
    if let base = RestrictionBase(named: name) { return base }
    let names = RestrictionBase.allCases.map(\.rawValue)
    let nearest = NearestName.nearest(to: parts.count == 2 ? name : "xs:\(name)", in: names) ?? ""
    problems.add(.invalidBase, line: element.line, arguments: [written, nearest])
    return nil
  }

  private func add(
    _ facet: XMLElement, to restriction: inout Restriction, _ base: RestrictionBase?, problems: inout ProblemList
  ) {
    guard let value = facet.attribute("value") else {
      problems.add(.missingXMLAttribute, number: 305, line: facet.line, arguments: ["value", facet.name])
      return
    }
    func checkedValue() -> String {
      if let base, !base.accepts(value) {
        problems.add(.invalidFacetValue, line: facet.line, arguments: [facet.name, value, base.rawValue])
      }
      return value
    }
    func count() -> Int? {
      if LexicalForm.isInteger(value), let count = Int(value), count >= 0 { return count }
      problems.add(.invalidFacetValue, line: facet.line, arguments: [facet.name, value, "xs:nonNegativeInteger"])
      return nil
    }
    switch facet.name {
    case "enumeration": restriction.enumeration.append(checkedValue())
    case "pattern": addPattern(value, line: facet.line, to: &restriction, problems: &problems)
    case "minInclusive": restriction.minInclusive = checkedValue()
    case "minExclusive": restriction.minExclusive = checkedValue()
    case "maxInclusive": restriction.maxInclusive = checkedValue()
    case "maxExclusive": restriction.maxExclusive = checkedValue()
    case "length": restriction.length = count()
    case "minLength": restriction.minLength = count()
    case "maxLength": restriction.maxLength = count()
    case "totalDigits": restriction.totalDigits = count()
    case "fractionDigits": restriction.fractionDigits = count()
    default: break
    }
  }

  private func addPattern(
    _ source: String, line: Int, to restriction: inout Restriction, problems: inout ProblemList
  ) {
    do {
      restriction.patterns.append(try Pattern(source))
    } catch {
      problems.add(.invalidPattern, line: line, arguments: [source, error.word])
      return
    }
    // They are ordinary characters in XML Schema (IDS `restrictions.md`, Pattern), which no author means.
    let endsInAnchor = source.hasSuffix("$") && !source.hasSuffix("\\$")
    if source.hasPrefix("^") || endsInAnchor { problems.add(.anchoredPattern, line: line, arguments: [source]) }
  }

  /// Remarks on what XML Schema allows, and no value can satisfy.
  private func reportNeverMet(
    _ restriction: Restriction, _ base: RestrictionBase, line: Int, problems: inout ProblemList
  ) {
    // Patterns are for texts alone (IDS test case `patterns_only_work_on_strings_and_nothing_else`).
    if let pattern = restriction.patterns.first, [.boolean, .integer, .double].contains(base) {
      problems.add(.patternOfNonText, line: line, arguments: [pattern.source, base.rawValue])
    }
    // A value counts only if it is not empty.
    if !restriction.enumeration.isEmpty, restriction.enumeration.allSatisfy(\.isEmpty) {
      problems.add(.emptyValue, severity: .warning, line: line, arguments: [parameter])
    }
    let bounds = [
      ("minInclusive", restriction.minInclusive), ("minExclusive", restriction.minExclusive),
      ("maxInclusive", restriction.maxInclusive), ("maxExclusive", restriction.maxExclusive),
    ]
    for (name, value) in bounds where base == .double && value == "NaN" {
      problems.add(.invalidFacetValue, severity: .warning, line: line, arguments: [name, "NaN", base.rawValue])
    }
    for (one, other) in [(bounds[0], bounds[1]), (bounds[2], bounds[3])] where one.1 != nil && other.1 != nil {
      problems.add(.repeatedFacet, severity: .warning, line: line, arguments: ["\(one.0), \(other.0)"])
    }
    // No integer lies between two that follow each other.
    if base == .integer, let lower = restriction.minExclusive.flatMap(LexicalForm.integer),
      let upper = restriction.maxExclusive.flatMap(LexicalForm.integer), lower < upper, upper - lower == 1
    {
      problems.add(
        .contradictoryFacets, severity: .warning, line: line,
        arguments: ["minExclusive", String(lower), "maxExclusive", String(upper)])
    }
  }

  private func reportContradictions(
    _ restriction: Restriction, _ base: RestrictionBase?, line: Int, problems: inout ProblemList
  ) {
    if let base {
      let lower = [("minInclusive", restriction.minInclusive), ("minExclusive", restriction.minExclusive)]
      let upper = [("maxInclusive", restriction.maxInclusive), ("maxExclusive", restriction.maxExclusive)]
      for (lowerName, lowerValue) in lower {
        for (upperName, upperValue) in upper {
          guard let lowerValue, let upperValue else { continue }
          let mayMeet = lowerName == "minInclusive" && upperName == "maxInclusive"
          if base.precedes(lowerValue, upperValue, orEquals: mayMeet) == false {
            problems.add(
              .contradictoryFacets, line: line, arguments: [lowerName, lowerValue, upperName, upperValue])
          }
        }
      }
    }
    func report(_ name: String, _ value: Int?, exceeds other: String, _ limit: Int?) {
      guard let value, let limit, value > limit else { return }
      problems.add(.contradictoryFacets, line: line, arguments: [name, String(value), other, String(limit)])
    }
    report("minLength", restriction.minLength, exceeds: "maxLength", restriction.maxLength)
    report("minLength", restriction.minLength, exceeds: "length", restriction.length)
    report("length", restriction.length, exceeds: "maxLength", restriction.maxLength)
  }
}
