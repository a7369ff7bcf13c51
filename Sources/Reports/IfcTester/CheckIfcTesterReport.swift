import Findings
import Wording

/// `check --format ifctester`: the JSON that ifctester's `reporter.Json` writes, field for field, for programs that read
/// it. One model and one IDS: that shape has no place for more, nor for what only a cahier asks.
///
/// Sentences (`description`, `reason`, `applicability`) are recol's own. What could not be evaluated has failed there:
/// the shape has no word for it.
struct CheckIfcTesterReport {
  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  /// Whether the shape has a place for a result: one model, and one requirement file, which is an IDS.
  static func hasPlace(for result: CheckResult) -> Bool {
    result.models.count <= 1 && result.requirementFiles.count == 1 && result.requirementFiles[0].kind != .cahier
  }

  /// - Complexity: O(candidates × facets) to find the applicable objects again; memory for those of one specification.
  func write(to out: ByteWriter) {
    let model = result.models.first
    let specifications = model?.specifications ?? []
    var json = JSONWriter()
    json.beginObject()
    json.key("hide_skipped")
    json.value(false)
    json.member("title", result.requirementFiles.first?.title ?? "")
    json.member("date", result.day.map { "\($0) 00:00:00" } ?? "1970-01-01 00:00:00")
    json.member("filepath", model?.path)
    json.member("filename", model.map { FileName.last(of: $0.path) })
    json.key("specifications")
    json.beginArray()
    var totals = IfcTesterTotals()
    for (position, specification) in specifications.enumerated() {
      let writer = IfcTesterSpecification(
        specification, position: position, model: model, language: settings.language)
      writer.write(&json, &totals, out)
      json.drain(to: out)
    }
    json.endArray()
    totals.write(&json, passes: result.status != .error && totals.specifications.pass == totals.specifications.all)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }
}
