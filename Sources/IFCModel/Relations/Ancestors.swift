/// The wholes that a part belongs to, from the nearest one up, along some relations.
///
/// At every step the first relation counts that leads on. A way up ends after ``deepest`` steps, and where it comes
/// back to where it has been: buildings are never that deep, and files can go round in circles.
public struct Ancestors: Sequence, IteratorProtocol, Sendable {
  /// The most steps that are taken.
  public static let deepest = 256

  private let tables: [RelationTable]
  private let start: UInt32
  private var place: UInt32
  private var steps = 0

  /// The ancestors of `place`, which is not among them.
  public init(of place: UInt32, along tables: [RelationTable]) {
    self.tables = tables
    self.start = place
    self.place = place
  }

  /// The next whole up; nil at the top.
  public mutating func next() -> UInt32? {
    guard steps < Ancestors.deepest else { return nil }
    steps += 1
    for table in tables {
      guard let parent = table.first(of: place) else { continue }
      guard parent != start, parent != place else { return nil }
      place = parent
      return parent
    }
    return nil
  }
}
