/// Where a model says that it lies on Earth.
public struct Georeference: Sendable, Equatable {
  /// The name of the projected coordinate reference system: `EPSG:2154`.
  public var coordinateSystem: String?
  /// The length of the unit of eastings, northings and height in metres; nil where the model does not state it.
  public var metres: Double?
  /// How far east the model's origin lies, in the unit of the coordinate system.
  public var eastings: Double?
  /// How far north it lies.
  public var northings: Double?
  /// How high it lies above the vertical datum.
  public var orthogonalHeight: Double?
  /// The angle from the model's x axis to grid east, counter-clockwise, in degrees.
  public var rotation: Double?
  /// The scale from model units to map units.
  public var scale: Double?
  /// The latitude of the site in decimal degrees, north positive (WGS 84).
  public var siteLatitude: Double?
  /// The longitude of the site in decimal degrees, east positive.
  public var siteLongitude: Double?
  /// The elevation of the site, in the model's length unit.
  public var siteElevation: Double?

  /// Whether nothing is said at all.
  public var isEmpty: Bool { self == Georeference() }
}
