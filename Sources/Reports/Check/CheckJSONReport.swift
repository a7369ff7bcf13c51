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
      json.write(proposed, deadlines: result.deadlines, in: settings.language)
      json.write(result.completeness)
    }
    json.key("requirementFiles")
    json.beginArray()
    for file in result.requirementFiles { write(file, &json) }
    json.endArray()
    json.key("models")
    json.beginArray()
    for model in result.models { write(model, &json, out) }
    json.endArray()
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
    json.member("status", model.status.rawValue)
    json.write(model.problems, in: settings.language)
    if let proposed = model.proposed {
      json.write(proposed, in: settings.language)
      json.write(result.completeness(of: model))
    }
    json.key("specifications")
    json.beginArray()
    for position in model.specifications.indices {
      write(position, of: model, &json, out)
      json.drain(to: out)
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ position: Int, of model: ModelResult, _ json: inout JSONWriter, _ out: ByteWriter) {
    let specification = model.specifications[position]
    json.beginObject()
    json.member("id", specification.id)
    json.member("name", specification.name)
    json.member("requirementFile", path(of: specification))
    json.member("cardinality", specification.cardinality.rawValue)
    json.member("applicability", specification.applicability)
    json.member("status", specification.status.rawValue)
    json.member("why", specification.why?.said(in: settings.language))
    json.member("whyCode", specification.why?.why.rawValue)
    json.key("remarks")
    json.beginArray()
    for remark in specification.remarks {
      json.beginObject(.line)
      json.member("code", remark.why.rawValue)
      json.member("message", remark.said(in: settings.language))
      json.endObject()
    }
    json.endArray()
    json.member("applicable", specification.applicable)
    json.member("passed", specification.passed)
    json.member("failed", specification.failed)
    json.member("notEvaluable", specification.notEvaluable)
    json.write(specification.outcomes)
    if let terms = specification.terms { json.write(terms) }
    let failures = FailureList(
      model: model, specification: position, requirement: nil, limit: settings.maxFailures, threads: settings.threads)
    failures.write(specification.failures, of: specification.failures.count, &json, out)
    json.key("requirements")
    json.beginArray()
    for requirement in specification.requirements.indices {
      write(requirement, ofSpecification: position, of: model, &json, out)
    }
    json.endArray()
    json.endObject()
  }

  private func write(
    _ position: Int, ofSpecification specification: Int, of model: ModelResult, _ json: inout JSONWriter,
    _ out: ByteWriter
  ) {
    let requirement = model.specifications[specification].requirements[position]
    json.beginObject()
    json.member("facet", requirement.facet.rawValue)
    json.member("text", requirement.text)
    json.member("cardinality", requirement.cardinality.rawValue)
    json.member("status", requirement.status.rawValue)
    json.member("passed", requirement.passed)
    json.member("failed", requirement.failed)
    json.member("notEvaluable", requirement.notEvaluable)
    let failures = FailureList(
      model: model, specification: specification, requirement: position, limit: settings.maxFailures,
      threads: settings.threads)
    failures.write(requirement.failures, of: requirement.failed + requirement.notEvaluable, &json, out)
    json.endObject()
  }

  private func path(of specification: SpecificationResult) -> String? {
    guard result.requirementFiles.indices.contains(specification.requirementFile) else { return nil }
    return result.requirementFiles[specification.requirementFile].path
  }
}
