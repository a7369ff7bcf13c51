import IFCModel

/// How far the bodies of the elements of a model reach: read once for all rules that ask.
struct ElementBodies: Sendable {
  /// For each of ``ElementOrigins/elements``, the box around its body in the world, in metres; nil where it is not known.
  let boxes: [Box?]

  /// - Complexity: O(instances of the bodies), spread over the threads.
  init(_ model: Model) {
    let elements = model.instances(of: "IfcElement")
    let stretches = Slots.map(
      count: elements.count, threads: model.reader.threads, keeping: { ShapeReader(model.forOneThread()) }
    ) { shapes, range in
      range.map { shapes.box(of: elements[$0]) }
    }
    boxes = Array(stretches.joined())
  }
}
