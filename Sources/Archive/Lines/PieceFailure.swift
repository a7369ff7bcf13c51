/// Why no more pieces come of a descriptor, although it is not at its end.
public enum PieceFailure: Error, Equatable, Sendable {
  /// It cannot be read, with the system's number for why: it is a folder, its disk is failing.
  case unreadable(errno: Int32)
  /// A piece has more bytes than pieces may have.
  case tooLong(limit: Int)
}
