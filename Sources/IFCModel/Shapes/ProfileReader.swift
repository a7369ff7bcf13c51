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

  private let reader: InstanceReader
  private let placements: PlacementReader
  private let parameterized: EntityID?
  private let closed: EntityID?
  private let polyline: EntityID?
  private let rims: RimReader

  /// - Parameter radians: in the model's unit of angle.
  init(_ reader: InstanceReader, _ placements: PlacementReader, radians: Double) {
    self.reader = reader
    self.placements = placements
    rims = RimReader(reader: reader, placements: placements, radians: radians)
    parameterized = reader.schema.entity(named: "IfcParameterizedProfileDef")
    closed = reader.schema.entity(named: "IfcArbitraryClosedProfileDef")
    polyline = reader.schema.entity(named: "IfcPolyline")
  }

  /// The outline of a profile; nil for kinds that are not read (derived ones, splines).
  func outline(_ profile: Instance) -> Outline? {
    switch reader.schema.name(of: profile.entity) {
    case "IfcRectangleProfileDef": return rectangle(profile, "XDim", "YDim", isFull: true)
    case "IfcRoundedRectangleProfileDef", "IfcRectangleHollowProfileDef":
      return rectangle(profile, "XDim", "YDim", isFull: false)
    case "IfcUShapeProfileDef", "IfcTShapeProfileDef": return rectangle(profile, "FlangeWidth", "Depth", isFull: false)
    case "IfcCShapeProfileDef": return rectangle(profile, "Width", "Depth", isFull: false)
    case "IfcLShapeProfileDef": return angle(profile)
    case "IfcZShapeProfileDef":
      guard let flange = reader.real("FlangeWidth", of: profile), let web = reader.real("WebThickness", of: profile),
        let depth = reader.real("Depth", of: profile)
      else { return nil }
      return centred(profile, SIMD3(2 * flange - web, depth, 0) * placements.metres / 2)
    case "IfcTrapeziumProfileDef": return trapezium(profile)
    case "IfcEllipseProfileDef":
      guard let x = reader.real("SemiAxis1", of: profile), let y = reader.real("SemiAxis2", of: profile) else {
        return nil
      }
      let half = SIMD3(x, y, 0) * placements.metres
      var outline = centred(profile, half)
      outline?.area = Double.pi * half.x * half.y
      return outline
    case "IfcAsymmetricIShapeProfileDef":
      // The bottom flange is the overall width in IFC2X3.
      let widths = ["BottomFlangeWidth", "OverallWidth", "TopFlangeWidth"].compactMap { reader.real($0, of: profile) }
      guard let width = widths.max(), let depth = reader.real("OverallDepth", of: profile) else { return nil }
      return centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
    case "IfcCompositeProfileDef": return composite(profile)
    case "IfcIShapeProfileDef": return rectangle(profile, "OverallWidth", "OverallDepth", isFull: false)
    case "IfcCircleProfileDef", "IfcCircleHollowProfileDef":
      guard let radius = reader.real("Radius", of: profile).map({ $0 * placements.metres }) else { return nil }
      let inner = reader.real("WallThickness", of: profile).map { max(0, radius - $0 * placements.metres) } ?? 0
      var outline = centred(profile, SIMD3(radius, radius, 0))
      outline?.area = Double.pi * (radius * radius - inner * inner)
      return outline
    case "IfcArbitraryClosedProfileDef", "IfcArbitraryProfileDefWithVoids":
      guard let points = reader.reference("OuterCurve", of: profile).flatMap({ rims.corners($0) }), points.count > 2
      else {
        return nil
      }
      var outline = Outline()
      for point in points { outline.box.add(point) }
      outline.area = area(points).flatMap { whole in
        var rest = whole
        for curve in reader.references("InnerCurves", of: profile) {
          guard let hole = rims.corners(curve).flatMap(area) else { return nil }
          rest -= hole
        }
        return rest
      }
      return outline
    default: return nil
    }
  }

  /// The corners of a curve, as profiles and directrices are drawn with it; nil for kinds that are not read.
  func corners(_ curve: Instance) -> [SIMD3<Double>]? { rims.corners(curve) }

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

  private func rectangle(_ profile: Instance, _ width: String, _ depth: String, isFull: Bool) -> Outline? {
    guard let x = reader.real(width, of: profile), let y = reader.real(depth, of: profile) else { return nil }
    let half = SIMD3(x, y, 0) * placements.metres / 2
    var outline = centred(profile, half)
    if isFull { outline?.area = 4 * half.x * half.y }
    return outline
  }

  /// An L: as wide as deep where it states no width. Its area is known where it has no curves.
  private func angle(_ profile: Instance) -> Outline? {
    guard let depth = reader.real("Depth", of: profile) else { return nil }
    let width = reader.real("Width", of: profile) ?? depth
    var outline = centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
    let isStraight = ["FilletRadius", "EdgeRadius", "LegSlope"].allSatisfy { (reader.real($0, of: profile) ?? 0) == 0 }
    if isStraight, let thickness = reader.real("Thickness", of: profile), thickness <= min(width, depth) {
      outline?.area = thickness * (width + depth - thickness) * placements.metres * placements.metres
    }
    return outline
  }

  private func trapezium(_ profile: Instance) -> Outline? {
    guard let bottom = reader.real("BottomXDim", of: profile), let top = reader.real("TopXDim", of: profile),
      let depth = reader.real("YDim", of: profile)
    else { return nil }
    let offset = reader.real("TopXOffset", of: profile) ?? 0
    let width = max(bottom, offset + top) - min(0, offset)
    var outline = centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
    outline?.area = (bottom + top) / 2 * depth * placements.metres * placements.metres
    return outline
  }

  /// Several profiles together; their areas may overlap.
  private func composite(_ profile: Instance) -> Outline? {
    var outline = Outline()
    for part in reader.references("Profiles", of: profile) {
      // A composite has no composites in it (IfcCompositeProfileDef.NoRecursion).
      guard reader.schema.name(of: part.entity) != "IfcCompositeProfileDef", let own = self.outline(part) else {
        return nil
      }
      outline.box.add(own.box.lowest)
      outline.box.add(own.box.highest)
    }
    return outline.box.isEmpty ? nil : outline
  }

  /// What lies as far as `half` on both sides of the position of a profile.
  private func centred(_ profile: Instance, _ half: SIMD3<Double>) -> Outline? {
    guard half.x.isFinite, half.y.isFinite else { return nil }
    let position = reader.reference("Position", of: profile).flatMap(placements.axes(ofAxisPlacement:)) ?? .world
    var inner = Box()
    inner.add(half)
    inner.add(-half)
    var outline = Outline()
    outline.box.add(inner, in: position)
    return outline
  }

  /// The area that corners enclose (Gauss); nil where they enclose none to speak of.
  private func area(_ points: [SIMD3<Double>]) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    var twice = last.x * first.y - first.x * last.y
    for (a, b) in zip(points, points.dropFirst()) { twice += a.x * b.y - b.x * a.y }
    return twice.isFinite ? abs(twice) / 2 : nil
  }
}
