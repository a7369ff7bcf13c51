import IFCModel
import IFCSchema

/// Finds elements of one class and type that stand in the same place and are as large.
struct SamePlaces {
  /// From the place of an element to the name of another one that is where it is.
  let pairs: [UInt32: UInt64]
  /// The places of elements that stand where others of their class and type do, and whose bodies are not read, and of
  /// those placed on a grid or in another way that is not followed: whether they are two is not known.
  let unknown: Set<UInt32>

  /// So many with one placement are placed with the model as a whole: comparing each with all others would take long.
  private static let most = 256

  /// - Complexity: O(elements), and O(instances of the bodies) of those that share class, type and origin.
  init(_ model: Model, _ placed: ElementPlacements, tolerance: Double) {
    let elements = placed.elements
    let features = model.schema.entity(named: "IfcFeatureElement")
    let virtual = model.schema.entity(named: "IfcVirtualElement")
    let types = model.relation(.definesByType)
    var keys: [Key] = []
    keys.reserveCapacity(elements.count)
    var unplaced: [UInt32] = []
    for position in elements.indices {
      let element = elements[position]
      guard let origin = placed[position]?.origin else {
        if model.reader.reference("ObjectPlacement", of: element) != nil { unplaced.append(element.place) }
        continue
      }
      guard !model.reader.isKind(element, of: features), !model.reader.isKind(element, of: virtual),
        let key = Key(
          UInt32(position), element.entity, type: types.first(of: element.place), origin, step: tolerance)
      else { continue }
      keys.append(key)
    }
    let groups = Self.groups(keys).filter { $0.count <= Self.most }
    let found = Slots.map(
      count: groups.count, threads: model.reader.threads, stretch: 64,
      keeping: {
        let own = model.forOneThread()
        return (shapes: ShapeReader(own), kinds: ElementKinds(own))
      }
    ) { [groups] readers, range in
      let (shapes, kinds) = readers
      return range.map { number in
        let group = groups[number]
        let boxes = group.map { shapes.box(of: elements[Int($0)], in: placed[Int($0)]) }
        let unread = group.indices.filter { boxes[$0] == nil }.map { elements[Int(group[$0])] }
          .filter { shapes.body(of: $0) != nil }.map(\.place)
        let pairs = Self.equal(group.map { elements[Int($0)] }, boxes, tolerance, kinds.areOne) { position, box in
          shapes.lean(of: elements[Int(group[position])], in: placed[Int(group[position])], within: box)
        }
        return (pairs: pairs, unread: unread)
      }
    }
    pairs = Dictionary(found.flatMap { $0.flatMap(\.pairs) }, uniquingKeysWith: { first, _ in first })
    unknown = Set(found.flatMap { $0.flatMap(\.unread) } + unplaced)
  }

  /// Those of a group whose boxes are equal to another one's, and who do not lean to the other side.
  private static func equal(
    _ group: [Instance], _ boxes: [Box?], _ tolerance: Double, _ areOne: (Instance, Instance) -> Bool,
    _ lean: (Int, Box) -> Lean?
  ) -> [(UInt32, UInt64)] {
    var found: [(UInt32, UInt64)] = []
    // Read of those alone whose boxes are equal.
    var leans = [Lean??](repeating: nil, count: group.count)
    func leaning(_ place: Int, _ box: Box) -> Lean? {
      if let known = leans[place] { return known }
      let found = lean(place, box)
      leans[place] = .some(found)
      return found
    }
    for (place, box) in boxes.enumerated() {
      guard let box else { continue }
      let twin = boxes.indices.first { other in
        guard other != place, boxes[other]?.isEqual(to: box, within: tolerance) ?? false,
          areOne(group[place], group[other])
        else { return false }
        guard let one = leaning(place, box), let two = leaning(other, box) else { return true }
        return !one.isOpposed(to: two)
      }
      if let twin { found.append((group[place].place, group[twin].name)) }
    }
    return found
  }

  /// Positions of elements whose keys are the same, or a step apart: origins that are equal may be rounded to neighbours.
  private static func groups(_ keys: consuming [Key]) -> [[UInt32]] {
    var groups: [[UInt32]] = []
    unsafe keys.withUnsafeMutableBufferPointer { keys in
      unsafe forEachRun(in: keys, by: { ($0.entity, $0.type, $0.x) }, { $0.isAlike($1) && isNear($0.x, $1.x) }) { run in
        unsafe forEachRun(in: run, by: { (0, 0, $0.y) }, { isNear($0.y, $1.y) }) { run in
          unsafe forEachRun(in: run, by: { (0, 0, $0.z) }, { isNear($0.z, $1.z) }) { run in
            groups.append(unsafe run.map(\.position).sorted())
          }
        }
      }
    }
    return groups
  }

  private static func isNear(_ one: Int64, _ other: Int64) -> Bool { abs(one - other) <= 1 }

  /// Sorts keys where they are, and calls `body` with each stretch of them that are near the one before; not with what
  /// stands alone.
  private static func forEachRun(
    in keys: UnsafeMutableBufferPointer<Key>, by order: (Key) -> (UInt16, UInt32, Int64),
    _ isNear: (Key, Key) -> Bool, _ body: (UnsafeMutableBufferPointer<Key>) -> Void
  ) {
    var keys = unsafe keys
    unsafe keys.sort { order($0) < order($1) }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, isNear(unsafe keys[end - 1], unsafe keys[end]) { end += 1 }
      if end - start > 1 { unsafe body(UnsafeMutableBufferPointer(rebasing: keys[start..<end])) }
      start = end
    }
  }

  /// What is compared before bodies are: class, type, and the origin in steps of the tolerance.
  private struct Key: Sendable {
    let (x, y, z): (Int64, Int64, Int64)
    let type: UInt32
    /// Which of the elements it is.
    let position: UInt32
    let entity: UInt16

    /// Nil where the origin is beyond measure.
    init?(_ position: UInt32, _ entity: EntityID, type: UInt32?, _ origin: SIMD3<Double>, step: Double) {
      let steps = (origin / max(step, 1e-6)).rounded(.toNearestOrEven)
      guard abs(steps.x) < 1e15, abs(steps.y) < 1e15, abs(steps.z) < 1e15 else { return nil }
      (x, y, z) = (Int64(steps.x), Int64(steps.y), Int64(steps.z))
      self.type = type ?? .max
      self.position = position
      self.entity = entity.rawValue
    }

    func isAlike(_ other: Key) -> Bool { entity == other.entity && type == other.type }
  }
}
