import IFCModel
import IFCSchema

/// Goes down from a whole to all that is inside of it, directly or not.
struct PartsOfWhole {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// The parts of a class and its subtypes, each once. O(all parts).
  func parts(of instance: Instance, kind: EntityID) -> [Instance] {
    var found: [Instance] = []
    var open = [instance.place]
    var seen: Set<UInt32> = [instance.place]
    while let place = open.popLast() {
      for relation in [Relation.aggregates, .containedInSpatialStructure, .nests] {
        for below in model.reversed(relation).values(of: place) where seen.insert(below).inserted {
          open.append(below)
          if let part = model.instance(at: below), model.schema.isKind(part.entity, of: kind) { found.append(part) }
        }
      }
    }
    return found
  }
}
