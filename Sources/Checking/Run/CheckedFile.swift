/// What is known of the file of a model, for the rules that ask.
public struct CheckedFile: Sendable {
  /// The path, as it was given.
  public var path: String
  /// The size in bytes, as it lies on the disk.
  public var size: Int

  /// A file.
  public init(path: String = "", size: Int = 0) {
    self.path = path
    self.size = size
  }
}
