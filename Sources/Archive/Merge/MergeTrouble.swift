/// Why something cannot be merged.
public enum MergeTrouble: Error, Equatable, Sendable {
  /// A file cannot be read, with the system's number for why.
  case unreadable(path: String, errno: Int32)
  /// A line is none of a model; lines are counted from 1, empty ones aside.
  case noLine(path: String, line: Int)
}
