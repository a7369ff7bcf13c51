/// What objects are known by.
extension Model {
  /// What each object can be known by, in file order.
  ///
  /// - Parameters:
  ///   - types: whether type objects are among them.
  ///   - kinds: what counts as one class.
  /// - Complexity: O(objects), spread over the threads; 160 bytes for each.
  public func identityRows(types: Bool = false, kinds: ClassKinds) -> [IdentityRow] {
    let objects = objects(types: types)
    let serials = SerialNumbers(self)
    let stretches = Slots.map(
      count: objects.count, threads: reader.threads, stretch: 1024,
      keeping: { [self] in IdentityReader(forOneThread(), kinds, serials) },
      { reader, range in range.map { reader.row(objects[$0]) } })
    return Array(stretches.joined())
  }
}
