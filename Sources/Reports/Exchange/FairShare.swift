/// How a number of places is shared out among lists, so that a long one does not leave a short one without.
enum FairShare {
  /// How many places each list takes: all that it needs, or an equal share of what is left by those that need less.
  ///
  /// No place stays empty while a list has something for it: what a division leaves over goes to the first lists of
  /// `precedence`, one each, and so do all places where there are fewer of them than lists.
  ///
  /// - Parameters:
  ///   - counts: how many places each list could take.
  ///   - places: how many there are.
  ///   - precedence: the positions of the lists, the one first that is to be served first; asked for where there
  ///     are not places for all.
  /// - Complexity: O(lists × log lists).
  static func shares(of counts: [Int], places: Int, precedence: @autoclosure () -> [Int]) -> [Int] {
    guard counts.reduce(0, +) > places else { return counts }
    var rest = max(0, places)
    var lists = counts.count
    var limit = 0
    for count in counts.sorted() {
      limit = rest / lists
      if count > limit { break }
      rest -= count
      lists -= 1
    }
    var shares = counts.map { min($0, limit) }
    var surplus = rest - lists * limit
    for list in precedence() where surplus > 0 && counts[list] > limit {
      shares[list] += 1
      surplus -= 1
    }
    return shares
  }
}
