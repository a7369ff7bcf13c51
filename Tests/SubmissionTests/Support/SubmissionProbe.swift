import ByteInput
import Findings
import IFCModel
import Part21
import Requirements
import Submission
import Testing

/// Asks one rule of a submission whose models are written in a test.
struct SubmissionProbe {
  /// What the rule found.
  let tally: SubmissionTally
  /// Things of which the rule holds.
  var valid: Int { tally.outcomes.valid }
  /// Things that the rule looked at.
  var total: Int { tally.outcomes.total }

  /// - Parameters:
  ///   - code: the code of the rule.
  ///   - models: the instances of each model, by its path.
  ///   - parameters: what a cahier sets.
  ///   - unread: paths of models that could not be read.
  ///   - request: what else the cahier says, of its disciplines for instance.
  init(
    _ code: String, _ models: KeyValuePairs<String, String>, schema: String = "IFC4",
    parameters: [String: [String]] = [:], unread: [String] = [], threads: Int = 2,
    _ request: (inout RuleRequest) -> Void = { _ in }
  ) throws {
    var asked = RuleRequest(code, parameters: parameters)
    request(&asked)
    let rule = try #require(SubmissionCatalogue.rule(asked))
    let facts = try models.map { path, lines in
      let model = try SubmissionProbe.model(lines, schema: schema, path: path, threads: threads)
      return ModelFacts(model, path: path, telling: type(of: rule).facts, counting: Set(rule.counted))
    }
    tally = rule.check(SubmissionContext(models: facts, paths: facts.map(\.path) + unread))
  }

  /// When models of tests were written, by their headers.
  static let timeStamp = "2026-01-05T10:00:00"

  /// A model with these instances.
  static func model(
    _ lines: String, schema: String = "IFC4", path: String = "a.ifc", threads: Int = 2,
    timeStamp: String = SubmissionProbe.timeStamp
  ) throws -> Model {
    let text = """
      ISO-10303-21;
      HEADER;
      FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');
      FILE_NAME('model.ifc','\(timeStamp)',('A'),('B'),'C','D','');
      FILE_SCHEMA(('\(schema)'));
      ENDSEC;
      DATA;
      \(lines)
      ENDSEC;
      END-ISO-10303-21;

      """
    let source = try ByteSource.memory(Array(text.utf8), path: path)
    return try Model(
      reading: source, settings: ReadSettings(threads: threads), alsoKeeping: PlacementReader.classes)
  }

  /// What fails, where, and why.
  var failures: [String] {
    zip(tally.failures, tally.findings).map { failure, finding in
      let place = (finding.path ?? "-") + (failure.instance > 0 ? "#\(failure.instance)" : "")
      return "\(place) \(failure.reason.code) \(finding.actual ?? "")"
    }
  }
}
