import ByteInput
import IFCModel
import IFCSchema
import Part21

/// Names that must not repeat.
extension WhereReading {
  /// Fails where two of the instances that a list refers to have one `Name`, and says which.
  ///
  /// Names are compared as they are written, which differs from what they say only where one program encodes one text
  /// in two ways. An instance that is listed twice is one.
  /// - Complexity: O(instances) on average.
  func uniqueNames(_ attribute: String, _ instance: Instance) -> WhereVerdict {
    if let set = set(instance) { return uniqueNames(of: set) }
    let reader = model.reader
    guard let list = value(attribute, instance), list.kind == .list else { return .silent }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var seen = NameSet()
    var members: Set<UInt64> = []
    while let item = cursor.next() {
      // Name is the first attribute of all properties and quantities.
      // Called on the spot: a closure would hold the index, and threads would hand its count of references about.
      guard let number = reader.bytes.reference(item), let member = reader.structure.index.record(named: number) else {
        continue
      }
      var parameters = reader.structure.parameters(at: member.offset)
      guard let name = parameters.next(), name.kind == .string else { continue }
      let isNew = seen.insert(reader.bytes[name.body])
      if !isNew, !members.contains(number) { return .fails(reader.structure.string(name)) }
      if isNew { members.insert(number) }
    }
    return .holds
  }

  /// The same of a set, what it lists having been read for all rules together.
  private func uniqueNames(of set: PropertySet) -> WhereVerdict {
    let listed = sets.entity(of: set) == quantities ? model.listed(.quantities) : listed
    guard listed.hasList(set) else { return .silent }
    guard let position = listed.repeatedName(in: set) else { return .holds }
    return .fails(listed.text(listed[position].name))
  }

  /// Fails where two IfcPropertySet of an object, or of a type object, have one name, and says which.
  ///
  /// - Complexity: O(sets of the instance); O(1) where the one group that it has was looked at before.
  func uniqueSets(of instance: Instance) -> WhereVerdict {
    if isType(instance) { return uniqueNames(of: ownSets(of: instance)) }
    let table = model.propertySets
    guard let group = table.onlyGroup(of: instance.place) else {
      return uniqueNames(of: table.sets(of: instance.place))
    }
    if let known = verdictsOfGroups[group] { return known }
    let verdict = uniqueNames(of: table.sets(of: instance.place))
    verdictsOfGroups[group] = verdict
    return verdict
  }

  /// The same of the sets that an instance has.
  private func uniqueNames(of sets: [PropertySet]) -> WhereVerdict {
    let table = model.propertySets
    guard !sets.isEmpty else { return .silent }
    guard let kind = model.schema.entity(named: "IfcPropertySet") else { return .silent }
    setsMet.begin()
    for set in sets where model.schema.isKind(table.entity(of: set), of: kind) {
      // One set is one, however many relations lead to it; sets without a name are the business of ExistsName.
      guard table.hasName(set), setsMet.isNew(set: set) else { continue }
      let name = table.nameNumber(of: set)
      if !setsMet.isNew(name: name) { return .fails(table.names[name]) }
    }
    return .holds
  }

  /// Whether an instance is a type object, of which the rule looks at its own list of sets alone.
  private func isType(_ instance: Instance) -> Bool { isKind(instance, .typeObject) }

  private func ownSets(of type: Instance) -> [PropertySet] {
    model.reader.references("HasPropertySets", of: type).compactMap { sets.set(at: $0.offset) }
  }
}

/// Names that have been met, by their bytes.
private struct NameSet {
  private var hashes: [UInt64] = []
  private var many: Set<UInt64> = []

  /// Whether a name is new. Two names whose 64 bits are the same by chance would be taken for one.
  mutating func insert(_ name: ByteView) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 0..<name.count { hash = (hash ^ UInt64(name[place])) &* 0x0000_0100_0000_01B3 }
    if hashes.count < 48 {
      if hashes.contains(hash) { return false }
      hashes.append(hash)
      return true
    }
    if many.isEmpty { many = Set(hashes) }
    return many.insert(hash).inserted
  }
}
