import Requirements

/// Which version of IDS a file is written in, by the schema location that it declares.
struct IDSVersion {
  static let namespace = "http://standards.buildingsmart.org/IDS"
  static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  /// The version as far as the location says it: `1.0`, `0.9.6`.
  let number: String?
  /// Whether it is declared as 1.0.
  var isFirst: Bool { number == "1.0" || number == "1.0.0" }
  /// Whether the rules of 0.9 apply.
  let isOlder: Bool
  private let location: String?

  init(of root: XMLElement) {
    location =
      root.attributes.first { $0.namespace == Self.instanceNamespace && $0.name.hasSuffix("chemaLocation") }?
      .value
    let parts = (location ?? "").split(whereSeparator: \.isWhitespace)
    number = parts.last.flatMap { Self.number(in: String($0)) }
    isOlder = number.map { $0.hasPrefix("0.") } ?? Self.looksOlder(root)
  }

  /// What a file says of its version, and what that means for reading it.
  func report(to problems: inout ProblemList, line: Int) {
    if isOlder {
      problems.add(.olderIDSVersion, line: line, arguments: [number ?? "0.9"])
    } else if let number {
      // 1.1 adds a uri to the facets of an applicability and changes nothing else (version-change-log.md).
      guard !["1.0", "1.0.0", "1.1", "1.1.0"].contains(number) else { return }
      problems.add(.unknownIDSVersion, severity: .error, line: line, arguments: [location?.trimmed ?? ""])
    } else {
      problems.add(.unknownIDSVersion, line: line, arguments: [location?.trimmed ?? ""])
    }
  }

  /// The version in a location such as `http://standards.buildingsmart.org/IDS/0.9.6/ids.xsd`, `ids_09.xsd` or
  /// `ids_1_0.xsd`.
  private static func number(in location: String) -> String? {
    let segments = location.split(separator: "/")
    for segment in segments where segment.contains(".") && segment.allSatisfy({ $0.isNumber || $0 == "." }) {
      return String(segment)
    }
    guard let name = segments.last, name.hasPrefix("ids_"), name.hasSuffix(".xsd") else { return nil }
    let digits = name.dropFirst(4).dropLast(4)
    guard digits.allSatisfy({ $0.isNumber || $0 == "_" || $0 == "." }) else { return nil }
    // ids_09.xsd is 0.9, ids_1_0.xsd is 1.0.
    if digits.hasPrefix("0"), !digits.contains("_") { return "0." + digits.dropFirst() }
    return String(digits.map { $0 == "_" ? "." : $0 })
  }

  /// Whether a file without a version writes what only 0.9 writes.
  private static func looksOlder(_ root: XMLElement) -> Bool {
    guard let specifications = root.child("specifications")?.children else { return false }
    return specifications.contains { specification in
      if specification.attribute("minOccurs") != nil || specification.attribute("maxOccurs") != nil { return true }
      let facets = specification.children.flatMap(\.children)
      return facets.contains {
        $0.attribute("measure") != nil || $0.attribute("datatype") != nil || $0.attribute("minOccurs") != nil
          || $0.name == "property" && $0.child("name") != nil
      }
    }
  }
}
