import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Counts what objects say, one after the other. For one thread.
struct ObjectPass {
  private let model: Model
  private var counter: FillCounter
  private var values: ValueInspection
  private let whereabouts: Whereabouts
  private let types: RelationTable
  private let classifications: RelationTable
  private let isComponent: [Bool]
  private let isEquipment: [Bool]
  /// For each entity, the position of Tag; 0 where it has none.
  private let tags: [Int]
  /// Whether types have names, by place.
  private var named: [UInt32: Bool] = [:]

  init(_ model: Model, _ columns: PropertyColumns) {
    self.model = model
    counter = FillCounter(columns, model.propertySets)
    values = ValueInspection(model, PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: []))
    whereabouts = Whereabouts(model)
    types = model.relation(.definesByType)
    classifications = model.relation(.associatesClassification)
    isComponent = model.marks(of: AssetClasses.components)
    isEquipment = model.marks(of: AssetClasses.equipment, but: AssetClasses.networks)
    tags = model.schema.entities.map { model.schema.position(of: "Tag", in: $0) ?? 0 }
  }

  /// What was counted of properties since the last time.
  mutating func takeFills() -> [ClassTally.Fill] { counter.take() }

  /// Counts an object. O(properties that it has).
  mutating func add(
    _ object: Instance, to tally: inout ClassTally, _ components: inout SheetTally, _ equipment: inout SheetTally
  ) {
    let entity = Int(object.entity.rawValue)
    let type = types.first(of: object.place)
    let fields = counter.add(object.place, type: type)
    let nearest = whereabouts.nearest(of: object.place)
    // GlobalId and OwnerHistory, then Name and Description.
    var cursor = model.reader.parameters(of: object)
    cursor.skip(2)
    let isNamed = isFilled(cursor.next())
    let description = cursor.next()
    var isTagged = false
    if tags[entity] > 3 {
      cursor.skip(tags[entity] - 4)
      isTagged = isFilled(cursor.next())
    }
    tally.objects += 1
    if type != nil { tally.typed += 1 }
    if nearest != nil { tally.located += 1 }
    if isNamed { tally.named += 1 }
    if isTagged { tally.tagged += 1 }
    if classifications.contains(object.place) || type.map(classifications.contains) ?? false { tally.classified += 1 }
    if fields.has(.manufacturer) { tally.withMaker += 1 }
    if fields.has(.serialNumber) { tally.withSerial += 1 }
    if fields.has(.serialNumber) || fields.has(.installationDate) { tally.tracked += 1 }
    if fields.has(.fireRating) { tally.withFireRating += 1 }
    guard isComponent[entity] || isEquipment[entity] else { return }
    let hasRoom = whereabouts.room(of: object.place, nearest: nearest) != nil
    if isComponent[entity] {
      let sheet = AssetSheets.component
      var row = sheet.cells(fields)
      if isNamed { row.insert(sheet.name) }
      if isTagged { row.insert(sheet.tagNumber) }
      if let type, isTypeNamed(type) { row.insert(sheet.typeName) }
      if hasRoom { row.insert(sheet.space) }
      if isFilled(description) { row.insert(sheet.description) }
      components.add(row)
    }
    if isEquipment[entity] {
      equipment.add(AssetSheets.equipment.cells(fields, isTagged: isTagged, hasRoom: hasRoom))
    }
  }

  private mutating func isFilled(_ parameter: Parameter?) -> Bool {
    guard let parameter else { return false }
    return values.verdict(of: parameter) == .value
  }

  private mutating func isTypeNamed(_ place: UInt32) -> Bool {
    if let known = named[place] { return known }
    let isNamed = model.instance(at: place).map { isFilled(model.reader.parameter(2, of: $0)) } ?? false
    named[place] = isNamed
    return isNamed
  }
}
