import IFCModel
import IFCSchema
import Part21

/// Numbers for the shapes of objects and where they stand, which do not depend on the names of instances: what a
/// placement or a shape refers to counts by what it says.
enum ShapeHashes {
  /// The numbers for some objects, by their positions; 0 for one whose shape is too deep, too large, or not there.
  ///
  /// - Complexity: O(instances that their shapes are made of), each once; 8 bytes for each instance of the model.
  static func of(_ positions: [Int], in table: ObjectTable) -> [UInt128] {
    var hasher = ShapeHasher(table.model.forOneThread())
    return positions.map { hasher.hash(of: table.rows[$0].object) }
  }
}

/// Reads shapes, each instance once. For one thread.
private struct ShapeHasher {
  private let model: Model
  /// What has been read, by place: 0 for nothing yet, 1 for what goes too deep, too far or round in a circle.
  private var known: [UInt64]
  private var left = 0

  /// References that are followed; placements of a deep tree of parts are the deepest.
  private static let deepest = 96
  /// Instances that the shape of one object may be made of.
  private static let most = 200_000
  private static let none: UInt64 = 1

  init(_ model: Model) {
    self.model = model
    known = [UInt64](repeating: 0, count: model.structure.index.count)
  }

  /// A number for all that an object refers to beside its owner: placement, shape, parameters of a design.
  mutating func hash(of object: Instance) -> UInt128 {
    left = ShapeHasher.most
    var hash = ContentHash(sort: 20)
    var cursor = model.reader.parameters(of: object)
    var isThere = false
    for position in 0..<model.schema.parameterCount(of: object.entity) {
      guard let parameter = cursor.next() else { break }
      guard position > 4, parameter.kind == .reference else { continue }
      guard let instance = model.reader.instance(parameter) else { return 0 }
      let value = value(of: instance, depth: 0)
      if value == ShapeHasher.none { return 0 }
      hash.add(UInt64(position))
      hash.add(value)
      isThere = true
    }
    return isThere ? hash.value : 0
  }

  private mutating func value(of instance: Instance, depth: Int) -> UInt64 {
    let place = Int(instance.place)
    guard place < known.count else { return ShapeHasher.none }
    if known[place] != 0 { return known[place] }
    left -= 1
    // Whatever comes back here goes round in a circle; what was too much once is not tried again.
    known[place] = ShapeHasher.none
    guard depth < ShapeHasher.deepest, left > 0 else { return ShapeHasher.none }
    var hash = ContentHash(sort: UInt64(instance.entity.rawValue))
    var cursor = model.reader.parameters(of: instance)
    var count = model.schema.parameterCount(of: instance.entity)
    while count > 0, let parameter = cursor.next() {
      guard add(parameter, depth, &hash) else { return ShapeHasher.none }
      count -= 1
    }
    known[place] = max(2, UInt64(truncatingIfNeeded: hash.value))
    return known[place]
  }

  private mutating func add(_ parameter: Parameter, _ depth: Int, _ hash: inout ContentHash) -> Bool {
    switch parameter.kind {
    case .omitted, .derived, .unreadable: hash.add(1 as UInt64)
    case .integer, .real: hash.add(model.reader.bytes.real(parameter).map(SameNumber.bits) ?? 2)
    case .string: hash.add(text: parameter.body, of: model.structure)
    case .enumeration, .binary: hash.add(model.reader.bytes, parameter.body)
    case .reference:
      guard let instance = model.reader.instance(parameter) else {
        hash.add(3 as UInt64)
        return true
      }
      let value = value(of: instance, depth: depth + 1)
      if value == ShapeHasher.none { return false }
      hash.add(value)
    case .list, .typed:
      guard depth < ShapeHasher.deepest else { return false }
      hash.add(4 as UInt64)
      var items = ParameterCursor(bytes: model.reader.bytes, list: parameter.body)
      while let item = items.next() {
        if !add(item, depth + 1, &hash) { return false }
      }
      hash.add(5 as UInt64)
    }
    return true
  }
}
