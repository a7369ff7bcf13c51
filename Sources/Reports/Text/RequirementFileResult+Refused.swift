public import Findings
public import Wording

extension RequirementFileResult {
  /// How many of its demands could not be read, and which is the first; nil where all could.
  ///
  /// A matrix may have thousands of them: formats for programs say it once for a file.
  public func refusedDemandsMessage(in language: Language) -> String? {
    guard let refused = sheets?.refused, let first = refused.first else { return nil }
    let count = SheetLabel.refused.phrase.said(in: language, ["\(refused.count)", language.number(refused.count)])
    return SheetLabel.firstRefused.phrase.said(in: language, [count, first.place, first.message])
  }
}

extension SheetRemark {
  /// The cell or the row that it is about: `Feuil1!B3`.
  var place: String { "\(sheet)!\(column ?? "")\(row)" }
}
