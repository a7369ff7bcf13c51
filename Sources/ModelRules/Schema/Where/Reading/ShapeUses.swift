import IFCModel
import Part21

/// How many product representations, maps and aspects each shape is a shape of: a byte for each place of the model, as
/// shapes are many and stand everywhere.
struct ShapeUses: Sendable {
  private var counts: [UInt8]

  /// Who has shapes, in which attribute, from which bit on they are counted, and how far.
  private static let users: [(name: String, inverse: String, position: Int, shift: UInt8, most: UInt8)] = [
    ("IfcProductRepresentation", "OfProductRepresentation", 2, 0, 15),
    ("IfcRepresentationMap", "RepresentationMap", 1, 4, 3),
    ("IfcShapeAspect", "OfShapeAspect", 0, 6, 3),
  ]

  /// - Complexity: O(product representations, maps and aspects), spread over the threads.
  init(_ model: Model) {
    counts = []
    guard !model.instances(of: "IfcShapeModel").isEmpty else { return }
    counts = [UInt8](repeating: 0, count: model.structure.index.count)
    for user in Self.users {
      for stretch in Self.places(model, user.name, user.position) {
        for place in stretch where Int(place) < counts.count {
          if (counts[Int(place)] >> user.shift) & user.most < user.most { counts[Int(place)] += 1 << user.shift }
        }
      }
    }
  }

  /// Whether a shape is that of one thing. As the rule is written: of one thing of one kind, or of each kind.
  func servesOne(_ place: UInt32) -> Bool {
    guard Int(place) < counts.count else { return true }
    let count = counts[Int(place)]
    let isOfProduct = count & 15 == 1
    let isOfMap = (count >> 4) & 3 == 1
    let isOfAspect = count >> 6 == 1
    return (isOfProduct != isOfMap) != isOfAspect
  }

  /// How many things of each kind a shape is a shape of.
  func text(of place: UInt32) -> String {
    Self.users.map { user in
      let count = (counts[Int(place)] >> user.shift) & user.most
      return "\(user.inverse): \(count)\(count == user.most ? "+" : "")"
    }.joined(separator: ", ")
  }

  /// The places of the shapes of all instances of a class, each once for an instance that lists it.
  private static func places(_ model: Model, _ name: String, _ position: Int) -> [[UInt32]] {
    let users = model.instances(of: name)
    return Slots.map(count: users.count, threads: model.reader.threads) { range in
      let index = model.structure.index
      var found: [UInt32] = []
      found.reserveCapacity(range.count)
      for number in range {
        guard let shapes = model.reader.parameter(position, of: users[number]) else { continue }
        let first = found.count
        func add(_ name: UInt64) {
          if let place = index.place(named: name) { found.append(UInt32(clamping: place)) }
        }
        if shapes.kind == .list {
          var names = ReferenceCursor(bytes: model.reader.bytes, list: shapes.body)
          while let name = names.next() { add(name) }
        } else if let name = model.reader.bytes.reference(shapes) {
          add(name)
        }
        if found.count > first + 1 {
          let places = Set(found[first...])
          found.replaceSubrange(first..., with: places)
        }
      }
      return found
    }
  }
}
