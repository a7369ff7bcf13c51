import IFCModel
import IFCSchema

/// Some classes with their subtypes: to ask of millions of instances whether they are of one of them.
struct ClassSet: Sendable {
  private let flags: [Bool]

  /// The classes of these names that the schema has; names that it does not have are left out.
  init(_ names: [String], _ schema: Schema) {
    var flags = [Bool](repeating: false, count: schema.entityCount)
    for name in names {
      guard let entity = schema.entity(named: name) else { continue }
      for number in schema.family(of: entity) { flags[Int(number)] = true }
    }
    self.flags = flags
  }

  /// Whether a class is one of them. O(1).
  func contains(_ entity: EntityID) -> Bool { flags[Int(entity.rawValue)] }

  /// Whether an instance is of one of them.
  func contains(_ instance: Instance?) -> Bool { instance.map { contains($0.entity) } ?? false }
}
