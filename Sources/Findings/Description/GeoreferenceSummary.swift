/// Where a model says that it lies (IfcMapConversion with IfcProjectedCRS, and IfcSite).
public struct GeoreferenceSummary: Sendable, Equatable {
  /// Name of the projected coordinate reference system: `EPSG:2154`.
  public var coordinateSystem: String?
  /// The length of that unit in metres; nil where the model does not state it.
  public var metres: Double?
  /// Eastings of the origin, in the unit of the coordinate system.
  public var eastings: Double?
  /// Northings of the origin, in the unit of the coordinate system.
  public var northings: Double?
  /// Height of the origin, in the unit of the coordinate system.
  public var orthogonalHeight: Double?
  /// Angle from the model's x axis to grid east, counter-clockwise, in degrees.
  public var rotation: Double?
  /// Scale from model units to map units.
  public var scale: Double?
  /// Latitude of the site in decimal degrees (WGS 84).
  public var siteLatitude: Double?
  /// Longitude of the site in decimal degrees (WGS 84).
  public var siteLongitude: Double?
  /// Elevation of the site in the model's length unit.
  public var siteElevation: Double?

  /// A georeference; what the model does not say is nil.
  public init(
    coordinateSystem: String? = nil, metres: Double? = nil, eastings: Double? = nil, northings: Double? = nil,
    orthogonalHeight: Double? = nil, rotation: Double? = nil, scale: Double? = nil, siteLatitude: Double? = nil,
    siteLongitude: Double? = nil, siteElevation: Double? = nil
  ) {
    self.coordinateSystem = coordinateSystem
    self.metres = metres
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
