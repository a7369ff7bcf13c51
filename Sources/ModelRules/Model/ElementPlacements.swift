import IFCModel

/// Where the elements of a model stand in the world, and how they are turned: read once for all rules that ask.
struct ElementPlacements: Sendable {
  /// All instances of IfcElement, in file order.
  let elements: InstanceList
  private let stretches: [[Placement?]]

  /// - Complexity: O(elements), spread over the threads; 144 bytes for each.
  init(_ model: Model) {
    let elements = model.instances(of: "IfcElement")
    stretches = Slots.map(
      count: elements.count, threads: model.reader.threads, keeping: { PlacementReader(model.forOneThread()) }
    ) { placements, range in range.map { placements.world(of: elements[$0]) } }
    self.elements = elements
  }

  /// The placement of the element at a position, in metres; nil where it cannot be told. O(1).
  subscript(position: Int) -> Placement? { stretches[position / Slots.stretch][position % Slots.stretch] }
}
