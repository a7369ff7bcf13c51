import Findings
import Workbook
import Wording

/// What a person has to look at and to sign: the lines that no program can check, then what could not be evaluated.
struct ChecklistSheet {
  let sheets: SheetFiller
  private var language: Language { sheets.language }

  func write() {
    sheets.begin(
      .checklistSheet,
      [
        (.origin, 30), (.id, 12), (.asked, 60), (.why, 40), (.severity, 11), (.checkedBy, 20), (.checkedOn, 12),
        (.remark, 40),
      ])
    for file in sheets.result.requirementFiles {
      for line in file.checklist {
        let place = line.row.map { row in line.sheet.map { "\(file.path), \($0)!\(row)" } ?? "\(file.path):\(row)" }
        sheets.book.row([
          sheets.foreign(place ?? file.path), sheets.foreign(line.id), sheets.foreign(line.text), .empty,
          severity(line.severity),
        ])
      }
    }
    for open in sheets.result.notEvaluated {
      let requirement = open.requirement
      let file =
        sheets.result.requirementFiles.indices.contains(requirement.requirementFile)
        ? sheets.result.requirementFiles[requirement.requirementFile].path : nil
      var reasons = open.reasons.map { "\($0.reason.phrase.said(in: language)) (\(language.number($0.count)))" }
      if let why = requirement.why { reasons.append(why.said(in: language)) }
      sheets.book.row([
        sheets.foreign(file), sheets.foreign(requirement.id), sheets.foreign(requirement.name),
        sheets.foreign(reasons.joined(separator: ", ")), severity(requirement.severity),
      ])
    }
  }

  private func severity(_ gravity: Gravity?) -> Cell { Cell(gravity?.phrase.said(in: language)) }
}
