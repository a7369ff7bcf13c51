import Findings
import Requirements

extension ValueConstraint {
  /// The rules as JSON has them: `{"simpleValue": "…"}`, `{"xs:restriction": [{"@base": "xs:string", …}]}`.
  var form: IDSValue {
    switch self {
    case .simple(let text): return .mapping([IDSValue.Member("simpleValue", .text(text))])
    case .restriction(let restriction):
      let rules = restriction.rules.map { rule in
        IDSValue.Member(
          "xs:" + rule.name, .list(rule.values.map { .mapping([IDSValue.Member("@value", $0)]) }))
      }
      let base = IDSValue.Member("@base", .text(restriction.base))
      return .mapping([IDSValue.Member("xs:restriction", .list([.mapping([base] + rules)]))])
    }
  }

  /// The rules in a line, as ifctester shows them: Python's notation of a dictionary.
  var words: String {
    switch self {
    case .simple(let text): return text
    case .restriction(let restriction):
      let rules = restriction.rules.map { rule in
        let values = rule.values.map(PythonNotation.text)
        let isList = rule.name == "enumeration" || values.count > 1
        return "'\(rule.name)': " + (isList ? "[\(values.joined(separator: ", "))]" : values.first ?? "''")
      }
      return "{\(rules.joined(separator: ", "))}"
    }
  }
}

extension Restriction {
  /// The rules by their names in XML Schema.
  fileprivate var rules: [(name: String, values: [IDSValue])] {
    let texts = [
      ("enumeration", enumeration), ("pattern", patterns.map(\.source)),
      ("minInclusive", [minInclusive].compactMap(\.self)),
      ("minExclusive", [minExclusive].compactMap(\.self)), ("maxInclusive", [maxInclusive].compactMap(\.self)),
      ("maxExclusive", [maxExclusive].compactMap(\.self)),
    ].map { (name: $0.0, values: $0.1.map(IDSValue.text)) }
    let numbers = [
      ("length", length), ("minLength", minLength), ("maxLength", maxLength), ("totalDigits", totalDigits),
      ("fractionDigits", fractionDigits),
    ].map { (name: $0.0, values: [$0.1].compactMap(\.self).map(IDSValue.number)) }
    return (texts + numbers).filter { !$0.values.isEmpty }
  }
}

/// Texts as Python writes them in lists and dictionaries.
private enum PythonNotation {
  static func text(_ value: IDSValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): "\(number)"
    case .list, .mapping: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    let mark: Character = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var out = String(mark)
    for character in text {
      switch character {
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case mark: out += "\\" + String(mark)
      default: out.append(character)
      }
    }
    return out + String(mark)
  }
}
