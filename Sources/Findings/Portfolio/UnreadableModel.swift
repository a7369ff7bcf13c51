/// A model that could not be read, or not to its end.
public struct UnreadableModel: Sendable, Equatable {
  /// Where it is.
  public var path: String
  /// Size of the file; nil where nobody may ask.
  public var bytes: Int?
  /// What is the matter; nil where it is no code that this recol knows.
  public var code: ProblemCode?
  /// The same in the language of the scan.
  public var message: String

  /// A model with its first error.
  public init(path: String, bytes: Int? = nil, code: ProblemCode?, message: String) {
    (self.path, self.bytes, self.code, self.message) = (path, bytes, code, message)
  }
}
