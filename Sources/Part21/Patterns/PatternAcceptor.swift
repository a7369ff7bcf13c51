public import ByteInput
import CStructuralScan

/// Says quickly of an instance that its parameters are what a ``PatternTable`` asks for.
///
/// It never says so wrongly, and it says nothing where it would have to look closely: comments, escapes, long numbers,
/// names of types in small letters. Who hears no reads the instance again through a ``ParameterCursor`` and finds out
/// why, if there is a reason. Nothing is allocated but what ``links`` and ``marks`` hold.
@safe
public struct PatternAcceptor {
  /// That an instance refers to another by a parameter that is written down.
  public struct Link: Sendable, BitwiseCopyable {
    /// The name that is referred to.
    public let target: UInt64
    /// The place of the instance that refers to it.
    public let source: UInt32
    /// The number of the parameter among all of the table's.
    public let slot: UInt32
  }

  /// What instances that were accepted refer to by parameters that are written down.
  public private(set) var links: [Link] = []
  /// The names that instances refer to by any parameter, but for classes whose references do not count.
  public var marks: ReferenceMarks

  /// The offset behind the parameters that were accepted last.
  public private(set) var end = 0

  /// The 128 bits of the GlobalId among the parameters that were accepted last; nil where there is none.
  public private(set) var globalId: UInt128?

  private let table: PatternTable
  private let classes: ClassesByName
  // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource), and 8 before every
  // parameter. No step goes on behind `limit`: only white space and strings are stepped over without a look at what
  // comes next, and both are held against it.
  private let base: UnsafeRawPointer
  private let limit: Int
  // SAFETY: the rows are the table's, which lives as long as the acceptor. Slots are those of a class that the table
  // knows; a slot, a list and a type name a pattern of the table, and a pattern a class set of it.
  private let patterns: UnsafePointer<ParameterPattern>
  private let slots: UnsafePointer<ParameterSlot>
  private let starts: UnsafePointer<UInt32>
  private let classSets: UnsafePointer<UInt64>
  private let classWords: Int
  private let mayBeInstanced: [Bool]
  private var classCount: Int { mayBeInstanced.count }
  /// For each class, whether its references do not count for ``marks``.
  private let isUnmarked: [Bool]
  private let marksAny: Bool
  private var isMarking = false
  private var isLinking = false
  private var source: UInt32 = 0
  private var slot = 0
  /// The name that was referred to last; 0 where something else was read since it was asked for.
  private var referred: UInt64 = 0
  /// The names in the sets that are being read.
  private var names = DistinctNames()

  /// - Parameters:
  ///   - bytes: those of an exchange structure, whose source must live as long as the acceptor.
  ///   - marks: what references are marked in; nil where nobody asks.
  ///   - unmarked: for each class that the table knows, whether its references are not; empty where all are.
  public init(
    _ table: PatternTable, classes: ClassesByName, bytes: ByteView, marks: ReferenceMarks? = nil,
    unmarked: [Bool] = []
  ) {
    self.table = table
    self.marks = marks ?? ReferenceMarks(noneOf: classes)
    marksAny = marks != nil
    isUnmarked = unmarked
    self.classes = classes
    unsafe base = bytes.base
    limit = bytes.count
    unsafe (patterns, slots) = (table.plainPatterns.base, table.plainSlots.base)
    unsafe (starts, classSets) = (table.plainStarts.base, table.plainClassSets.base)
    (classWords, mayBeInstanced) = (table.classWords, table.mayBeInstanced)
  }

  /// Whether the class of the instance whose `#` stands at `offset` surely may have instances, and its parameters are
  /// what the class asks for.
  ///
  /// - Parameters:
  ///   - code: its class.
  ///   - place: its place in the index.
  /// - Complexity: O(bytes of the instance).
  public mutating func accepts(at offset: Int, code: UInt16, place: UInt32) -> Bool {
    globalId = nil
    guard Int(code) < classCount, mayBeInstanced[Int(code)] else { return false }
    let linksBefore = links.count
    names.drop(from: 0)
    source = place
    isMarking = marksAny && (Int(code) >= isUnmarked.count || !isUnmarked[Int(code)])
    if parameters(at: offset, code) { return true }
    if links.count > linksBefore { links.removeSubrange(linksBefore...) }
    return false
  }

