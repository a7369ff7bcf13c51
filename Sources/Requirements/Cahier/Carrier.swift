/// Who may carry a value.
public enum Carrier: String, Sendable, CaseIterable {
  /// The object itself, its type being no substitute.
  case occurrence
  /// The type of the object.
  case type
  /// Either; the object's own value wins.
  case either
}
