/// How many rows of a sheet would have a column filled in, if the model were handed over as it is.
public struct ReadinessFigure: Sendable, Equatable {
  /// What models are handed over to.
  public enum Target: String, Sendable, CaseIterable {
    /// Construction Operations Building information exchange, 2.4.
    case cobie
    /// A maintenance system (gestion de la maintenance assistée par ordinateur).
    case gmao
  }

  /// What it is handed over to.
  public var target: Target
  /// The sheet: `Facility`, `equipment`.
  public var sheet: String
  /// The column; empty for the rows of which every mandatory column is filled in.
  public var field: String
  /// Whether the sheet is not complete without it.
  public var isMandatory: Bool
  /// How many rows the sheet would have.
  public var records: Int
  /// Of them with this column filled in, placeholders apart.
  public var filled: Int

  /// A figure.
  public init(target: Target, sheet: String, field: String, isMandatory: Bool, records: Int, filled: Int) {
    self.target = target
    self.sheet = sheet
    self.field = field
    self.isMandatory = isMandatory
    self.records = records
    self.filled = filled
  }
}
