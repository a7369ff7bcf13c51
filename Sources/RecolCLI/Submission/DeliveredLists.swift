import ByteInput
import CahierFormat
import Requirements
import Submission

/// Reads the lists of equipment and rooms that lie in the folder of documents, or beside the models.
enum DeliveredLists {
  /// Files above this size are no lists that people keep.
  private static let largest = 64 << 20

  /// The tables of all sheets, in the order of the files; those beside the models behind.
  ///
  /// - Parameter others: the paths of files of the submission that are no models.
  static func read(in folder: DocumentFolder, and others: [String]) -> [DeliveredList] {
    let beside = others.filter { path in [".csv", ".xlsx"].contains { path.lowercased().hasSuffix($0) } }.map { path in
      let size = (try? ByteSource.raw(path))?.fileSize ?? 0
      return DeliveredFile(path: path, relativePath: DisciplineTable.fileName(of: path), size: size)
    }
    return (folder.files + beside).flatMap { file -> [DeliveredList] in
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
