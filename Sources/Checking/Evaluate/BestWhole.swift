/// The best of some wholes by what a partOf facet asks, from nothing up.
enum BestWhole: UInt8, Comparable {
  /// There is none.
  case nothing
  /// One of another class.
  case whole
  /// One of the class, of another predefined type.
  case wholeOfClass
  /// One that is asked for.
  case wanted

  static func < (one: BestWhole, other: BestWhole) -> Bool { one.rawValue < other.rawValue }
}
