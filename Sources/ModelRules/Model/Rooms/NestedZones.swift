import IFCModel
import IFCSchema

/// Gathers what is in a zone and in the zones of it.
struct NestedZones {
  private let model: Model
  private let members: RelationTable
  private let zone: EntityID?

  init(_ model: Model) {
    self.model = model
    members = model.reversed(.assignsToGroup)
    zone = model.schema.entity(named: "IfcZone")
  }

  /// The members of a zone, and of the zones that it gathers; zones that are other dwellings keep theirs.
  ///
  /// - Complexity: O(members).
  func rooms(of outer: Instance) -> [Instance] {
    let own = DwellingTexts.dwelling(outer, model)
    var seen: Set<UInt32> = [outer.place]
    var left = [outer.place]
    while let next = left.popLast() {
      for place in members.values(of: next) where seen.insert(place).inserted {
        guard let inner = model.instance(at: place), model.reader.isKind(inner, of: zone) else { continue }
        if let other = DwellingTexts.dwelling(inner, model), other != own { continue }
        left.append(place)
      }
    }
    seen.remove(outer.place)
    return seen.sorted().compactMap(model.instance(at:))
  }
}
