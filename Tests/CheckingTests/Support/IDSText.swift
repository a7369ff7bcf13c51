/// What a value must be, as `idsValue` of ids.xsd writes it; a literal is a simple value.
enum IDSValue: ExpressibleByStringLiteral, Sendable {
  case simple(String)
  case oneOf([String], base: String = "xs:string")
  case pattern(String)
  /// Bounds and lengths by the names of XML Schema: `["minInclusive": "2"]`.
  case bounds(KeyValuePairs<String, String>, base: String = "xs:double")

  init(stringLiteral value: String) { self = .simple(value) }

  var xml: String {
    switch self {
    case .simple(let text): "<simpleValue>\(text)</simpleValue>"
    case .oneOf(let values, let base): restriction(base, values.map { ("enumeration", $0) })
    case .pattern(let pattern): restriction("xs:string", [("pattern", pattern)])
    case .bounds(let bounds, let base): restriction(base, bounds.map { ($0.key, $0.value) })
    }
  }

  private func restriction(_ base: String, _ rules: [(String, String)]) -> String {
    let rules = rules.map { "<xs:\($0.0) value=\"\($0.1)\"/>" }.joined()
    return "<xs:restriction base=\"\(base)\">\(rules)</xs:restriction>"
  }
}

/// Facets and files of IDS 1.0 as texts of a line.
enum IDSText {
  static func entity(_ name: IDSValue, _ predefinedType: IDSValue? = nil) -> String {
    "<entity>\(part("name", name))\(part("predefinedType", predefinedType))</entity>"
  }

  static func attribute(_ name: IDSValue, _ value: IDSValue? = nil, _ cardinality: String? = nil) -> String {
    "<attribute\(words(cardinality))>\(part("name", name))\(part("value", value))</attribute>"
  }

  static func property(
    _ set: IDSValue, _ name: IDSValue, _ type: String? = nil, _ value: IDSValue? = nil, _ cardinality: String? = nil
  ) -> String {
    let type = type.map { " dataType=\"\($0)\"" } ?? ""
    return "<property\(type)\(words(cardinality))>\(part("propertySet", set))\(part("baseName", name))"
      + "\(part("value", value))</property>"
  }

  static func classification(
    _ system: IDSValue, _ value: IDSValue? = nil, _ cardinality: String? = nil
  ) -> String {
    "<classification\(words(cardinality))>\(part("value", value))\(part("system", system))</classification>"
  }

  static func material(_ value: IDSValue? = nil, _ cardinality: String? = nil) -> String {
    "<material\(words(cardinality))>\(part("value", value))</material>"
  }

  static func partOf(_ whole: String, _ relation: String? = nil, _ cardinality: String? = nil) -> String {
    let relation = relation.map { " relation=\"\($0)\"" } ?? ""
    return "<partOf\(relation)\(words(cardinality))>\(whole)</partOf>"
  }

  /// A file with one specification; `occurs` as the attributes of its applicability.
  static func file(
    applicability: String, requirements: String, version: String = "IFC4",
    occurs: String = "minOccurs=\"1\" maxOccurs=\"unbounded\""
  ) -> String {
    """
    <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <info><title>T</title></info><specifications><specification name="S" ifcVersion="\(version)">
    <applicability \(occurs)>\(applicability)</applicability>
    \(requirements.isEmpty ? "" : "<requirements>\(requirements)</requirements>")
    </specification></specifications></ids>
    """
  }

  private static func part(_ name: String, _ value: IDSValue?) -> String {
    value.map { "<\(name)>\($0.xml)</\(name)>" } ?? ""
  }

  private static func words(_ cardinality: String?) -> String {
    cardinality.map { " cardinality=\"\($0)\"" } ?? ""
  }
}
