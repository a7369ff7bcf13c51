/// A column of a COBie sheet.
public struct COBieColumn: Sendable, Equatable {
  /// Whether a row is complete without it.
  public enum Need: Sendable, Equatable {
    /// It has to be filled in (yellow and orange in the template).
    case required
    /// It has to be filled in, and whoever exports says it of all rows: who made the row, and when.
    case ofExport
    /// Where the row comes from: system, class and identifier (purple).
    case system
    /// It is filled in where the contract asks for it (green).
    case optional
  }

  /// The heading: `ModelNumber`.
  public var name: String
  /// Whether a row is complete without it.
  public var need: Need
}
