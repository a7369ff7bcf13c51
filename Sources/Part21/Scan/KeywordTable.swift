import ByteInput
import CStructuralScan

/// A code for a keyword: the place of a known keyword in its ``ClassVocabulary``, or a higher number for one that the
/// file brought with it.
public struct ClassCode: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The number behind it.
  public let rawValue: UInt16
  /// The code of a number that ``rawValue`` gave.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// The order of codes, which is that of the vocabulary.
  public static func < (left: ClassCode, right: ClassCode) -> Bool { left.rawValue < right.rawValue }
}

/// Finds the code of a keyword in a few instructions: the bytes are hashed once, and a hit is compared with what the
/// slot holds, so that two keywords are never taken for one.
///
/// Open addressing with linear steps over a power of two, at most a quarter full. A slot is one line of the cache.
@safe
struct KeywordTable: ~Copyable, @unchecked Sendable {
  /// One keyword: its first 32 bytes, and for longer ones where the whole stands in the table's texts.
  struct Slot {
    var head: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var hash: UInt64 = 0
    var text: Int = 0
    /// 0 where the slot is free.
    var length: UInt32 = 0
    var code: UInt16 = 0
    /// Makes 64 bytes: a line of the cache.
    private var rest: UInt64 = 0
  }

  // SAFETY: `slots` has `mask + 1` elements, aligned to their size, and `texts` grows only through insert; both are
  // ours until deinit.
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  /// How far from where its hash leads a keyword may stand: nothing is looked for beyond.
  private var reach = 0
  private var texts: [UInt8] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    unsafe slots = KeywordTable.emptySlots(size)
    mask = size - 1
  }

  /// A table of its own with the same keywords.
  init(copying other: borrowing KeywordTable) {
    mask = other.mask
    unsafe slots = KeywordTable.emptySlots(mask + 1)
    unsafe slots.update(from: other.slots, count: mask + 1)
    used = other.used
    reach = other.reach
    texts = other.texts
  }

  deinit { unsafe slots.deallocate() }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let stride = MemoryLayout<Slot>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * stride, alignment: 64)
    return unsafe memory.initializeMemory(as: Slot.self, repeating: Slot(), count: count)
  }

  /// From the first and the last eight bytes, which tell almost all IFC keywords of one length apart.
  ///
  /// - Parameter keyword: eight bytes before it and 32 from it must be readable.
  @inline(__always)
  private static func hash(unsafe keyword: UnsafeRawPointer, length: Int) -> UInt64 {
    let last = unsafe (keyword + length - 8).loadUnaligned(as: UInt64.self)
    let first = unsafe keyword.loadUnaligned(as: UInt64.self)
    // What stands before a keyword shorter than eight bytes is shifted out, and what stands behind it left aside.
    let short = UInt64(8 &* max(0, 8 &- length))
    let mixed = (last >> short) ^ (length < 8 ? 0 : first &* 0x9E37_79B9_7F4A_7C15)
    return (mixed &+ UInt64(truncatingIfNeeded: length)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The code of the keyword, or nil. O(1), and O(length) where it is longer than 32 bytes.
  ///
  /// - Parameter keyword: in capitals; eight bytes before it, and 32 or its length from it, must be readable.
  @inline(__always)
  func code(unsafe keyword: UnsafeRawPointer, length: Int) -> UInt16? {
    let hash = unsafe KeywordTable.hash(unsafe: keyword, length: length)
    let home = Int(truncatingIfNeeded: hash >> 40)
    var step = 0
    while step <= reach {
      let slot = unsafe slots + ((home &+ step) & mask)
      if unsafe slot.pointee.length == UInt32(truncatingIfNeeded: length) && isEqual(slot, unsafe: keyword) {
        return unsafe slot.pointee.code
      }
      if unsafe slot.pointee.length == 0 { return nil }
      step &+= 1
    }
    return nil
  }

  /// Whether a keyword of the slot's length is the slot's.
  @inline(__always)
  private func isEqual(_ slot: UnsafeMutablePointer<Slot>, unsafe keyword: UnsafeRawPointer) -> Bool {
    let length = unsafe slot.pointee.length
    let written = unsafe keyword.assumingMemoryBound(to: UInt8.self)
    let head = unsafe UnsafeRawPointer(slot).assumingMemoryBound(to: UInt8.self)
    guard unsafe recol_same_keyword(written, head, min(length, 32)) != 0 else { return false }
    return unsafe length <= 32 || restIsEqual(slot.pointee, unsafe: keyword)
  }

  private func restIsEqual(_ slot: Slot, unsafe keyword: UnsafeRawPointer) -> Bool {
    var at = 32
    while at < Int(slot.length) {
      if unsafe keyword.load(fromByteOffset: at, as: UInt8.self) != texts[slot.text + at] { return false }
      at += 1
    }
    return true
  }

  /// The code of a keyword of any length that is held apart from a file.
  func code(of keyword: [UInt8]) -> UInt16? {
    unsafe KeywordTable.withPadding(keyword) { unsafe code(unsafe: $0, length: keyword.count) }
  }

  /// Adds a keyword that is not in the table. O(1), now and then O(count).
  ///
  /// - Parameter within: how many steps from its place the keyword may stand. A file can be made of keywords that all
  ///   lead to one place: such a table would be searched from end to end for every instance.
  /// - Returns: false where there was no room within so many steps; the table is as before.
  @discardableResult
  mutating func insert(_ keyword: [UInt8], code: UInt16, within: Int = .max) -> Bool {
    if (used + 1) * 4 > mask { grow() }
    var slot = Slot()
    slot.length = UInt32(keyword.count)
    slot.code = code
    slot.text = texts.count
    unsafe KeywordTable.withPadding(keyword) { bytes in
      slot.hash = unsafe KeywordTable.hash(unsafe: bytes, length: keyword.count)
      slot.head = unsafe bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }
    guard place(slot, within: within) else { return false }
    texts += keyword
    used += 1
    return true
  }

  private mutating func place(_ slot: Slot, within: Int) -> Bool {
    let home = Int(truncatingIfNeeded: slot.hash >> 40)
    var step = 0
    while unsafe slots[(home &+ step) & mask].length != 0 {
      step += 1
      if step > within { return false }
    }
    unsafe slots[(home &+ step) & mask] = slot
    reach = max(reach, step)
    return true
  }

  private mutating func grow() {
    let old = unsafe slots
    let count = mask + 1
    unsafe slots = KeywordTable.emptySlots(count * 2)
    mask = count * 2 - 1
    reach = 0
    for index in 0..<count where unsafe old[index].length != 0 { _ = place(unsafe old[index], within: .max) }
    unsafe old.deallocate()
  }

  /// A copy of a keyword with zeros around it, as ``code(unsafe:length:)`` wants them.
  private static func withPadding<Result>(_ keyword: [UInt8], _ body: (UnsafeRawPointer) -> Result) -> Result {
    let padded = [UInt8](repeating: 0, count: 8) + keyword + [UInt8](repeating: 0, count: 32)
    return unsafe padded.withUnsafeBytes { buffer in
      // SAFETY: the array is not empty, so that its buffer has an address.
      unsafe body(buffer.baseAddress.unsafelyUnwrapped + 8)
    }
  }
}
