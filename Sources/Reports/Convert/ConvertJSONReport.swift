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
      json.endObject()
    }
    json.endArray()
    json.key("sheets")
    json.beginArray()
    for sheet in result.sheets { write(sheet, &json) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in result.rows {
      json.beginObject(.line)
      json.member("sheet", row.sheet)
      json.member("row", row.row)
      json.member("column", row.column)
      json.member("code", row.code)
      json.member("message", row.message)
      json.endObject()
    }
    json.endArray()
    json.write(result.input.problems)
    json.endObject()
    json.endText()
    json.drain(to: out)
  }

  private func write(_ sheet: SheetAccount, _ json: inout JSONWriter) {
    json.beginObject(.line)
    json.member("name", sheet.name)
    json.member("rows", sheet.rows.total)
    json.member("headings", sheet.headings)
    json.member("understood", sheet.rows.understood)
    json.member("checklist", sheet.rows.checklist)
    json.member("refused", sheet.rows.refused)
    json.key("marks")
    json.beginObject()
    json.member("total", sheet.marks.total)
    json.member("understood", sheet.marks.understood)
    json.member("checklist", sheet.marks.checklist)
    json.member("refused", sheet.marks.refused)
    json.endObject()
    json.endObject()
  }
}
