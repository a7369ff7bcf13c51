/// Which rules the decision on a stage follows, and which text says so.
public struct StageRegime: Sendable, Equatable {
  /// The two regimes of public procurement that must be kept apart.
  public enum Kind: String, Sendable, CaseIterable {
    /// Studies, which are admitted (CCAG-MOE 20 and 21, CCAG-PI 29).
    case studies
    /// Works and their dossiers, which are accepted (CCAG-Travaux 40, 41 and 44).
    case works
  }

  /// Which rules.
  public var kind: Kind
  /// The text that says so: `CCAG-MOE, article 21`.
  public var source: String?

  /// A regime.
  public init(_ kind: Kind, source: String? = nil) {
    self.kind = kind
    self.source = source
  }
}
