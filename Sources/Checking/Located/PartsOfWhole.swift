import IFCModel
import IFCSchema
import ModelRules

/// Goes down from a whole to all that is inside of it, directly or not.
struct PartsOfWhole {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// The parts of a class and its subtypes, each once: of a part that has parts of its class itself the part alone
  /// counts, or, where it only groups them (IfcElementCompositionEnum, COMPLEX), these. Spaces that stand for a gross
  /// floor area, and those outside, are no rooms and do not count. O(all parts).
  func parts(of instance: Instance, kind: EntityID) -> [Instance] {
    var found: [Instance] = []
    var open = [(place: instance.place, isCounted: false)]
    var seen: Set<UInt32> = [instance.place]
    let space = model.schema.entity(named: "IfcSpace")
    while let (place, isCounted) = open.popLast() {
      for relation in [Relation.aggregates, .containedInSpatialStructure, .nests] {
        for below in model.reversed(relation).values(of: place) where seen.insert(below).inserted {
          let part = model.instance(at: below).flatMap { model.schema.isKind($0.entity, of: kind) ? $0 : nil }
          let isGroup =
            part.map { part in
              model.reader.enumeration("CompositionType", of: part) == "COMPLEX"
                || (model.reader.isKind(part, of: space) && !model.isInside(part))
            } ?? false
          if let part, !isCounted, !isGroup { found.append(part) }
          open.append((below, isCounted || (part != nil && !isGroup)))
        }
      }
    }
    return found
  }

  /// Whether an object is a part of a whole of its own class, and says so (IfcElementCompositionEnum, PARTIAL).
  static func isPartial(_ instance: Instance, _ model: Model) -> Bool {
    guard model.reader.enumeration("CompositionType", of: instance) == "PARTIAL",
      let whole = model.relation(.aggregates).first(of: instance.place)
    else { return false }
    return model.entity(at: whole) == instance.entity
  }
}
