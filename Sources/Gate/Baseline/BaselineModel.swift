/// A model that a baseline speaks of, as far as it can be known again under another name.
public struct BaselineModel: Sendable, Equatable {
  /// Its path, as it was given.
  public var path = ""
  /// SHA-256 of its bytes; nil where there were none.
  public var sha256: String?
  /// The disciplines that the cahiers told by its name.
  public var disciplines: [String] = []
}
