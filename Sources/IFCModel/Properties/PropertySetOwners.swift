import IFCSchema
import Part21

/// Reads who has which property set.
///
/// IfcRelDefinesByProperties relates objects to a set, or in IFC4 and later to several at once
/// (IfcPropertySetDefinitionSet); IfcTypeObject lists its sets; sets of materials and profiles name their owner.
struct PropertySetOwners {
  private let reader: InstanceReader
  private let numberOfPlace: RelationTable
  /// Offsets of all sets, rising, where some of them are overrides; empty where there are none.
  private let setOffsets: [Int]

  init(_ reader: InstanceReader, numberOfPlace: RelationTable, overrides setOffsets: [Int]) {
    self.reader = reader
    self.numberOfPlace = numberOfPlace
    self.setOffsets = setOffsets
  }

  func pairs() -> PairColumns {
    var all = each("IfcRelDefinesByProperties", attributes: ["RelatedObjects", "RelatingPropertyDefinition"], relation)
    all.add(each("IfcTypeObject", attributes: ["HasPropertySets"], type))
    for (entity, owner) in [
      ("IfcMaterialProperties", "Material"), ("IfcProfileProperties", "ProfileDefinition"),
    ] {
      all.add(each(entity, attributes: [owner], resource))
    }
    return all
  }

  /// Goes over the instances of a family, with the positions of some attributes.
  private func each(
    _ entityName: String, attributes: [String],
    _ read: @escaping @Sendable (Int, ClassCode, [Int], inout PairColumns) -> Void
  ) -> PairColumns {
    let schema = reader.schema
    guard let entity = schema.entity(named: entityName) else { return PairColumns() }
    let positions = attributes.compactMap { schema.position(of: $0, in: entity) }
    guard positions.count == attributes.count else { return PairColumns() }
    return PairColumns.read(Set(schema.family(of: entity).map(ClassCode.init(rawValue:))), reader) { entry, pairs in
      read(entry.offset, entry.code, positions, &pairs)
    }
  }

  /// IfcRelDefinesByProperties: RelatedObjects, then RelatingPropertyDefinition.
  @Sendable
  private func relation(_ offset: Int, _ code: ClassCode, _ positions: [Int], _ pairs: inout PairColumns) {
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(positions[0])
    guard let related = cursor.next(), let relating = cursor.next() else { return }
    guard let value = value(relating, &pairs) else { return }
    let later = override(offset)
    reader.forEachPlace(related) { key in
      pairs.add(key, value)
      if let later { pairs.add(key, later) }
    }
  }

  /// The number of a set, or of a new group of sets.
  private func value(_ parameter: Parameter, _ pairs: inout PairColumns) -> UInt32? {
    if parameter.kind == .reference { return number(parameter) }
    guard parameter.kind == .typed || parameter.kind == .list else { return nil }
    let first = pairs.groupMembers.count
    collect(parameter, depth: 0, &pairs.groupMembers)
    guard pairs.groupMembers.count > first else { return nil }
    return pairs.closeGroup()
  }

  /// `IFCPROPERTYSETDEFINITIONSET((#1,#2))`: a type around a list.
  private func collect(_ parameter: Parameter, depth: Int, _ members: inout [UInt32]) {
    if let number = number(parameter) { members.append(number) }
    guard depth < 2, parameter.kind == .list || parameter.kind == .typed else { return }
    var items = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    while let item = items.next() { collect(item, depth: depth + 1, &members) }
  }

  private func number(_ parameter: Parameter) -> UInt32? {
    reader.place(parameter).flatMap(numberOfPlace.first(of:))
  }

  /// The number of the set that the relation at `offset` is itself, where it overrides properties.
  private func override(_ offset: Int) -> UInt32? {
    guard !setOffsets.isEmpty else { return nil }
    var low = 0
    var high = setOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if setOffsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < setOffsets.count && setOffsets[low] == offset ? UInt32(low) : nil
  }

  /// IfcTypeObject: HasPropertySets.
  @Sendable
  private func type(_ offset: Int, _ code: ClassCode, _ positions: [Int], _ pairs: inout PairColumns) {
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(positions[0])
    guard let list = cursor.next(), list.kind == .list, let key = place(at: offset) else { return }
    reader.forEachPlace(list) { place in
      if let number = numberOfPlace.first(of: place) { pairs.add(key, number) }
    }
  }

  /// Properties of a material or a profile: they refer to what they belong to.
  @Sendable
  private func resource(_ offset: Int, _ code: ClassCode, _ positions: [Int], _ pairs: inout PairColumns) {
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(positions[0])
    guard let key = cursor.next().flatMap(reader.place), let place = place(at: offset) else { return }
    if let number = numberOfPlace.first(of: place) { pairs.add(key, number) }
  }

  private func place(at offset: Int) -> UInt32? {
    reader.structure.index.place(named: reader.structure.name(at: offset)).flatMap(UInt32.init(exactly:))
  }
}
