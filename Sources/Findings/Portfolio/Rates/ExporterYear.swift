/// What a program wrote in a year.
public struct ExporterYear: Sendable, Equatable {
  /// The program; nil where models do not say it.
  public var exporter: String?
  /// The year of their time stamps; nil where they have none.
  public var year: Int?
  /// How many.
  public var models: Int
  /// With an area, of all.
  public var rooms: Rate
  /// Equipment with a maker, of all.
  public var makers: Rate
  /// Valid checks of those made.
  public var checks: Rate

  /// A program in a year.
  public init(exporter: String?, year: Int?, models: Int, rooms: Rate, makers: Rate, checks: Rate) {
    (self.exporter, self.year, self.models) = (exporter, year, models)
    (self.rooms, self.makers, self.checks) = (rooms, makers, checks)
  }
}
