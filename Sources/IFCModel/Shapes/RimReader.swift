import Glibc
import IFCSchema
import Part21

/// Reads the curves that profiles are drawn with, corner by corner, in metres: to be measured.
///
/// Arcs become so many chords that the area inside is right to a hundredth, to three thousandths for half a circle.
struct RimReader {
  /// The most corners of a curve; one that has more is not read.
  private static let most = 20_000
  /// The most that curves lie in each other.
  private static let deepest = 6
  /// As many corners count as one instance that is read.
  private static let cornersOfOne = 16
  /// Chords of an arc, and of a whole circle.
  private static let chords = (arc: 24, circle: 64)
  /// Metres between the end of a segment and the beginning of the next one beyond which the two are not joined.
  private static let gap = 0.01

  let reader: InstanceReader
  let placements: PlacementReader
  /// Radians in the model's unit of angle.
  let radians: Double

  /// The corners of a curve; nil where it is of a kind that is not read, or its segments do not join.
  ///
  /// - Parameter budget: how many instances may be read, which many curves may share; nil is said beyond them. Curves
  ///   that are segments of several others would else be read as often as there are ways to them.
  func corners(_ curve: Instance, _ budget: inout Int, depth: Int = 0) -> [SIMD3<Double>]? {
    guard depth < Self.deepest else { return nil }
    let found = read(curve, &budget, depth)
    budget -= 1 + (found?.count ?? 0) / Self.cornersOfOne
    return budget > 0 ? found : nil
  }

  private func read(_ curve: Instance, _ budget: inout Int, _ depth: Int) -> [SIMD3<Double>]? {
    switch reader.schema.name(of: curve.entity) {
    case "IfcPolyline":
      let points = reader.references("Points", of: curve).map { placements.vector($0) }
      return points.contains { $0 == nil } ? nil : points.compactMap { $0.map { $0 * placements.metres } }
    case "IfcIndexedPolyCurve": return indexed(curve)
    case "IfcCompositeCurve", "IfcCompositeCurveOnSurface": return composite(curve, &budget, depth)
    case "IfcTrimmedCurve": return trimmed(curve)
    case "IfcCircle", "IfcEllipse":
      return conic(curve).map { conic in
        (0..<Self.chords.circle).map { conic.point(at: 2 * .pi * Double($0) / Double(Self.chords.circle)) }
      }
    default: return nil
    }
  }

  // MARK: Segments one after the other

  private func composite(_ curve: Instance, _ budget: inout Int, _ depth: Int) -> [SIMD3<Double>]? {
    var all: [SIMD3<Double>] = []
    for segment in reader.references("Segments", of: curve) {
      guard let parent = reader.reference("ParentCurve", of: segment),
        var part = corners(parent, &budget, depth: depth + 1), !part.isEmpty, all.count + part.count <= Self.most
      else { return nil }
      if reader.enumeration("SameSense", of: segment) == "F" { part.reverse() }
      if let end = all.last {
        // Some programs forget to turn a segment round.
        if !isNear(end, part[0]) {
          guard isNear(end, part[part.count - 1]) else { return nil }
          part.reverse()
        }
        part.removeFirst()
      }
      all += part
    }
    return all.isEmpty ? nil : all
  }

  private func isNear(_ one: SIMD3<Double>, _ other: SIMD3<Double>) -> Bool {
    let way = one - other
    return (way * way).sum() <= Self.gap * Self.gap
  }

