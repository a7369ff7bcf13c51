/// What is known of the file of a model, for the rules that ask.
public struct CheckedFile: Sendable {
  /// The path, as it was given.
  public var path: String
  /// The size in bytes: of the file as it lies on the disk, or of the model itself where it came in an archive.
  public var size: Int
  /// Whether it is one of several models of a submission, which are judged together by somebody else.
  public var isOneOfSeveral: Bool

  /// A file.
  public init(path: String = "", size: Int = 0, isOneOfSeveral: Bool = false) {
    self.path = path
    self.size = size
    self.isOneOfSeveral = isOneOfSeveral
  }
}
