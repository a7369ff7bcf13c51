import Findings
import Requirements

/// How many objects a row of a list stands for.
enum ListQuantity: Equatable {
  /// So many objects.
  case count(Int)
  /// Something else than a number of objects: `12 ml`, `1 ens`.
  case other(String)

  /// What stands behind a number of objects, or in the column of units beside it.
  private static let units: Set<String> = [
    "", "u", "un", "unite", "unites", "unit", "units", "pc", "pce", "pces", "pcs", "piece", "pieces", "nb", "ea",
  ]

  /// What the columns of quantities and units of a row say; nil where there is no quantity.
  init?(_ cells: [String], _ headings: ListHeadings) {
    let text = headings.text(.quantity, cells)
    guard !text.isEmpty else { return nil }
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let unit = TextFolding.folded(String(text.dropFirst(number.count)))
    let column = TextFolding.folded(headings.unit(cells))
    guard let value = Double(number.replacing(",", with: ".")), let count = Int(exactly: value),
      ListQuantity.units.contains(unit), ListQuantity.units.contains(column)
    else {
      self = .other([text, headings.unit(cells)].filter { !$0.isEmpty }.joined(separator: " "))
      return
    }
    self = .count(count)
  }
}
