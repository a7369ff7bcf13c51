import ByteInput
import IFCModel
import Part21
import Requirements

/// The single and enumerated values that type objects state, as they are written; each type is read once. For one thread.
struct TypeValues {
  /// A property with a value.
  struct Stated {
    /// Where its name stands, between the apostrophes.
    var name: Range<Int>
    /// The value; of several the list of them.
    var value: Parameter
    /// The name of the unit that it is stated in (IfcPropertySingleValue.Unit, IfcPropertyEnumeration.Unit); 0 for that of
    /// the project.
    var unit: UInt64
    /// The numbers of its name and of its text among those of ``listed``.
    var nameNumber, textNumber: UInt32
  }

  /// What a set says of what a type states in sets of its name.
  struct Contradictions {
    /// How many values are the same.
    var same = 0
    /// What differs, as it is told.
    var found: [String] = []
  }

  /// What the sets of the model list.
  let listed: ListedProperties
  let model: Model
  /// By type, then by the number of the set's name.
  private var known: [UInt32: [Int: [UInt32: Stated]]] = [:]
  /// The sets of the object that is looked at.
  let setsMet: SetsMet
  /// Of sets that several objects have, what they say; by type and set.
  private var shared: [UInt64: Contradictions] = [:]
  /// The same of groups of sets.
  private var ofGroups: [UInt64: Contradictions] = [:]
  /// The sets that have been met at one object.
  private var isMet: [Bool]

  init(_ model: Model) {
    self.model = model
    listed = model.listed(.properties)
    let sets = model.propertySets
    setsMet = SetsMet(sets)
    isMet = Array(repeating: false, count: sets.count)
  }

  /// What a set says of what a type states in sets of its name; nil where the type has none. Found once for a set that
  /// many objects of a type share, after the first of them.
  mutating func contradictions(
    of set: PropertySet, to type: UInt32, _ find: ([UInt32: Stated], TypeValues) -> Contradictions
  ) -> Contradictions? {
    guard let stated = self.of(type, set: model.propertySets.nameNumber(of: set)) else { return nil }
    let key = UInt64(type) << 32 | UInt64(set.number)
    if isMet[Int(set.number)], let found = shared[key] { return found }
    let found = find(stated, self)
    if isMet[Int(set.number)] { shared[key] = found }
    isMet[Int(set.number)] = true
    return found
  }

  /// What the sets of a group say, where it has been kept.
  func contradictions(ofGroup group: UInt32, to type: UInt32) -> Contradictions? {
    ofGroups[UInt64(type) << 32 | UInt64(group)]
  }

  /// Keeps what the sets of a group say.
  mutating func keep(_ found: Contradictions, ofGroup group: UInt32, to type: UInt32) {
    ofGroups[UInt64(type) << 32 | UInt64(group)] = found
  }

  /// What a type states in sets of a name, by the numbers of the properties' names; nil where it has none. Of several
  /// properties of one name the first counts.
  private mutating func of(_ type: UInt32, set name: Int) -> [UInt32: Stated]? {
    if let sets = known[type] { return sets[name] }
    var sets: [Int: [UInt32: Stated]] = [:]
    let table = model.propertySets
    var met: Set<UInt32> = []
    table.forEachSet(of: type) { set in
      guard met.insert(set.number).inserted else { return }
      let name = table.nameNumber(of: set)
      if sets[name] == nil { sets[name] = [:] }
      for position in listed.range(of: set) where sets[name]?[listed[position].name] == nil {
        if let stated = stated(position) { sets[name]?[stated.nameNumber] = stated }
      }
    }
    known[type] = sets
    return sets[name]
  }

  /// The value at a position of ``listed``, single or of an enumeration; nil where there is none, or it is blank.
  func stated(_ position: Int) -> Stated? {
    guard let property = model.property(at: listed[position].place), [.single, .enumerated].contains(property.form)
    else { return nil }
    var cursor = model.reader.parameters(of: property.instance)
    guard let name = cursor.next(), name.kind == .string, cursor.next() != nil, let typed = cursor.next() else {
      return nil
    }
    if property.form == .enumerated {
      let items = StatedValues.items(of: typed, model)
      guard let first = items.first else { return nil }
      return Stated(
        name: name.body, value: items.count == 1 ? first : typed, unit: model.unit(of: property)?.name ?? 0,
        nameNumber: listed[position].name,
        textNumber: ListedProperties.unread)
    }
    let value = model.reader.bytes.wrapped(typed) ?? typed
    switch value.kind {
    case .enumeration where model.reader.scalar(value) == .unknown: return nil
    case .string where value.body.allSatisfy({ model.reader.bytes[$0] <= 0x20 }): return nil
    case .string, .integer, .real, .enumeration:
      let unit = cursor.next().flatMap(model.reader.bytes.reference) ?? 0
      return Stated(
        name: name.body, value: value, unit: unit, nameNumber: listed[position].name, textNumber: listed[position].value
      )
    default: return nil
    }
  }
}
