import IFCSchema
import Part21

extension ShapeReader {
  /// A point within the box of a product's body, in the world and in metres; nil where it has none, or none is found at
  /// once. Whoever asks whether a body is beyond some bound need not read it where a point of it is not.
  ///
  /// It is a corner of the first item, or the middle of the profile that is extruded.
  ///
  /// - Parameter placement: where the product stands.
  /// - Complexity: O(1).
  public func sample(of product: Instance, in placement: Placement) -> SIMD3<Double>? {
    sample(of: product, in: placement, atEnd: false)
  }

  /// The same at the end of the extrusion, where the first item is one; nil where it is none.
  ///
  /// - Complexity: O(1).
  public func farSample(of product: Instance, in placement: Placement) -> SIMD3<Double>? {
    sample(of: product, in: placement, atEnd: true)
  }

  private func sample(of product: Instance, in placement: Placement, atEnd: Bool) -> SIMD3<Double>? {
    guard let item = body(of: product).flatMap(firstItem),
      let found = point(of: item, in: placement, depth: 0, atEnd: atEnd), Reach.holds(found)
    else { return nil }
    return found
  }

  private func point(of item: Instance, in placement: Placement, depth: Int, atEnd: Bool) -> SIMD3<Double>? {
    guard depth < Self.deepest else { return nil }
    switch kinds.kind(item.entity) {
    case .extrusion:
      let solid = extrusion(item)
      guard let point = solid.profile.flatMap(profiles.point) else { return nil }
      let foot = placement.placing(solid.position.flatMap(placements.axes(ofAxisPlacement:)) ?? .world)
      guard atEnd else { return foot.point(point) }
      return way(of: solid).map { foot.point(point) + foot.direction($0) }
    case .clipped:
      // What is clipped stands behind the operator.
      return reader.parameter(1, of: item).flatMap(reader.instance)
        .flatMap { point(of: $0, in: placement, depth: depth + 1, atEnd: atEnd) }
    case .mapped:
      guard let (map, inner) = mapping(item, in: placement) else { return nil }
      return firstItem(of: map).flatMap { point(of: $0, in: inner, depth: depth + 1, atEnd: atEnd) }
    case .box where !atEnd:
      return reader.parameter(0, of: item).flatMap(reader.instance).flatMap(placements.vector)
        .map { placement.point($0 * placements.metres) }
    case .points where !atEnd: return point(below: item, in: placement)
    case .box, .points, .disk, .other: return nil
    }
  }

  /// The first point that an item leads to; nil where the first way leads to none.
  private func point(below item: Instance, in placement: Placement) -> SIMD3<Double>? {
    var next = item
    for _ in 0..<Self.deepest {
      switch kinds.part(next.entity) {
      case .point: return placements.vector(next).map { placement.point($0 * placements.metres) }
      case .pointList:
        return reader.parameter(0, of: next).flatMap(placements.firstRow)
          .map { placement.point($0 * placements.metres) }
      case .bent: return nil
      case .list, .first, .other:
        guard let first = firstReference(in: next) else { return nil }
        next = first
      }
    }
    return nil
  }

  /// The first instance that an instance refers to.
  private func firstReference(in instance: Instance) -> Instance? {
    // Shells list thousands of faces: nothing is read behind the first.
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: instance.offset), var names = quick.references(),
      let name = names.next()
    {
      return reader.instance(named: name)
    }
    var cursor = reader.parameters(of: instance)
    while let parameter = cursor.next() {
      if parameter.kind == .list {
        var names = ReferenceCursor(bytes: reader.bytes, list: parameter.body)
        if let name = names.next() { return reader.instance(named: name) }
      } else if let found = reader.instance(parameter) {
        return found
      }
    }
    return nil
  }
}
