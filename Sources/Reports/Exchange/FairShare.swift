/// How a number of places is shared out among lists, so that a long one does not leave a short one without.
enum FairShare {
  /// The most that a list may take, so that all of them together take no more than `places`; nil where all have room.
  ///
  /// - Complexity: O(lists × log lists).
  static func limit(of counts: [Int], places: Int) -> Int? {
    guard counts.reduce(0, +) > places else { return nil }
    var rest = places
    var lists = counts.count
    for count in counts.sorted() {
      if count * lists > rest { return rest / lists }
      rest -= count
      lists -= 1
    }
    return nil
  }
}
