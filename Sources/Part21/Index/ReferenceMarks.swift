public import ByteInput

/// Which names instances refer to: one bit for each.
public struct ReferenceMarks: Sendable {
  /// Names from here on are not looked at; they count as referred to.
  public let bound: UInt64
  private var words: [UInt64]

  /// More digits may pass 2^64.
  private static let mostDigits = 18

  /// No name is marked.
  ///
  /// - Parameter bound: a number that the names of interest are less than; rounded up to a multiple of 64.
  public init(bound: UInt64) {
    words = [UInt64](repeating: 0, count: Int((bound + 63) >> 6))
    self.bound = UInt64(words.count) << 6
  }

  /// Whether a name is marked.
  public func contains(_ name: UInt64) -> Bool {
    name >= bound || words[Int(name >> 6)] & (1 << (name & 63)) != 0
  }

  /// The marks of 64 names, those of the page of a number.
  @inline(__always)
  func page(_ number: UInt64) -> UInt64 { number < UInt64(words.count) ? words[Int(number)] : .max }

  /// Marks a name.
  @inline(__always)
  public mutating func insert(_ name: UInt64) {
    if name < bound { words[Int(name >> 6)] |= 1 << (name & 63) }
  }

  /// Marks what is marked elsewhere, too. The bounds must be the same.
  public mutating func formUnion(_ other: ReferenceMarks) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  /// Marks all that an instance refers to, however damaged it is: each number behind a number sign that stands behind an
  /// opening parenthesis or a comma, blanks apart. One that stands in a string like that counts, too.
  ///
  /// - Complexity: O(bytes to the next instance).
  public mutating func insertReferences(ofInstanceAt offset: Int, in bytes: ByteView) {
    var at = offset + 1
    var before = UInt8(ascii: "#")
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte <= 0x20 { continue }
      guard byte == UInt8(ascii: "#") else {
        before = byte
        continue
      }
      let start = at
      var name: UInt64 = 0
      while at < bytes.count, bytes[at] &- 0x30 <= 9 {
        name = name &* 10 &+ UInt64(bytes[at] &- 0x30)
        at += 1
      }
      let isReference = before == UInt8(ascii: "(") || before == UInt8(ascii: ",")
      before = byte
      guard at > start else { continue }
      if isReference {
        if at - start <= ReferenceMarks.mostDigits { insert(name) }
        continue
      }
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") { return }
    }
  }
}

extension InstanceIndex {
  /// The kept instances that no mark is on, by rising name; of those with one name the first. Name 0 is none.
  ///
  /// - Parameter wanted: for each code, whether instances of the class are meant; other codes are not.
  /// - Complexity: O(names / 64 + instances without a mark).
  public func instances(without marks: ReferenceMarks, wanted: [Bool]) -> [InstanceRecord] {
    var found: [InstanceRecord] = []
    pages.forEachName(exceptIn: marks.page) { name, chunk, place in
      let code = chunks[chunk].codes[place]
      guard name > 0, Int(code) < wanted.count, wanted[Int(code)] else { return }
      let offset = chunks[chunk].offset(place)
      found.append(InstanceRecord(name: name, offset: offset, code: ClassCode(rawValue: code)))
    }
    // Where chunks share a page, its names come chunk by chunk.
    if !zip(found, found.dropFirst()).allSatisfy({ $0.name < $1.name }) { found.sort { $0.name < $1.name } }
    return found
  }
}
