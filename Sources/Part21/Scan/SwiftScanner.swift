import ByteInput
import CStructuralScan

/// Finds the instances of a chunk from bit masks, 64 bytes at a time.
///
/// A batch is 4 KiB of masks. Where a batch holds a comment, or anything that breaks the turns of `=` and `;`, the
/// ``CarefulScanner`` reads from the last semicolon until it is past the batch, and the masks go on from there.
struct SwiftScanner {
  static let batchBlocks = 64
  private let bytes: ByteView
  private let kernel: recol_kernel
  private let keywords: KeywordReader
  var careful: CarefulScanner

  init(bytes: ByteView, kernel: recol_kernel, keywords: KeywordReader) {
    self.bytes = bytes
    self.kernel = kernel
    self.keywords = keywords
    careful = CarefulScanner(bytes: bytes, keywords: keywords)
  }

  /// Reads from `start`, the beginning of a statement, to the first statement that begins at or after `limit`.
  ///
  /// Same result as ``CarefulScanner/scan(from:until:section:base:into:)``. O(bytes).
  mutating func scan(
    from start: Int, until limit: Int, section: inout Section, base: Int, into buffer: RecordBuffer
  ) -> Int {
    var at = start
    while at < limit, section != .ended {
      if section == .data { at = quick(from: at, until: limit, base: base, into: buffer) }
      guard at < limit else { break }
      // What stopped the quick way lies in the batch from here on: one batch of care, then quick again.
      at = careful.scan(
        from: at, until: min(limit, at + SwiftScanner.batchBlocks * 64), section: &section, base: base, into: buffer)
    }
    return at
  }

  /// Reads batches until one needs care or the limit is reached; gives back where the first unread statement begins.
  private func quick(from start: Int, until limit: Int, base: Int, into buffer: RecordBuffer) -> Int {
    // SAFETY: every load lies within the bytes or the 128 bytes of slack that ByteSource guarantees behind them, and
    // not before the file's begin: a data section never begins there.
    guard start >= 32 else { return start }
    let origin = unsafe bytes.base
    let octets = unsafe origin.assumingMemoryBound(to: UInt8.self)
    let room = SwiftScanner.batchBlocks * 64 + Int(RECOL_SCAN_PLACES_SLACK)
    return unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: room) { buffered in
      guard let places = buffered.baseAddress else { return start }
      var state = recol_scan_state(in_string: 0, in_record: 0)
      var batch = start
      var boundary = start  // just behind the last semicolon
      var equals = 0  // of the statement that the batch before this one left open; 0 for none
      while batch < limit || state.in_record != 0 || state.in_string != 0 {
        let left = bytes.count - batch
        if left <= 0 { return boundary }
        let blocks = min(SwiftScanner.batchBlocks, (left + 63) / 64)
        var found = 0
        let flags = unsafe recol_scan_blocks(kernel, octets + batch, blocks, places, &found, &state)
        if flags != 0 {
          if flags != UInt32(RECOL_FLAG_NON_ASCII) { return boundary }
          buffer.nonASCII.append(batch..<min(batch + blocks * 64, bytes.count))
        }
        buffer.reserve(found / 2 + 1)
        var writer = buffer.writer
        defer { buffer.take(writer) }
        var next = 0
        if equals == 0, found > 0 {
          equals = batch &+ Int(unsafe places[0])
          next = 1
        }
        // An equals sign and a semicolon take turns from here on, which the flags vouch for.
        while next < found {
          let stop = batch &+ Int(unsafe places[next])
          // A whole statement lies between boundary and stop: name, equals sign, the rest, semicolon.
          guard unsafe record(from: boundary, equals: equals, stop: stop, origin: origin, base: base, buffer, &writer)
          else { return boundary }
          boundary = stop &+ 1
          if boundary >= limit { return boundary }
          equals = next &+ 1 < found ? batch &+ Int(unsafe places[next &+ 1]) : 0
          next &+= 2
        }
        batch &+= blocks &* 64
      }
      return boundary
    }
  }

  /// Takes in the statement from `from` to its semicolon at `stop`; false where it needs care.
  @inline(__always)
  private func record(
    from: Int, equals: Int, stop: Int, origin: UnsafeRawPointer, base: Int, _ buffer: RecordBuffer,
    _ writer: inout RecordWriter
  ) -> Bool {
    @inline(__always) func byte(_ at: Int) -> UInt8 { unsafe (origin + at).load(as: UInt8.self) }
    var last = stop &- 1
    while byte(last) <= 0x20 { last &-= 1 }
    guard byte(last) == UInt8(ascii: ")") else { return false }
    var nameEnd = equals
    while byte(nameEnd &- 1) == 0x20 { nameEnd &-= 1 }
    guard let digits = unsafe QuickName(endingAt: origin + nameEnd) else { return false }
    let begin = nameEnd &- digits.count &- 1
    guard begin >= from, byte(begin) == UInt8(ascii: "#"), digits.value != 0 else { return false }
    // Before the name there is nothing but the end of a line.
    var blank = from
    while blank < begin {
      guard byte(blank).isWhiteSpace else { return false }
      blank &+= 1
    }
    var start = equals &+ 1
    while byte(start) == 0x20 { start &+= 1 }
    var length = unsafe Int(recol_find_parenthesis((origin + start).assumingMemoryBound(to: UInt8.self)))
    if length == 32 { length = longKeyword(from: start, until: stop) }
    // A parenthesis of a later statement makes no harm: no keyword has the semicolon that stands before it.
    guard length > 0,
      let code = unsafe keywords.quickCode(unsafe: origin + start, length: length)
        ?? uncommonCode(name: digits.value, start: start, length: length, stop: stop, buffer)
    else { return false }
    writer.append(name: digits.value, offset: UInt32(truncatingIfNeeded: begin &- base), code: code)
    return true
  }

  /// The length of a keyword of 32 bytes or more; 0 where it has no parenthesis within 128.
  private func longKeyword(from start: Int, until stop: Int) -> Int {
    var at = start + 32
    while at < min(stop, start + 128) {
      if bytes[at] == UInt8(ascii: "(") { return at - start }
      at += 1
    }
    return 0
  }

  /// A keyword with white space behind it, or one that has not been met: read with care, remembered for the next time.
  @inline(never)
  private func uncommonCode(name: UInt64, start: Int, length: Int, stop: Int, _ buffer: RecordBuffer) -> UInt16? {
    guard start + length < stop else { return nil }
    var trimmed = length
    while trimmed > 1, bytes[start + trimmed - 1] <= 0x20 { trimmed -= 1 }
    if trimmed < length, let code = unsafe keywords.quickCode(unsafe: bytes.base + start, length: trimmed) {
      return code
    }
    guard bytes[start] > 0x20, bytes[start] != UInt8(ascii: "("),
      let code = keywords.code(at: start, until: stop, instance: name, problems: &buffer.problems)
    else { return nil }
    var end = start
    while end < stop, bytes[end] != UInt8(ascii: "("), bytes[end] > 0x20 { end += 1 }
    keywords.remember(start..<end, code: code)
    return code
  }
}

