import IFCSchema

/// Reads how far the bodies of products reach, and how large their floors are.
///
/// No geometry is made: extruded solids of profiles with parameters and of curves that are made of lines, circles and
/// ellipses, solids that a disk is swept to along such a curve, boundary representations with straight edges, tessellations, boxes, and what
/// is mapped or clipped from these are read; of a clipped solid the one that was clipped counts, of a union both. Others
/// are not known. For one thread, as a ``PlacementReader`` is.
public final class ShapeReader {
  /// The classes that a model must keep so that shapes can be read, placements among them.
  public static let classes =
    PlacementReader.classes + [
      "IfcProductRepresentation", "IfcRepresentation", "IfcRepresentationMap", "IfcSolidModel", "IfcBooleanResult",
      "IfcTopologicalRepresentationItem", "IfcMappedItem", "IfcBoundingBox", "IfcCartesianTransformationOperator",
      "IfcTessellatedItem", "IfcCartesianPointList", "IfcFaceBasedSurfaceModel", "IfcShellBasedSurfaceModel",
      "IfcBoundedCurve", "IfcCompositeCurveSegment", "IfcSegment",
      "IfcConic", "IfcLine", "IfcVector", "IfcProfileDef",
    ]

  /// The most instances that are read of one shape; one that has more is not known.
  static let most = 20_000
  /// The deepest that mapped and clipped items are followed.
  static let deepest = 16

  let reader: InstanceReader
  let placements: PlacementReader
  let kinds: ShapeKinds
  let profiles: ProfileReader
  /// How many more instances of the shape may be read.
  var budget = 0
  /// How far representations of very many items reach.
  var extents: [TurnedItems: ItemsExtent] = [:]
  /// What points of it have been read.
  var seen = RecentPlaces()

  /// A reader for a model that keeps ``classes``.
  public init(_ model: Model) {
    reader = model.reader
    placements = PlacementReader(model)
    kinds = ShapeKinds(model.schema)
    profiles = ProfileReader(
      model.reader, placements, radians: model.units.unit(ofKind: "PLANEANGLEUNIT")?.conversion?.factor ?? 1)
  }

  /// How far the body of a product reaches in the world, in metres; nil where it has none, or it is not known.
  ///
  /// - Parameter placement: where the product stands, for those who know.
  /// - Complexity: O(instances of the body), and no more than 20,000 of them.
  public func box(of product: Instance, in placement: Placement? = nil) -> Box? {
    var box = Box()
    guard add(bodyOf: product, in: placement, to: &box, reading: Self.most) else { return nil }
    return box.known
  }

  /// The same, of as much of the body as shows that it reaches into a stretch of heights: all of it where it does not.
  ///
  /// - Complexity: as ``box(of:in:)``; O(1) for most bodies that do.
  public func box(
    of product: Instance, in placement: Placement, until lowest: Double, _ highest: Double
  ) -> Box? {
    var search = HeightSearch(from: lowest, to: highest)
    guard add(bodyOf: product, in: placement, to: &search, reading: Self.most) else { return nil }
    return search.box.known
  }

  /// Adds the body of a product as far as it is known, and as `most` instances tell; false where that is not all of it.
  func add(
    bodyOf product: Instance, in placement: Placement? = nil, to points: inout some PointTaker, reading most: Int
  ) -> Bool {
    guard let body = body(of: product), let placement = placement ?? placements.world(of: product) else { return false }
    budget = most
    return addItems(of: body, in: placement, to: &points, depth: 0)
  }

