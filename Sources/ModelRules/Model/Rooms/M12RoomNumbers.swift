import Findings
import IFCModel
import Requirements

/// M12: every room has a number, no other room of the building has it, and it agrees with the storey.
///
/// The number is the Name of the IfcSpace; numbers are compared as people read them (``RoomNumberText``): `101A` is
/// `101a`, `B 101` is `B101`. `prefixes` says what numbers begin with on each storey (`RDC=0`, `R+1=1`); a storey may
/// be named several times (`RDC=A0`, `RDC=B0` of two buildings), and one of its prefixes is enough then.
/// Without it, the numbers are looked at themselves: where the names of the storeys say floors (`R+1`, `Niveau 2`) and
/// two rooms in three or more, of three at least, have a number of their floor (`101`, `2.04`), the others are told.
/// Parts of rooms, spaces that stand for gross floor areas, and external ones are not looked at.
///
/// Example: two rooms `101`; a room `201` on `R+1`, where the others are `101` to `118`.
///
/// Source: Bouygues Immobilier, BIM Execution Plan; Department for Education (GB), whose IDS generator leaves both out
/// because IDS cannot say them.
struct RoomNumbers: ModelRule {
  static let code = "M12"
  static let parameters = ["prefixes"]

  static func kind(of parameter: String) -> RuleParameterKind { .pairs }

  /// From the name of a storey to what its room numbers may begin with.
  private let prefixes: [String: [String]]?

  init(_ request: RuleRequest) {
    prefixes = request.values("prefixes").map { pairs in
      let split = pairs.map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
      let named = split.filter { $0.count == 2 }.map { (Blanks.trimmed(String($0[0])), Blanks.trimmed(String($0[1]))) }
      return Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) }
    }
  }

  private struct Room {
    var instance: Instance
    /// As it is written, and as it is compared.
    var number, key: String
    var building: UInt32?
    var storey: String?
  }

  private struct Door: Hashable {
    let building: UInt32?
    let key: String
  }

  /// Rooms of the same number, of which a file may have thousands.
  private struct Namesakes {
    let count: Int
    /// The number as the first of them writes it, and as the first that writes it otherwise does.
    private let first, other: String?

    init(_ rooms: [Room]) {
      count = rooms.count
      let first = rooms.first?.number
      self.first = first
      other = rooms.first { $0.number != first }?.number
    }

    /// A number as it is written, and another way in which rooms of the same number write it. O(1).
    func text(_ number: String) -> String {
      guard let another = number == first ? other : first else { return number }
      return "\(number) = \(another)"
    }
  }

  func check(_ context: RuleContext) -> RuleTally {
    let rooms = Self.rooms(context.model)
    let rivals = Dictionary(grouping: rooms) { Door(building: $0.building, key: $0.key) }.mapValues(Namesakes.init)
    let misplaced = self.misplaced(rooms)
    var tally = RuleTally()
    for (place, room) in rooms.enumerated() {
      let storey = misplaced.contains(place) ? room.storey.map { "\(room.number) / \($0)" } : nil
      if room.number.isEmpty {
        tally.fail(room.instance, .absentBlank, "Name")
      } else if let same = rivals[Door(building: room.building, key: room.key)], same.count > 1 {
        tally.fail(room.instance, .invalidDuplicate, storey ?? same.text(room.number))
      } else if let storey {
        tally.fail(room.instance, .invalidValue, storey)
      } else {
        tally.pass()
      }
    }
    return tally
  }

  private static func rooms(_ model: Model) -> [Room] {
    let numbered = NumberedRooms(model)
    return model.instances(of: "IfcSpace").compactMap { instance in
      guard let found = numbered.whereabouts(of: instance) else { return nil }
      let storey = found.storey.flatMap { model.string("Name", of: $0) }
      let number = Blanks.trimmed(model.string("Name", of: instance) ?? "")
      return Room(
        instance: instance, number: number, key: RoomNumberText.key(number),
        building: found.building?.place, storey: storey.map(Blanks.trimmed))
    }
  }

  /// The rooms whose number does not agree with their storey.
  private func misplaced(_ rooms: [Room]) -> Set<Int> {
    if let prefixes {
      return Set(
        rooms.indices.filter { place in
          guard let allowed = rooms[place].storey.flatMap({ prefixes[$0] }) else { return false }
          return !allowed.contains(where: rooms[place].number.hasPrefix)
        })
    }
    let storeys = Set(rooms.compactMap(\.storey))
    let floors = Dictionary(uniqueKeysWithValues: storeys.map { ($0, FloorNumbers.floor(ofStorey: $0)) })
    var found: Set<Int> = []
    for places in Dictionary(grouping: rooms.indices, by: { rooms[$0].building }).values {
      var misplaced: [Int] = []
      var agreeing = 0
      for place in places {
        guard let storey = rooms[place].storey.flatMap({ floors[$0] ?? nil }),
          let floor = FloorNumbers.floor(ofRoom: rooms[place].number)
        else { continue }
        if floor == storey { agreeing += 1 } else { misplaced.append(place) }
      }
      // Numbers may follow another order altogether; then most of them disagree.
      if agreeing + misplaced.count >= 3, agreeing >= 2 * misplaced.count { found.formUnion(misplaced) }
    }
    return found
  }
}
