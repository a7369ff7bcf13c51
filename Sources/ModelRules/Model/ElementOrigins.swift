import IFCModel

/// Where the elements of a model stand in the world: read once for all rules that ask.
struct ElementOrigins: Sendable {
  /// All instances of IfcElement, in file order.
  let elements: InstanceList
  /// For each of them the origin of its placement in metres; nil where it cannot be told.
  let origins: [SIMD3<Double>?]

  /// - Complexity: O(elements), spread over the threads.
  init(_ model: Model) {
    let elements = model.instances(of: "IfcElement")
    let stretches = Slots.map(
      count: elements.count, threads: model.reader.threads, keeping: { PlacementReader(model.forOneThread()) }
    ) { placements, range in
      range.map { placements.world(of: elements[$0])?.origin }
    }
    self.elements = elements
    origins = Array(stretches.joined())
  }
}
