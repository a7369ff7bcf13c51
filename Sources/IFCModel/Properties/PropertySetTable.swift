public import IFCSchema
import Part21

/// All property sets of a model, their names, and who has them: flat columns, and nothing of the properties.
///
/// A set is anything that gathers properties under a name: IfcPropertySet, IfcElementQuantity, the predefined sets,
/// the properties of materials and profiles (IfcExtendedProperties, IfcExtendedMaterialProperties), and in IFC2X3 what
/// an IfcRelOverridesProperties says instead of the set that it overrides, which then counts as a later set of the
/// same name. Equal names have equal numbers, so that a constraint on names is tried once for each name and then
/// compared as a number.
public final class PropertySetTable: Sendable {
  /// For each set, the offset of its instance.
  let offsets: [Int]
  /// For each set, how far behind its beginning a cursor stands before its list; 0 where nobody knows.
  private let lists: [UInt16]
  /// For each set, its class.
  let entities: [EntityID]
  /// For each set, the number of its name.
  let nameNumbers: [UInt32]
  /// The different names, decoded, by number. A set without a name has the name "".
  public let names: [String]
  /// The number of the name ""; the greatest number where every set has one.
  private let unnamed: UInt32
  /// From the place of an object, type object, material or profile to the numbers of its own sets. A number with
  /// the bit ``PairColumns/groupBit`` is one of a group (IfcPropertySetDefinitionSet).
  let owners: RelationTable
  /// Groups: where each begins in ``groupMembers``; one more at the end.
  let groupStarts: [UInt32]
  let groupMembers: [UInt32]

  init(
    offsets: [Int], lists: [UInt16], entities: [EntityID], nameNumbers: [UInt32], names: [String],
    owners: RelationTable,
    groupStarts: [UInt32], groupMembers: [UInt32], unnamed: UInt32? = nil
  ) {
    self.offsets = offsets
    self.lists = lists
    self.entities = entities
    self.nameNumbers = nameNumbers
    self.names = names
    self.unnamed = unnamed ?? names.firstIndex(of: "").map { UInt32($0) } ?? .max
    self.owners = owners
    self.groupStarts = groupStarts
    self.groupMembers = groupMembers
  }

  /// Another object with the same columns; see ``Model/forOneThread()``.
  convenience init(sharing other: PropertySetTable) {
    self.init(
      offsets: other.offsets, lists: other.lists, entities: other.entities, nameNumbers: other.nameNumbers,
      names: other.names,
      owners: RelationTable(sharing: other.owners), groupStarts: other.groupStarts, groupMembers: other.groupMembers,
      unnamed: other.unnamed)
  }

  /// How many sets there are.
  public var count: Int { offsets.count }

  /// The number of a set's name in ``names``.
  public func nameNumber(of set: PropertySet) -> Int { Int(nameNumbers[Int(set.number)]) }

  /// The name of a set.
  public func name(of set: PropertySet) -> String { names[nameNumber(of: set)] }

  /// Whether a set has a name of some length. O(1), without a look at the text.
  public func hasName(_ set: PropertySet) -> Bool { nameNumbers[Int(set.number)] != unnamed }

  /// The class of a set.
  public func entity(of set: PropertySet) -> EntityID { entities[Int(set.number)] }

  /// Where a ``QuickCursor`` goes on to read the list of a set; nil where the whole set has to be read.
  func list(of set: PropertySet) -> Int? {
    let distance = Int(lists[Int(set.number)])
    return distance > 0 ? offsets[Int(set.number)] + distance : nil
  }

  /// The offset of a set's instance.
  public func offset(of set: PropertySet) -> Int { offsets[Int(set.number)] }

  /// The set of the instance at an offset; nil where there stands none. O(log sets).
  public func set(at offset: Int) -> PropertySet? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] == offset ? PropertySet(number: UInt32(low)) : nil
  }

  /// For each name, whether it is one that is wanted: the form in which a plan asks for names. What has no name is never
  /// wanted, not even by a pattern that an empty text would match.
  public func names(where isWanted: (String) -> Bool) -> [Bool] {
    names.indices.map { $0 != unnamed && isWanted(names[$0]) }
  }

  /// Goes over the sets that an instance has itself, in file order. Of a type object: those of HasPropertySets.
  ///
  /// - Complexity: O(sets of the instance); nothing is allocated.
  @inline(__always)
  public func forEachSet(of place: UInt32, _ body: (PropertySet) -> Void) {
    for position in owners.range(of: place) {
      let value = owners.values[position]
      if value & PairColumns.groupBit == 0 {
        body(PropertySet(number: value))
        continue
      }
      let group = Int(value & ~PairColumns.groupBit)
      for member in groupStarts[group]..<groupStarts[group + 1] {
        body(PropertySet(number: groupMembers[Int(member)]))
      }
    }
  }

  /// Goes over all sets and who has them, by the place of who has them.
  ///
  /// - Parameter isLookedInto: whether the sets of a group, which is all that an object has, matter for it: thousands of
  ///   objects may share one of thousands of sets.
  /// - Complexity: O(objects × sets of each).
  public func forEachOwner(
    where isLookedInto: (_ place: UInt32, _ group: UInt32) -> Bool = { _, _ in true },
    _ body: (_ place: UInt32, PropertySet) -> Void
  ) {
    var position = 0
    while position < owners.count {
      let place = owners.keys[position]
      if onlyGroup(of: place).map({ isLookedInto(place, $0) }) ?? true { forEachSet(of: place) { body(place, $0) } }
      position = owners.range(of: place).upperBound
    }
  }

  /// The sets that an instance has itself.
  public func sets(of place: UInt32) -> [PropertySet] {
    var found: [PropertySet] = []
    forEachSet(of: place) { found.append($0) }
    return found
  }

  /// The number of the group (IfcPropertySetDefinitionSet) that is all an instance has itself; nil where it has sets one
  /// by one, several groups, or none. Instances with one group have the same sets.
  public func onlyGroup(of place: UInt32) -> UInt32? {
    let range = owners.range(of: place)
    guard range.count == 1, owners.values[range.lowerBound] & PairColumns.groupBit != 0 else { return nil }
    return owners.values[range.lowerBound] & ~PairColumns.groupBit
  }
}
