import Findings
import IFCModel
import IFCSchema
import Requirements

/// M14: no zone is empty, no room is in two dwellings, and a dwelling has the bedrooms that its type says.
///
/// A dwelling is an IfcZone whose name, long name, type or description speaks of one (`Logement A12`, `Appartement`,
/// `T3`). One of type T3 has two bedrooms, T1 none: counted are its rooms with `Chambre` in the name, long name or type,
/// where at least one room is called a bedroom or a living room; else rooms are named in a way that says nothing.
///
/// Example: the zone `Logement 3 - T3` with a single bedroom; a room that is both in `Logement 3` and in `Logement 4`.
///
/// Source: 3F, BIM checks of a social landlord.
struct Zones: ModelRule {
  static let code = "M14"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let members = model.reversed(.assignsToGroup)
    let space = model.schema.entity(named: "IfcSpace")
    var tally = RuleTally()
    var dwellings: [UInt32: Int] = [:]
    var order: [Instance] = []
    for zone in model.instances(of: "IfcZone") {
      let rooms = Set(members.values(of: zone.place)).sorted().compactMap(model.instance(at:))
      guard !rooms.isEmpty else {
        tally.fail(zone, .absentWhole, "IfcRelAssignsToGroup")
        continue
      }
      let texts = Self.texts(of: zone, model)
      if texts.contains(where: DwellingWords.isDwelling) {
        for room in rooms where model.reader.isKind(room, of: space) {
          if dwellings[room.place] == nil { order.append(room) }
          dwellings[room.place, default: 0] += 1
        }
      }
      if let detail = Self.wrongType(texts, rooms, model) {
        tally.fail(zone, .invalidCount, detail)
      } else {
        tally.pass()
      }
    }
    for room in order {
      let count = dwellings[room.place] ?? 0
      if count < 2 { tally.pass() } else { tally.fail(room, .invalidCount, "IfcZone: \(count)") }
    }
    return tally
  }

  /// What is wrong with the number of bedrooms of a dwelling; nil where nothing is, or it cannot be told.
  private static func wrongType(_ texts: [String], _ rooms: [Instance], _ model: Model) -> String? {
    guard let type = texts.lazy.compactMap(DwellingWords.type).first else { return nil }
    var bedrooms = 0
    var isTold = false
    for room in rooms {
      let texts = Self.texts(of: room, model)
      if texts.contains(where: DwellingWords.isBedroom) {
        bedrooms += 1
        isTold = true
      } else if texts.contains(where: DwellingWords.isLivingRoom) {
        isTold = true
      }
    }
    return isTold && bedrooms != type - 1 ? "T\(type): \(bedrooms) ≠ \(type - 1)" : nil
  }

  private static func texts(of instance: Instance, _ model: Model) -> [String] {
    ["Name", "LongName", "ObjectType", "Description"].compactMap { model.string($0, of: instance) }
  }
}
