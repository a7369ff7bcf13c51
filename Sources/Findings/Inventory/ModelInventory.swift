/// What a model holds, whatever anybody asks of it. Values without layout.
public struct ModelInventory: Sendable, Equatable {
  /// The project (IfcProject); nil where there is none.
  public var project: ProjectFacts?
  /// The program that wrote the model; nil where neither the model nor its header names one.
  public var exporter: ExporterFacts?
  /// The units of the project, one for each kind, in the order of the file.
  public var units: [UnitSummary]
  /// Where the model lies on Earth.
  public var place: PlaceFacts
  /// What its objects say; nil where that was not taken down.
  public var photo: ModelPhoto?

  /// An inventory; of nothing where nothing is given.
  public init(
    project: ProjectFacts? = nil, exporter: ExporterFacts? = nil, units: [UnitSummary] = [],
    place: PlaceFacts = PlaceFacts(), photo: ModelPhoto? = nil
  ) {
    self.project = project
    self.exporter = exporter
    self.units = units
    self.place = place
    self.photo = photo
  }
}