  /// Adds an item that lies in a placement; false where it is not known.
  func add(_ item: Instance, in placement: Placement, to box: inout some PointTaker, depth: Int) -> Bool {
    budget -= 1
    guard budget > 0, depth < Self.deepest else { return false }
    switch kinds.kind(item.entity) {
    case .extrusion: return addExtrusion(item, in: placement, to: &box)
    case .clipped:
      guard let operand = reader.reference("FirstOperand", of: item) else { return false }
      if isUnion(item) {
        guard let other = reader.reference("SecondOperand", of: item),
          add(other, in: placement, to: &box, depth: depth + 1)
        else { return false }
      }
      return add(operand, in: placement, to: &box, depth: depth + 1)
    case .mapped: return addMapped(item, in: placement, to: &box, depth: depth)
    case .box:
      guard let corner = reader.reference("Corner", of: item).flatMap(placements.vector),
        let x = reader.real("XDim", of: item), let y = reader.real("YDim", of: item),
        let z = reader.real("ZDim", of: item)
      else { return false }
      var inner = Box()
      inner.add(corner * placements.metres)
      inner.add((corner + SIMD3(x, y, z)) * placements.metres)
      box.add(inner, in: placement)
      return true
    case .points: return addPoints(below: item, in: placement, to: &box)
    case .disk: return addDisk(item, in: placement, to: &box)
    case .other: return false
    }
  }

  /// Whether a boolean result is two solids together (IfcBooleanOperator).
  func isUnion(_ result: Instance) -> Bool { reader.enumeration("Operator", of: result) == "UNION" }

  private func addExtrusion(_ solid: Instance, in placement: Placement, to box: inout some PointTaker) -> Bool {
    let solid = extrusion(solid)
    guard let outline = solid.profile.flatMap({ profiles.outline($0, &budget) }), let way = way(of: solid) else {
      return false
    }
    var foot = placement.placing(solid.position.flatMap(placements.axes(ofAxisPlacement:)) ?? .world)
    box.add(outline.box, in: foot)
    foot.origin += foot.direction(way)
    box.add(outline.box, in: foot)
    return true
  }

  /// What lies as far around the directrix as the disk is large: a little more than the solid, at its ends.
  private func addDisk(_ solid: Instance, in placement: Placement, to box: inout some PointTaker) -> Bool {
    guard let corners = reader.reference("Directrix", of: solid).flatMap({ profiles.corners($0, &budget) }),
      let radius = reader.real("Radius", of: solid)
    else { return false }
    budget -= corners.count
    guard budget > 0 else { return false }
    let reach = SIMD3(repeating: radius * placements.metres)
    for corner in corners {
      box.add(placement.point(corner + reach))
      box.add(placement.point(corner - reach))
    }
    return true
  }

  private func addMapped(
    _ item: Instance, in placement: Placement, to box: inout some PointTaker, depth: Int
  ) -> Bool {
    guard let (representation, inner) = mapping(item, in: placement) else { return false }
    return addItems(of: representation, in: inner, to: &box, depth: depth + 1)
  }

  /// What a mapped item maps, and the placement that it then lies in.
  func mapped(_ item: Instance, in placement: Placement) -> (items: [Instance], placement: Placement)? {
    mapping(item, in: placement).map { (reader.references("Items", of: $0.representation), $0.placement) }
  }

  /// The representation that a mapped item maps, and the placement that it then lies in.
  func mapping(_ item: Instance, in placement: Placement) -> (representation: Instance, placement: Placement)? {
    guard let map = reader.reference("MappingSource", of: item),
      let target = reader.reference("MappingTarget", of: item).flatMap(transformation),
      let mapped = reader.reference("MappedRepresentation", of: map),
      let origin = reader.reference("MappingOrigin", of: map).flatMap(placements.axes(ofAxisPlacement:))
    else { return nil }
    return (mapped, placement.placing(target).placing(origin.inverse))
  }

  /// A Cartesian transformation as a placement whose axes are as long as it scales.
  private func transformation(_ operation: Instance) -> Placement? {
    guard let origin = reader.reference("LocalOrigin", of: operation).flatMap(placements.vector) else { return nil }
    func direction(_ attribute: String) -> SIMD3<Double>? {
      reader.reference(attribute, of: operation).flatMap(placements.vector)
    }
    var target = Placement(origin: origin * placements.metres, axis: direction("Axis3"), reference: direction("Axis1"))
    // The second axis says whether the shape is mirrored.
    if let second = direction("Axis2"), (second * target.yAxis).sum() < 0 { target.yAxis = -target.yAxis }
    let scale = reader.real("Scale", of: operation) ?? 1
    target.xAxis *= scale
    target.yAxis *= reader.real("Scale2", of: operation) ?? scale
    target.zAxis *= reader.real("Scale3", of: operation) ?? scale
    return target
  }
}
