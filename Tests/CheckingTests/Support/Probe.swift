import ByteInput
import Checking
import Findings
import IDSFormat
import IFCModel
import IFCSchema
import Part21
import Requirements
import Testing

/// One requirement put to the objects of one small model, and what it must say.
struct Probe: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private let requirement: String
  private let lines: [String]
  private let applicability: String
  private let schema: String
  /// Why the requirement must fail; nil where it must hold.
  let expected: Reason?

  /// - Parameters:
  ///   - name: what the case shows.
  ///   - requirement: the facet asked for; see ``IDSText``.
  ///   - lines: the data section; see ``IFCLines``.
  ///   - applicability: what it is asked of: walls.
  init(
    _ name: String, _ requirement: String, _ lines: [String], _ expected: Reason? = nil,
    of applicability: String = IDSText.entity("IFCWALL"), schema: String = "IFC4"
  ) {
    testDescription = name
    self.requirement = requirement
    self.lines = lines
    self.expected = expected
    self.applicability = applicability
    self.schema = schema
  }

  /// Asks, and expects the reason.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = IDSText.file(applicability: applicability, requirements: requirement)
    let result = try SmallCheck.check(text, lines, schema: schema)
    try #require(result.applicable > 0, "nothing was asked", sourceLocation: sourceLocation)
    let answer = try #require(result.requirements.first, sourceLocation: sourceLocation)
    #expect(answer.failures.first?.reason == expected, sourceLocation: sourceLocation)
    #expect(answer.outcomes.total == result.applicable, sourceLocation: sourceLocation)
  }
}

/// Checks of models that are a few lines of text.
enum SmallCheck {
  /// The outcome of the only specification of an IDS text.
  static func check(
    _ text: String, _ lines: [String], schema: String = "IFC4", threads: Int = 1
  ) throws -> SpecificationResult {
    let reading = IDSReader.read(text: text)
    return try check(try #require(reading.file), lines, schema: schema, threads: threads)
  }

  static func check(
    _ file: RequirementFile, _ lines: [String], schema: String = "IFC4", threads: Int = 1
  ) throws -> SpecificationResult {
    let model = try model(lines, schema: schema, threads: threads)
    return try #require(CheckRun([file], schema: model.schema).check(model).specifications.first)
  }

  static func model(_ lines: [String], schema: String = "IFC4", threads: Int = 1) throws -> Model {
    let text = """
      ISO-10303-21;
      HEADER;
      FILE_DESCRIPTION((''),'2;1');
      FILE_NAME('','2026-01-01T00:00:00',(''),(''),'','','');
      FILE_SCHEMA(('\(schema)'));
      ENDSEC;
      DATA;
      \(lines.joined(separator: "\n"))
      ENDSEC;
      END-ISO-10303-21;

      """
    let source = try ByteSource.memory(Array(text.utf8))
    return try Model(reading: source, settings: ReadSettings(threads: threads), keepsAll: true)
  }
}
