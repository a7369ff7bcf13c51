import ByteInput

/// A code for a keyword: the place of a known keyword in its ``ClassVocabulary``, or a higher number for one that the
/// file brought with it.
public struct ClassCode: Hashable, Comparable, Sendable, BitwiseCopyable {
  public let rawValue: UInt16
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public static func < (left: ClassCode, right: ClassCode) -> Bool { left.rawValue < right.rawValue }
}

/// Finds the code of a keyword in a few instructions: the bytes are hashed once, and a hit is compared with what the
/// slot holds, so that two keywords are never taken for one.
///
/// Open addressing with linear steps over a power of two, at most a quarter full.
@safe
struct KeywordTable: ~Copyable, @unchecked Sendable {
  /// One keyword. Most IFC keywords are told apart by the eight bytes behind "IFC" and their last eight; the rest of
  /// a longer one is compared in the text that `text` points to.
  struct Slot {
    var tail: UInt64
    var middle: UInt64
    var head: UInt32
    var length: UInt16
    var code: UInt16
    var text: UInt32
    var isUsed: Bool
  }

  // SAFETY: `slots` has `mask + 1` elements and `texts` grows only through insert; both are ours until deinit.
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  private var texts: [UInt8] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    unsafe slots = .allocate(capacity: size)
    unsafe slots.initialize(
      repeating: Slot(tail: 0, middle: 0, head: 0, length: 0, code: 0, text: 0, isUsed: false), count: size)
    mask = size - 1
  }

  deinit { unsafe slots.deallocate() }

  /// What of a keyword goes into its hash and its slot.
  struct Key {
    var tail: UInt64
    var middle: UInt64
    var head: UInt32
    var length: Int

    /// - Parameter bytes: the keyword; eight bytes before it and its length plus 16 from it must be readable.
    @inline(__always)
    init(unsafe bytes: UnsafeRawPointer, length: Int) {
      let low = min(length, 8)
      // Loading the last eight bytes also takes what stands before a shorter keyword; the shift drops it.
      let last = unsafe (bytes + length - 8).loadUnaligned(as: UInt64.self)
      tail = last >> UInt64(8 * (8 - low))
      let behind = unsafe (bytes + 3).loadUnaligned(as: UInt64.self)
      let width = max(0, min(length - 3, 8))
      middle = width == 8 ? behind : behind & ((1 &<< UInt64(8 &* width)) &- 1)
      head = unsafe bytes.loadUnaligned(as: UInt32.self) & (length >= 3 ? 0xFF_FFFF : (1 &<< UInt32(8 &* length)) &- 1)
      self.length = length
    }

    @inline(__always)
    var hash: Int {
      let mixed = (tail ^ (middle &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: length)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  /// The code of the keyword, or nil.
  ///
  /// - Parameter bytes: where the key was made from.
  @inline(__always)
  func code(of key: Key, unsafe bytes: UnsafeRawPointer) -> UInt16? {
    var at = key.hash & mask
    while true {
      let slot = unsafe slots[at]
      if !slot.isUsed { return nil }
      if slot.tail == key.tail, slot.middle == key.middle, slot.head == key.head, Int(slot.length) == key.length,
        unsafe (key.length <= 19 || restIsEqual(slot, unsafe: bytes))
      {
        return slot.code
      }
      at = (at + 1) & mask
    }
  }

  /// Whether the bytes between the eleventh and the last eight are those of the slot.
  private func restIsEqual(_ slot: Slot, unsafe bytes: UnsafeRawPointer) -> Bool {
    var at = 11
    while at < Int(slot.length) - 8 {
      if unsafe bytes.load(fromByteOffset: at, as: UInt8.self) != texts[Int(slot.text) + at] { return false }
      at += 1
    }
    return true
  }

  /// Adds a keyword that is not in the table. O(1), now and then O(count).
  mutating func insert(_ keyword: [UInt8], code: UInt16) {
    guard keyword.count <= Int(UInt16.max) else { return }
    if (used + 1) * 4 > mask { grow() }
    let padded = [UInt8](repeating: 0, count: 8) + keyword + [UInt8](repeating: 0, count: 24)
    let key = unsafe padded.withUnsafeBytes { unsafe Key(unsafe: $0.baseAddress! + 8, length: keyword.count) }
    let slot = Slot(
      tail: key.tail, middle: key.middle, head: key.head, length: UInt16(keyword.count), code: code,
      text: UInt32(texts.count), isUsed: true)
    texts += keyword
    place(slot, hash: key.hash)
    used += 1
  }

  private func place(_ slot: Slot, hash: Int) {
    var at = hash & mask
    while unsafe slots[at].isUsed { at = (at + 1) & mask }
    unsafe slots[at] = slot
  }

  private mutating func grow() {
    let old = unsafe slots
    let count = mask + 1
    unsafe slots = .allocate(capacity: count * 2)
    unsafe slots.initialize(
      repeating: Slot(tail: 0, middle: 0, head: 0, length: 0, code: 0, text: 0, isUsed: false), count: count * 2)
    mask = count * 2 - 1
    for index in 0..<count where unsafe old[index].isUsed {
      let slot = unsafe old[index]
      var key = Key(tail: slot.tail, middle: slot.middle, head: slot.head, length: Int(slot.length))
      key.length = Int(slot.length)
      place(slot, hash: key.hash)
    }
    unsafe old.deallocate()
  }
}

extension KeywordTable.Key {
  init(tail: UInt64, middle: UInt64, head: UInt32, length: Int) {
    self.tail = tail
    self.middle = middle
    self.head = head
    self.length = length
  }
}
