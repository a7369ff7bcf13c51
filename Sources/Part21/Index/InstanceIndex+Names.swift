extension InstanceIndex {
  /// A number that all names are less than.
  public var nameBound: UInt64 { pages.numbers.last.map { ($0 + 1) << 6 } ?? 0 }
}