  /// Writes down a reference of an instance that was not accepted and turned out to be sound in this respect.
  public mutating func link(to target: UInt64, from place: UInt32, slot: Int) {
    links.append(Link(target: target, source: place, slot: UInt32(slot)))
  }

  /// Gives what has been written down, and begins anew; what is marked stays.
  public mutating func take() -> [Link] {
    let taken = links
    links = []
    // The next instances have about as many.
    links.reserveCapacity(taken.count + taken.count / 8)
    return taken
  }

  private mutating func parameters(at offset: Int, _ code: UInt16) -> Bool {
    let quick = unsafe Int(recol_find_parameters((base + offset).assumingMemoryBound(to: UInt8.self)))
    guard quick < 64, offset &+ quick < limit else { return false }
    var at = offset &+ quick &+ 1
    slot = unsafe Int(starts[Int(code)])
    let end = unsafe Int(starts[Int(code) &+ 1])
    var byte = nonBlank(&at)
    while slot < end {
      let expected = unsafe slots[slot]
      if byte == UInt8(ascii: "$") {
        guard expected.isOptional, !expected.isDerived else { return false }
        at &+= 1
      } else if expected.isDerived {
        guard byte == UInt8(ascii: "*") else { return false }
        at &+= 1
      } else {
        isLinking = expected.isLinked
        // SAFETY: see `patterns`. References, strings and lists are most of what stands in a model.
        let pattern = unsafe patterns + Int(expected.pattern)
        switch unsafe pattern.pointee.form {
        case .reference: guard reference(unsafe pattern.pointee.detail, byte, &at) else { return false }
        case .string:
          guard let length = string(byte, &at), unsafe length <= Int(pattern.pointee.upper) else { return false }
        case .list: guard list(unsafe pattern.pointee, byte, &at) else { return false }
        case .choice: guard choice(Int(unsafe pattern.pointee.detail), byte, &at) else { return false }
        default: guard value(unsafe pattern.pointee, byte, &at) else { return false }
        }
      }
      slot &+= 1
      byte = nonBlank(&at)
      if slot < end {
        guard byte == UInt8(ascii: ",") else { return false }
        at &+= 1
        byte = nonBlank(&at)
      }
    }
    self.end = at &+ 1
    return byte == UInt8(ascii: ")")
  }

  // MARK: Values

  /// Whether the value that begins with `byte` fits; `at` is moved behind it.
  private mutating func value(_ pattern: ParameterPattern, _ byte: UInt8, _ at: inout Int) -> Bool {
    switch pattern.form {
    case .real: return number(&at, pattern.sign, real: true, integer: false)
    case .integer: return number(&at, pattern.sign, real: false, integer: true)
    case .number: return number(&at, pattern.sign, real: true, integer: true)
    case .reference: return reference(pattern.detail, byte, &at)
    case .string:
      guard let length = string(byte, &at) else { return false }
      return length <= Int(pattern.upper)
    case .globalId:
      guard string(byte, &at) == GlobalIdText.length else { return false }
      globalId = GlobalIdText.bits { load(at - 1 - GlobalIdText.length + $0) }
      return globalId != nil
    case .choice: return choice(Int(pattern.detail), byte, &at)
    case .list: return list(pattern, byte, &at)
    case .boolean, .logical:
      guard byte == UInt8(ascii: "."), load(at + 2) == UInt8(ascii: ".") else { return false }
      let letter = load(at + 1)
      at += 3
      return letter == UInt8(ascii: "T") || letter == UInt8(ascii: "F")
        || (letter == UInt8(ascii: "U") && pattern.form == .logical)
    case .enumeration: return word(of: table.enumerations[Int(pattern.detail)], byte, &at)
    case .binary, .anything: return false
    }
  }

  @inline(__always)
  private func number(_ at: inout Int, _ sign: ParameterPattern.Sign, real: Bool, integer: Bool) -> Bool {
    let found = unsafe recol_number((base + at).assumingMemoryBound(to: UInt8.self))
    guard found != 0 else { return false }
    let isReal = found & UInt32(RECOL_NUMBER_REAL) != 0
    if sign != .any, !isSurelyInRange(sign, at) { return false }
    at += Int(found & 0xFF)
    return isReal ? real : integer
  }

