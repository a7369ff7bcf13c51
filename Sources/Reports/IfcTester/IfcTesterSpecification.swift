import Findings
import Wording

/// One specification as ifctester's JSON has it.
struct IfcTesterSpecification {
  private let specification: SpecificationResult
  private let position: Int
  private let model: ModelResult?
  private let language: Language
  private let applicable: [UInt64]

  init(_ specification: SpecificationResult, position: Int, model: ModelResult?, language: Language) {
    self.specification = specification
    self.position = position
    self.model = model
    self.language = language
    applicable = model?.objects?.applicable(specification: position) ?? []
  }

  /// Whether it is passed; where nothing is applicable and nothing must be, it is for ifctester.
  private var passes: Bool { specification.status == .pass || specification.status == .notApplicable }

  /// A prohibited specification has no requirements to be asked.
  private var isProhibited: Bool { specification.cardinality == .prohibited }

  func write(_ json: inout JSONWriter, _ totals: inout IfcTesterTotals, _ out: ByteWriter) {
    var checks = IfcTesterTotals.Share()
    for requirement in specification.requirements {
      checks.all += applicable.count
      checks.pass += isProhibited ? applicable.count : applicable.count - requirement.failures.count
    }
    totals.checks.all += checks.all
    totals.checks.pass += checks.pass
    totals.specifications.add(passes)
    let failing = isProhibited ? 0 : Set(specification.requirements.flatMap(\.failures).map(\.instance)).count
    let objects = IfcTesterTotals.Share(pass: applicable.count - failing, all: applicable.count)
    let form = specification.form
    json.beginObject()
    json.member("name", specification.name)
    json.member("description", form?.description ?? "")
    json.member("instructions", form?.instructions ?? "")
    json.key("status")
    json.value(passes)
    json.key("is_skipped")
    json.value(specification.cardinality == .optional && checks.all == 0)
    json.key("is_ifc_version")
    json.value(model?.schema.map { form?.schemaVersions.contains($0) ?? true } ?? false)
    json.member("total_applicable", objects.all)
    json.member("total_applicable_pass", objects.pass)
    json.member("total_applicable_fail", objects.all - objects.pass)
    json.key("applicable_entities")
    write(applicable.map { ($0, nil) }, &json, out)
    json.percent("percent_applicable_pass", objects)
    json.member("total_checks", checks.all)
    json.member("total_checks_pass", checks.pass)
    json.member("total_checks_fail", checks.all - checks.pass)
    json.percent("percent_checks_pass", checks)
    json.member("cardinality", specification.cardinality.rawValue)
    json.member("applicability", form?.applicability ?? [specification.applicability])
    json.key("requirements")
    json.beginArray()
    for number in specification.requirements.indices { write(requirement: number, &json, &totals, out) }
    json.endArray()
    json.endObject()
  }

  private func write(
    requirement number: Int, _ json: inout JSONWriter, _ totals: inout IfcTesterTotals, _ out: ByteWriter
  ) {
    let requirement = specification.requirements[number]
    let form = specification.form.flatMap { $0.requirements.indices.contains(number) ? $0.requirements[number] : nil }
    let failures = isProhibited ? [] : requirement.failures
    let failing = Set(failures.map(\.instance))
    let share = IfcTesterTotals.Share(pass: applicable.count - failures.count, all: applicable.count)
    let isMissing = applicable.isEmpty && specification.status == .fail
    totals.requirements.add(failures.isEmpty && !isMissing)
    json.beginObject()
    json.member("facet_type", form?.facet)
    json.key("metadata")
    json.write(form?.metadata ?? .mapping([]))
    json.member("label", form?.label)
    json.member("value", form?.value ?? "")
    json.member("description", requirement.text)
    json.key("status")
    json.value(failures.isEmpty && !isMissing)
    json.key("passed_entities")
    write(isProhibited ? [] : applicable.filter { !failing.contains($0) }.map { ($0, nil) }, &json, out)
    json.key("failed_entities")
    write(failures.map { ($0.instance, reason($0, number)) }, &json, out)
    json.member("total_applicable", share.all)
    json.member("total_pass", share.pass)
    json.member("total_fail", share.all - share.pass)
    json.percent("percent_pass", share)
    json.endObject()
  }

  private func reason(_ failure: Failure, _ requirement: Int) -> String {
    let reason = failure.reason.phrase.said(in: language)
    let found = model?.explainer?.actual(specification: position, requirement: requirement, failure)
    guard let found, !found.isEmpty else { return reason }
    return reason + " — " + CheckLabel.found.phrase.said(in: language, [found])
  }

  private func write(_ entities: [(instance: UInt64, reason: String?)], _ json: inout JSONWriter, _ out: ByteWriter) {
    json.beginArray()
    for entity in entities {
      guard let object = model?.objects?.object(entity.instance) else { continue }
      json.beginObject(.line)
      if let reason = entity.reason { json.member("reason", reason) }
      json.member("element", object.text)
      json.member("element_type", object.typeText)
      json.member("class", object.className)
      json.member("predefined_type", object.predefinedType)
      json.member("name", object.name)
      json.member("description", object.description)
      json.member("id", entity.instance)
      json.member("global_id", object.globalId)
      json.member("tag", object.tag)
      json.endObject()
      json.drain(to: out)
    }
    json.endArray()
  }
}

extension JSONWriter {
  /// Writes elements of an IDS.
  fileprivate mutating func write(_ form: IDSValue) {
    switch form {
    case .text(let text): value(text)
    case .number(let number): value(number)
    case .list(let values):
      beginArray(.line)
      for value in values { write(value) }
      endArray()
    case .mapping(let members):
      beginObject(.line)
      for member in members {
        key(data: member.name)
        write(member.value)
      }
      endObject()
    }
  }
}
