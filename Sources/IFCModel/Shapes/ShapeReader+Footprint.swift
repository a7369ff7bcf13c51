import IFCSchema

/// What products look like from above, to be drawn.
extension ShapeReader {
  /// The classes that a model must keep so that footprints can be read: those of shapes, and the curves of rims.
  public static let footprintClasses = classes

  /// The outline of a product seen from above, in metres in the world, corner by corner; the last is joined to the
  /// first.
  ///
  /// The rim of the profile where the body is one solid that is extruded upwards, clipped or mapped or not; the drawn
  /// footprint of a product that has no body; else the convex hull of what is known of the body.
  /// - Returns: nil where nothing is known, or it has no more than two corners.
  /// - Complexity: as ``box(of:)``.
  public func footprint(of product: Instance) -> [SIMD2<Double>]? {
    guard let placement = placements.world(of: product) else { return nil }
    let corners = rim(of: product, in: placement).map { $0.map { SIMD2($0.x, $0.y) } } ?? hull(of: product)
    guard corners.count > 2, corners.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return nil }
    return corners.first == corners.last ? Array(corners.dropLast()) : corners
  }

  /// The middle of what the first instances of a product's body tell of it, in metres in the world: somewhere in the
  /// product, for products whose placement says nothing. Nil where nothing is known.
  ///
  /// - Complexity: O(`most`).
  public func middle(of product: Instance, reading most: Int = 200) -> SIMD3<Double>? {
    var box = Box()
    _ = add(bodyOf: product, to: &box, reading: most)
    let middle = (box.lowest + box.highest) / 2
    return box.isEmpty || !(middle.x + middle.y + middle.z).isFinite ? nil : middle
  }

  private func hull(of product: Instance) -> [SIMD2<Double>] {
    var hull = ConvexHull()
    return add(bodyOf: product, to: &hull, reading: Self.mostOfFootprint) ? hull.corners : []
  }

  /// The most instances that are read of a body for its hull.
  private static let mostOfFootprint = 5000

  private var tracer: CurveTracer { CurveTracer(reader: reader, placements: placements) }

  private func rim(of product: Instance, in placement: Placement) -> [SIMD3<Double>]? {
    if let body = body(of: product) {
      let items = reader.references("Items", of: body)
      return items.count == 1 ? items.first.flatMap { rim(ofSolid: $0, in: placement, depth: 0) } : nil
    }
    guard let shape = reader.reference("Representation", of: product) else { return nil }
    let drawn = reader.references("Representations", of: shape).first {
      reader.string("RepresentationIdentifier", of: $0)?.lowercased() == "footprint"
    }
    guard let curve = drawn.flatMap({ reader.references("Items", of: $0).first }) else { return nil }
    return tracer.corners(ofCurve: curve)?.map(placement.point)
  }

  private func rim(ofSolid item: Instance, in placement: Placement, depth: Int) -> [SIMD3<Double>]? {
    guard depth < Self.deepest else { return nil }
    switch reader.schema.name(of: item.entity) {
    case "IfcBooleanResult", "IfcBooleanClippingResult":
      return reader.reference("FirstOperand", of: item).flatMap { rim(ofSolid: $0, in: placement, depth: depth + 1) }
    case "IfcMappedItem":
      guard let (items, inner) = mapped(item, in: placement), items.count == 1, let item = items.first else {
        return nil
      }
      return rim(ofSolid: item, in: inner, depth: depth + 1)
    case "IfcExtrudedAreaSolid":
      guard let profile = reader.reference("SweptArea", of: item),
        let along = reader.reference("ExtrudedDirection", of: item).flatMap(placements.vector)
      else { return nil }
      let position = reader.reference("Position", of: item).flatMap(placements.axes(ofAxisPlacement:)) ?? .world
      let foot = placement.placing(position)
      // What is extruded sideways has a rim that is a line from above.
      let direction = foot.direction(along)
      guard abs(direction.x) + abs(direction.y) < 1e-3 * abs(direction.z), abs(foot.zAxis.z) > 0.99 * foot.length else {
        return nil
      }
      return tracer.rim(ofProfile: profile)?.map(foot.point)
    default: return nil
    }
  }
}

extension Placement {
  /// The length of the z axis: other than 1 where a mapping scales.
  fileprivate var length: Double { (zAxis * zAxis).sum().squareRoot() }
}
