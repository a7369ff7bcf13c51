import Findings
import IFCModel
import IFCSchema
import Requirements

/// M14: no zone is empty, no room is in two dwellings, and a dwelling has the bedrooms that its type says.
///
/// A zone is empty where it gathers neither spaces nor other zones. A dwelling is an IfcZone whose name, long name,
/// type or description speaks of one (`Logement A12`, `Lgt 101`, `Appartement`, `T3`, `T 3`, `3 pièces`) and of no other
/// purpose (`Chauffage logement`), or that is numbered as a private part (`1802L-0001` of type `PP`); `Studio 12`,
/// `Maison A` and `Villa 3` are dwellings beside each other, since a house may gather dwellings; several together (`Logements`) are none, nor is what a T or F only numbers (`Tranche T1`,
/// `Zone SSI F1`), nor the type of something else (`Chambre type 2`, `Bureau type 3`). Zones of areas, of parts and of
/// qualities lie over dwellings: those that the same words tell from others (`SHAB Logement A12`, `Partie nuit Logement
/// A12`) are one dwelling, and `Logement PMR` is none of its own; so are `Logement 101`, `Appartement n° 101 - T2` and
/// `Bâtiment A - Logement A101` beside `Logement A101`. Zones that say nothing but a type (`T2`) may gather all dwellings of
/// it, and are compared with each other. What is in a zone of a zone is in both, unless the
/// inner one is another dwelling. One of type T3 has two bedrooms, T1 none: counted are its rooms whose name, long name
/// or type begins with `Chambre` or another word for it, and not what lies beside (`Placard chambre 1`), where at least
/// one room is called a bedroom or a living room; else rooms are named in a way that says nothing. A `Suite` may be a
/// bedroom. Where zones gather each other so often that nobody could go through all of them, those behind are told as not
/// evaluated.
///
/// Example: the zone `Logement 3 - T3` with a single bedroom; a room that is both in `Logement 3` and in `Logement 4`,
/// which are named.
///
/// Source: 3F, BIM checks of a social landlord.
struct Zones: ModelRule {
  static let code = "M14"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let members = model.reversed(.assignsToGroup)
    let space = model.schema.entity(named: "IfcSpace")
    let gathered = ["IfcSpace", "IfcZone", "IfcSpatialZone"].compactMap(model.schema.entity(named:))
    let nested = NestedZones(model)
    var uses = RoomUses(model)
    var tally = RuleTally()
    var dwellings: [UInt32: [DwellingTexts.Dwelling: String]] = [:]
    var order: [Instance] = []
    for zone in model.instances(of: "IfcZone") {
      let held = members.values(of: zone.place).lazy.compactMap(model.instance(at:))
      guard held.contains(where: { room in gathered.contains { model.reader.isKind(room, of: $0) } }) else {
        tally.fail(zone, .absentMember, "IfcSpace: 0")
        continue
      }
      let texts = DwellingTexts.texts(of: zone, model)
      let dwelling = nested.dwelling(zone)
      let type = Self.type(texts)
      // Who is neither a dwelling nor of a type is not asked for rooms.
      guard dwelling != nil || type != nil else {
        tally.pass()
        continue
      }
      guard let rooms = nested.rooms(of: zone) else {
        tally.fail(zone, .notEvaluableReference, "IfcRelAssignsToGroup")
        continue
      }
      if let dwelling {
        let name = model.string("Name", of: zone) ?? model.string("LongName", of: zone) ?? "#\(zone.name)"
        for room in rooms where model.reader.isKind(room, of: space) {
          if dwellings[room.place] == nil { order.append(room) }
          dwellings[room.place, default: [:]][dwelling] = dwellings[room.place]?[dwelling] ?? name
        }
      }
      if let detail = type.flatMap({ Self.wrongType($0, rooms, &uses) }) {
        tally.fail(zone, .invalidCount, detail)
      } else {
        tally.pass()
      }
    }
    for room in order {
      let of = dwellings[room.place] ?? [:]
      let kinds = DwellingTexts.Kind.allCases.map { kind in of.filter { $0.key.kind == kind }.map(\.value).sorted() }
      if let names = kinds.first(where: { $0.count > 1 }) {
        tally.fail(room, .invalidCount, "IfcZone: \(names.count) (\(Self.list(names)))")
      } else {
        tally.pass()
      }
    }
    return tally
  }

  /// The first names, each as far as people read it.
  private static func list(_ names: [String]) -> String {
    names.prefix(8).map { String($0.prefix(64)) }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }

  /// The type that a zone says of a dwelling; nil where it says none, or is for something else.
  private static func type(_ texts: [String]) -> Int? {
    guard !texts.contains(where: DwellingWords.isOfOtherPurpose), !DwellingWords.isBedroom(texts) else { return nil }
    return texts.lazy.compactMap(DwellingWords.type).first
  }

  /// What is wrong with the number of bedrooms of a dwelling; nil where nothing is, or it cannot be told.
  private static func wrongType(_ type: Int, _ rooms: [Instance], _ uses: inout RoomUses) -> String? {
    var bedrooms = 0
    var suites = 0
    var isTold = false
    for room in rooms {
      switch uses.use(of: room) {
      case .bedroom:
        bedrooms += 1
        isTold = true
      case .suite: suites += 1
      case .livingRoom: isTold = true
      case .other: break
      }
    }
    return isTold && !(bedrooms...bedrooms + suites).contains(type - 1) ? "T\(type): \(bedrooms) ≠ \(type - 1)" : nil
  }
}
