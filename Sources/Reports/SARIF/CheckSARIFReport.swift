import Findings
import Wording

/// `check --format sarif`: SARIF 2.1.0 (OASIS), within what GitHub's code scanning takes: 5,000 results, sentences of
/// 1,000 characters. What is left out is said in a notification of the run.
///
/// A rule is a specification, a result a failure at the line of its instance in the model. Results are told apart by
/// fingerprints that survive a re-export. Where there is a baseline, each result has its `baselineState`; what is waived
/// has a suppression.
struct CheckSARIFReport {
  /// What GitHub shows of a run.
  static let mostResults = 5_000
  /// Code points of a sentence.
  private static let longest = 1_000

  private let result: CheckResult
  private let settings: ReportSettings
  private var language: Language { settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  func write(to out: ByteWriter) {
    let found = FindingCollection(result, settings, most: Self.mostResults)
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    writeTool(found.rules, &json)
    json.key("automationDetails")
    json.beginObject(.line)
    json.member("id", ["recol", result.stage, ""].compactMap(\.self).joined(separator: "/"))
    json.endObject()
    writeInvocation(found.omission, &json)
    writeArtifacts(&json)
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    for finding in found.findings {
      write(finding, found.rules, &json)
      json.drain(to: out)
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  // MARK: The run

  private func writeTool(_ rules: [ExchangeRule], _ json: inout JSONWriter) {
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", "recol")
    json.member("version", result.toolVersion)
    json.member("language", language.rawValue)
    json.key("rules")
    json.beginArray()
    for rule in rules { write(rule, &json) }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func write(_ rule: ExchangeRule, _ json: inout JSONWriter) {
    let title = rule.name.isEmpty ? rule.id : rule.name
    let asks = rule.asks.isEmpty ? title : rule.asks.joined(separator: "\n")
    let help = (rule.asks + rule.fixes).isEmpty ? title : (rule.asks + rule.fixes).joined(separator: "\n")
    let markdown = ([title] + (rule.asks + rule.fixes).map { "- " + MarkdownText.plain($0, columns: 200) })
    json.beginObject()
    json.member("id", rule.id)
    text("shortDescription", title, &json)
    text("fullDescription", asks, &json)
    json.key("help")
    json.beginObject()
    json.member("text", DisplayText.cut(help, toScalars: Self.longest))
    json.member("markdown", DisplayText.cut(markdown.joined(separator: "\n"), toScalars: Self.longest))
    json.endObject()
    json.key("defaultConfiguration")
    json.beginObject(.line)
    json.member("level", Self.level(of: .failure(rule.gravity)))
    json.endObject()
    json.key("properties")
    json.beginObject(.line)
    json.member("tags", ["bim", "ifc"])
    if let gravity = rule.gravity { json.member("severity", gravity.rawValue) }
    if let clause = rule.clause { json.member("clause", clause) }
    if !rule.requirementFile.isEmpty {
      json.member("requirementFile", ReportPath.relative(rule.requirementFile, to: settings.workingDirectory))
    }
    json.endObject()
    json.endObject()
  }

  private func text(_ name: StaticString, _ text: String, _ json: inout JSONWriter) {
    json.key(name)
    json.beginObject(.line)
    json.member("text", DisplayText.cut(text, toScalars: Self.longest))
    json.endObject()
  }

  /// Whether the run did all that was asked, and what is not written.
  private func writeInvocation(_ omission: String?, _ json: inout JSONWriter) {
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.key("executionSuccessful")
    json.value(result.status != .error && result.refusedDemands == 0)
    json.key("toolExecutionNotifications")
    json.beginArray()
    let refused = result.requirementFiles.compactMap { $0.refusedDemandsMessage(in: language) }
    for (level, message) in refused.map({ ("error", $0) }) + [omission].compactMap(\.self).map({ ("warning", $0) }) {
      json.beginObject(.line)
      json.member("level", level)
      text("message", message, &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endArray()
  }

  private func writeArtifacts(_ json: inout JSONWriter) {
    json.key("artifacts")
    json.beginArray()
    for model in result.models {
      json.beginObject(.line)
      json.key("location")
      json.beginObject()
      json.member("uri", ReportPath.uri(model.path, to: settings.workingDirectory))
      json.endObject()
      if let bytes = model.bytes { json.member("length", bytes) }
      if let sha256 = model.sha256() {
        json.key("hashes")
        json.beginObject()
        json.member("sha-256", sha256)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Results

  private func write(_ finding: ExchangeFinding, _ rules: [ExchangeRule], _ json: inout JSONWriter) {
    json.beginObject()
    json.member("ruleId", rules[finding.rule].id)
    json.member("ruleIndex", finding.rule)
    json.member("level", Self.level(of: finding.weight))
    text("message", finding.message, &json)
    json.key("locations")
    json.beginArray()
    json.beginObject(.line)
    writeLocation(of: finding, &json)
    json.endObject()
    json.endArray()
    json.key("partialFingerprints")
    json.beginObject(.line)
    json.member("primaryLocationLineHash", "\(finding.fingerprint.value.text):\(finding.fingerprint.number)")
    json.member("recol/v1", finding.fingerprint.value.text)
    json.endObject()
    if let state = Self.baselineState(finding.state) { json.member("baselineState", state) }
    if finding.state == .waived {
      json.key("suppressions")
      json.beginArray(.line)
      json.beginObject()
      json.member("kind", "external")
      json.member("status", "accepted")
      json.endObject()
      json.endArray()
    }
    json.key("properties")
    json.beginObject(.line)
    if let reason = finding.reason { json.member("reason", reason.code) }
    if let globalId = finding.object?.globalId { json.member("globalId", globalId) }
    if let className = finding.object?.className { json.member("class", className) }
    json.endObject()
    json.endObject()
  }

  private func writeLocation(of finding: ExchangeFinding, _ json: inout JSONWriter) {
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject()
    json.member("uri", ReportPath.uri(finding.path, to: settings.workingDirectory))
    json.endObject()
    json.key("region")
    json.beginObject()
    json.member("startLine", finding.line)
    json.member("startColumn", finding.region?.column ?? 1)
    json.member("endLine", finding.line)
    json.member("endColumn", finding.region?.endColumn ?? 2)
    json.endObject()
    json.endObject()
    guard let object = finding.object, let globalId = object.globalId else { return }
    json.key("logicalLocations")
    json.beginArray()
    json.beginObject()
    json.member("name", FindingMessage.clean(globalId, to: 22))
    json.member("fullyQualifiedName", object.className + "/" + FindingMessage.clean(globalId, to: 22))
    json.member("kind", "object")
    json.endObject()
    json.endArray()
  }

  private static func level(of weight: ExchangeFinding.Weight) -> String {
    switch weight {
    case .fault, .failure(.blocking), .failure(nil): "error"
    case .failure(.major), .doubt: "warning"
    case .failure(.minor), .tolerated, .note: "note"
    }
  }

  private static func baselineState(_ state: FindingState) -> String? {
    switch state {
    case .unjudged, .waived: nil
    case .new: "new"
    case .worse: "updated"
    case .known: "unchanged"
    }
  }
}
