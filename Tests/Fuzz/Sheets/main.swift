import CahierFormat
import FuzzDriver
import Requirements

/// Reads the bytes as an owner's matrix: an archive as it is, what begins as XML as the parts of a workbook, anything
/// else as CSV. Holds what was read to what is promised of it.
runFuzzer { start, count in
  let input = unsafe fuzzedBytes(start, count)
  let isXML = input.first == UInt8(ascii: "<")
  let reading =
    isXML
    ? SheetReader.read(WorkbookParts(input).bytes, path: "fuzzed.xlsx") : SheetReader.read(input, path: "fuzzed.csv")
  precondition(reading.cahier != nil || !reading.failures.isEmpty, "refused without a word")
  for sheet in reading.sheets {
    precondition(sheet.rows == sheet.headings + sheet.understood + sheet.checklist + sheet.refused, "a row is lost")
    let marks = sheet.marks
    precondition(marks.total == marks.understood + marks.checklist + marks.refused, "a mark is lost")
  }
  for line in reading.lines { precondition(line.kind != .refused || line.reason != nil, "refused without a reason") }
  let ids = reading.cahier?.requirements.map(\.id) ?? []
  precondition(reading.isCahierWorkbook || Set(ids).count == ids.count, "two requirements have one id")
  guard var cahier = reading.cahier, let bytes = CahierWorkbook.bytes(cahier) else { return 0 }
  if !reading.isCahierWorkbook {
    let layout = LayoutFile.read(text: LayoutFile.text(reading.layout))
    precondition(layout.layout == reading.layout, "the layout is not read as it is written")
  }
  var again = SheetReader.read(bytes, path: "again.xlsx").cahier
  cahier.path = nil
  again?.path = nil
  precondition(reading.isCahierWorkbook || again == cahier, "the workbook of the cahier says something else")
  return 0
}
