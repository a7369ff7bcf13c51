import Findings

/// `convert --format json`: one JSON object.
struct ConvertJSONReport {
  let result: ConversionResult

  func write(to out: ByteWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.member("input", result.input.path)
    json.member("kind", result.input.kind?.rawValue)
    json.member("output", result.written == nil ? nil : result.output)
    json.member("requirements", result.written)
    json.key("losses")
    json.beginArray()
    for loss in result.losses {
      json.beginObject(.line)
      json.member("requirement", loss.requirement)
      json.member("what", loss.what)
      json.member("why", loss.why)
      json.member("details", loss.details)
      json.member("effect", loss.changesVerdict ? "verdict" : "none")
      json.endObject()
    }
    json.endArray()
    json.write(result.sheets)
    json.write(result.rows, as: "rows")
    json.write(result.input.problems)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }
}
