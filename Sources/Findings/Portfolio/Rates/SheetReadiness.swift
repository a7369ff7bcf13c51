/// How far models would fill a sheet of COBie or of a maintenance system.
public struct SheetReadiness: Sendable, Equatable {
  /// cobie or gmao.
  public var target: String
  /// Facility, Floor, Space, …; equipment.
  public var sheet: String
  /// Models that would have rows in it.
  public var models: Int
  /// Rows with every mandatory column, of all rows.
  public var rate: Rate
  /// Mandatory columns by the rows that lack them, most first.
  public var missing: [MissingColumn]

  /// A sheet.
  public init(target: String, sheet: String, models: Int, rate: Rate, missing: [MissingColumn] = []) {
    (self.target, self.sheet, self.models, self.rate, self.missing) = (target, sheet, models, rate, missing)
  }

  /// A column that rows lack.
  public struct MissingColumn: Sendable, Equatable {
    /// The column.
    public var field: String
    /// How many rows lack it.
    public var rows: Int

    /// A column and how many rows lack it.
    public init(field: String, rows: Int) { (self.field, self.rows) = (field, rows) }
  }
}
