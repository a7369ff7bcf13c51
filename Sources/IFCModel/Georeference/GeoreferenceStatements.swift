/// All that a model says of its place on Earth, each statement with what makes it.
///
/// ``Georeference`` is the short form: the first of each. Several carriers may say the same, or contradict each other:
/// a map conversion, the property sets that stand for one, and placements that lie at map coordinates.
public struct GeoreferenceStatements: Sendable {
  /// From the model's coordinates to those of a map, in file order: entities first, then property sets.
  public var conversions: [MapConversion] = []
  /// The coordinate systems of maps, in file order: entities first, then property sets.
  public var systems: [StatedCoordinateSystem] = []
  /// The geographic coordinate systems that the model names (IfcGeographicCRS, IFC4X3): of degrees, and of no map.
  public var geographic: [StatedCoordinateSystem] = []
  /// Sites with a latitude and a longitude, in file order.
  public var positions: [GeographicPosition] = []
  /// Where sites and buildings stand in the world coordinates of the model. Empty in a model that does not keep
  /// ``PlacementReader/classes``.
  public var origins: [PlacedOrigin] = []
  /// Which way north lies, of the first context that says so.
  public var trueNorth: TrueNorth?
  /// Metres in the model's unit of length; nil where the project states none.
  public var metres: Double?

  /// Nothing is said.
  public init() {}
}

/// From the model's coordinates to those of a map (IfcMapConversion, IfcRigidOperation, ePSet_MapConversion).
public struct MapConversion: Sendable, Equatable {
  /// What says so.
  public enum Carrier: Sendable, Equatable {
    /// IfcMapConversion.
    case conversion
    /// IfcRigidOperation (IFC4X3).
    case rigidOperation
    /// A property set of IFC2X3, ePSet_MapConversion.
    case propertySet
  }

  /// The conversion, or the property set.
  public var instance: Instance
  /// What kind of statement it is.
  public var carrier: Carrier
  /// How far east the model's origin lies, in the unit of the map.
  public var eastings: Double?
  /// How far north.
  public var northings: Double?
  /// How high above the vertical datum.
  public var orthogonalHeight: Double?
  /// The angle from the map's east to the model's x axis, counter-clockwise, in degrees.
  public var rotation: Double?
  /// The scale from units of the model to units of the map.
  public var scale: Double?
  /// The coordinate system that it leads to.
  public var system: StatedCoordinateSystem?
  /// Metres in the unit of its numbers, where they state one themselves and the coordinate system does not; nil where the
  /// unit of the map counts.
  public var metres: Double?

  /// Whether it moves the model away from its own coordinates.
  public var hasOffset: Bool { (eastings ?? 0) != 0 || (northings ?? 0) != 0 }
}

/// A coordinate system of a map, as a model names it (IfcProjectedCRS, ePSet_ProjectedCRS).
public struct StatedCoordinateSystem: Sendable, Equatable {
  /// The coordinate system, or the property set.
  public var instance: Instance
  /// Whether a property set says so.
  public var isPropertySet: Bool
  /// Its name, `EPSG:2154`; nil where it is blank.
  public var name: String?
  /// The vertical datum, `EPSG:5720`; nil where it is blank.
  public var verticalDatum: String?
  /// Metres in the unit of the map; nil where none is stated, or one that cannot be made out.
  public var metres: Double?
}

/// Latitude and longitude of a site (IfcSite.RefLatitude, RefLongitude), which are those of its placement's origin.
public struct GeographicPosition: Sendable, Equatable {
  /// The site.
  public var site: Instance
  /// In decimal degrees, north positive (WGS 84).
  public var latitude: Double
  /// In decimal degrees, east positive.
  public var longitude: Double
  /// The last digit that is written, in degrees: 1/3600 where the seconds of both are whole.
  public var resolution: Double
  /// Whether both are as IfcCompoundPlaneAngleMeasure has them: minutes and seconds below 60, parts of one sign.
  public var isWellFormed = true
}

/// Where the origin of a spatial element, or of a context, stands in the world coordinates of the model, in metres.
public struct PlacedOrigin: Sendable, Equatable {
  /// The site, building or context.
  public var instance: Instance
  /// The origin.
  public var origin: SIMD3<Double>

  /// An origin that is known.
  public init(instance: Instance, origin: SIMD3<Double>) {
    self.instance = instance
    self.origin = origin
  }

  /// How far it lies from the origin of the world, heights apart.
  public var distance: Double { (origin.x * origin.x + origin.y * origin.y).squareRoot() }
}

/// The direction of true north (IfcGeometricRepresentationContext.TrueNorth).
public struct TrueNorth: Sendable, Equatable {
  /// The context.
  public var context: Instance
  /// The angle from the model's y axis to north, clockwise, in degrees.
  public var angle: Double
}
