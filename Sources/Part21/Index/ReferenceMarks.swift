public import ByteInput

/// Which names instances refer to: one bit for each place of a ``ClassesByName``, which all instances have.
///
/// Where names are strewn so wide that they have no places, one bit for each name below a bound, and a set of those
/// beyond.
public struct ReferenceMarks: Sendable {
  private let classes: ClassesByName
  private var words: [UInt64]
  /// Where there are no places, names from here on have no bit of their own.
  private let bound: UInt64
  /// The names beyond the bound; all of them where there are more than ``mostFar``.
  private var far: Set<UInt64> = []
  private let mostFar: Int
  /// Where instances begin in the middle of others that do not end, once all that follows there is marked: each of
  /// these would read the same rest of the file again.
  private var isMarkedFrom: Set<Int> = []

  /// More digits may pass 2^64: such names count as referred to.
  private static let mostDigits = 18
  private static let tooLong: UInt64 = 1_000_000_000_000_000_000

  /// No name is marked.
  ///
  /// - Parameters:
  ///   - classes: those of all instances that may be referred to. A name that none of them has is not marked.
  ///   - bound: where names are strewn, a number that most names of interest are less than.
  ///   - mostFar: how many others are kept apart then. Where there are more, all of them count as referred to.
  public init(_ classes: ClassesByName, bound: UInt64, mostFar: Int) {
    self.classes = classes
    let bits = classes.placeCount > 0 ? classes.placeCount : Int(bound)
    words = [UInt64](repeating: 0, count: (bits + 63) >> 6)
    self.bound = classes.placeCount > 0 ? 0 : UInt64(words.count) << 6
    self.mostFar = classes.placeCount > 0 ? 0 : mostFar
  }

  /// No name is marked, and there is no room for any: for one who never marks.
  init(noneOf classes: ClassesByName) { (self.classes, words, bound, mostFar) = (classes, [], 0, 0) }

  /// No name is marked, and room for as many as elsewhere.
  public init(sizedAs other: ReferenceMarks) {
    (classes, bound, mostFar) = (other.classes, other.bound, other.mostFar)
    words = [UInt64](repeating: 0, count: other.words.count)
  }

  /// Whether a name is marked.
  public func contains(_ name: UInt64) -> Bool {
    if let place = classes.place(name) { return words[place >> 6] & (1 << UInt64(place & 63)) != 0 }
    if classes.placeCount > 0 { return false }
    if name < bound { return words[Int(name >> 6)] & (1 << (name & 63)) != 0 }
    return !keepsFar || name >= ReferenceMarks.tooLong || far.contains(name)
  }

  private var keepsFar: Bool { far.count < mostFar }

  /// The marks of 64 names, those of the page of a number; none of those that have no bits of their own.
  @inline(__always)
  func page(_ number: UInt64) -> UInt64 {
    if let place = classes.place(number << 6) { return words[place >> 6] }
    if classes.placeCount > 0 { return 0 }
    return number < UInt64(words.count) ? words[Int(number)] : keepsFar ? 0 : .max
  }

  /// Marks a name.
  public mutating func insert(_ name: UInt64) { insert(name, at: classes.place(name)) }

  /// Marks a name whose place among the classes is known.
  @inline(__always)
  mutating func insert(_ name: UInt64, at place: Int?) {
    if let place { words[place >> 6] |= 1 &<< UInt64(place & 63) } else { insertStrewn(name) }
  }

  @inline(never)
  private mutating func insertStrewn(_ name: UInt64) {
    if classes.placeCount > 0 { return }
    if name < bound { words[Int(name >> 6)] |= 1 << (name & 63) } else if keepsFar { far.insert(name) }
  }

  /// Marks what is marked elsewhere, too. Both must be of the same classes.
  public mutating func formUnion(_ other: ReferenceMarks) {
    for place in words.indices { words[place] |= other.words[place] }
    for name in other.far { insertStrewn(name) }
  }

  /// Marks all that an instance refers to, however damaged it is: each number behind a number sign that stands behind an
  /// opening parenthesis or a comma, blanks and comments apart. Strings and comments are stepped over where they end as
  /// they should; what stands in one that does not counts, too.
  ///
  /// - Complexity: O(bytes to the next instance); of an instance that begins within another's parameters, O(1) once that
  ///   one was read.
  public mutating func insertReferences(ofInstanceAt offset: Int, in bytes: ByteView) {
    if isMarkedFrom.contains(offset) { return }
    var at = offset + 1
    var before = UInt8(ascii: "#")
    // A string that does not end is looked through; a second search for an end would be as long as the first, and so
    // would one for the end of a comment that only its text seems to begin.
    var isOpen = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte <= 0x20 { continue }
      if byte == UInt8(ascii: "/"), !isOpen, let behind = ReferenceMarks.behindComment(at - 1, bytes) {
        at = behind
        continue
      }
      if byte == UInt8(ascii: "'"), !isOpen {
        let string = StringEnd.find(from: at - 1, until: bytes.count, in: bytes)
        if string.how == .apostrophe { at = string.content + 1 } else { isOpen = true }
      }
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
        // Read from here on it reads what this goes on to read, unless this looks through a string.
        var next = at
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        if !isOpen, next < bytes.count, bytes[next] == UInt8(ascii: "=") { isMarkedFrom.insert(start - 1) }
        continue
      }
      if isOpen {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      } else {
        at = ParameterCursor.behindBlank(at, bytes.count, bytes)
      }
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") { return }
    }
  }

  private static func behindComment(_ open: Int, _ bytes: ByteView) -> Int? {
    guard open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "*") else { return nil }
    return Comment.end(from: open, in: bytes)
  }
}

extension InstanceIndex {
  /// The kept instances that no mark is on, by rising name; of those with one name the first. Name 0 is none.
  ///
  /// - Parameter wanted: for each code, whether instances of the class are meant; other codes are not.
  /// - Complexity: O(names / 64 + instances without a mark + those whose marks have no bits of their own).
  public func instances(without marks: ReferenceMarks, wanted: [Bool]) -> [InstanceRecord] {
    var found: [InstanceRecord] = []
    pages.forEachName(exceptIn: marks.page) { name, chunk, place in
      let code = chunks[chunk].codes[place]
      guard name > 0, Int(code) < wanted.count, wanted[Int(code)], !marks.contains(name) else { return }
      let offset = chunks[chunk].offset(place)
      found.append(InstanceRecord(name: name, offset: offset, code: ClassCode(rawValue: code)))
    }
    // Where chunks share a page, its names come chunk by chunk.
    if !zip(found, found.dropFirst()).allSatisfy({ $0.name < $1.name }) { found.sort { $0.name < $1.name } }
    return found
  }
}
