import Findings

/// The `failures` of a requirement or of a prohibited specification in JSON: one object and one line each.
struct FailureList {
  /// The model, which explains them.
  let model: ModelResult
  /// Position of the specification in the model's list.
  let specification: Int
  /// Position of the requirement in the specification; nil for what a prohibited specification found.
  let requirement: Int?
  /// How many may be written; nil for all.
  let limit: Int?

  /// Writes `failures`, the first of `count`, and `failuresOmitted` where the list is cut.
  func write(_ failures: [Failure], of count: Int, _ json: inout JSONWriter, _ out: ByteWriter) {
    let written = failures.prefix(limit ?? failures.count)
    json.key("failures")
    json.beginArray()
    for failure in written {
      if out.hasFailed { return }
      write(failure, &json)
    }
    json.endArray()
    let omitted = max(count, failures.count) - written.count
    if omitted > 0 { json.member("failuresOmitted", omitted) }
  }

  private func write(_ failure: Failure, _ json: inout JSONWriter) {
    let object = model.explainer?.describe(failure.instance)
    json.beginObject(.line)
    json.member("instance", failure.instance)
    json.member("class", object?.className)
    json.member("globalId", object?.globalId)
    json.member("name", object?.name)
    json.member("tag", object?.tag)
    json.member("reason", failure.reason.code)
    json.member(
      "actual", model.explainer?.actual(specification: specification, requirement: requirement, failure))
    json.endObject()
  }
}