  private func indexed(_ curve: Instance) -> [SIMD3<Double>]? {
    guard let segments = reader.parameter("Segments", of: curve), let list = reader.reference("Points", of: curve),
      let rows = reader.parameter("CoordList", of: list)
    else { return nil }
    let points = placements.rows(rows).map { $0 * placements.metres }
    if segments.kind == .omitted { return points }
    guard segments.kind == .list else { return nil }
    var corners: [SIMD3<Double>] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: segments.body)
    while let segment = cursor.next() {
      guard let along = self.points(of: segment, points), corners.count + along.count <= Self.most else { return nil }
      // Each segment begins where the one before it ends.
      corners += corners.last == along.first ? along.dropFirst() : along[...]
    }
    return corners
  }

  /// Metres from its origin beyond which no profile reaches: such a corner is damage.
  private static let farthest = 1e9

  /// The corners of a segment, whose points are counted from 1; nil where one is not there.
  private func points(of segment: Parameter, _ points: [SIMD3<Double>]) -> [SIMD3<Double>]? {
    guard let numbers = reader.bytes.wrapped(segment), numbers.kind == .list else { return nil }
    var along: [SIMD3<Double>] = []
    var items = ParameterCursor(bytes: reader.bytes, list: numbers.body)
    while let item = items.next() {
      guard let number = reader.bytes.integer(item).flatMap(Int.init(exactly:)), number > 0, number <= points.count,
        abs(points[number - 1].x) < Self.farthest, abs(points[number - 1].y) < Self.farthest
      else { return nil }
      along.append(points[number - 1])
    }
    switch reader.bytes.keyword(segment) {
    case "IFCLINEINDEX": return along
    case "IFCARCINDEX":
      guard along.count == 3 else { return nil }
      // In space, along which pipes and bars are bent, the three points say enough.
      let isFlat = along[0].z == along[1].z && along[0].z == along[2].z
      return isFlat ? Arc.chords(from: along[0], over: along[1], to: along[2], count: Self.chords.arc) : along
    default: return nil
    }
  }

  // MARK: Circles and ellipses

  /// A circle or an ellipse where it lies.
  private struct Conic {
    let place: Placement
    let axes: (x: Double, y: Double)

    func point(at angle: Double) -> SIMD3<Double> {
      place.point(SIMD3(cos(angle) * axes.x, sin(angle) * axes.y, 0))
    }

    func angle(of point: SIMD3<Double>) -> Double {
      let inner = place.inverse.point(point)
      return atan2(inner.y / axes.y, inner.x / axes.x)
    }
  }

  private func conic(_ curve: Instance) -> Conic? {
    let isCircle = reader.schema.name(of: curve.entity) == "IfcCircle"
    guard let place = reader.reference("Position", of: curve).flatMap(placements.axes(ofAxisPlacement:)),
      let x = reader.real(isCircle ? "Radius" : "SemiAxis1", of: curve),
      let y = reader.real(isCircle ? "Radius" : "SemiAxis2", of: curve), x > 0, y > 0
    else { return nil }
    return Conic(place: place, axes: (x * placements.metres, y * placements.metres))
  }

  // MARK: Parts of curves

  /// A part of a line, a circle or an ellipse between two points, or between two parameters.
  private func trimmed(_ curve: Instance) -> [SIMD3<Double>]? {
    guard let basis = reader.reference("BasisCurve", of: curve), let start = trim("Trim1", of: curve),
      let end = trim("Trim2", of: curve)
    else { return nil }
    let isForward = reader.enumeration("SenseAgreement", of: curve) != "F"
    switch reader.schema.name(of: basis.entity) {
    case "IfcLine":
      guard let first = start.point ?? start.number.flatMap({ point(ofLine: basis, at: $0) }),
        let last = end.point ?? end.number.flatMap({ point(ofLine: basis, at: $0) })
      else { return nil }
      return [first, last]
    case "IfcCircle", "IfcEllipse":
      guard let conic = conic(basis),
        let first = start.point.map(conic.angle) ?? start.number.map({ $0 * radians }),
        let last = end.point.map(conic.angle) ?? end.number.map({ $0 * radians }), (last - first).isFinite
      else { return nil }
      var sweep = (last - first).remainder(dividingBy: 2 * .pi)
      if isForward, sweep <= 1e-9 { sweep += 2 * .pi }
      if !isForward, sweep >= -1e-9 { sweep -= 2 * .pi }
      return (0...Self.chords.arc).map { conic.point(at: first + sweep * Double($0) / Double(Self.chords.arc)) }
    default: return nil
    }
  }

  private func trim(_ attribute: String, of curve: Instance) -> (point: SIMD3<Double>?, number: Double?)? {
    guard let list = reader.parameter(attribute, of: curve), list.kind == .list else { return nil }
    var found: (point: SIMD3<Double>?, number: Double?) = (nil, nil)
    var items = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let item = items.next() {
      if let point = reader.instance(item) {
        found.point = placements.vector(point).map { $0 * placements.metres }
      } else {
        found.number = reader.bytes.real(reader.bytes.wrapped(item) ?? item)
      }
    }
    return found.point == nil && found.number == nil ? nil : found
  }

  /// The point of a line that its vector, so many times, leads to.
  private func point(ofLine line: Instance, at number: Double) -> SIMD3<Double>? {
    guard let origin = reader.reference("Pnt", of: line).flatMap(placements.vector),
      let vector = reader.reference("Dir", of: line),
      let along = reader.reference("Orientation", of: vector).flatMap(placements.vector),
      let length = reader.real("Magnitude", of: vector)
    else { return nil }
    let size = (along * along).sum().squareRoot()
    guard size > 0 else { return nil }
    return (origin + along / size * length * number) * placements.metres
  }
}
