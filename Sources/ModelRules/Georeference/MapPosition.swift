import Glibc
import IFCModel

/// Where a point of a model lies on the map.
///
/// The unit of the map's numbers is that of the coordinate system. Where a model states none, the standard means the
/// project's, and most exporters mean metres all the same: both readings are given, metres first. A unit that the numbers
/// state themselves (IfcPropertySingleValue.Unit) counts before either.
struct MapPosition: Sendable {
  /// Metres east.
  let easting: Double
  /// Metres north.
  let northing: Double
  /// Metres above the vertical datum.
  let height: Double

  /// A position that a point of a model is itself, in metres.
  init(_ point: SIMD3<Double>) { self.init(easting: point.x, northing: point.y, height: point.z) }

  /// A position by its coordinates.
  init(easting: Double, northing: Double, height: Double) {
    (self.easting, self.northing, self.height) = (easting, northing, height)
  }

  /// A position as short as it can be written: `652216.6 6861681.5`.
  var text: String { "\(MapPosition.text(easting)) \(MapPosition.text(northing))" }

  /// Metres to another position, heights apart.
  func distance(easting: Double, northing: Double) -> Double { hypot(self.easting - easting, self.northing - northing) }

  /// A number with one decimal at most.
  static func text(_ number: Double) -> String {
    guard abs(number) < 1e15 else { return "\(number)" }
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }

  /// The readings of where a point lies.
  ///
  /// - Parameters:
  ///   - point: in the world coordinates of the model, in metres.
  ///   - conversion: from there to the map; nil where the model lies at map coordinates itself.
  ///   - metres: in the model's unit of length.
  ///   - systems: those that the map may be of. Where the numbers of the conversion lie in their extent in one unit alone,
  ///     they are in that.
  static func readings(
    of point: SIMD3<Double>, through conversion: MapConversion?, metres: Double?, in systems: [MapSystem] = []
  ) -> [MapPosition] {
    guard let conversion else { return [MapPosition(easting: point.x, northing: point.y, height: point.z)] }
    let project = metres ?? 1
    var units: [Double] = project == 1 ? [1] : [1, project]
    if let stated = conversion.system?.metres ?? conversion.metres { units = [stated] }
    let within = units.filter { unit in
      systems.contains {
        $0.eastings.contains((conversion.eastings ?? 0) * unit)
          && $0.northings.contains((conversion.northings ?? 0) * unit)
      }
    }
    if within.count == 1 { units = within }
    return units.map { (unit: Double) -> MapPosition in
      let factor = groundScale(conversion.scale, map: unit, project: project)
      let angle = (conversion.rotation ?? 0) * .pi / 180
      let east = factor * (cos(angle) * point.x - sin(angle) * point.y)
      let north = factor * (sin(angle) * point.x + cos(angle) * point.y)
      return MapPosition(
        easting: (conversion.eastings ?? 0) * unit + east, northing: (conversion.northings ?? 0) * unit + north,
        height: (conversion.orthogonalHeight ?? 0) * unit + point.z)
    }
  }

  /// How many metres on the map one metre of the model makes.
  ///
  /// IfcMapConversion.Scale holds the change of units too, 0.001 from millimetres to metres; it is often left out, or
  /// written as if there were none. What is then left of it is that of a map and lies near 1.
  private static func groundScale(_ scale: Double?, map: Double, project: Double) -> Double {
    guard let scale else { return 1 }
    return [scale * map / project, scale].first { abs($0 - 1) < 0.1 } ?? 1
  }
}
