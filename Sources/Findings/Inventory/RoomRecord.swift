/// A room of a model (IfcSpace).
public struct RoomRecord: Sendable, Equatable {
  /// Name of the instance, without `#`.
  public var instance: UInt64
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Its number (Name).
  public var number: String?
  /// Its name (LongName).
  public var name: String?
  /// The instance of its storey; nil where it is part of none.
  public var storey: UInt64?
  /// Its area in square metres; nil where nothing states one above 0.
  public var area: Double?
  /// Where the area was found: `Qto_SpaceBaseQuantities.NetFloorArea`.
  public var areaSource: String?

  /// A room; what the model does not say is nil.
  public init(
    instance: UInt64, globalId: String? = nil, number: String? = nil, name: String? = nil, storey: UInt64? = nil,
    area: Double? = nil, areaSource: String? = nil
  ) {
    self.instance = instance
    self.globalId = globalId
    self.number = number
    self.name = name
    self.storey = storey
    self.area = area
    self.areaSource = areaSource
  }
}
