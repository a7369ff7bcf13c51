import Part21

/// The items of representations that have very many.
extension ShapeReader {
  /// The length in bytes from which on a list of items is long: some sixty of them. What is shorter is read each time, as
  /// far as a question needs.
  private static let long = 512

  /// Adds the items of a representation that lies in a placement; false where not all of it is known.
  ///
  /// A representation of very many items may be that of very many products, so that its box is kept for each way in which
  /// it is turned. Whether it is depends on the representation alone: all threads find the same.
  func addItems<Points: PointTaker>(
    of representation: Instance, in placement: Placement, to points: inout Points, depth: Int
  ) -> Bool {
    let key = TurnedItems(
      place: representation.place, xAxis: placement.xAxis, yAxis: placement.yAxis, zAxis: placement.zAxis, depth: depth)
    var extent = Points.takesBoxes && !extents.isEmpty ? extents[key] : nil
    if extent == nil {
      guard let list = reader.parameter("Items", of: representation) else { return true }
      let items = reader.bytes.references(list).lazy.compactMap { [reader] in reader.instance(named: $0) }
      guard Points.takesBoxes, list.body.count > Self.long else {
        return items.allSatisfy { points.isFilled || add($0, in: placement, to: &points, depth: depth) }
      }
      extent = read(Array(items), in: placement, depth: depth)
      extents[key] = extent
    }
    guard let extent else { return false }
    budget -= extent.count
    guard budget > 0, let box = extent.box else { return false }
    if !box.isEmpty {
      points.add(box.lowest + placement.origin)
      points.add(box.highest + placement.origin)
    }
    return true
  }

  private func read(_ items: [Instance], in placement: Placement, depth: Int) -> ItemsExtent {
    let left = budget
    budget = Self.most
    defer { budget = left }
    var turned = placement
    turned.origin = .zero
    var box = Box()
    let isKnown = items.allSatisfy { add($0, in: turned, to: &box, depth: depth) }
    return ItemsExtent(box: isKnown ? box : nil, count: Self.most - budget)
  }
}
