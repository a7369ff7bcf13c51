import Findings

/// `audit --format json`: one JSON object.
struct AuditJSONReport {
  let result: AuditResult

  func write(to out: ByteWriter) {
    var json = JSONWriter()
    json.beginObject()
    json.key("files")
    json.beginArray()
    for file in result.files {
      json.beginObject()
      json.member("path", file.path)
      json.member("sha256", file.sha256())
      json.member("kind", file.kind?.rawValue)
      json.member("title", file.title)
      json.member("status", file.status.rawValue)
      json.write(file.problems)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endText()
    json.drain(to: out)
  }
}
