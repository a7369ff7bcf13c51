import ByteInput
import CahierFormat
import Requirements
import Submission

/// Reads the lists of equipment and rooms that lie in the folder of documents, or beside the models.
enum DeliveredLists {
  /// Files above this size are no lists that people keep.
  private static let largest = 64 << 20
  private static let workbooks = ["xlsx", "xlsm"]
  private static let read = workbooks + ["csv", "tsv"]
  /// Formats of tables that are told instead of read.
  private static let notRead = ["xls", "xlsb", "ods"]

  /// Whether a file may be a list by the end of its name, or is to be told as one that is not read.
  static func mayBe(_ path: String) -> Bool {
    let name = path.lowercased()
    return (read + notRead).contains { name.hasSuffix("." + $0) }
  }

  /// The tables of all sheets, in the order of the files; those beside the models behind. A file whose name says that it
  /// is a list, and that cannot be read, is among them with the reason.
  ///
  /// - Parameter others: files of the submission that are no models.
  static func read(in folder: DocumentFolder, and others: [DeliveredFile]) -> [DeliveredList] {
    (folder.files + others).flatMap(lists)
  }

  private static func lists(of file: DeliveredFile) -> [DeliveredList] {
    let claim = ListClaim.claim(of: file)
    func refused(_ why: DeliveredList.Refusal) -> [DeliveredList] {
      guard let claim, claim.isCertain else { return [] }
      return [DeliveredList(path: file.path, name: file.relativePath, claim: claim, refusal: why)]
    }
    if notRead.contains(file.ending) { return refused(.otherFormat) }
    // Sheets of a workbook have names of their own.
    guard read.contains(file.ending), claim != nil || workbooks.contains(file.ending) else { return [] }
    guard file.size <= largest else { return refused(.tooLarge) }
    guard file.fault == nil, let source = try? file.open() else { return refused(.unreadable) }
    let sheets: [PlainSheets.Sheet]
    do throws(PlainSheets.Failure) {
      defer { withExtendedLifetime(source) {} }
      sheets = try PlainSheets.sheets(unsafe source.view.buffer, path: file.path)
    } catch {
      switch error {
      case .tooLarge: return refused(.tooLarge)
      case .openQuotation(let row): return refused(.openQuotation(row: row))
      case .unreadable: return refused(.unreadable)
      }
    }
    let filled = sheets.filter { !$0.rows.isEmpty }
    var lists: [DeliveredList] = []
    if filled.allSatisfy(\.isHidden), let claim {
      lists.append(DeliveredList(path: file.path, name: file.relativePath, claim: claim, rows: []))
    }
    let isOneOfSeveral = sheets.count { !$0.isHidden } > 1
    return lists
      + filled.compactMap { sheet in
        let own = workbooks.contains(file.ending) ? sheet.name : nil
        guard let claim = ListClaim.claim(of: file, sheet: own) else { return nil }
        let name = isOneOfSeveral || sheet.isHidden ? file.relativePath + "!" + sheet.name : file.relativePath
        var list = DeliveredList(path: file.path, name: name, claim: claim, rows: sheet.rows)
        list.continued = sheet.continued
        list.isHidden = sheet.isHidden
        return list
      }
  }
}
