import IFCModel
import IFCSchema
import ModelRules
import Requirements

/// Reads the marks of equipment, doors and windows.
struct MarkReader {
  private let model: Model
  private let classes: MarkedClasses
  private let serials: ProductSerials

  init(_ model: Model) {
    self.model = model
    classes = MarkedClasses(model.schema)
    serials = ProductSerials(model)
  }

  /// The marks in file order; blank ones are left out, and the tags of parts that are that of their whole. O(objects +
  /// properties).
  func marks() -> [MarkFact] {
    let objects = model.instances(ofFamilies: MarkedClasses.families.compactMap(model.schema.entity(named:)))
    let parts = Slots.map(count: objects.count, threads: model.reader.threads, stretch: 1024) { range in
      let own = model.forOneThread()
      let serials = ProductSerials(sharing: serials)
      return objects[range].flatMap { object -> [MarkFact] in
        classes.contains(object.entity) ? marks(of: object, in: own, serials) : []
      }
    }
    return parts.flatMap(\.self)
  }

  private func marks(of object: Instance, in model: Model, _ serials: ProductSerials) -> [MarkFact] {
    var marks: [MarkFact] = []
    func add(_ kind: MarkFact.Kind, _ text: String?, manufacturer: String? = nil) {
      guard let text, !text.allSatisfy(\.isWhitespace) else { return }
      marks.append(
        MarkFact(
          instance: object.name, entity: object.entity, globalId: model.string("GlobalId", of: object), kind: kind,
          text: text, manufacturer: manufacturer))
    }
    add(.tag, tag(of: object, in: model))
    if let serial = serials.serial(of: object, in: model) {
      add(.serial, serial.text, manufacturer: serial.manufacturer)
    }
    return marks
  }

  /// The tag of an object; nil where it has that of the whole of which it is part.
  private func tag(of object: Instance, in model: Model) -> String? {
    guard let tag = model.string("Tag", of: object) else { return nil }
    guard let whole = model.relation(.aggregates).first(of: object.place).flatMap(model.instance(at:)),
      let other = model.string("Tag", of: whole)
    else { return tag }
    return TextFolding.folded(other) == TextFolding.folded(tag) ? nil : tag
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
        if case .single(let value) = model.value(of: property), let text = Self.text(value.scalar) { found = text }
      }
    }
    return found
  }

  /// A text, or a number as it would be written as text: a program that takes `4711` for a number says it all the same.
  private static func text(_ scalar: Scalar) -> String? {
    switch scalar {
    case .string(let text): text
    case .integer(let number): String(number)
    case .real(let number) where number.isFinite:
      number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : number.description
    default: nil
    }
  }
}
