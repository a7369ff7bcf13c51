import IFCModel

/// What the rooms of dwellings are for, as they are called; each is read once, however many zones hold it.
struct RoomUses {
  /// What a room is for, as far as it tells the type of a dwelling.
  enum Use {
    case bedroom, suite, livingRoom, other
  }

  private let model: Model
  private var known: [UInt32: Use] = [:]

  init(_ model: Model) { self.model = model }

  /// What a room is for.
  mutating func use(of room: Instance) -> Use {
    if let use = known[room.place] { return use }
    let texts = DwellingTexts.texts(of: room, model)
    let use: Use =
      if RoomWords.isBedroom(texts) {
        .bedroom
      } else if RoomWords.isSuite(texts) {
        .suite
      } else {
        texts.contains(where: RoomWords.isLivingRoom) ? .livingRoom : .other
      }
    known[room.place] = use
    return use
  }
}
