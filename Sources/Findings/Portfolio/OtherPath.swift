/// A path that is no other model than the one at another path.
public struct OtherPath: Sendable, Equatable {
  /// The path that does not count.
  public var path: String
  /// The path that holds the same, or the newer version.
  public var other: String
  /// Bytes of a copy, time stamps of versions.
  public var bytes: Int?
  /// The time stamp of an old version.
  public var timeStamp: String?
  /// That of the newest.
  public var newer: String?

  /// A path and the one that counts instead.
  public init(path: String, other: String, bytes: Int? = nil, timeStamp: String? = nil, newer: String? = nil) {
    (self.path, self.other, self.bytes, self.timeStamp, self.newer) = (path, other, bytes, timeStamp, newer)
  }
}
