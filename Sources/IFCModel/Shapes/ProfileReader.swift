import ByteInput
import IFCSchema
import Part21

/// Reads the outlines of profiles: their extent and their area, in metres.
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

  init(_ reader: InstanceReader, _ placements: PlacementReader) {
    self.reader = reader
    self.placements = placements
    parameterized = reader.schema.entity(named: "IfcParameterizedProfileDef")
    closed = reader.schema.entity(named: "IfcArbitraryClosedProfileDef")
    polyline = reader.schema.entity(named: "IfcPolyline")
  }

  /// The outline of a profile; nil for kinds that are not read (composites, curves that are not made of straight lines).
  func outline(_ profile: Instance) -> Outline? {
    switch reader.schema.name(of: profile.entity) {
    case "IfcRectangleProfileDef": return rectangle(profile, "XDim", "YDim", isFull: true)
    case "IfcRoundedRectangleProfileDef": return rectangle(profile, "XDim", "YDim", isFull: false)
    case "IfcIShapeProfileDef": return rectangle(profile, "OverallWidth", "OverallDepth", isFull: false)
    case "IfcCircleProfileDef":
      guard let radius = reader.real("Radius", of: profile).map({ $0 * placements.metres }) else { return nil }
      var outline = centred(profile, SIMD3(radius, radius, 0))
      outline?.area = Double.pi * radius * radius
      return outline
    case "IfcArbitraryClosedProfileDef", "IfcArbitraryProfileDefWithVoids":
      guard let points = reader.reference("OuterCurve", of: profile).flatMap(points), points.count > 2 else {
        return nil
      }
      var outline = Outline()
      for point in points { outline.box.add(point) }
      outline.area = area(points).flatMap { whole in
        var rest = whole
        for curve in reader.references("InnerCurves", of: profile) {
          guard let hole = self.points(curve).flatMap(area) else { return nil }
          rest -= hole
        }
        return rest
      }
      return outline
    default: return nil
    }
  }

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

  /// The corners of a polyline, or of an indexed curve without arcs; nil for other curves.
  private func points(_ curve: Instance) -> [SIMD3<Double>]? {
    switch reader.schema.name(of: curve.entity) {
    case "IfcPolyline":
      let points = reader.references("Points", of: curve).map { placements.vector($0) }
      return points.contains { $0 == nil } ? nil : points.compactMap { $0.map { $0 * placements.metres } }
    case "IfcIndexedPolyCurve":
      guard let segments = reader.parameter("Segments", of: curve), let list = reader.reference("Points", of: curve),
        let rows = reader.parameter("CoordList", of: list)
      else { return nil }
      let points = placements.rows(rows).map { $0 * placements.metres }
      return segments.kind == .omitted ? points : corners(of: segments, points)
    default: return nil
    }
  }

  /// Metres from its origin beyond which no profile reaches: such a corner is damage.
  private static let farthest = 1e9

  /// The corners that straight segments name, whose numbers are counted from 1; nil where one is an arc, or names a point
  /// that is not there.
  private func corners(of segments: Parameter, _ points: [SIMD3<Double>]) -> [SIMD3<Double>]? {
    guard segments.kind == .list else { return nil }
    var corners: [SIMD3<Double>] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: segments.body)
    while let segment = cursor.next() {
      guard reader.bytes.keyword(segment) == "IFCLINEINDEX", let numbers = reader.bytes.wrapped(segment),
        numbers.kind == .list
      else { return nil }
      var items = ParameterCursor(bytes: reader.bytes, list: numbers.body)
      while let item = items.next() {
        guard let number = reader.bytes.integer(item).flatMap(Int.init(exactly:)), number > 0, number <= points.count,
          abs(points[number - 1].x) < Self.farthest, abs(points[number - 1].y) < Self.farthest
        else { return nil }
        // Each segment begins where the one before it ends.
        if corners.last != points[number - 1] { corners.append(points[number - 1]) }
      }
    }
    return corners
  }

  /// The area that corners enclose (Gauss); nil where they enclose none to speak of.
  private func area(_ points: [SIMD3<Double>]) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    var twice = last.x * first.y - first.x * last.y
    for (a, b) in zip(points, points.dropFirst()) { twice += a.x * b.y - b.x * a.y }
    return twice.isFinite ? abs(twice) / 2 : nil
  }
}
