public import Findings
import Wording

/// The line of a model in a scan: one JSON object on one line (JSON Lines). Its members are documented in the README and
/// become rows of a database by `line.sql`.
public struct ModelLineReport {
  private let line: ModelLine
  private let language: Language

  /// The line of a model, its problems in a language.
  public init(_ line: ModelLine, _ language: Language) { (self.line, self.language) = (line, language) }

  /// Writes the line with its end.
  public func write(to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    var json = JSONWriter()
    json.beginObject(.line)
    json.member("path", line.path)
    if let bytes = line.pathBytes { json.member("pathBytes", Self.hexadecimal(bytes)) }
    json.member("archive", line.archive)
    json.member("modified", line.modified)
    json.member("status", line.status.rawValue)
    json.member("sha256", line.sha256)
    json.member("bytes", line.bytes)
    json.member("fileBytes", line.fileBytes)
    json.member("schema", line.schema)
    json.member("instances", line.instances)
    json.key("header")
    if let header = line.header { json.write(header) } else { json.null() }
    json.write(line.problems, in: language)
    json.key("classes")
    json.beginObject()
    for entry in line.classes {
      json.key(data: entry.keyword)
      json.value(entry.count)
    }
    json.endObject()
    json.member("proposal", line.proposal?.rawValue)
    if line.readsName {
      json.key("readsName")
      json.value(true)
    }
    json.key("asked")
    if let asked = line.asked { write(asked, &json) } else { json.null() }
    json.write(line.inventory ?? ModelInventory())
    json.key("specifications")
    if let answers = line.answers { write(answers, &json) } else { json.null() }
    json.endObject()
    json.endText()
    json.drain(to: out)
    try out.finish()
  }

  private func write(_ asked: AskedProfile, _ json: inout JSONWriter) {
    let profile = asked.profile
    json.beginObject()
    json.member("digest", asked.digest)
    json.member("name", profile.name)
    json.member("stage", profile.stage)
    json.member("lot", profile.lot)
    json.member("day", asked.day)
    json.key("photo")
    json.value(profile.takesPhoto)
    json.key("lotTitles")
    json.beginObject()
    for (id, title) in profile.lotTitles.sorted(by: { $0.key < $1.key }) {
      json.key(data: id)
      json.value(title)
    }
    json.endObject()
    json.key("files")
    json.beginArray()
    for file in profile.files {
      json.beginObject()
      json.member("path", file.path)
      json.member("sha256", file.sha256)
      json.member("kind", file.kind)
      json.member("title", file.title)
      json.member("refused", file.refusedDemands)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ answers: [SpecificationAnswer], _ json: inout JSONWriter) {
    json.beginArray()
    for answer in answers {
      let result = answer.result
      json.beginObject()
      json.member("id", result.id)
      json.member("name", result.name)
      json.member("file", result.requirementFile)
      json.member("severity", result.terms?.severity.rawValue)
      let lots = result.terms?.lots ?? []
      json.member("lot", lots.isEmpty ? nil : lots.joined(separator: ", "))
      json.member("clause", result.terms?.clause)
      json.member("status", result.status.rawValue)
      json.member("why", result.why?.why.rawValue)
      json.member("applicable", result.applicable)
      json.member("passed", result.passed)
      json.member("failed", result.failed)
      json.write(result.outcomes)
      json.key("requirements")
      json.beginArray()
      for requirement in result.requirements { write(requirement, &json) }
      json.endArray()
      json.key("gaps")
      json.beginArray()
      for gap in answer.gaps { write(gap, &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ requirement: RequirementResult, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("facet", requirement.facet.rawValue)
    json.member("subject", requirement.subject)
    json.member("cardinality", requirement.cardinality.rawValue)
    json.member("text", requirement.text)
    json.endObject()
  }

  private func write(_ gap: SpecificationAnswer.Gap, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("requirement", gap.requirement)
    json.member("class", gap.className)
    json.member("reason", gap.reason.code)
    json.member("objects", gap.objects)
    json.endObject()
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
