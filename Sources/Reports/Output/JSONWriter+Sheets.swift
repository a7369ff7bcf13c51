import Findings

/// What became of the sheets of a requirement file, in the same form in every report.
extension JSONWriter {
  /// Writes `sheets`, one per line.
  mutating func write(_ sheets: [SheetAccount]) {
    key("sheets")
    beginArray()
    for sheet in sheets {
      beginObject(.line)
      member("name", sheet.name)
      member("purpose", sheet.purpose.rawValue)
      member("rows", sheet.rows.total)
      member("headings", sheet.headings)
      member("understood", sheet.rows.understood)
      member("checklist", sheet.rows.checklist)
      member("refused", sheet.rows.refused)
      member("partly", sheet.partly)
      member("hidden", sheet.hiddenRows)
      key("marks")
      beginObject()
      member("total", sheet.marks.total)
      member("understood", sheet.marks.understood)
      member("checklist", sheet.marks.checklist)
      member("refused", sheet.marks.refused)
      endObject()
      endObject()
    }
    endArray()
  }

  /// Writes the share of what `sheets` ask for that can be checked automatically, as a number up to 1; null where they
  /// ask for nothing.
  mutating func writeAutomatic(of sheets: [SheetAccount]) {
    let (understood, asked) = sheets.automatic
    key("automatic")
    if asked > 0 { value(Double(understood) / Double(asked)) } else { null() }
  }

  /// Writes `remarks` on rows under a key, one per line.
  mutating func write(_ remarks: [SheetRemark], as name: StaticString) {
    key(name)
    beginArray()
    for remark in remarks {
      beginObject(.line)
      member("sheet", remark.sheet)
      member("row", remark.row)
      member("column", remark.column)
      member("code", remark.code)
      member("message", remark.message)
      endObject()
    }
    endArray()
  }

  /// Writes `checklist`: what only people can check, one per line.
  mutating func write(_ checklist: [ChecklistLine]) {
    key("checklist")
    beginArray()
    for line in checklist {
      beginObject(.line)
      member("requirement", line.id)
      member("text", line.text)
      member("severity", line.severity?.rawValue)
      member("lots", line.lots)
      member("sheet", line.sheet)
      member("row", line.row)
      endObject()
    }
    endArray()
  }
}
