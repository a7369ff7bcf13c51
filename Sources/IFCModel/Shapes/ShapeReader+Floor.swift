import IFCSchema

extension ShapeReader {
  /// How large the floor of a product is, in square metres: the least and the most that its body says.
  ///
  /// Both are the same where the body is one solid that is extruded along the product's z axis; of what something is
  /// taken from that is the most, for a cut may go through the floor. Of one closed body of flat faces, mapped or not,
  /// the floor is what ``FacetedFloor`` can tell of it. Nil for every other.
  /// - Complexity: O(instances of the body), and no more than 20,000 of them.
  public func floorArea(of product: Instance) -> ClosedRange<Double>? {
    guard let body = body(of: product) else { return nil }
    let items = reader.references("Items", of: body)
    guard items.count == 1, let item = items.first else { return nil }
    if case .clipped = kinds.kind(item.entity) { return clippedArea(of: item).map { 0...$0 } }
    if let area = extrudedArea(of: item) { return area...area }
    guard var placement = placements.world(of: product) else { return nil }
    var faceted = item
    for _ in 0..<Self.deepest {
      guard case .mapped = kinds.kind(faceted.entity) else { break }
      guard let (items, inner) = mapped(faceted, in: placement), items.count == 1, let item = items.first else {
        return nil
      }
      (faceted, placement) = (item, inner)
    }
    budget = Self.most
    return facetedFloor(of: faceted, in: placement)
  }

  /// Whether the body of a product is one solid that is extruded along its z axis and is left whole: as high everywhere.
  ///
  /// - Complexity: O(instances of the profile).
  public func isPrism(_ product: Instance) -> Bool {
    guard let body = body(of: product) else { return false }
    let items = reader.references("Items", of: body)
    return items.count == 1 && extrudedArea(of: items[0]) != nil
  }

  /// The floor of the solid that something is taken from, or that is cut with another.
  private func clippedArea(of result: Instance) -> Double? {
    var item = result
    var steps = 0
    while case .clipped = kinds.kind(item.entity), steps < Self.deepest {
      guard !isUnion(item), let operand = reader.reference("FirstOperand", of: item) else { return nil }
      item = operand
      steps += 1
    }
    return extrudedArea(of: item)
  }

  private func extrudedArea(of item: Instance) -> Double? {
    guard reader.schema.name(of: item.entity) == "IfcExtrudedAreaSolid" else { return nil }
    let position = reader.reference("Position", of: item).flatMap(placements.axes(ofAxisPlacement:)) ?? .world
    guard let along = reader.reference("ExtrudedDirection", of: item).flatMap(placements.vector),
      abs(along.x) + abs(along.y) < 1e-6 * abs(along.z), abs(position.zAxis.z) > 1 - 1e-6
    else { return nil }
    var budget = Self.most
    guard let profile = reader.reference("SweptArea", of: item),
      let area = profiles.outline(profile, &budget)?.area, area >= 0
    else { return nil }
    return area
  }
}
