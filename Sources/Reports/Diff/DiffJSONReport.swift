import Findings
import Wording

/// `diff --format json`: one JSON object; objects and findings one per line, explained as they are written.
struct DiffJSONReport {
  private let result: ComparisonResult
  private let settings: ReportSettings

  init(_ result: ComparisonResult, _ settings: ReportSettings) {
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
    json.member("status", result.status.rawValue)
    json.member("stage", result.stage)
    json.member("lot", result.lot)
    json.key("old")
    write(result.old, &json)
    json.key("new")
    write(result.new, &json)
    if !result.requirementFiles.isEmpty { writeRequirementFiles(&json) }
    json.key("objects")
    writeObjects(&json, out)
    json.key("findings")
    json.beginArray()
    if let findings = result.findings { write(findings, &json, out) }
    json.endArray()
    json.key("suspicions")
    json.beginArray()
    for suspicion in result.suspicions { write(suspicion, &json) }
    json.endArray()
    writeSummary(&json)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private func write(_ model: ComparedModel, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("path", model.path)
    json.member("sha256", model.sha256())
    json.member("bytes", model.bytes)
    json.member("schema", model.schema)
    json.member("timeStamp", model.timeStamp)
    json.member("objects", model.objects)
    json.member("proxies", model.proxies)
    json.member("repeatedGlobalIds", model.repeatedGlobalIds)
    json.write(model.problems, in: settings.language)
    json.endObject()
  }

  private func writeRequirementFiles(_ json: inout JSONWriter) {
    json.key("requirementFiles")
    json.beginArray()
    for file in result.requirementFiles {
      json.beginObject()
      json.member("path", file.path)
      json.member("sha256", file.sha256())
      json.member("kind", file.kind?.rawValue)
      json.member("title", file.title)
      json.member("status", file.status.rawValue)
      json.write(file.problems)
      if let sheets = file.sheets { json.write(sheets.refused, as: "refused") }
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Objects

  private func writeObjects(_ json: inout JSONWriter, _ out: ByteWriter) {
    json.beginObject()
    let (objects, explainer) = (result.objects, result.explainer)
    let threads = settings.threads
    json.key("added")
    json.beginArray()
    JSONBatches(objects?.added ?? [], threads: threads).write(&json, out) { name, json in
      if let explainer { Self.write(explainer.describe(new: name), explainer.place(new: name), name, &json) }
    }
    json.endArray()
    json.key("removed")
    json.beginArray()
    JSONBatches(objects?.removed ?? [], threads: threads).write(&json, out) { name, json in
      if let explainer { Self.write(explainer.describe(old: name), explainer.place(old: name), name, &json) }
    }
    json.endArray()
    json.key("changed")
    json.beginArray()
    JSONBatches(objects?.changed ?? [], threads: threads).write(&json, out) { object, json in
      if let explainer { Self.write(object, explainer, &json) }
    }
    json.endArray()
    json.key("doubts")
    json.beginArray()
    JSONBatches(objects?.doubts ?? [], threads: threads).write(&json, out) { doubt, json in
      if let explainer { Self.write(doubt, explainer, &json) }
    }
    json.endArray()
    json.endObject()
  }

  private static func write(
    _ object: ObjectDescription, _ place: ObjectPlace, _ instance: UInt64, _ json: inout JSONWriter
  ) {
    json.beginObject(.line)
    json.member("globalId", object.globalId)
    json.member("class", object.className)
    json.member("name", object.name)
    json.member("tag", object.tag)
    json.member("type", place.typeName)
    json.member("storey", place.storey)
    json.member("instance", instance)
    json.endObject()
  }

  private static func write(_ object: ChangedObject, _ explainer: any ComparisonExplainer, _ json: inout JSONWriter) {
    let (before, after) = (explainer.describe(old: object.old), explainer.describe(new: object.new))
    json.beginObject(.line)
    json.member("globalId", before.globalId)
    if before.globalId != after.globalId { json.member("newGlobalId", after.globalId) }
    json.member("class", before.className)
    json.member("name", before.name)
    json.member("identifiedBy", object.identifiedBy.rawValue)
    json.key("changes")
    json.beginArray()
    for change in explainer.changes(of: object) {
      json.beginObject()
      json.member("aspect", change.aspect.rawValue)
      if !change.name.isEmpty { json.member("name", change.name) }
      json.member("before", change.before)
      json.member("after", change.after)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ doubt: DoubtfulMatch, _ explainer: any ComparisonExplainer, _ json: inout JSONWriter) {
    let (before, after) = (explainer.describe(old: doubt.old), explainer.describe(new: doubt.new))
    json.beginObject(.line)
    json.member("doubt", doubt.doubt.rawValue)
    json.member("globalId", before.globalId)
    json.member("class", before.className)
    json.member("newGlobalId", after.globalId)
    json.member("newClass", after.className)
    json.endObject()
  }

  // MARK: Findings

  private func write(_ findings: FindingComparison, _ json: inout JSONWriter, _ out: ByteWriter) {
    let explainer = result.explainer
    JSONBatches(findings.findings, threads: settings.threads).write(&json, out) { finding, json in
      let asked = findings.specifications[finding.specification]
      let before = finding.oldObject.flatMap { explainer?.describe(old: $0) }
      let after = finding.newObject.flatMap { explainer?.describe(new: $0) }
      json.beginObject(.line)
      json.member("state", finding.state.rawValue)
      json.member("requirement", asked.old.id)
      json.member("specification", asked.old.name)
      json.member("text", finding.requirement.flatMap { asked.requirement($0)?.text })
      json.member("object", before?.globalId ?? after?.globalId)
      if let before, let after, before.globalId != after.globalId { json.member("newObject", after.globalId) }
      json.member("class", (before ?? after)?.className)
      json.member("name", (before ?? after)?.name)
      json.member("identifiedBy", finding.identifiedBy?.rawValue)
      json.member("before", findings.before(finding))
      json.member("reasonBefore", finding.old?.reason.code)
      json.member("after", findings.after(finding))
      json.member("reasonAfter", finding.new?.reason.code)
      json.member("suspicion", finding.suspicion?.rawValue)
      json.endObject()
    }
  }

  private func write(_ suspicion: SubmissionSuspicion, _ json: inout JSONWriter) {
    json.beginObject(.line)
    json.member("suspicion", suspicion.suspicion.rawValue)
    json.member("requirement", suspicion.specification.flatMap { result.findings?.specifications[$0].old.id })
    json.member("before", suspicion.before)
    json.member("after", suspicion.after)
    json.endObject()
  }

  // MARK: Summary

  private func writeSummary(_ json: inout JSONWriter) {
    json.key("summary")
    json.beginObject()
    json.member("old", result.old.objects)
    json.member("new", result.new.objects)
    let objects = result.objects
    json.member("same", objects?.same)
    json.member("added", objects?.added.count)
    json.member("removed", objects?.removed.count)
    json.member("changed", objects?.changed.count)
    json.member("renamedOnly", objects?.renamedOnly)
    json.key("identifiedBy")
    json.beginObject(.line)
    for kind in IdentifiedBy.allCases { json.member(data: kind.rawValue, objects?.identifiedBy[kind] ?? 0) }
    json.endObject()
    json.key("aspects")
    json.beginObject(.line)
    for aspect in ChangeAspect.allCases { json.member(data: aspect.rawValue, objects?.aspects[aspect] ?? 0) }
    json.endObject()
    if let findings = result.findings {
      json.key("findings")
      json.beginObject(.line)
      for state in ComparedState.allCases { json.member(data: state.rawValue, findings.count(state)) }
      json.endObject()
      json.member("suspected", findings.suspected)
      json.member("changedBeside", findings.changedBeside)
    }
    json.endObject()
  }
}
