extension InstanceIndex {
  /// A number that all names are less than.
  public var nameBound: UInt64 { pages.pages.last.map { ($0.number + 1) << 6 } ?? 0 }
}
