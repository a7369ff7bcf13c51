/// Finds instances for one who asks for names that lie near each other, as the names in a list do: what is known of the
/// last one's neighbours is not looked for again.
public struct NearbyNames: Sendable {
  private let index: InstanceIndex
  private var last: PageDirectory.Page?

  /// For one thread.
  public init(_ index: InstanceIndex) { self.index = index }

  /// The same as ``InstanceIndex/place(named:)``.
  @inline(__always)
  public mutating func place(named name: UInt64) -> InstanceIndex.Place? {
    if let last, let local = last.local(name) { return index.place(last, local) }
    guard let (page, local) = index.pages.find(name) else { return nil }
    // Where chunks share names, another chunk may have the first instance of a neighbour's name.
    last = index.sharesNames ? nil : page
    return index.place(page, local)
  }
}
