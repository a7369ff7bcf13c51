import Glibc
import IFCSchema
import Part21

/// Follows curves and the rims of profiles corner by corner, to be drawn: arcs become a few chords, in metres.
///
/// What is measured is not read here but by ``ProfileReader``, which takes arcs more closely (``RimReader``).
struct CurveTracer {
  /// The most corners of an outline; one that has more is not traced.
  private static let most = 1000
  /// Chords that an arc of a circle becomes, or a quarter of a whole one.
  private static let chords = 6

  let reader: InstanceReader
  let placements: PlacementReader

  /// The corners of the outer rim of a profile, in its plane; nil for kinds that are not followed.
  func rim(ofProfile profile: Instance) -> [SIMD3<Double>]? {
    switch reader.schema.name(of: profile.entity) {
    case "IfcRectangleProfileDef", "IfcRoundedRectangleProfileDef", "IfcRectangleHollowProfileDef":
      return rectangle(profile, "XDim", "YDim")
    case "IfcIShapeProfileDef": return rectangle(profile, "OverallWidth", "OverallDepth")
    case "IfcCircleProfileDef", "IfcCircleHollowProfileDef":
      guard let radius = reader.real("Radius", of: profile) else { return nil }
      let count = Self.chords * 4
      return (0..<count).map { step in
        let angle = 2 * Double.pi * Double(step) / Double(count)
        return position(of: profile).point(SIMD3(cos(angle), sin(angle), 0) * radius * placements.metres)
      }
    case "IfcArbitraryClosedProfileDef", "IfcArbitraryProfileDefWithVoids":
      return reader.reference("OuterCurve", of: profile).flatMap { corners(ofCurve: $0) }
    default: return nil
    }
  }

  /// The corners of a curve, in the coordinates that it stands in; nil for kinds that are not followed.
  func corners(ofCurve curve: Instance) -> [SIMD3<Double>]? {
    var budget = Self.most
    return corners(curve, &budget, depth: 0)
  }

  /// - Parameter budget: how many curves may be read: those that are segments of several others come more than once.
  private func corners(_ curve: Instance, _ budget: inout Int, depth: Int) -> [SIMD3<Double>]? {
    budget -= 1
    guard depth < 4, budget >= 0 else { return nil }
    switch reader.schema.name(of: curve.entity) {
    case "IfcPolyline": return points(reader.references("Points", of: curve))
    case "IfcIndexedPolyCurve": return indexed(curve)
    case "IfcTrimmedCurve":
      // The chord between its ends, where they are given as points.
      let ends = ["Trim1", "Trim2"].compactMap { reader.references($0, of: curve).first }
      let isReversed = reader.enumeration("SenseAgreement", of: curve) == "F"
      guard ends.count == 2 else { return nil }
      return points(isReversed ? ends.reversed() : ends)
    case "IfcCompositeCurve":
      var all: [SIMD3<Double>] = []
      for segment in reader.references("Segments", of: curve) {
        guard let part = reader.reference("ParentCurve", of: segment),
          let corners = corners(part, &budget, depth: depth + 1), all.count + corners.count <= Self.most
        else { return nil }
        all += reader.enumeration("SameSense", of: segment) == "F" ? corners.reversed() : corners
      }
      return all.isEmpty ? nil : all
    default: return nil
    }
  }

  private func points(_ instances: [Instance]) -> [SIMD3<Double>]? {
    guard instances.count <= Self.most else { return nil }
    let points = instances.compactMap { placements.vector($0) }
    return points.count == instances.count ? points.map { $0 * placements.metres } : nil
  }

  // MARK: Profiles

  private func position(of profile: Instance) -> Placement {
    reader.reference("Position", of: profile).flatMap(placements.axes(ofAxisPlacement:)) ?? .world
  }

  private func rectangle(_ profile: Instance, _ width: String, _ depth: String) -> [SIMD3<Double>]? {
    guard let x = reader.real(width, of: profile), let y = reader.real(depth, of: profile) else { return nil }
    let half = SIMD3(x, y, 0) * placements.metres / 2
    let place = position(of: profile)
    return [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { place.point(half * SIMD3($0.0, $0.1, 0)) }
  }

  // MARK: Indexed curves

  private func indexed(_ curve: Instance) -> [SIMD3<Double>]? {
    guard let list = reader.reference("Points", of: curve), let rows = reader.parameter("CoordList", of: list) else {
      return nil
    }
    let points = placements.rows(rows).map { $0 * placements.metres }
    guard let segments = reader.parameter("Segments", of: curve), segments.kind == .list else {
      return points.count <= Self.most ? points : nil
    }
    var corners: [SIMD3<Double>] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: segments.body)
    while let segment = cursor.next() {
      let along = indices(of: segment).compactMap { points.indices.contains($0) ? points[$0] : nil }
      guard corners.count + along.count + Self.chords <= Self.most else { return nil }
      let isArc = reader.bytes.keyword(segment) == "IFCARCINDEX" && along.count == 3
      let part = isArc ? Arc.chords(from: along[0], over: along[1], to: along[2], count: Self.chords) : along
      corners += corners.last == part.first ? part.dropFirst() : part[...]
    }
    return corners.isEmpty ? nil : corners
  }

  /// The places of the points of a segment, which are counted from 1.
  private func indices(of segment: Parameter) -> [Int] {
    guard let list = reader.bytes.wrapped(segment), list.kind == .list else { return [] }
    var indices: [Int] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let item = cursor.next(), indices.count < Self.most {
      if let index = reader.bytes.integer(item).flatMap(Int.init(exactly:)), index > 0 { indices.append(index - 1) }
    }
    return indices
  }
}
