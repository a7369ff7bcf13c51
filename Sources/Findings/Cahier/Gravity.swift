/// How grave it is that a requirement of a cahier is not met.
///
/// The raw value stands in reports under `severity`.
public enum Gravity: String, Sendable, CaseIterable {
  /// Bloquant: the submission cannot be used, whatever the rest is like.
  case blocking
  /// Majeur.
  case major
  /// Mineur.
  case minor
}
