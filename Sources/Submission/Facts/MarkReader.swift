import IFCModel
import IFCSchema

/// Reads the marks of equipment, doors and windows.
struct MarkReader {
  /// The families whose objects carry marks in owners' lists: equipment, doors, windows, lifts.
  static let families = ["IfcDistributionElement", "IfcTransportElement", "IfcDoor", "IfcWindow"]
  /// Pieces of networks: they are many of a kind, and nobody lists them.
  static let exceptions = ["IfcFlowSegment", "IfcFlowFitting"]

  private let model: Model
  private let serials: PropertySearch
  private let manufacturers: PropertySearch

  init(_ model: Model) {
    self.model = model
    serials = PropertySearch(model, "SerialNumber", sets: ["Pset_ManufacturerOccurrence", "COBie_Component"])
    manufacturers = PropertySearch(
      model, "Manufacturer", sets: ["Pset_ManufacturerTypeInformation", "COBie_Type", "Pset_ManufacturerOccurrence"])
  }

  /// The marks in file order; blank ones are left out. O(objects + their property sets).
  func marks() -> [MarkFact] {
    let schema = model.schema
    let left = Self.exceptions.compactMap(schema.entity(named:))
    let objects = model.instances(ofFamilies: Self.families.compactMap(schema.entity(named:)))
    let parts = Slots.map(count: objects.count, threads: model.reader.threads, stretch: 1024) { range in
      let own = model.forOneThread()
      return objects[range].flatMap { object -> [MarkFact] in
        if left.contains(where: { schema.isKind(object.entity, of: $0) }) { return [] }
        return marks(of: object, in: own)
      }
    }
    return parts.flatMap(\.self)
  }

  private func marks(of object: Instance, in model: Model) -> [MarkFact] {
    var marks: [MarkFact] = []
    func add(_ kind: MarkFact.Kind, _ text: String?, manufacturer: String? = nil) {
      guard let text, !text.allSatisfy(\.isWhitespace) else { return }
      marks.append(
        MarkFact(
          instance: object.name, globalId: model.string("GlobalId", of: object), kind: kind, text: text,
          manufacturer: manufacturer))
    }
    add(.tag, model.string("Tag", of: object))
    if let serial = serials.text(of: object, in: model) {
      let type = model.typeObject(of: object)
      let manufacturer =
        type.flatMap { manufacturers.text(of: $0, in: model) } ?? manufacturers.text(of: object, in: model)
      add(.serial, serial, manufacturer: manufacturer)
    }
    return marks
  }
}

/// Finds the text of one property in property sets of some names.
struct PropertySearch: Sendable {
  private let name: [UInt8]
  /// For each name of sets of the model, whether it is one of those wanted.
  private let isWanted: [Bool]

  init(_ model: Model, _ name: String, sets: [String]) {
    self.name = Array(name.utf8)
    isWanted = model.propertySets.names(where: sets.contains)
  }

  /// The text on an object itself; nil where it has none.
  func text(of object: Instance, in model: Model) -> String? {
    let table = model.propertySets
    var found: String?
    table.forEachSet(of: object.place) { set in
      guard found == nil, isWanted[table.nameNumber(of: set)] else { return }
      for property in model.properties(of: set) where model.hasName(property, name) {
        if case .single(let value) = model.value(of: property), case .string(let text) = value.scalar { found = text }
      }
    }
    return found
  }
}
