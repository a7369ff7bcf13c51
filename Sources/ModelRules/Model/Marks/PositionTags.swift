public import IFCSchema

/// Tells by how tags repeat in a model in which classes they tell no element apart.
///
/// Some write the mark of the position or of the type there: `PO1` on all doors of one make, `P51` on all beams of one
/// profile. In such a class many different tags are on many elements; where tags tell elements apart, a tag that is
/// used twice is the exception. So the different tags are counted, not the elements: a class has marks of the position
/// where one different tag in five or more is on three elements or more, which are more than three together; or where
/// it has five different tags or more, and each is on two elements at least.
public struct PositionTags: Sendable {
  private struct Counts: Sendable {
    /// Different tags.
    var tags = 0
    /// Those that are on many elements, and how many these are.
    var frequent = 0
    var holders = 0
    /// Those that are on one element alone.
    var single = 0
  }

  /// A tag is on many elements from so many on.
  private static let many = 3
  /// So many tags of a class of which none is on one element alone are no mistakes.
  private static let doubled = 5
  /// One different tag in so many.
  private static let share = 5

  private var counts: [EntityID: Counts] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Counts different tags of a class that are on so many elements each.
  public mutating func add(_ entity: EntityID, tags: Int = 1, onEach holders: Int) {
    counts[entity, default: Counts()].tags += tags
    if holders == 1 { counts[entity, default: Counts()].single += tags }
    guard holders >= Self.many else { return }
    counts[entity, default: Counts()].frequent += tags
    counts[entity, default: Counts()].holders += tags * holders
  }

  /// Whether the tags of a class are marks of the position.
  public func contains(_ entity: EntityID) -> Bool {
    guard let counts = counts[entity] else { return false }
    if counts.single == 0, counts.tags >= Self.doubled { return true }
    return counts.holders > Self.many && counts.frequent * Self.share >= counts.tags
  }
}
