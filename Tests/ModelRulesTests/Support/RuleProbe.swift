import ByteInput
import Findings
import IFCModel
import ModelRules
import Part21
import Requirements
import Testing

/// Asks one rule of a model that is written in a test.
struct RuleProbe {
  /// What the rule found.
  let tally: RuleTally
  /// Things of which the rule holds.
  var valid: Int { tally.outcomes.valid }

  /// - Parameters:
  ///   - code: the code of the rule.
  ///   - lines: the instances of the data section, one per line.
  ///   - schema: the name in the header.
  ///   - parameters: what a cahier sets.
  init(
    _ code: String, _ lines: String, schema: String = "IFC4", parameters: [String: [String]] = [:],
    stage: String? = nil, placeholders: PlaceholderPolicy = PlaceholderPolicy(), path: String = "model.ifc",
    today: String? = nil, delivered: String? = nil, header: String? = nil, threads: Int = 2
  ) throws {
    let text = ProbeText.file(lines, schema: schema, header: header)
    let rule = try #require(
      RuleCatalogue.rule(
        RuleRequest(code, parameters: parameters, stage: stage, placeholders: placeholders)))
    let source = try ByteSource.memory(Array(text.utf8), path: path)
    let model = try Model(reading: source, settings: ReadSettings(threads: threads), keepsAll: true)
    tally = rule.check(RuleContext(model, path: path, fileSize: text.utf8.count, today: today, delivered: delivered))
  }

  /// The instances that fail, and why; 0 for the model as a whole.
  var failures: [String] {
    tally.failures.map { failure in
      let detail = Int(failure.detail)
      let text = tally.details.indices.contains(detail) ? " " + tally.details[detail] : ""
      return "#\(failure.instance) \(failure.reason.code)\(text)"
    }
  }
}

/// Asks every rule of one reading of a model.
struct EveryRule {
  /// What each rule found, in the order of the catalogue.
  let tallies: [RuleTally]

  init(_ lines: String, schema: String = "IFC4") throws {
    let text = ProbeText.file(lines, schema: schema, header: nil)
    let source = try ByteSource.memory(Array(text.utf8), path: "model.ifc")
    let model = try Model(reading: source, settings: ReadSettings(threads: 1), keepsAll: true)
    let context = RuleContext(model, path: "model.ifc", fileSize: text.utf8.count, today: nil, delivered: nil)
    tallies = RuleCatalogue.all.compactMap { RuleCatalogue.rule(RuleRequest($0.code))?.check(context) }
  }
}

/// An exchange structure around the instances that a test writes.
private enum ProbeText {
  static func file(_ lines: String, schema: String, header: String?) -> String {
    let header =
      header
        ?? """
        FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');
        FILE_NAME('model.ifc','2026-01-05T10:00:00',('A'),('B'),'C','D','');
        """
    return """
      ISO-10303-21;
      HEADER;
      \(header)
      FILE_SCHEMA(('\(schema)'));
      ENDSEC;
      DATA;
      \(lines)
      ENDSEC;
      END-ISO-10303-21;

      """
  }
}
