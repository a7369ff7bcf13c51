/// Where a model says that it lies on Earth, in short.
public struct PlaceFacts: Sendable, Equatable {
  /// What says so.
  public enum Carrier: String, Sendable, CaseIterable {
    /// IfcMapConversion.
    case mapConversion = "map-conversion"
    /// IfcRigidOperation (IFC4X3).
    case rigidOperation = "rigid-operation"
    /// ePSet_MapConversion, which stands for the entity in IFC2X3.
    case propertySet = "property-set"
    /// IfcSite.RefLatitude and RefLongitude alone.
    case site
    /// Nothing.
    case none
  }

  /// The name of the coordinate reference system: `EPSG:2154`.
  public var coordinateSystem: String?
  /// What says where the model lies; of several the one that leads to a map.
  public var carrier: Carrier
  /// The latitude of the first site that states one, in decimal degrees, north positive (WGS 84).
  public var latitude: Double?
  /// Its longitude in decimal degrees, east positive.
  public var longitude: Double?

  /// A place; none where nothing is given.
  public init(
    coordinateSystem: String? = nil, carrier: Carrier = .none, latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.coordinateSystem = coordinateSystem
    self.carrier = carrier
    self.latitude = latitude
    self.longitude = longitude
  }
}
