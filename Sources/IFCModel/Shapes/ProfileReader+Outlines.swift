import IFCSchema

/// The outlines of single kinds of profiles.
extension ProfileReader {
  func drawn(_ profile: Instance, _ budget: inout Int) -> Outline? {
    guard let curve = reader.reference("OuterCurve", of: profile), let points = rims.corners(curve, &budget),
      points.count > 2
    else { return nil }
    var outline = Outline()
    for point in points { outline.box.add(point) }
    outline.area = area(points).flatMap { area(within: $0, of: profile, &budget) }
    return outline
  }

  /// What the holes in a profile leave of an area; nil where one of them cannot be read.
  private func area(within whole: Double, of profile: Instance, _ budget: inout Int) -> Double? {
    var rest = whole
    for curve in reader.references("InnerCurves", of: profile) {
      guard let hole = rims.corners(curve, &budget).flatMap(area) else { return nil }
      rest -= hole
    }
    return rest
  }

  func circle(_ profile: Instance) -> Outline? {
    guard let radius = reader.real("Radius", of: profile).map({ $0 * placements.metres }) else { return nil }
    let inner = reader.real("WallThickness", of: profile).map { max(0, radius - $0 * placements.metres) } ?? 0
    var outline = centred(profile, SIMD3(radius, radius, 0))
    outline?.area = Double.pi * (radius * radius - inner * inner)
    return outline
  }

  func ellipse(_ profile: Instance) -> Outline? {
    guard let x = reader.real("SemiAxis1", of: profile), let y = reader.real("SemiAxis2", of: profile) else {
      return nil
    }
    let half = SIMD3(x, y, 0) * placements.metres
    var outline = centred(profile, half)
    outline?.area = Double.pi * half.x * half.y
    return outline
  }

  func zed(_ profile: Instance) -> Outline? {
    guard let flange = reader.real("FlangeWidth", of: profile), let web = reader.real("WebThickness", of: profile),
      let depth = reader.real("Depth", of: profile)
    else { return nil }
    return centred(profile, SIMD3(2 * flange - web, depth, 0) * placements.metres / 2)
  }

  func asymmetric(_ profile: Instance) -> Outline? {
    // The bottom flange is the overall width in IFC2X3.
    let widths = ["BottomFlangeWidth", "OverallWidth", "TopFlangeWidth"].compactMap { reader.real($0, of: profile) }
    guard let width = widths.max(), let depth = reader.real("OverallDepth", of: profile) else { return nil }
    return centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
  }

  func rectangle(_ profile: Instance, _ width: String, _ depth: String, isFull: Bool) -> Outline? {
    guard let x = reader.real(width, of: profile), let y = reader.real(depth, of: profile) else { return nil }
    let half = SIMD3(x, y, 0) * placements.metres / 2
    var outline = centred(profile, half)
    if isFull { outline?.area = 4 * half.x * half.y }
    return outline
  }

  /// An L: as wide as deep where it states no width. Its area is known where it has no curves.
  func angle(_ profile: Instance) -> Outline? {
    guard let depth = reader.real("Depth", of: profile) else { return nil }
    let width = reader.real("Width", of: profile) ?? depth
    var outline = centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
    let isStraight = ["FilletRadius", "EdgeRadius", "LegSlope"].allSatisfy { (reader.real($0, of: profile) ?? 0) == 0 }
    if isStraight, let thickness = reader.real("Thickness", of: profile), thickness <= min(width, depth) {
      outline?.area = thickness * (width + depth - thickness) * placements.metres * placements.metres
    }
    return outline
  }

  func trapezium(_ profile: Instance) -> Outline? {
    guard let bottom = reader.real("BottomXDim", of: profile), let top = reader.real("TopXDim", of: profile),
      let depth = reader.real("YDim", of: profile)
    else { return nil }
    let offset = reader.real("TopXOffset", of: profile) ?? 0
    let width = max(bottom, offset + top) - min(0, offset)
    var outline = centred(profile, SIMD3(width, depth, 0) * placements.metres / 2)
    outline?.area = (bottom + top) / 2 * depth * placements.metres * placements.metres
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

  /// The area that corners enclose (Gauss); nil where they enclose none to speak of.
  private func area(_ points: [SIMD3<Double>]) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    var twice = last.x * first.y - first.x * last.y
    for (a, b) in zip(points, points.dropFirst()) { twice += a.x * b.y - b.x * a.y }
    return twice.isFinite ? abs(twice) / 2 : nil
  }
}
