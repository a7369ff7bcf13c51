import IFCModel
import IFCSchema

/// Finds elements of one class and type that stand in the same place and are as large.
struct SamePlaces {
  /// From the place of an element to the name of another one that is where it is.
  let pairs: [UInt32: UInt64]

  /// So many with one placement are placed with the model as a whole: comparing each with all others would take long.
  private static let most = 256

  /// - Complexity: O(elements), and O(instances of the bodies) of those that share class, type and origin.
  init(_ model: Model, _ placed: ElementPlacements, tolerance: Double) {
    let elements = placed.elements
    let features = model.schema.entity(named: "IfcFeatureElement")
    let types = model.relation(.definesByType)
    var keys: [(key: Key, position: UInt32)] = []
    for position in elements.indices {
      guard let origin = placed[position]?.origin else { continue }
      let element = elements[position]
      guard !model.reader.isKind(element, of: features),
        let key = Key(element.entity, type: types.first(of: element.place), origin, step: tolerance)
      else { continue }
      keys.append((key, UInt32(position)))
    }
    let groups = Self.groups(keys).filter { $0.count <= Self.most }
    let found = Slots.map(
      count: groups.count, threads: model.reader.threads, stretch: 64,
      keeping: { ShapeReader(model.forOneThread()) }
    ) { [groups] shapes, range in
      range.flatMap { number in
        let group = groups[number]
        let boxes = group.map { shapes.box(of: elements[Int($0)], in: placed[Int($0)]) }
        return Self.equal(group.map { elements[Int($0)] }, boxes, tolerance)
      }
    }
    pairs = Dictionary(found.flatMap { $0 }, uniquingKeysWith: { first, _ in first })
  }

  /// Those of a group whose boxes are equal to another one's.
  private static func equal(
    _ group: [Instance], _ boxes: [Box?], _ tolerance: Double
  ) -> [(UInt32, UInt64)] {
    var found: [(UInt32, UInt64)] = []
    for (place, box) in boxes.enumerated() {
      guard let box else { continue }
      let twin = boxes.indices.first { other in
        other != place && (boxes[other]?.isEqual(to: box, within: tolerance) ?? false)
      }
      if let twin { found.append((group[place].place, group[twin].name)) }
    }
    return found
  }

  /// Positions of elements whose keys are the same, or a step apart: origins that are equal may be rounded to neighbours.
  private static func groups(_ keys: [(key: Key, position: UInt32)]) -> [[UInt32]] {
    var groups = runs(keys, by: { ($0.entity, $0.type, $0.steps.x) }) { $0.isAlike($1) && $0.isNear($1, 0) }
    groups = groups.flatMap { runs($0, by: { ($0.entity, $0.type, $0.steps.y) }) { $0.isNear($1, 1) } }
    groups = groups.flatMap { runs($0, by: { ($0.entity, $0.type, $0.steps.z) }) { $0.isNear($1, 2) } }
    return groups.map { $0.map(\.position).sorted() }
  }

  /// Keys in order, parted where one is not near the one before it; what stands alone is left out.
  private static func runs(
    _ keys: [(key: Key, position: UInt32)], by order: (Key) -> (EntityID, UInt32, Int64), _ isNear: (Key, Key) -> Bool
  ) -> [[(key: Key, position: UInt32)]] {
    let sorted = keys.sorted { order($0.key) < order($1.key) }
    var runs: [[(key: Key, position: UInt32)]] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, isNear(sorted[end - 1].key, sorted[end].key) { end += 1 }
      if end - start > 1 { runs.append(Array(sorted[start..<end])) }
      start = end
    }
    return runs
  }

  /// What is compared before bodies are: class, type, and the origin in steps of the tolerance.
  private struct Key: Sendable {
    var entity: EntityID
    var type: UInt32
    var steps: SIMD3<Int64>

    /// Nil where the origin is beyond measure.
    init?(_ entity: EntityID, type: UInt32?, _ origin: SIMD3<Double>, step: Double) {
      let steps = (origin / max(step, 1e-6)).rounded(.toNearestOrEven)
      guard abs(steps.x) < 1e15, abs(steps.y) < 1e15, abs(steps.z) < 1e15 else { return nil }
      self.entity = entity
      self.type = type ?? .max
      self.steps = SIMD3<Int64>(steps)
    }

    func isAlike(_ other: Key) -> Bool { entity == other.entity && type == other.type }

    func isNear(_ other: Key, _ axis: Int) -> Bool { abs(steps[axis] - other.steps[axis]) <= 1 }
  }
}
