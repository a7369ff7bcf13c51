import IFCModel
import IFCSchema

/// A piece of equipment, a door or a window as lists name it.
public struct EquipmentFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
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
}

/// Reads the equipment of a model, of the classes whose objects carry marks.
struct EquipmentReader {
  private let model: Model
  private let serials: PropertySearch

  init(_ model: Model) {
    self.model = model
    serials = PropertySearch(model, "SerialNumber", sets: ["Pset_ManufacturerOccurrence", "COBie_Component"])
  }

  /// The equipment in file order. O(objects + their property sets), spread over the threads.
  func equipment() -> [EquipmentFact] {
    let schema = model.schema
    let left = MarkReader.exceptions.compactMap(schema.entity(named:))
    let objects = model.instances(ofFamilies: MarkReader.families.compactMap(schema.entity(named:)))
    return Slots.map(count: objects.count, threads: model.reader.threads, stretch: 1024) { range in
      let own = model.forOneThread()
      return objects[range].compactMap { object -> EquipmentFact? in
        if left.contains(where: { schema.isKind(object.entity, of: $0) }) { return nil }
        return EquipmentFact(
          instance: object.name, globalId: own.string("GlobalId", of: object), tag: own.string("Tag", of: object),
          name: own.string("Name", of: object),
          type: own.typeObject(of: object).flatMap { own.string("Name", of: $0) },
          serial: serials.text(of: object, in: own))
      }
    }.flatMap(\.self)
  }
}
