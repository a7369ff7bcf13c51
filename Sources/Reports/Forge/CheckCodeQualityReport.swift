import Findings
import Wording

/// `check --format codequality`: the JSON of Code Climate as GitLab takes it (`artifacts:reports:codequality`): one
/// array, an entry for each finding at the line of its instance, with a fingerprint that no other entry has.
///
/// So many entries and no more are written; the last one then says how many were left out.
struct CheckCodeQualityReport {
  private static let most = 5_000

  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  func write(to out: ByteWriter) {
    let found = FindingCollection(result, settings, most: Self.most)
    var json = JSONWriter()
    json.beginArray()
    for finding in found.findings {
      write(
        Entry(
          description: marked(finding), check: found.rules[finding.rule].id,
          fingerprint: Self.fingerprint(finding), severity: Self.severity(of: finding), path: finding.path,
          line: finding.line), &json)
      json.drain(to: out)
    }
    if let omission = found.omission {
      write(
        Entry(
          description: omission, check: "recol/omitted",
          fingerprint: Fingerprint(words: ["recol/omitted"]).text, severity: "info",
          path: AskingFile(ofRun: result).path, line: 1), &json)
    }
    json.endArray()
    json.endText()
    json.drain(to: out)
  }

  private struct Entry {
    let description, check, fingerprint, severity, path: String
    let line: Int
  }

  private func write(_ entry: Entry, _ json: inout JSONWriter) {
    json.beginObject(.line)
    json.member("type", "issue")
    json.member("description", entry.description)
    json.member("check_name", entry.check)
    json.member("fingerprint", entry.fingerprint)
    json.member("severity", entry.severity)
    json.key("location")
    json.beginObject()
    json.member("path", ReportPath.relative(entry.path, to: settings.workingDirectory))
    json.key("lines")
    json.beginObject()
    json.member("begin", entry.line)
    json.endObject()
    json.endObject()
    json.endObject()
  }

  private func marked(_ finding: ExchangeFinding) -> String {
    switch finding.state {
    case .unjudged, .new, .worse: finding.message
    case .known: "[\(ExchangeLabel.known.phrase.said(in: settings.language))] " + finding.message
    case .waived: "[\(ExchangeLabel.waived.phrase.said(in: settings.language))] " + finding.message
    }
  }

  private static func fingerprint(_ finding: ExchangeFinding) -> String {
    let (value, number) = finding.fingerprint
    return number == 1 ? value.text : "\(value.text)-\(number)"
  }

  private static func severity(of finding: ExchangeFinding) -> String {
    if finding.state == .waived { return "info" }
    switch finding.weight {
    case .fault, .failure(.blocking): return "blocker"
    case .failure(.major), .failure(nil): return "major"
    case .failure(.minor), .doubt: return "minor"
    case .tolerated, .note: return "info"
    }
  }
}
