import IFCModel
import IFCSchema
import ModelRules

/// A piece of equipment, a door or a window as lists name it.
public struct EquipmentFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// Its class and those above it, the nearest first. In IFC2X3, whose classes of equipment are few, the class that its
  /// type object says stands before them: `IfcPump` of an `IfcPumpType`.
  public var classNames: [String]
  /// GlobalId.
  public var globalId: String?
  /// Tag.
  public var tag: String?
  /// Name.
  public var name: String?
  /// The name of its type object.
  public var type: String?
  /// Pset_ManufacturerOccurrence.SerialNumber, or COBie's.
  public var serial: String?
  /// Pset_ManufacturerTypeInformation.Manufacturer, or COBie's, of the object or its type.
  public var manufacturer: String?
  /// What the manufacturer calls it: ModelReference and ModelLabel of Pset_ManufacturerTypeInformation, and COBie's
  /// ModelNumber, of the object or its type.
  public var models: [String]
  /// The number and the name of the room that it stands in; empty where it stands in none.
  public var room: [String]
  /// The name of the storey that it stands in.
  public var storey: String?
  /// The name of the building that it stands in.
  public var building: String?
}

/// Reads the equipment of a model, of the classes whose objects carry marks.
struct EquipmentReader {
  private let model: Model
  private let serials: PropertySearch
  private let manufacturers: PropertySearch
  private let models: [PropertySearch]

  init(_ model: Model) {
    self.model = model
    serials = PropertySearch(model, "SerialNumber", sets: ["Pset_ManufacturerOccurrence", "COBie_Component"])
    manufacturers = PropertySearch(
      model, "Manufacturer", sets: ["Pset_ManufacturerTypeInformation", "COBie_Type", "Pset_ManufacturerOccurrence"])
    models = [
      PropertySearch(model, "ModelReference", sets: ["Pset_ManufacturerTypeInformation"]),
      PropertySearch(model, "ModelLabel", sets: ["Pset_ManufacturerTypeInformation"]),
      PropertySearch(model, "ModelNumber", sets: ["COBie_Type"]),
    ]
  }

  /// The equipment in file order. O(objects + their property sets), spread over the threads.
  func equipment() -> [EquipmentFact] {
    let classes = MarkedClasses(model.schema)
    let objects = model.instances(ofFamilies: MarkedClasses.families.compactMap(model.schema.entity(named:)))
    return Slots.map(count: objects.count, threads: model.reader.threads, stretch: 1024) { range in
      let own = model.forOneThread()
      let places = PlaceReader(own)
      var lines = ClassLines(model.schema)
      return objects[range].compactMap { object -> EquipmentFact? in
        guard classes.contains(object.entity) else { return nil }
        let type = own.typeObject(of: object)
        func text(_ search: PropertySearch) -> String? {
          type.flatMap { search.text(of: $0, in: own) } ?? search.text(of: object, in: own)
        }
        return EquipmentFact(
          instance: object.name, classNames: lines.names(of: object.entity, type: type?.entity),
          globalId: own.string("GlobalId", of: object), tag: own.string("Tag", of: object),
          name: own.string("Name", of: object), type: type.flatMap { own.string("Name", of: $0) },
          serial: serials.text(of: object, in: own), manufacturer: text(manufacturers),
          models: models.compactMap(text), room: places.room(of: object), storey: places.storey(of: object),
          building: places.building(of: object))
      }
    }.flatMap(\.self)
  }
}

/// The names of classes and of those above them, made once for each class.
private struct ClassLines {
  private let schema: Schema
  private var known: [EntityID: [String]] = [:]

  init(_ schema: Schema) { self.schema = schema }

  mutating func names(of entity: EntityID, type: EntityID?) -> [String] {
    let line = line(entity)
    guard let type else { return line }
    let typeName = schema.name(of: type)
    guard typeName.hasSuffix("Type") else { return line }
    let said = String(typeName.dropLast(4))
    return schema.entity(named: said) == nil ? [said] + line : line
  }

  private mutating func line(_ entity: EntityID) -> [String] {
    if let line = known[entity] { return line }
    let line = ([entity] + schema.supertypes(of: entity)).map(schema.name(of:))
    known[entity] = line
    return line
  }
}
