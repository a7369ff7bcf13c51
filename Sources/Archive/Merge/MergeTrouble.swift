/// Why something cannot be merged.
public enum MergeTrouble: Error, Equatable, Sendable {
  /// A file cannot be read, with the system's number for why.
  case unreadable(path: String, errno: Int32)
  /// The file to merge is the database itself.
  case sameFile(path: String)
  /// A line is none of a model; lines are counted from 1, empty ones aside.
  case noLine(path: String, line: Int)
  /// A line has more bytes than lines may have.
  case lineTooLong(path: String, limit: Int)
  /// A count is beyond what archives add up; lines are counted as above, nil for a database.
  case countTooLarge(path: String, line: Int?)
}
