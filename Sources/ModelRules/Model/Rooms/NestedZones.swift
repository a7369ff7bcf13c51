import IFCModel
import IFCSchema

/// Gathers what is in a zone and in the zones of it. For one thread.
///
/// Zones may gather each other in any number, so that each of thousands holds all rooms of all others: what a model of
/// rooms and zones needs, and a little more, is gathered, and of the zones behind that nothing is said.
final class NestedZones {
  private let model: Model
  private let members: RelationTable
  private let zone: EntityID?
  private var dwellings: [UInt32: DwellingTexts.Dwelling?] = [:]
  /// How many members may still be gathered.
  private var left: Int

  init(_ model: Model) {
    self.model = model
    members = model.reversed(.assignsToGroup)
    zone = model.schema.entity(named: "IfcZone")
    left = (1 << 18) + 16 * members.count
  }

  /// What tells the dwelling that a zone is from others; nil where it is none. Read once for each.
  func dwelling(_ zone: Instance) -> DwellingTexts.Dwelling? {
    if let known = dwellings[zone.place] { return known }
    let dwelling = DwellingTexts.dwelling(zone, model)
    dwellings[zone.place] = .some(dwelling)
    return dwelling
  }

  /// The members of a zone, and of the zones that it gathers; zones that are other dwellings keep theirs. Nil where too
  /// many have been gathered for other zones.
  ///
  /// - Complexity: O(members).
  func rooms(of outer: Instance) -> [Instance]? {
    let own = dwelling(outer)
    var seen: Set<UInt32> = [outer.place]
    var open = [outer.place]
    while let next = open.popLast() {
      for place in members.values(of: next) where seen.insert(place).inserted {
        guard left > 0 else { return nil }
        left -= 1
        guard let inner = model.instance(at: place), model.reader.isKind(inner, of: zone) else { continue }
        if let other = dwelling(inner), other != own { continue }
        open.append(place)
      }
    }
    seen.remove(outer.place)
    return seen.sorted().compactMap(model.instance(at:))
  }
}