/// An instance name of at most 16 digits, read backwards from what follows it.
struct QuickName {
  let value: UInt64
  let count: Int

  /// - Parameter end: just behind the last digit; 17 bytes before it must be readable.
  /// - Returns: nil where there is no digit, or more than 16.
  @inline(__always)
  init?(endingAt end: UnsafeRawPointer) {
    let low = unsafe (end - 8).loadUnaligned(as: UInt64.self)
    let (lowValue, lowCount) = QuickName.digits(low)
    guard lowCount == 8 else {
      guard lowCount > 0 else { return nil }
      value = lowValue
      count = lowCount
      return
    }
    // Few names have many more digits than eight: one by one costs less than eight at once.
    var high: UInt64 = 0
    var weight: UInt64 = 100_000_000
    var length = 8
    while true {
      let digit = unsafe (end - length - 1).load(as: UInt8.self) &- UInt8(ascii: "0")
      if digit > 9 { break }
      guard length < 16 else { return nil }
      high &+= UInt64(digit) &* weight
      weight &*= 10
      length &+= 1
    }
    value = high &+ lowValue
    count = length
  }

  /// How many of the eight bytes, from the last backwards, are digits, and the number that they are.
  ///
  /// The bytes are those of the file from low to high, so that the last digit is the highest byte. "Exclusive or" with
  /// '0' makes digits 0 to 9; a byte is none where its upper bit is set, or is once 0x76 has been added to the others.
  @inline(__always)
  private static func digits(_ word: UInt64) -> (UInt64, Int) {
    let values = word ^ 0x3030_3030_3030_3030
    let bad = (((values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
    let count = bad.leadingZeroBitCount >> 3
    guard count > 0 else { return (0, 0) }
    // Missing leading digits become zeros.
    var sum = values & (UInt64.max &<< UInt64(truncatingIfNeeded: -8 &* count))
    sum = (sum &* 10 &+ (sum >> 8)) & 0x00FF_00FF_00FF_00FF
    sum = (sum &* 100 &+ (sum >> 16)) & 0x0000_FFFF_0000_FFFF
    sum = (sum &* 10000 &+ (sum >> 32)) & 0xFFFF_FFFF
    return (sum, count)
  }
}
