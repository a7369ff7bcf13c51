import IFCModel
import IFCSchema

/// Goes up from a part to the wholes of a class that it is part of, directly or not.
///
/// A zone gathers rooms: what stands in a room is in its zone. A system gathers what it is made of: what only stands in
/// a room or storey that a group has is no part of that group. From IFC4 on IfcZone is a subtype of IfcSystem (IFC4,
/// IfcZone: “a zone is a group of spaces”); who asks for a system does not ask for a zone.
struct WholeSearch: Sendable {
  /// The relations that lead from a part to what it is part of.
  static let upward: [Relation] = [
    .aggregates, .containedInSpatialStructure, .nests, .fillsElement, .voidsElement, .assignsToGroup,
  ]

  /// No structure is deeper; what goes on beyond is not looked at (``Ancestors/deepest``).
  private static let deepest = Ancestors.deepest

  private let entity: EntityID
  private let model: Model
  private let tables: [(relation: Relation, table: RelationTable)]
  private let zone: EntityID?
  private let system: EntityID?

  /// A search for wholes of a class and its subtypes.
  init(_ entity: EntityID, _ model: Model) {
    self.entity = entity
    self.model = model
    tables = WholeSearch.upward.map { ($0, model.relation($0)) }.filter { $0.1.count > 0 }
    zone = model.schema.entity(named: "IfcZone")
    system = model.schema.entity(named: "IfcSystem")
  }

  /// The wholes of the class, each once, the nearest first.
  ///
  /// - Complexity: O(wholes), of which no more than 4,096 are gone up from, and none that is 256 levels up.
  func wholes(of instance: Instance) -> [Instance] {
    var found: [Instance] = []
    var open = [(place: instance.place, isAround: false)]
    var seen = VisitedPlaces(instance.place)
    var (next, depth, endOfLevel) = (0, 0, 1)
    while next < open.count, next < 4096 {
      if next == endOfLevel {
        endOfLevel = open.count
        depth += 1
        guard depth < WholeSearch.deepest else { break }
      }
      let (place, isAround) = open[next]
      next += 1
      for (relation, table) in tables {
        for position in table.range(of: place) {
          let above = table.values[position]
          guard let whole = model.instance(at: above) else { continue }
          // Seen only where it counts: what is a member of a group itself may stand in a room of the group, too.
          if relation == .assignsToGroup, isAround, !isZone(whole) { continue }
          guard seen.insert(above) else { continue }
          open.append((above, isAround || relation == .containedInSpatialStructure))
          guard model.schema.isKind(whole.entity, of: entity) else { continue }
          if entity != system || !isZone(whole) { found.append(whole) }
        }
      }
    }
    return found
  }

  private func isZone(_ whole: Instance) -> Bool { zone.map { model.schema.isKind(whole.entity, of: $0) } ?? false }
}
