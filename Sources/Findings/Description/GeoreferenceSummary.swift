/// Where a model says that it lies (IfcMapConversion with IfcProjectedCRS, and IfcSite).
public struct GeoreferenceSummary: Sendable, Equatable {
  /// Name of the projected coordinate reference system: `EPSG:2154`.
  public var coordinateSystem: String?
  /// Eastings, northings and orthogonal height of the origin, in the unit of the coordinate system.
  public var eastings: Double?
  public var northings: Double?
  public var orthogonalHeight: Double?
  /// Angle from the model's x axis to grid east, counter-clockwise, in degrees.
  public var rotation: Double?
  /// Scale from model units to map units.
  public var scale: Double?
  /// Latitude and longitude of the site in decimal degrees (WGS 84), its elevation in the model's length unit.
  public var siteLatitude: Double?
  public var siteLongitude: Double?
  public var siteElevation: Double?

  public init(
    coordinateSystem: String? = nil, eastings: Double? = nil, northings: Double? = nil,
    orthogonalHeight: Double? = nil, rotation: Double? = nil, scale: Double? = nil, siteLatitude: Double? = nil,
    siteLongitude: Double? = nil, siteElevation: Double? = nil
  ) {
    self.coordinateSystem = coordinateSystem
    self.eastings = eastings
    self.northings = northings
    self.orthogonalHeight = orthogonalHeight
    self.rotation = rotation
    self.scale = scale
    self.siteLatitude = siteLatitude
    self.siteLongitude = siteLongitude
    self.siteElevation = siteElevation
  }
}
