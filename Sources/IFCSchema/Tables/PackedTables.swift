import CSchemaTables

/// The packed tables of one release, read in place: nothing is decoded or copied before it is asked for.
///
/// This is the only file of the room that touches memory by address. The bytes are a constant array of the program
/// (embedded from `schemas/*.bin`), so they never move, change or end; every read is checked against their number, so
/// a wrong index stops the program where it happens and never reads beyond the array.
@safe
struct PackedTables: Sendable {
  /// First byte. Shared between threads without harm: a constant of the program.
  nonisolated(unsafe) private let base: UnsafeRawPointer
  /// How many bytes there are.
  let count: Int

  /// The tables of `version`, whose layout nobody has compared yet.
  ///
  /// - Complexity: O(1); nothing is allocated.
  init(_ version: SchemaVersion) {
    let table = unsafe recol_schema_table(version.rawValue)
    guard let bytes = unsafe table.bytes else {
      preconditionFailure("no tables for \(version.name): schema_tables.c has one array per release")
    }
    unsafe self.init(bytes, count: table.count)
  }

  /// Tables in other bytes, which have to stay as long as they are read; nothing of them is read here.
  init(_ bytes: UnsafeRawPointer, count: Int) {
    unsafe base = bytes
    self.count = count
  }

  /// The little-endian number at a byte offset.
  func load<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, at offset: Int) -> Number {
    precondition(offset >= 0 && offset <= count - MemoryLayout<Number>.size, "offset outside of the schema tables")
    return unsafe Number(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    unsafe String(decoding: bytes(range), as: UTF8.self)
  }

  /// Whether a range of bytes spells `name`, in upper and lower case alike.
  func isName(_ range: Range<Int>, _ name: some Collection<UInt8>) -> Bool {
    guard range.count == name.count else { return false }
    let mine = unsafe bytes(range)
    let isSame = name.withContiguousStorageIfAvailable { other in
      for place in 0..<mine.count where unsafe mine[place] != other[place] {
        guard unsafe upperCase(mine[place]) == upperCase(other[place]) else { return false }
      }
      return true
    }
    return unsafe isSame ?? zip(mine, name).allSatisfy { upperCase($0) == upperCase($1) }
  }

  /// Whether a range of bytes is `name`, letter by letter. Most names differ in length, which is asked first.
  @inline(__always)
  func isSpelled(_ range: Range<Int>, _ name: String.UTF8View) -> Bool {
    guard range.count == name.count else { return false }
    let mine = unsafe bytes(range)
    let isSame = unsafe name.withContiguousStorageIfAvailable { other in
      for place in 0..<mine.count where unsafe mine[place] != other[place] { return false }
      return true
    }
    return unsafe isSame ?? mine.elementsEqual(name)
  }

  /// How a range of bytes is ordered before `name`, byte by byte: negative, zero when equal, positive.
  func order(_ range: Range<Int>, _ name: some Collection<UInt8>) -> Int {
    let different = unsafe zip(bytes(range), name).first { $0 != $1 }
    guard let (mine, other) = different else { return range.count - name.count }
    return mine < other ? -1 : 1
  }

  private func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside of the schema tables")
    return unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}

/// An ASCII letter in upper case; any other byte as it is.
@inline(always)
func upperCase(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte &- 0x20 : byte }
