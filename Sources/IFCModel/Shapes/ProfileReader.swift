import ByteInput
import IFCSchema
import Part21

/// Reads the outlines of profiles: their extent and their area, in metres.
///
/// A profile with parameters lies around its position: the middle of the box around it (IfcParameterizedProfileDef).
struct ProfileReader {
  /// What is known of a profile.
  struct Outline {
    /// Its extent in the plane of the profile; z is 0.
    var box = Box()
    /// The area inside, holes taken out; nil where it cannot be told.
    var area: Double?
  }

  let reader: InstanceReader
  let placements: PlacementReader
  private let parameterized: EntityID?
  private let closed: EntityID?
  private let polyline: EntityID?
  let rims: RimReader
  /// For each entity how it is read.
  private let kinds: ProfileKinds

  /// - Parameter radians: in the model's unit of angle.
  init(_ reader: InstanceReader, _ placements: PlacementReader, radians: Double) {
    self.reader = reader
    self.placements = placements
    rims = RimReader(reader: reader, placements: placements, radians: radians)
    kinds = ProfileKinds(reader.schema)
    parameterized = reader.schema.entity(named: "IfcParameterizedProfileDef")
    closed = reader.schema.entity(named: "IfcArbitraryClosedProfileDef")
    polyline = reader.schema.entity(named: "IfcPolyline")
  }

  /// The outline of a profile; nil for kinds that are not read (derived ones, splines).
  ///
  /// - Parameter budget: how many instances may be read; nil is said beyond them.
  func outline(_ profile: Instance, _ budget: inout Int) -> Outline? {
    switch kinds[profile.entity] {
    case .around(let width, let depth, let isFull): return rectangle(profile, width, depth, isFull: isFull)
    case .angle: return angle(profile)
    case .zed: return zed(profile)
    case .trapezium: return trapezium(profile)
    case .ellipse: return ellipse(profile)
    case .circle: return circle(profile)
    case .asymmetric: return asymmetric(profile)
    case .drawn: return drawn(profile, &budget)
    case .composite: return composite(profile, &budget)
    case nil: return nil
    }
  }

  /// The corners of a curve, as profiles and directrices are drawn with it; nil for kinds that are not read.
  func corners(_ curve: Instance, _ budget: inout Int) -> [SIMD3<Double>]? { rims.corners(curve, &budget) }

  /// A point within the box of a profile, in its plane: its first corner, or its middle; nil where it is of another kind.
  /// O(1).
  func point(of profile: Instance) -> SIMD3<Double>? {
    // ProfileType and ProfileName, then the curve or the position.
    let third = reader.parameter(2, of: profile).flatMap(reader.instance)
    if reader.isKind(profile, of: parameterized) {
      return (third.flatMap(placements.axes(ofAxisPlacement:)) ?? .world).origin
    }
    guard reader.isKind(profile, of: closed), let third, reader.isKind(third, of: polyline),
      var quick = QuickCursor(bytes: reader.bytes, instanceAt: third.offset), var names = quick.references(),
      let name = names.next()
    else { return nil }
    return reader.instance(named: name).flatMap(placements.vector).map { $0 * placements.metres }
  }

  /// Several profiles together; their areas may overlap.
  private func composite(_ profile: Instance, _ budget: inout Int) -> Outline? {
    var outline = Outline()
    for part in reader.references("Profiles", of: profile) {
      budget -= 1
      // A composite has no composites in it (IfcCompositeProfileDef.NoRecursion).
      guard budget > 0, !kinds.isComposite(part.entity), let own = self.outline(part, &budget) else {
        return nil
      }
      outline.box.add(own.box.lowest)
      outline.box.add(own.box.highest)
    }
    return outline.box.isEmpty ? nil : outline
  }
}
