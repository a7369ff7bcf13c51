import ByteInput
import IFCSchema
import Part21

/// Reads what objects can be known by.
struct IdentityReader {
  private let model: Model
  private let kinds: ClassKinds
  private let serials: SerialNumbers
  private let tags: [UInt8]
  private let hasNumber: [Bool]
  private let hasObjectType: [Bool]
  private var storeys: StoreyFinder
  /// Names of types and storeys that have been read, by place.
  private var names: [UInt32: UInt128] = [:]

  private static let none = UInt8.max

  /// A reader for one thread.
  init(_ model: Model, _ kinds: ClassKinds, _ serials: SerialNumbers) {
    self.model = model
    self.kinds = kinds
    self.serials = serials
    let schema = model.schema
    tags = schema.entities.map { schema.position(of: "Tag", in: $0).map(UInt8.init(clamping:)) ?? IdentityReader.none }
    let space = schema.entity(named: "IfcSpace")
    hasNumber = schema.entities.map { entity in space.map { schema.isKind(entity, of: $0) } ?? false }
    hasObjectType = schema.entities.map { schema.position(of: "ObjectType", in: $0) == 4 }
    storeys = StoreyFinder(model)
  }

  /// What one object can be known by. O(1) in general: its first parameters, and the serial number of its sets.
  mutating func row(_ object: Instance) -> IdentityRow {
    var row = IdentityRow(object)
    let entity = Int(object.entity.rawValue)
    row.kind = kinds.hash(of: object.entity)
    var cursor = model.reader.parameters(of: object)
    row.globalId = globalId(cursor.next())
    cursor.skip(1)
    row.name = hash(cursor.next())
    if hasNumber[entity] { row.roomNumber = row.name }
    cursor.skip(1)
    let fifth = cursor.next()
    if let type = model.relation(.definesByType).first(of: object.place) {
      row.type = name(at: type)
    } else if hasObjectType[entity] {
      row.type = hash(fifth)
    }
    if tags[entity] != IdentityReader.none, tags[entity] > 4 {
      cursor.skip(Int(tags[entity]) - 5)
      row.tag = hash(cursor.next())
    }
    if let storey = storeys.storey(of: object) {
      row.storey = storey.place
      row.storeyName = name(at: storey.place)
    }
    if let text = serials.text(of: object) {
      var hash = ContentHash()
      hash.add(text)
      row.serialNumber = hash.value
    }
    return row
  }

  private func globalId(_ parameter: Parameter?) -> UInt128 {
    guard let parameter, parameter.kind == .string, parameter.body.count == GlobalIdText.length else {
      return IdentityRow.noGlobalId
    }
    let bytes = model.reader.bytes
    return GlobalIdText.bits(at: parameter.body.lowerBound, in: bytes) ?? IdentityRow.noGlobalId
  }

  /// The hash of a text without blanks around it; 0 for one by which nothing is known.
  private func hash(_ parameter: Parameter?) -> UInt128 {
    guard let parameter, let text = model.structure.string(parameter), let trimmed = IdentifyingText.trimmed(text)
    else { return 0 }
    var hash = ContentHash()
    hash.add(trimmed)
    return hash.value
  }

  private mutating func name(at place: UInt32) -> UInt128 {
    if let known = names[place] { return known }
    let name = model.instance(at: place).map { hash(model.reader.parameter(2, of: $0)) } ?? 0
    names[place] = name
    return name
  }
}
