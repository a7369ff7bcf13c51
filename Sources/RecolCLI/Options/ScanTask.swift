/// What a run of `scan` does.
enum ScanTask: Equatable {
  /// Scan folders into the database.
  case scan
  /// Read models whose paths stand on standard input, and write a line for each.
  case lines
  /// The same as a process of a scan.
  case worker
  /// Take archives, and lines, into the database.
  case merge
  /// Report on what is in the database.
  case report
  /// Print the SQL of the tables and views.
  case schema
  /// Print the paths of the models that a scan would read.
  case list
  /// Print the driver for Apache Spark.
  case sparkDriver
}
