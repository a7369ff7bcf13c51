public import ByteInput
import CStructuralScan

/// Parameters that were met before, byte for byte, with a number for each that says what came of them.
///
/// Programs that write models say the same again and again: of the single values and quantities of real models nine in
/// ten have been written before with the same name, value and unit. Who finds them here reads them no more. Each of some
/// thousand slots keeps the last that fell into it, with all its bytes: nothing is taken for what it only resembles.
@safe
public struct FamiliarParameters {
  /// The parameters of one instance, and the slot that is theirs.
  public struct Met {
    fileprivate let start: Int
    fileprivate let head: UInt32
    fileprivate let slot: Int
    fileprivate var length: Int { Int(head >> 16) }
    /// The offset behind the last of them.
    public var end: Int { start + length }
  }

  /// The most bytes that are kept of one instance, from its parenthesis to the next instance.
  private static let longest = slotSize - headSize
  private static let slotSize = 128
  /// The length and the class, and behind them the number.
  private static let headSize = 16
  private static let mostSlotBits = 14

  // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource), and parameters end
  // within their view. Slots lie within the memory, which lives as long as this value.
  private let bytes: ByteView
  private let memory: Memory
  private let base: UnsafeMutableRawPointer
  private let shift: UInt64

  /// - Parameters:
  ///   - bytes: those of an exchange structure, whose source must live as long as this.
  ///   - count: how many instances may be met, which the number of slots goes by: up to 2 MiB of them.
  public init(_ bytes: ByteView, expecting count: Int) {
    self.bytes = bytes
    let bits = min(FamiliarParameters.mostSlotBits, max(count, 64).bitWidth - max(count, 64).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    memory = Memory(bytes: FamiliarParameters.slotSize << bits)
    unsafe base = memory.base
  }

  /// The parameters of an instance; nil where they are too long, or a comment may stand before them.
  ///
  /// - Parameters:
  ///   - offset: where the `#` of the instance stands.
  ///   - following: where another instance stands behind it, in the same bytes: the parameters end before it.
  ///   - code: the class of the instance.
  public func parameters(ofInstanceAt offset: Int, until following: Int, code: UInt16) -> Met? {
    // A keyword and a name take their room, too.
    guard following > offset, following &- offset < FamiliarParameters.longest + 64, following <= bytes.count else {
      return nil
    }
    let open = unsafe Int(recol_find_parameters((bytes.base + offset).assumingMemoryBound(to: UInt8.self)))
    let start = offset &+ open
    let length = following &- start
    guard open < 64, length > 0, length <= FamiliarParameters.longest else { return nil }
    let head = UInt32(length) << 16 | UInt32(code)
    let slot = unsafe Int(hash(bytes.base + start, length, UInt64(head)) >> shift) &* FamiliarParameters.slotSize
    return Met(start: start, head: head, slot: slot)
  }

  /// Asks memory for the slot of some parameters, without waiting for it.
  @inline(__always)
  public func bringNear(_ met: Met) {
    unsafe recol_bring_near((base + met.slot).assumingMemoryBound(to: UInt8.self))
  }

  /// The number that was kept with the same parameters of the same class; nil where they are not known.
  @inline(__always)
  public subscript(met: Met) -> UInt64? {
    let known = unsafe base + met.slot
    guard unsafe known.load(as: UInt32.self) == met.head else { return nil }
    let (new, old) = unsafe (bytes.base + met.start, UnsafeRawPointer(known + FamiliarParameters.headSize))
    var at = 0
    var differences: UInt64 = 0
    while at &+ 8 <= met.length {
      unsafe differences |= word(new, at) ^ word(old, at)
      at &+= 8
    }
    let rest = unsafe (word(new, at) ^ word(old, at)) & FamiliarParameters.mask(met.length &- at)
    guard differences | rest == 0 else { return nil }
    return unsafe known.load(fromByteOffset: 8, as: UInt64.self)
  }

  /// Keeps parameters with a number, in place of what was in their slot.
  @inline(__always)
  public func keep(_ met: Met, _ number: UInt64) {
    let place = unsafe base + met.slot
    unsafe place.storeBytes(of: met.head, as: UInt32.self)
    unsafe place.storeBytes(of: number, toByteOffset: 8, as: UInt64.self)
    unsafe (place + FamiliarParameters.headSize).copyMemory(from: bytes.base + met.start, byteCount: met.length)
  }

  /// Two rows of eight bytes are stirred side by side.
  @inline(__always)
  private func hash(_ start: UnsafeRawPointer, _ length: Int, _ head: UInt64) -> UInt64 {
    var (left, right) = (head, UInt64(0x9E37_79B9_7F4A_7C15))
    var at = 0
    while at &+ 16 <= length {
      left = unsafe FamiliarParameters.stir(left ^ word(start, at), 0xA076_1D64_78BD_642F)
      right = unsafe FamiliarParameters.stir(right ^ word(start, at &+ 8), 0xE703_7ED1_A0B4_28DB)
      at &+= 16
    }
    let rest = length &- at
    let first = unsafe word(start, at) & FamiliarParameters.mask(min(rest, 8))
    let second = unsafe word(start, at &+ 8) & FamiliarParameters.mask(max(rest &- 8, 0))
    left = FamiliarParameters.stir(left ^ first, 0xA076_1D64_78BD_642F)
    right = FamiliarParameters.stir(right ^ second, 0xE703_7ED1_A0B4_28DB)
    return FamiliarParameters.stir(left ^ right &* 3, 0x8EBC_6AF0_9C88_C6E3)
  }

  @inline(__always)
  private static func stir(_ word: UInt64, _ factor: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  @inline(__always)
  private func word(_ start: UnsafeRawPointer, _ at: Int) -> UInt64 {
    unsafe UInt64(littleEndian: start.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The first so many of eight bytes, up to all of them.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 &<< UInt64(count &* 8)) &- 1 }

  /// The memory of the slots, empty at first; behind the last one, eight bytes more are readable.
  @safe
  private final class Memory {
    // SAFETY: allocated here, for the life of the object.
    let base: UnsafeMutableRawPointer

    init(bytes: Int) {
      unsafe base = UnsafeMutableRawPointer.allocate(byteCount: bytes + 8, alignment: 64)
      unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: bytes + 8)
    }

    deinit { unsafe base.deallocate() }
  }
}
