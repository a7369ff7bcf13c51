public import ByteInput
import CStructuralScan
import Dispatch
import Synchronization

/// Which names instances refer to: one bit for each.
public struct ReferenceMarks: Sendable {
  /// How many bytes make a stretch of work.
  private static let stretch = 4 << 20

  /// Names from here on are not looked at; they count as referred to.
  public let bound: UInt64
  private var words: [UInt64]

  /// Marks what all instances refer to but those of some classes.
  ///
  /// - Parameters:
  ///   - bytes: a whole exchange structure.
  ///   - bound: a number that the names of interest are less than.
  ///   - skipping: the keywords of the classes whose references do not count, in capitals.
  /// - Complexity: O(bytes), spread over the threads; a bit for each name and thread.
  public init(_ bytes: ByteView, bound: UInt64, skipping: [String], threads: Int) {
    self.bound = bound
    let count = Int(bound >> 6) + 1
    let workers = max(1, min(threads, bytes.count / ReferenceMarks.stretch + 1))
    let list = KeywordList(skipping)
    let next = Atomic<Int>(0)
    let parts = Mutex([[UInt64]]())
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var words = [UInt64](repeating: 0, count: count)
      while true {
        let start = next.add(ReferenceMarks.stretch, ordering: .relaxed).oldValue
        guard start < bytes.count else { break }
        list.mark(bytes, start..<min(start + ReferenceMarks.stretch, bytes.count), &words, bound)
      }
      parts.withLock { $0.append(words) }
    }
    words = [UInt64](repeating: 0, count: count)
    for part in parts.withLock({ $0 }) {
      for place in 0..<count { words[place] |= part[place] }
    }
  }

  /// Whether a name is marked.
  public func contains(_ name: UInt64) -> Bool {
    name >= bound || words[Int(name >> 6)] & (1 << (name & 63)) != 0
  }

  /// Marks a name.
  public mutating func insert(_ name: UInt64) {
    if name < bound { words[Int(name >> 6)] |= 1 << (name & 63) }
  }

  /// The names that are not marked, from 1 on, of a stretch of names.
  public func unmarked(in names: Range<UInt64>) -> [UInt64] {
    var found: [UInt64] = []
    var word = names.lowerBound >> 6
    while word << 6 < min(names.upperBound, bound) {
      var free = ~words[Int(word)]
      while free != 0 {
        let name = word << 6 | UInt64(free.trailingZeroBitCount)
        if name > 0, names.contains(name), name < bound { found.append(name) }
        free &= free - 1
      }
      word += 1
    }
    return found
  }
}

/// Keywords as the scan takes them.
private struct KeywordList: Sendable {
  private let texts: [[UInt8]]
  /// By a sum of three letters, whether a keyword of the list has it; see `is_skipped` in reference_scan.c.
  private let mayBe: [UInt8]

  init(_ keywords: [String]) {
    texts = keywords.map { Array($0.utf8) }.filter { $0.count >= 8 }
    var mayBe = [UInt8](repeating: 0, count: 1024)
    for text in texts { mayBe[(Int(text[3]) + Int(text[4]) * 3 + Int(text[5]) * 2) & 1023] = 1 }
    self.mayBe = mayBe
  }

  func mark(_ bytes: ByteView, _ range: Range<Int>, _ words: inout [UInt64], _ bound: UInt64) {
    let joined = texts.flatMap(\.self)
    let lengths = texts.map { UInt32($0.count) }
    // SAFETY: all arrays outlive the call, `words` has a bit for each name below the bound, and 128 readable bytes lie
    // behind every view of an exchange structure (see ByteSource).
    unsafe joined.withUnsafeBufferPointer { joined in
      unsafe lengths.withUnsafeBufferPointer { lengths in
        unsafe mayBe.withUnsafeBufferPointer { mayBe in
          unsafe words.withUnsafeMutableBufferPointer { words in
            let base = unsafe bytes.base.assumingMemoryBound(to: UInt8.self)
            unsafe recol_mark_references(
              base + range.lowerBound, base + range.upperBound, base + bytes.count, joined.baseAddress,
              lengths.baseAddress, lengths.count, mayBe.baseAddress, words.baseAddress, bound)
          }
        }
      }
    }
  }
}
