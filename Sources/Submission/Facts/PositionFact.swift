/// Where a model says that it lies, and in what units.
public struct PositionFact: Sendable, Equatable {
  /// The name of the unit of length: `MILLIMETRE`; nil where the project states none.
  public var lengthUnit: String?
  /// The name of the projected coordinate reference system.
  public var coordinateSystem: String?
  /// How far east, north and high the origin of the model lies in that system, in metres; nil where the model does not
  /// say.
  public var mapOrigin: MapOrigin?
  /// The angle from the model's x axis to grid east, in degrees, counter-clockwise; nil where the model does not say.
  public var mapRotation: Double?
  /// Where the first site stands, with its buildings, in metres; nil where it has no placement.
  public var sitePlacement: SitePlacement?
  /// The direction of true north, in degrees clockwise from the model's y axis, as rule G1 says it; nil where no context states it.
  public var trueNorth: Double?
  /// The box around the origins of its elements, in metres from the model's origin; nil where there are none, or where
  /// nobody asked for ``FactKind/placements``.
  public var range: PositionRange?

  /// A model that says nothing.
  public init() {}
}

/// How far east, north and high an origin lies on the map, in metres, as far as one can tell.
///
/// Where a model does not state the unit of the map, the standard means that of the project, and most exporters mean
/// metres all the same. Both readings are kept.
public struct MapOrigin: Sendable, Equatable {
  /// The readings, metres first; one where the unit is stated, or is the metre for both.
  public let readings: [SIMD3<Double>]

  /// An origin that is stated in numbers.
  ///
  /// - Parameters:
  ///   - numbers: as they stand in the file.
  ///   - map: the length of the map's unit in metres; nil where the model does not state it.
  ///   - project: the length of the project's.
  public init(_ numbers: SIMD3<Double>, map: Double?, project: Double?) {
    if let map {
      readings = [numbers * map]
    } else if let project, project != 1 {
      readings = [numbers, numbers * project]
    } else {
      readings = [numbers]
    }
  }

  /// Whether a reading of this origin is as one of another.
  public func agrees(with other: MapOrigin, _ isNear: (SIMD3<Double>, SIMD3<Double>) -> Bool) -> Bool {
    readings.contains { own in other.readings.contains { isNear(own, $0) } }
  }
}

/// Where a site and the buildings of its model stand in the world, in metres.
public struct SitePlacement: Sendable, Equatable {
  /// The origin of the site.
  public let site: SIMD3<Double>
  /// The origins of the buildings that have a placement.
  public let buildings: [SIMD3<Double>]

  /// Origins that are known.
  public init(site: SIMD3<Double>, buildings: [SIMD3<Double>] = []) {
    self.site = site
    self.buildings = buildings
  }

  /// Whether the sites stand at one place, or a building of the one where a building of the other does: then the sites
  /// are but placed by another habit.
  ///
  /// - Complexity: O(buildings²).
  public func agrees(with other: SitePlacement, _ isNear: (SIMD3<Double>, SIMD3<Double>) -> Bool) -> Bool {
    isNear(site, other.site)
      || buildings.contains { own in other.buildings.contains { isNear(own, $0) } }
  }
}

/// A box with its edges along the axes, in metres.
public struct PositionRange: Sendable, Equatable {
  /// The corner with the least coordinates.
  public var least: SIMD3<Double>
  /// The corner with the greatest.
  public var greatest: SIMD3<Double>

  /// The box that a point is.
  public init(_ point: SIMD3<Double>) { (least, greatest) = (point, point) }

  /// Grows to hold another box.
  public mutating func add(_ other: PositionRange) {
    least = pointwiseMin(least, other.least)
    greatest = pointwiseMax(greatest, other.greatest)
  }

  /// Whether it is a point: all elements stand at one place, as where an exporter puts all coordinates into shapes.
  public var isPoint: Bool { least == greatest }

  /// Whether two boxes, each wider by a margin on all sides, have a place in common on the ground.
  public func overlaps(_ other: PositionRange, margin: Double) -> Bool {
    least.x - margin <= other.greatest.x + margin && other.least.x - margin <= greatest.x + margin
      && least.y - margin <= other.greatest.y + margin && other.least.y - margin <= greatest.y + margin
  }
}
