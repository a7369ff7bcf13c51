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
  public internal(set) var links: [Link] = []
  /// The names that instances refer to by any parameter, but for classes whose references do not count.
  public var marks: ReferenceMarks

  /// The offset behind the parameters that were accepted last.
  public internal(set) var end = 0

  /// The 128 bits of the GlobalId among the parameters that were accepted last; nil where there is none.
  public internal(set) var globalId: UInt128?

  let table: PatternTable
  let classes: ClassesByName
  // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource), and 8 before every
  // parameter. No step goes on behind `limit`: only white space and strings are stepped over without a look at what
  // comes next, and both are held against it.
  let base: UnsafeRawPointer
  let limit: Int
  // SAFETY: the rows are the table's, which lives as long as the acceptor. Slots are those of a class that the table
  // knows; a slot, a list and a type name a pattern of the table, and a pattern a class set of it.
  let patterns: UnsafePointer<ParameterPattern>
  let slots: UnsafePointer<ParameterSlot>
  let starts: UnsafePointer<UInt32>
  let classSets: UnsafePointer<UInt64>
  let classWords: Int
  let mayBeInstanced: [Bool]
  var classCount: Int { mayBeInstanced.count }
  /// For each class, whether its references do not count for ``marks``.
  let isUnmarked: [Bool]
  let marksAny: Bool
  var isMarking = false
  var isLinking = false
  var source: UInt32 = 0
  var slot = 0
  /// The name that was referred to last; 0 where something else was read since it was asked for.
  var referred: UInt64 = 0
  /// The names in the sets that are being read.
  var names = DistinctNames()

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
    at &+= 1
    self.end = at
    // Surplus parentheses may stand before the semicolon.
    return byte == UInt8(ascii: ")") && nonBlank(&at) == UInt8(ascii: ";")
  }
}
