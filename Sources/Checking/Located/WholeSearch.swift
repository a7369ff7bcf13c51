import IFCModel
import IFCSchema

/// Goes up from a part to the wholes of a class that it is part of, directly or not.
///
/// A zone gathers rooms: what stands in a room is in its zone. A system gathers what it is made of: what only stands in
/// a room or storey that a group has is no part of that group. From IFC4 on IfcZone is a subtype of IfcSystem (IFC4,
/// IfcZone: “a zone is a group of spaces”); who asks for a system does not ask for a zone.
struct WholeSearch {
  /// The relations that lead from a part to what it is part of.
  static let upward: [Relation] = [
    .aggregates, .containedInSpatialStructure, .nests, .fillsElement, .voidsElement, .assignsToGroup,
  ]

  private let model: Model
  private let zone: EntityID?
  private let system: EntityID?

  init(_ model: Model) {
    self.model = model
    zone = model.schema.entity(named: "IfcZone")
    system = model.schema.entity(named: "IfcSystem")
  }

  /// The wholes of a class and its subtypes, each once, the nearest first.
  ///
  /// - Complexity: O(wholes), of which no more than 4,096 are gone up from.
  func wholes(_ entity: EntityID, of instance: Instance) -> [Instance] {
    var found: [Instance] = []
    var open = [(place: instance.place, isAround: false)]
    var seen: Set<UInt32> = [instance.place]
    var next = 0
    while next < open.count, next < 4096 {
      let (place, isAround) = open[next]
      next += 1
      for relation in WholeSearch.upward {
        for above in model.relation(relation).values(of: place) where !seen.contains(above) {
          guard let whole = model.instance(at: above) else { continue }
          let isZone = zone.map { model.schema.isKind(whole.entity, of: $0) } ?? false
          // Seen only where it counts: what is a member of a group itself may stand in a room of the group, too.
          if relation == .assignsToGroup, isAround, !isZone { continue }
          seen.insert(above)
          open.append((above, isAround || relation == .containedInSpatialStructure))
          if model.schema.isKind(whole.entity, of: entity), !isZone || entity != system { found.append(whole) }
        }
      }
    }
    return found
  }
}
