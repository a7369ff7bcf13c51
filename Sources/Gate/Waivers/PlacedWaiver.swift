public import Requirements

/// A waiver, and where it is written.
public struct PlacedWaiver: Sendable {
  /// The waiver.
  public let waiver: Waiver
  /// Its file and line: `waivers.yaml:3`; in a workbook its sheet and row: `cahier.xlsx:Dérogations!3`.
  public let place: String
  /// Whether a cahier has it: it may be for a requirement of another stage, and its audit tells what ended.
  public let isOfCahier: Bool

  /// A waiver of a file.
  ///
  /// - Parameter row: the row of the sheet where it stands; nil where the file has none.
  public init(_ waiver: Waiver, path: String, row: SheetPlace? = nil, isOfCahier: Bool) {
    self.waiver = waiver
    place =
      if let row { "\(path):\(row.sheet)!\(row.row)" } else if waiver.line.number > 0 {
        "\(path):\(waiver.line.number)"
      } else { path }
    self.isOfCahier = isOfCahier
  }
}
