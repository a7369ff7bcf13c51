import Findings
import IFCModel
import IFCSchema
import Part21

/// Reads what one of two models says of its objects, for one thread.
struct SideReader {
  let model: Model
  let table: ObjectTable
  let contents: ContentTable
  private let sets: PropertySetTable
  private let types: RelationTable
  private let materials: RelationTable
  private let quantities: EntityID?
  /// The class of all places.
  private let places: EntityID?
  private let project: EntityID?
  private(set) var hasher: ValueHasher
  /// Texts of materials by the place of the definition that an object refers to.
  private var materialTexts: [UInt32: String] = [:]

  init(_ table: ObjectTable, _ contents: ContentTable) {
    model = table.model.forOneThread()
    self.table = table
    self.contents = contents
    sets = model.propertySets
    types = model.relation(.definesByType)
    materials = model.relation(.associatesMaterial)
    quantities = model.schema.entity(named: "IfcElementQuantity")
    places = model.schema.entity(named: "IfcSpatialElement") ?? model.schema.entity(named: "IfcSpatialStructureElement")
    project = model.schema.entity(named: "IfcProject")
    hasher = ValueHasher(model)
  }

  /// The sets of an object and of its type: for each name a number for what the sets of that name say. Their order counts,
  /// the type's first, as later ones win.
  func setContents(of object: Instance) -> [(name: UInt128, content: UInt128)] {
    var found: [(name: UInt128, place: Int, content: UInt128)] = []
    forEachSet(of: object) { set in
      let content = contents.sets[Int(set.number)]
      if content != 0 { found.append((contents.setNames[sets.nameNumber(of: set)], found.count, content)) }
    }
    if found.count > 1 { found.sort { ($0.name, $0.place) < ($1.name, $1.place) } }
    var merged: [(name: UInt128, content: UInt128)] = []
    merged.reserveCapacity(found.count)
    for entry in found {
      if let last = merged.last, last.name == entry.name {
        merged[merged.count - 1].content = last.content &* 31 &+ entry.content
      } else {
        merged.append((entry.name, entry.content))
      }
    }
    return merged
  }

  /// A property that has a value.
  struct Stated {
    /// A number for the names of its set and its own.
    var name: UInt128
    var property: Property
    var set: PropertySet
    /// A number for its value.
    var value: UInt128
    /// Where it stands among those of the object.
    var order: Int
  }

  /// The properties of the sets of some names that have a value, in the order of the numbers of their names; as
  /// ``Model/mergedPropertySets(of:)`` merges them, the last of one name wins, in the place of the first.
  ///
  /// - Complexity: O(properties × log properties).
  mutating func properties(of object: Instance, in names: [UInt128]) -> [Stated] {
    let names = Set(names)
    var wanted: [PropertySet] = []
    forEachSet(of: object) { set in
      if names.contains(contents.setNames[sets.nameNumber(of: set)]) { wanted.append(set) }
    }
    var all: [Stated] = []
    for set in wanted {
      let setName = contents.setNames[sets.nameNumber(of: set)]
      model.forEachProperty(of: set, in: sets) { property in
        let value = hasher.hash(property)
        var name = ContentHash(sort: 17)
        name.add(setName)
        model.add(nameOf: property, to: &name)
        all.append(Stated(name: name.value, property: property, set: set, value: value, order: all.count))
      }
    }
    all.sort { ($0.name, $0.order) < ($1.name, $1.order) }
    var merged: [Stated] = []
    for stated in all {
      if merged.last?.name == stated.name {
        let order = merged.removeLast().order
        merged.append(stated)
        merged[merged.count - 1].order = order
      } else {
        merged.append(stated)
      }
    }
    // A property without a value hides that of the type, and is none itself.
    return merged.filter { $0.value != ValueHasher.none }
  }

  /// `Set.Property`, decoded.
  func name(of stated: Stated) -> String { sets.name(of: stated.set) + "." + model.name(of: stated.property) }

  /// Whether a property is a quantity.
  func isQuantity(_ stated: Stated) -> Bool { sets.entity(of: stated.set) == quantities }

