import Findings
import Workbook
import Wording

/// How complete the information is by lot, class, storey, requirement and severity: of all models together, then of each.
struct CompletenessSheet {
  let sheets: SheetFiller
  private let namesakes: NamesakeRequirements

  init(sheets: SheetFiller) {
    self.sheets = sheets
    namesakes = NamesakeRequirements(sheets.result)
  }

  func write() {
    sheets.begin(
      .completenessSheet,
      [
        (.scope, 28), (.dimension, 14), (.key, 36), (.checks, 12), (.present, 12), (.filled, 12), (.valid, 12),
        (.presentShare, 12), (.filledShare, 14), (.validShare, 12),
      ])
    let result = sheets.result
    write(result.completeness, scope: .text(sheets.said(.allModels)))
    guard result.models.count > 1 else { return }
    for model in result.models { write(result.completeness(of: model), scope: sheets.foreign(model.path)) }
  }

  private func write(_ rows: [CompletenessRow], scope: Cell) {
    for row in rows {
      sheets.book.row([
        scope, .text(sheets.said(row.dimension.label)), sheets.foreign(key(of: row)), .integer(row.applicable),
        .integer(row.present), .integer(row.filled), .integer(row.valid),
        sheets.share(row.present, of: row.applicable), sheets.share(row.filled, of: row.applicable),
        sheets.share(row.valid, of: row.applicable),
      ])
    }
  }

  private func key(of row: CompletenessRow) -> String? {
    switch row.dimension {
    case .lot: row.key.map(LotNames(sheets.result).title(of:)) ?? sheets.said(.everyLot)
    case .storey: row.key ?? sheets.said(.noStorey)
    case .severity:
      row.key.flatMap(Gravity.init(rawValue:))?.phrase.said(in: sheets.language) ?? row.key
    case .usage: row.key.map { UsageWord.said($0, in: sheets.language) }
    case .requirement: row.key.map { namesakes.told($0, id: $0, file: row.requirementFile) }
    case .objectClass: row.key
    }
  }
}

extension CompletenessRow.Dimension {
  fileprivate var label: TableLabel {
    switch self {
    case .lot: .dimensionLot
    case .objectClass: .dimensionClass
    case .storey: .dimensionStorey
    case .requirement: .dimensionRequirement
    case .severity: .dimensionSeverity
    case .usage: .dimensionUsage
    }
  }
}
