/// A path that a scan met and did not read.
public struct LeftOutPath: Sendable, Equatable {
  /// The path.
  public var path: String
  /// link, special, hidden, unreadable-folder, too-deep.
  public var reason: String
  /// Where a link leads, why a folder cannot be read.
  public var detail: String?

  /// A path and why.
  public init(path: String, reason: String, detail: String? = nil) {
    (self.path, self.reason, self.detail) = (path, reason, detail)
  }
}