  /// Whether the number at `at` is in its range as far as its sign and first digits tell.
  private func isSurelyInRange(_ sign: ParameterPattern.Sign, _ at: Int) -> Bool {
    guard sign != .read, load(at) != UInt8(ascii: "-") else { return false }
    if sign == .notNegative { return true }
    var digit = at
    while load(digit) == UInt8(ascii: "0") || load(digit) == UInt8(ascii: ".") { digit += 1 }
    return load(digit) &- 0x31 < 9
  }

  @inline(__always)
  private mutating func reference(_ set: UInt16, _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: "#") else { return false }
    at &+= 1
    let start = at
    // SAFETY: see `base`.
    let quick = DecimalWord.read(unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
    var name = quick.value
    at &+= quick.digits
    var digit = load(at) &- 0x30
    while digit < 10 {
      name = name &* 10 &+ UInt64(digit)
      at &+= 1
      digit = load(at) &- 0x30
    }
    guard at > start, at &- start < 19 else { return false }
    let place = classes.place(name)
    guard isIn(set, classes.code(of: name, at: place)) else { return false }
    if isMarking { marks.insert(name, at: place) }
    if isLinking { links.append(Link(target: name, source: source, slot: UInt32(slot))) }
    referred = name
    return true
  }

  /// Whether a set has a class: as ``PatternTable/isIn(_:_:)`` says.
  @inline(__always)
  private func isIn(_ set: UInt16, _ code: UInt16) -> Bool {
    guard Int(code) < classCount else { return false }
    return unsafe classSets[Int(set) &* classWords &+ Int(code >> 6)] & (1 &<< UInt64(code & 63)) != 0
  }

  /// The length in bytes of the string at `at`, as far as it ends without a doubt.
  @inline(__always)
  private func string(_ byte: UInt8, _ at: inout Int) -> Int? {
    guard byte == UInt8(ascii: "'") else { return nil }
    let start = at + 1
    at = start
    while at < limit {
      let step = unsafe Int(recol_find_byte((base + at).assumingMemoryBound(to: UInt8.self), UInt8(ascii: "'")))
      at += step
      if step >= 32 { continue }
      // `\S\'` is an apostrophe of the page's, not the end.
      if load(at - 1) == UInt8(ascii: "\\") { return nil }
      at += 1
      if load(at) != UInt8(ascii: "'") { return at - 1 - start }
      at += 1
    }
    return nil
  }

  private mutating func choice(_ choice: Int, _ byte: UInt8, _ at: inout Int) -> Bool {
    if byte == UInt8(ascii: "#") {
      guard let set = table.choices[choice].classes else { return false }
      return reference(set, byte, &at)
    }
    let open = unsafe Int(recol_find_byte((base + at).assumingMemoryBound(to: UInt8.self), UInt8(ascii: "(")))
    var length = open
    // Lines that are broken at a column often end there.
    while length > 0, load(at &+ length &- 1) <= 0x20 { length &-= 1 }
    guard length > 0, let type = unsafe table.type(unsafe: base + at, length: length), table.mayChoose(type, in: choice)
    else {
      return false
    }
    at &+= open &+ 1
    let first = nonBlank(&at)
    let pattern = unsafe patterns[Int(table.typePatterns[type])]
    if pattern.form == .string {
      guard let length = string(first, &at), length <= Int(pattern.upper) else { return false }
    } else {
      guard value(pattern, first, &at) else { return false }
    }
    guard nonBlank(&at) == UInt8(ascii: ")") else { return false }
    at += 1
    return true
  }

