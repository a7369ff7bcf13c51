/// An instance as the index finds it by its class: 16 bytes, its name apart, which stands in the bytes.
public struct IndexEntry: Sendable, Equatable, BitwiseCopyable {
  /// The offset of its `#`.
  public let offset: Int
  /// Its place in the index; ``unplaced`` where that has to be looked for by its name.
  public let place: UInt32
  /// The code of its keyword.
  public let code: ClassCode

  /// What stands for a place that is not known: of one of several instances with one name, or past 2^32.
  public static let unplaced = UInt32.max

  /// An instance at a place.
  public init(offset: Int, place: UInt32, code: ClassCode) {
    self.offset = offset
    self.place = place
    self.code = code
  }

  /// An instance that was found in another way than by the index, which does not know its place.
  public init(offset: Int, code: ClassCode) { self.init(offset: offset, place: IndexEntry.unplaced, code: code) }
}
