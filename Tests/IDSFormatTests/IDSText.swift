import IDSFormat
import Requirements

/// Small IDS texts for tests, and what reading and auditing them says.
enum IDSText {
  /// A file with one specification.
  static func file(
    applicability: String = IDSText.entity("IFCWALL"), requirements: String, version: String = "IFC4",
    occurs: String = "maxOccurs=\"unbounded\""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://standards.buildingsmart.org/IDS http://standards.buildingsmart.org/IDS/1.0/ids.xsd">
      <info><title>Test</title></info>
      <specifications>
        <specification name="S" ifcVersion="\(version)">
          <applicability \(occurs)>
            \(applicability)
          </applicability>
          <requirements>
            \(requirements)
          </requirements>
        </specification>
      </specifications>
    </ids>
    """
  }

  /// The line on which the first requirement of ``file(applicability:requirements:version:occurs:)`` begins, where the
  /// applicability has one line.
  static let requirementLine = 10

  static func simple(_ name: String, _ value: String) -> String {
    "<\(name)><simpleValue>\(value)</simpleValue></\(name)>"
  }

  static func restricted(_ name: String, base: String = "xs:string", _ facets: String) -> String {
    "<\(name)><xs:restriction base=\"\(base)\">\(facets)</xs:restriction></\(name)>"
  }

  static func entity(_ name: String, _ predefinedType: String? = nil) -> String {
    let type = predefinedType.map { simple("predefinedType", $0) } ?? ""
    return "<entity>\(simple("name", name))\(type)</entity>"
  }

  static func attribute(_ name: String, _ value: String? = nil, _ attributes: String = "") -> String {
    let value = value.map { simple("value", $0) } ?? ""
    return "<attribute \(attributes)>\(simple("name", name))\(value)</attribute>"
  }

  static func property(
    _ set: String, _ name: String, _ value: String? = nil, _ attributes: String = "dataType=\"IFCLABEL\""
  ) -> String {
    let value = value.map { simple("value", $0) } ?? ""
    return "<property \(attributes)>\(simple("propertySet", set))\(simple("baseName", name))\(value)</property>"
  }

  /// All problems of reading and auditing a text.
  static func problems(_ text: String) -> [RequirementProblem] {
    let reading = IDSReader.read(text: text)
    return reading.problems + (reading.file.map { IDSAudit.audit($0) } ?? [])
  }

  /// The codes of the errors of a text.
  static func errors(_ text: String) -> [RequirementProblemCode] {
    problems(text).filter { $0.severity == .error }.map(\.code)
  }
}