  private mutating func list(_ pattern: ParameterPattern, _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: "(") else { return false }
    at += 1
    let element = unsafe patterns[Int(pattern.detail)]
    // Coordinates and references are most of what lists hold.
    let isPlainReal = element.form == .real && element.sign == .any
    if isPlainReal, !pattern.isSet {
      // SAFETY: see `base`.
      let found = unsafe Int(recol_real_list((base + at).assumingMemoryBound(to: UInt8.self)))
      if found != 0 {
        at &+= found & 0xFF &+ 1
        let count = Int32(truncatingIfNeeded: found >> 8)
        return count >= pattern.lower && count <= pattern.upper
      }
    }
    var count: Int32 = 0
    let isSet = pattern.isSet
    let first = names.count
    var byte = nonBlank(&at)
    if byte != UInt8(ascii: ")") {
      let isReference = element.form == .reference
      elements: while true {
        if isPlainReal {
          guard number(&at, .any, real: true, integer: false) else { return false }
        } else if isReference {
          switch references(element.detail, isSet: isSet, &at, &count) {
          case .none: return false
          case .some(true):
            at &-= 1
            byte = UInt8(ascii: ")")
            break elements
          case .some(false): byte = nonBlank(&at)
          }
          guard reference(element.detail, byte, &at) else { return false }
          if isSet { names.add(referred) }
        } else {
          if isSet { referred = 0 }
          let start = at
          guard value(element, byte, &at) else { return false }
          if isSet {
            guard let name = referred != 0 ? referred : key(of: start..<at) else { return false }
            names.add(name)
          }
        }
        count &+= 1
        byte = nonBlank(&at)
        if byte != UInt8(ascii: ",") { break }
        at &+= 1
        byte = nonBlank(&at)
      }
    }
    at += 1
    guard byte == UInt8(ascii: ")"), count >= pattern.lower, count <= pattern.upper else {
      names.drop(from: first)
      return false
    }
    return !isSet || names.areDistinct(from: first)
  }

  /// Steps over references of a list as far as they are written plainly, all of 64 bytes at once: their ends are found
  /// together, so that no name waits for the one before it.
  ///
  /// - Returns: whether the list ends behind them; nil where one of them does not fit.
  @inline(__always)
  private mutating func references(_ set: UInt16, isSet: Bool, _ at: inout Int, _ count: inout Int32) -> Bool? {
    while true {
      // SAFETY: see `base`.
      var ends = unsafe recol_reference_ends((base + at).assumingMemoryBound(to: UInt8.self))
      guard ends != 0 else { return false }
      let first = at
      while ends != 0 {
        let end = first &+ ends.trailingZeroBitCount
        ends &= ends &- 1
        let digits = end &- at &- 1
        guard digits <= 8 else { return false }
        let word = unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
        let name = DecimalWord.read(word, last: digits)
        let place = classes.place(name)
        guard isIn(set, classes.code(of: name, at: place)) else { return nil }
        if isMarking { marks.insert(name, at: place) }
        if isLinking { links.append(Link(target: name, source: source, slot: UInt32(slot))) }
        if isSet { names.add(name) }
        count &+= 1
        at = end &+ 1
      }
      if load(at &- 1) == UInt8(ascii: ")") { return true }
    }
  }

  /// A number by which values in a set are told apart: those that are the same have the same. Nil where a blank stands
  /// before a parenthesis, or it is far away: what is the same may be written in two ways then.
  private func key(of value: Range<Int>) -> UInt64? {
    if load(value.upperBound - 1) == UInt8(ascii: ")") {
      let start = unsafe (base + value.lowerBound).assumingMemoryBound(to: UInt8.self)
      let open = unsafe Int(recol_find_byte(start, UInt8(ascii: "(")))
      guard open < 32, load(value.lowerBound + max(open, 1) - 1) > 0x20 else { return nil }
    }
    var key = UInt64(value.count)
    var at = value.lowerBound
    while at < value.upperBound {
      // SAFETY: see `base`.
      var word = unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      if value.upperBound - at < 8 { word &= 1 << UInt64((value.upperBound - at) * 8) - 1 }
      let product = (word ^ key).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      key = product.high ^ product.low
      at += 8
    }
    return key
  }

  private func word(of items: [[UInt8]], _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: ".") else { return false }
    let start = at + 1
    for item in items {
      var length = 0
      while length < item.count, load(start + length) == item[length] { length += 1 }
      if length == item.count, load(start + length) == UInt8(ascii: ".") {
        at = start + length + 1
        return true
      }
    }
    return false
  }

  // MARK: Bytes

  @inline(__always)
  private func load(_ offset: Int) -> UInt8 { unsafe base.load(fromByteOffset: offset, as: UInt8.self) }

  /// The first byte from `at` that is no white space, to which `at` is moved.
  @inline(__always)
  private func nonBlank(_ at: inout Int) -> UInt8 {
    var byte = load(at)
    while byte <= 0x20, at < limit {
      at &+= 1
      byte = load(at)
    }
    return byte
  }
}
