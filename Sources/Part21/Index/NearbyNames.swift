/// Finds instances for one who asks for names that lie near each other, as the names in a list do: what is known of the
/// last one's neighbours is not looked for again.
public struct NearbyNames: Sendable {
  private let index: InstanceIndex
  private var last: PageDirectory.Page?

  /// For one thread.
  public init(_ index: InstanceIndex) { self.index = index }

  /// The same as ``InstanceIndex/located(named:)``.
  @inline(__always)
  public mutating func located(named name: UInt64) -> (place: InstanceIndex.Place, offset: Int, code: ClassCode)? {
    find(name).map { index.located($0.page, $0.local) }
  }

  /// The same as ``InstanceIndex/place(named:)``.
  @inline(__always)
  public mutating func place(named name: UInt64) -> InstanceIndex.Place? {
    find(name).map { index.place($0.page, $0.local) }
  }

  @inline(__always)
  private mutating func find(_ name: UInt64) -> (page: PageDirectory.Page, local: Int)? {
    if let last, let local = last.local(name) { return (last, local) }
    guard let (page, local) = index.pages.find(name) else { return nil }
    // Where chunks share names, another chunk may have the first instance of a neighbour's name.
    last = index.sharesNames ? nil : page
    return (page, local)
  }
}
