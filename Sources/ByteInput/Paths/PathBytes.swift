/// A path as the system gives it: bytes, which are most often UTF-8 and need not be.
///
/// Paths are ordered by their bytes, the same on every machine.
public struct PathBytes: Hashable, Sendable, Comparable {
  /// The bytes, without a zero at the end.
  public let bytes: [UInt8]

  /// A path of these bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path that a text stands for, byte by byte: nothing of it is an escape.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether the bytes are UTF-8. O(count).
  public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// Whether ``printable`` is the path itself, byte by byte. O(count).
  public var isPrintedAsItStands: Bool { printable.utf8.elementsEqual(bytes) }

  /// The path as text. A byte that is not UTF-8 is written `\xE9`.
  ///
  /// No two paths have one text: a backslash that stands before such letters in the path itself is written `\x5C`. O(count).
  public var printable: String { PrintedPath.text(of: bytes) }

  /// The path with a component behind a slash.
  public func appending(_ component: some Collection<UInt8>) -> PathBytes {
    var longer = bytes
    longer.reserveCapacity(bytes.count + 1 + component.count)
    if let last = bytes.last, last != 0x2F { longer.append(0x2F) }
    longer += component
    return PathBytes(bytes: longer)
  }

  /// What stands behind the last slash. O(count of it).
  public var lastComponent: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: 0x2F) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// Whether a path comes before another one by its bytes.
  public static func < (left: PathBytes, right: PathBytes) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
