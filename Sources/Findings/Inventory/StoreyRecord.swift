/// A storey of a model (IfcBuildingStorey).
public struct StoreyRecord: Sendable, Equatable {
  /// Name of the instance, without `#`.
  public var instance: UInt64
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name.
  public var name: String?
  /// Elevation in metres; nil where the model does not state it, or not its unit of length.
  public var elevation: Double?
  /// The instance of the building that it is part of; nil where it is part of none.
  public var building: UInt64?
  /// How many rooms it has.
  public var rooms: Int
  /// The area of its rooms in square metres, none counted twice; nil where none states one.
  public var area: Double?

  /// A storey; what the model does not say is nil.
  public init(
    instance: UInt64, globalId: String? = nil, name: String? = nil, elevation: Double? = nil, building: UInt64? = nil,
    rooms: Int = 0, area: Double? = nil
  ) {
    self.instance = instance
    self.globalId = globalId
    self.name = name
    self.elevation = elevation
    self.building = building
    self.rooms = rooms
    self.area = area
  }
}
