import IFCModel

/// What speaks for and against two objects being the same, beside the key that they share.
struct MatchEvidence {
  private let old: ObjectTable
  private let new: ObjectTable
  private let oldPlacements: PlacementKeys
  private let newPlacements: PlacementKeys
  private let oldNests: NestOrder
  private let newNests: NestOrder

  /// Objects that are further apart than this are not at the same place; two programs may put the origin of a wall at
  /// its axis or at its face.
  private static let near = 1.0

  init(_ old: ObjectTable, _ new: ObjectTable) {
    self.old = old
    self.new = new
    oldPlacements = PlacementKeys(old)
    newPlacements = PlacementKeys(new)
    oldNests = NestOrder(old)
    newNests = NestOrder(new)
  }

  /// The places of the objects of one of the two.
  func placements(of table: ObjectTable) -> PlacementKeys { PlacementKeys(table) }

  /// The order of parts in nests of one of the two.
  func nests(of table: ObjectTable) -> NestOrder { table.model === old.model ? oldNests : newNests }

  /// Why two objects with the same key are not taken for one; nil where they are.
  func doubt(_ oldPosition: Int, _ newPosition: Int, by kind: IdentityKind) -> ObjectMatches.Doubt? {
    let (one, other) = (old.rows[oldPosition], new.rows[newPosition])
    let isNear = distance(oldPosition, newPosition).map { $0 <= MatchEvidence.near }
    switch kind {
    case .globalId:
      if one.kind == other.kind { return nil }
      // A door that became a window keeps its mark, its name or its place; else the GlobalId was used again.
      let agrees = MatchEvidence.agree(one.tag, other.tag) == true || MatchEvidence.agree(one.name, other.name) == true
      return agrees || isNear == true ? nil : .otherThing
    case .tag, .serialNumber:
      return MatchEvidence.isContradicted([
        MatchEvidence.agree(one.name, other.name), MatchEvidence.agree(one.type, other.type), isNear,
        isSameSurroundings(oldPosition, newPosition),
      ]) ? .contradicted : nil
    case .roomNumber:
      return MatchEvidence.isContradicted([isNear, isSameSurroundings(oldPosition, newPosition)]) ? .contradicted : nil
    case .structure, .alike: return nil
    case .typeStoreyName: return isNear == false ? .contradicted : nil
    case .placement:
      if oldPlacements.isTelling(oldPosition) || old.isSpatial[oldPosition] { return nil }
      // The origin is where everything stands whose place nobody says.
      return MatchEvidence.agree(one.name, other.name) == true ? nil : .contradicted
    }
  }

  /// Whether all that can be compared differs, and something can.
  private static func isContradicted(_ answers: [Bool?]) -> Bool {
    let said = answers.compactMap(\.self)
    return !said.isEmpty && !said.contains(true)
  }

  /// Whether two texts are the same; nil where one of them is missing.
  private static func agree(_ one: UInt128, _ other: UInt128) -> Bool? {
    one == 0 || other == 0 ? nil : one == other
  }

  private func distance(_ oldPosition: Int, _ newPosition: Int) -> Double? {
    PlacementKeys.distance(oldPlacements, oldPosition, newPlacements, newPosition)
  }

  private func isSameSurroundings(_ oldPosition: Int, _ newPosition: Int) -> Bool? {
    let (one, other) = (old.surroundings[oldPosition], new.surroundings[newPosition])
    guard one != ObjectTable.none, other != ObjectTable.none else { return nil }
    let names = (old.rows[Int(one)], new.rows[Int(other)])
    if names.0.key(.globalId) != 0, names.0.key(.globalId) == names.1.key(.globalId) { return true }
    return MatchEvidence.agree(names.0.name, names.1.name)
  }

  /// Looks for GlobalIds that two objects have exchanged: where the tag, which no other object has, is that of another
  /// one now, and neither name nor place speaks for the GlobalId. The GlobalId counts all the same, and that is said.
  func lookForExchanges(in matches: inout ObjectMatches) {
    let newByTag = UniqueKeys.sorted(new.rows.map { $0.key(.tag) })
    for oldPosition in UniqueKeys.positions(old.rows.map { $0.key(.tag) }) {
      guard let match = matches.new(of: oldPosition), match.kind == .globalId else { continue }
      let key = old.rows[oldPosition].key(.tag)
      guard key != new.rows[match.position].key(.tag), let other = UniqueKeys.position(of: key, in: newByTag),
        MatchEvidence.agree(old.rows[oldPosition].name, new.rows[match.position].name) != true,
        distance(oldPosition, match.position).map({ $0 > MatchEvidence.near }) ?? true
      else { continue }
      matches.doubt(.exchanged, oldPosition, other)
    }
  }
}
