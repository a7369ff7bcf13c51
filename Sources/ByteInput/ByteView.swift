/// A bounds-checked window on read-only bytes that somebody else keeps alive.
///
/// The owner is a ``ByteSource``: a view is valid as long as its source. Every access is checked, so a wrong offset
/// stops the program where it happens and never reads beyond the file.
///
/// - Complexity: every member is O(1) unless it says otherwise.
@safe
public struct ByteView: @unchecked Sendable {
  // SAFETY: nothing writes to the bytes while a view is in use, so any number of threads may read them.
  /// First byte; never null, even for an empty view.
  public let base: UnsafeRawPointer
  /// How many bytes there are.
  public let count: Int

  /// A view on `count` bytes from `base`.
  ///
  /// - Warning: the caller keeps the bytes alive and unchanged for as long as the view is used.
  @inlinable
  public init(unsafe base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// The byte at `offset`, which must lie in `0..<count`.
  @inlinable
  public subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "offset outside of the bytes")
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset`, which must lie within the bytes, as a number; the first is the lowest.
  @inlinable
  public func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count - 8, "offset outside of the bytes")
    return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from `offset` to `end`, which must lie within the bytes, as a number; the first is the lowest. Eight of
  /// them where there are more, and nought for those that are missing.
  @inlinable
  @inline(__always)
  public func word(at offset: Int, until end: Int) -> UInt64 {
    // Near the end of the bytes there are not eight to be loaded at once.
    guard offset + 8 <= count else {
      return (offset..<end).reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
    }
    let word = word(at: offset)
    return end - offset >= 8 ? word : word & (1 << UInt64((end - offset) * 8) - 1)
  }

  /// The bytes of `range` as a view of their own, which must lie in `0...count`.
  @inlinable
  public subscript(range: Range<Int>) -> ByteView {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside of the bytes")
    return unsafe ByteView(unsafe: base + range.lowerBound, count: range.count)
  }

  /// The bytes as a checked buffer, for the loops of the standard library.
  @inlinable
  public var buffer: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: count) }
}
