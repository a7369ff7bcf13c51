import CArchive

/// The SQL that the program carries inside (`Sources/CArchive/sql`).
enum ArchiveSQL: UInt8 {
  /// The tables.
  case tables
  /// The views.
  case views
  /// How a line of a model becomes rows.
  case line
  /// The driver for Apache Spark, which is Python.
  case sparkDriver

  /// The statements.
  var text: String {
    let file = unsafe recol_archive_sql(rawValue)
    return unsafe String(cString: file.text)
  }

  /// The names of the views, which begin a line each.
  static var viewNames: Set<String> {
    let start = "CREATE VIEW "
    let lines = views.text.split(separator: "\n").filter { $0.hasPrefix(start) }
    return Set(lines.map { String($0.dropFirst(start.count).prefix { $0 != " " }) })
  }
}
