/// Places in the order in which a search came to them, each once.
///
/// Most searches see a handful, for which a list is quicker than a set.
struct VisitedPlaces {
  private var list: [UInt32]
  private var set: Set<UInt32> = []

  private static let handful = 16

  init(_ first: UInt32) { list = [first] }

  var count: Int { list.count }

  subscript(number: Int) -> UInt32 { list[number] }

  /// Adds a place; false where it has been seen before.
  mutating func insert(_ place: UInt32) -> Bool {
    if list.count <= VisitedPlaces.handful {
      guard !list.contains(place) else { return false }
    } else {
      if set.isEmpty { set = Set(list) }
      guard set.insert(place).inserted else { return false }
    }
    list.append(place)
    return true
  }
}
