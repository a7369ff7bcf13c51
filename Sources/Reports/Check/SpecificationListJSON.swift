import Findings
import Wording

/// The `specifications` of a model, or of a submission, in JSON.
struct SpecificationListJSON {
  let result: CheckResult
  let specifications: [SpecificationResult]
  let explainer: (any FailureExplainer)?
  let fingerprints: FindingFingerprints
  /// Whether each failure names the file that it is in.
  let namesFiles: Bool
  let settings: ReportSettings

  /// Writes the member.
  func write(_ json: inout JSONWriter, _ out: ByteWriter) {
    json.key("specifications")
    json.beginArray()
    for position in specifications.indices {
      write(position, &json, out)
      json.drain(to: out)
    }
    json.endArray()
  }

  private func write(_ position: Int, _ json: inout JSONWriter, _ out: ByteWriter) {
    let specification = specifications[position]
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
    if specification.failsAsWhole {
      json.member("fingerprint", fingerprints.fingerprint(ofSpecification: position).text)
      if let state = result.gate?.code(of: specification.state) { json.member("state", state) }
    }
    json.member("applicable", specification.applicable)
    json.member("passed", specification.passed)
    json.member("failed", specification.failed)
    json.member("notEvaluable", specification.notEvaluable)
    json.write(specification.outcomes)
    if let terms = specification.terms { json.write(terms) }
    let failures = FailureList(
      explainer: explainer, fingerprints: fingerprints.list(specification: position, requirement: nil),
      gate: result.gate, namesFiles: namesFiles, specification: position, requirement: nil, limit: settings.maxFailures,
      threads: settings.threads)
    failures.write(specification.failures, of: specification.failures.count, &json, out)
    json.key("requirements")
    json.beginArray()
    for requirement in specification.requirements.indices {
      write(requirement, ofSpecification: position, &json, out)
    }
    json.endArray()
    json.endObject()
  }

  private func write(
    _ position: Int, ofSpecification specification: Int, _ json: inout JSONWriter, _ out: ByteWriter
  ) {
    let requirement = specifications[specification].requirements[position]
    json.beginObject()
    json.member("facet", requirement.facet.rawValue)
    json.member("subject", requirement.subject)
    json.member("text", requirement.text)
    json.member("cardinality", requirement.cardinality.rawValue)
    json.member("status", requirement.status.rawValue)
    json.member("passed", requirement.passed)
    json.member("failed", requirement.failed)
    json.member("notEvaluable", requirement.notEvaluable)
    let failures = FailureList(
      explainer: explainer, fingerprints: fingerprints.list(specification: specification, requirement: position),
      gate: result.gate, namesFiles: namesFiles, specification: specification, requirement: position,
      limit: settings.maxFailures,
      threads: settings.threads)
    failures.write(requirement.failures, of: requirement.failed + requirement.notEvaluable, &json, out)
    json.endObject()
  }

  private func path(of specification: SpecificationResult) -> String? {
    guard result.requirementFiles.indices.contains(specification.requirementFile) else { return nil }
    return result.requirementFiles[specification.requirementFile].path
  }
}
