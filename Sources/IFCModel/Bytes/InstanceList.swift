import ByteInput
import IFCSchema
import Part21

/// The instances of some classes in file order, made one by one as they are asked for: 16 bytes each.
public struct InstanceList: RandomAccessCollection, Sendable {
  private let reader: InstanceReader
  private let entries: [IndexEntry]
  /// The same instances, where they have been made before.
  private let made: [Instance]?

  init(_ reader: InstanceReader, _ codes: Set<ClassCode>) {
    self.reader = reader
    made = reader.objects.made?.instances(of: codes)
    entries = made == nil ? reader.structure.index.entries(of: codes) : []
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many instances there are.
  public var endIndex: Int { made?.count ?? entries.count }

  /// The instance at a position. O(1): its name is read from the bytes. Memory is asked for those behind it: nearly
  /// everybody goes over a list from its beginning to its end, and reads what the instances say.
  public subscript(position: Int) -> Instance {
    let coming = position + ByteView.ahead
    if let made {
      if coming < made.count { reader.bytes.bringNear(made[coming].offset) }
      return made[position]
    }
    if coming < entries.count { reader.bytes.bringNear(entries[coming].offset) }
    let entry = entries[position]
    // Codes came from entities, so that the class is known.
    return reader.instance(entry)
      ?? Instance(name: 0, offset: entry.offset, place: .max, entity: .init(rawValue: 0))
  }
}

extension InstanceReader {
  /// The instances of classes and their subtypes, in file order, repeated names included.
  ///
  /// - Complexity: O(kept instances) to find them, a few hundred million a second.
  public func instances(ofFamilies families: [EntityID]) -> InstanceList {
    var codes: Set<ClassCode> = []
    for family in families { codes.formUnion(schema.family(of: family).map(ClassCode.init(rawValue:))) }
    return InstanceList(self, codes)
  }

  /// The instances of exactly these classes, in file order.
  public func instances(ofExactly entities: [EntityID]) -> InstanceList {
    InstanceList(self, Set(entities.map { ClassCode(rawValue: $0.rawValue) }))
  }

  /// The instances of a class by its name and of its subtypes; none where the schema does not have it.
  public func instances(of name: String) -> InstanceList {
    instances(ofFamilies: schema.entity(named: name).map { [$0] } ?? [])
  }
}