  /// Goes over the sets of an object's type and then its own, so that the later ones win.
  private func forEachSet(of object: Instance, _ body: (PropertySet) -> Void) {
    if let type = types.first(of: object.place) { sets.forEachSet(of: type, body) }
    sets.forEachSet(of: object.place, body)
  }

  /// Class and name of the type object; nil where there is none.
  func type(of object: Instance) -> (className: String, name: String)? {
    types.first(of: object.place).flatMap(model.instance(at:)).map { type in
      (model.className(of: type), model.string("Name", of: type) ?? "")
    }
  }

  /// The spatial elements that contain an object, several where the file says so; of a place itself what it is a part of:
  /// of a room its storey, of a storey its building.
  func containers(of object: Instance) -> [Instance] {
    let direct = model.relation(.containedInSpatialStructure).values(of: object.place).compactMap(model.instance(at:))
    if direct.count > 1 { return direct }
    if isSpatial(object) {
      if let only = direct.first { return [only] }
      return model.relation(.aggregates).first(of: object.place).flatMap(model.instance(at:)).map { [$0] } ?? []
    }
    return model.container(of: object).map { [$0] } ?? []
  }

  /// The element that an element is a part of, by aggregation or in a nest; nil where there is none.
  func whole(of object: Instance) -> Instance? {
    guard !isSpatial(object) else { return nil }
    let place = model.relation(.aggregates).first(of: object.place) ?? model.relation(.nests).first(of: object.place)
    return place.flatMap(model.instance(at:))
  }

  /// The systems, zones and other groups that an object is in.
  func groups(of object: Instance) -> [Instance] {
    model.relation(.assignsToGroup).values(of: object.place).compactMap(model.instance(at:))
  }

  /// What names and finds the documents of an object, one after the other; nil where there are none.
  func documents(of object: Instance) -> String? {
    let all = model.relation(.associatesDocument).values(of: object.place).compactMap(model.instance(at:))
    guard !all.isEmpty else { return nil }
    let texts = all.map { document in
      ["Identification", "DocumentId", "ItemReference", "Name", "Location"]
        .compactMap { model.string($0, of: document) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    return texts.sorted().joined(separator: ", ")
  }

  /// Whether an object is the project.
  func isProject(_ object: Instance) -> Bool { object.entity == project }

  /// Whether the object says where it stands, be it that nobody can follow it.
  func isPlaced(_ position: Int) -> Bool {
    model.reader.reference("ObjectPlacement", of: table.rows[position].object) != nil
  }

  private func isSpatial(_ object: Instance) -> Bool { model.reader.isKind(object, of: places) }

  /// The materials and layers, one after the other; nil where there are none.
  mutating func materials(of object: Instance) -> String? {
    var range = materials.range(of: object.place)
    if range.isEmpty, let type = types.first(of: object.place) { range = materials.range(of: type) }
    guard !range.isEmpty else { return nil }
    if range.count == 1, let known = materialTexts[materials.values[range.lowerBound]] { return known }
    let definitions = range.compactMap { model.instance(at: materials.values[$0]) }
    let text = MaterialText(model).text(definitions)
    if range.count == 1 { materialTexts[materials.values[range.lowerBound]] = text }
    return text
  }

  /// The classifications, one after the other; nil where there are none.
  func classifications(of object: Instance) -> String? {
    let all = model.classifications(of: object).map { classification in
      [classification.system, classification.identification, classification.name].compactMap(\.self)
        .joined(separator: " ")
    }
    return all.isEmpty ? nil : all.sorted().joined(separator: ", ")
  }

  /// What an object is called: its name, else its class.
  func label(of object: Instance) -> String {
    let name = model.string("Name", of: object) ?? ""
    return name.isEmpty ? model.className(of: object) : name
  }

  /// What tells an object from another that is called the same: what it is in, else its GlobalId.
  func longLabel(of object: Instance, withGlobalId: Bool) -> String {
    if withGlobalId { return "\(label(of: object)) (\(model.string("GlobalId", of: object) ?? "#\(object.name)"))" }
    let around = containers(of: object).first ?? whole(of: object)
    return label(of: object) + (around.map { " (\(label(of: $0)))" } ?? "")
  }
}
