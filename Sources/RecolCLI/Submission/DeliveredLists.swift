import ByteInput
import CahierFormat
import Submission

/// Reads the lists of equipment and rooms that lie in the folder of documents.
enum DeliveredLists {
  /// Files above this size are no lists that people keep.
  private static let largest = 64 << 20

  /// The tables of all sheets, in the order of the files.
  static func read(in folder: DocumentFolder) -> [DeliveredList] {
    folder.files.flatMap { file -> [DeliveredList] in
      guard file.size <= largest, let subject = DeliveredList.subject(of: file),
        let source = try? ByteSource.raw(file.path)
      else { return [] }
      let sheets = withExtendedLifetime(source) { PlainSheets.sheets(unsafe source.view.buffer, path: file.path) } ?? []
      return sheets.filter { !$0.rows.isEmpty }.map { sheet in
        let name = sheets.count > 1 ? file.relativePath + "!" + sheet.name : file.relativePath
        return DeliveredList(path: file.path, name: name, subject: subject, rows: sheet.rows)
      }
    }
  }
}
