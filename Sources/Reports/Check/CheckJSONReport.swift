import Findings
import Wording

/// `check --format json`: one JSON object, failures one per line and explained as they are written.
struct CheckJSONReport {
  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  func write(to out: ByteWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.key("tool")
    json.beginObject(.line)
    json.member("name", "recol")
    json.member("version", result.toolVersion)
    json.endObject()
    json.member("stage", result.stage)
    if result.hasCahier { json.member("lot", result.lot) }
    json.member("status", result.status.rawValue)
    if let proposed = result.proposed {
      json.write(proposed, of: result, in: settings.language)
      json.write(result.notEvaluated)
      json.write(result.completeness, files: result.requirementFiles)
    }
    json.writeGate(of: result, in: settings.language)
    json.key("requirementFiles")
    json.beginArray()
    for file in result.requirementFiles { write(file, &json) }
    json.endArray()
    json.key("models")
    json.beginArray()
    for model in result.models { write(model, &json, out) }
    json.endArray()
    if let submission = result.submission { write(submission, &json, out) }
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private func write(_ file: RequirementFileResult, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("path", file.path)
    json.member("sha256", file.sha256())
    json.member("kind", file.kind?.rawValue)
    json.member("title", file.title)
    json.member("status", file.status.rawValue)
    json.write(file.problems)
    if let sheets = file.sheets {
      json.write(sheets.sheets)
      json.writeAutomatic(of: sheets.sheets)
      json.write(sheets.refused, as: "refused")
    }
    if file.kind == .cahier { json.write(file.checklist) }
    json.endObject()
  }

  private func write(_ model: ModelResult, _ json: inout JSONWriter, _ out: ByteWriter) {
    json.beginObject()
    json.member("path", model.path)
    json.member("sha256", model.sha256())
    json.member("bytes", model.bytes)
    json.member("schema", model.schema)
    json.member("instances", model.instances)
    json.key("header")
    if let header = model.header { json.write(header) } else { json.null() }
    if result.hasCahier { json.member("disciplines", model.disciplines) }
    json.member("status", model.status.rawValue)
    json.write(model.problems, in: settings.language)
    if let proposed = model.proposed {
      json.write(proposed, in: settings.language)
      json.write(result.completeness(of: model), files: result.requirementFiles)
    }
    let list = SpecificationListJSON(
      result: result, specifications: model.specifications, explainer: model.explainer,
      fingerprints: result.fingerprints(of: model), namesFiles: false, settings: settings)
    list.write(&json, out)
    json.endObject()
  }

  private func write(_ submission: SubmissionResult, _ json: inout JSONWriter, _ out: ByteWriter) {
    json.key("submission")
    json.beginObject()
    json.member("status", submission.status.rawValue)
    json.write(submission.problems, as: "problems", in: settings.language)
    json.write(submission.leftOut, as: "leftOut", in: settings.language)
    let list = SpecificationListJSON(
      result: result, specifications: submission.specifications, explainer: submission.explainer,
      fingerprints: result.fingerprints(of: submission), namesFiles: true, settings: settings)
    list.write(&json, out)
    json.endObject()
  }
}
