import CArchive

/// The SQL that the program carries inside (`Sources/CArchive/sql`).
enum ArchiveSQL: UInt8 {
  /// The tables.
  case tables
  /// The views.
  case views
  /// How a line of a model becomes rows.
  case line

  /// The statements.
  var text: String {
    let file = unsafe recol_archive_sql(rawValue)
    return unsafe String(decoding: UnsafeBufferPointer(start: file.text, count: file.count).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
