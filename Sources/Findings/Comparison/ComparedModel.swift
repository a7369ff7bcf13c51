/// One of the two models of a comparison.
public struct ComparedModel: Sendable {
  /// The path as it was given.
  public var path: String
  /// SHA-256 of the bytes in lower-case hexadecimal, computed when asked; nil where there are no bytes.
  public var sha256: @Sendable () -> String?
  /// Size in bytes; nil where there are none.
  public var bytes: Int?
  /// The schema that it was read as.
  public var schema: String?
  /// When it was written, as its header says.
  public var timeStamp: String?
  /// How many objects it has.
  public var objects = 0
  /// How many of them are proxies: objects of which the model does not say what they are.
  public var proxies = 0
  /// How many of them share their GlobalId with another one.
  public var repeatedGlobalIds = 0
  /// What is the matter with it.
  public var problems: [Problem] = []

  /// A model of which nothing is known but its path.
  public init(path: String, sha256: @escaping @Sendable () -> String? = { nil }) {
    self.path = path
    self.sha256 = sha256
  }

  /// Whether the model is unreadable, truncated or of a schema that recol does not know.
  public var isUnusable: Bool { problems.contains { $0.code.consequence != .none } }
}
