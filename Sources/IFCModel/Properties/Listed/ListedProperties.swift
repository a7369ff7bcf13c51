import ByteInput
import Part21

/// What the sets of a model list, with the texts of names and of single values as numbers: for those who ask of all of
/// them.
///
/// Whoever wants to know whether a name occurs twice in a set, which properties of a set have names of the standard, or
/// which have a value of a list of words, compares numbers and touches no byte: each different text is looked at once.
/// Predefined sets list nothing: their attributes are their properties. 12 bytes for each property of a set, 5 for each
/// set, 28 for each different text. What threads have read stays where it is, stretch by stretch of the sets: a position
/// says which stretch, and where in it.
public final class ListedProperties: Sendable {
  /// The number of what is no string.
  public static let noText = UInt32.max
  /// What stands for a value that was not looked at: of another form than a single value, or not written plainly.
  public static let unread = UInt32.max - 1
  /// What stands for no value at all: one that is omitted, or a text of no letters.
  public static let noValue = UInt32.max - 2

  /// Which sets are read; the others are as if they listed nothing.
  public enum Scope: Sendable {
    /// All but IfcElementQuantity.
    case properties
    /// IfcElementQuantity alone, which in many models are most of what sets list; of values it is told whether there
    /// is one.
    case quantities
  }

  /// What one set lists once.
  public struct Entry: Sendable, Equatable {
    /// Where the instance is found again (``Model/instance(at:)``).
    public let place: UInt32
    /// The number of its first attribute in ``texts``, which is its name; ``noText`` for none.
    public internal(set) var name: UInt32
    /// The number of the text of its value; ``noText`` where a single value or a quantity has another one, ``noValue``
    /// where it has none, ``unread`` where that has to be looked for.
    public let value: UInt32
  }

  /// What the sets of a stretch list; positions begin at 0.
  struct Stretch: Sendable {
    /// Set by set. Names that no instance has are left out.
    var entries: [Entry] = []
    /// For each set, where what it lists begins; one more at the end.
    var starts: [UInt32] = [0]
    /// For each set, whether it was read and has a list, be it empty.
    var hasList: [Bool] = []
    /// By the number of a set in which a name repeats, the first position at which one does.
    var repeated: [UInt32: Int] = [:]

    /// Leaves out what the set that was read last lists once more: the list is a set (IfcPropertySet.HasProperties), and
    /// one property is one, though it may stand there as often as the file is long.
    mutating func leaveOutRepeated(from first: Int, in set: UInt32) {
      let noted = repeated[set]
      var met: Set<UInt32> = []
      var kept = first
      for position in first..<entries.count where met.insert(entries[position].place).inserted {
        if position == noted { repeated[set] = kept }
        entries[kept] = entries[position]
        kept += 1
      }
      entries.removeLast(entries.count - kept)
    }
  }

  private let stretches: [Stretch]
  private let repeated: [UInt32: Int]
  /// Where each different text stands for the first time, by number: as it is encoded, so that two may say the same.
  public let texts: [Range<Int>]
  /// For each of them, whether it is the name of a property.
  private let isName: [Bool]
  private let structure: ExchangeStructure

  init(_ stretches: [Stretch], texts: [Range<Int>], isName: [Bool], _ structure: ExchangeStructure) {
    self.stretches = stretches
    self.isName = isName
    self.texts = texts
    self.structure = structure
    var repeated: [UInt32: Int] = [:]
    for (number, stretch) in stretches.enumerated() {
      for (set, position) in stretch.repeated { repeated[set] = ListedProperties.first(of: number) + position }
    }
    self.repeated = repeated
  }

  /// Another object with the same entries; see ``Model/forOneThread()``.
  init(sharing other: ListedProperties) {
    stretches = other.stretches
    repeated = other.repeated
    texts = other.texts
    isName = other.isName
    structure = ExchangeStructure(sharing: other.structure)
  }

  /// The first position of a stretch: a stretch lists less than 2³² properties.
  @inline(__always)
  private static func first(of stretch: Int) -> Int { stretch << 32 }

  /// What is listed at a position of ``range(of:)``. O(1).
  @inline(__always)
  public subscript(position: Int) -> Entry { stretches[position >> 32].entries[position & 0xFFFF_FFFF] }

  /// What a set lists, as positions; those of different sets do not follow each other. O(1).
  @inline(__always)
  public func range(of set: PropertySet) -> Range<Int> {
    let (stretch, own) = set.inStretches
    let first = ListedProperties.first(of: stretch)
    return first + Int(stretches[stretch].starts[own])..<first + Int(stretches[stretch].starts[own + 1])
  }

  /// Calls `body` with what a set lists, in its order. O(what it lists).
  @inline(__always)
  public func forEach(in set: PropertySet, _ body: (Entry) -> Void) {
    let (stretch, own) = set.inStretches
    let range = Int(stretches[stretch].starts[own])..<Int(stretches[stretch].starts[own + 1])
    unsafe stretches[stretch].entries.withUnsafeBufferPointer { entries in
      for position in range { body(unsafe entries[position]) }
    }
  }

  /// Everything that sets list, set by set.
  public func forEach(_ body: (Entry) -> Void) {
    for stretch in stretches { stretch.entries.forEach(body) }
  }

  /// Whether a set was read and has a list. O(1).
  public func hasList(_ set: PropertySet) -> Bool {
    let (stretch, own) = set.inStretches
    return stretches[stretch].hasList[own]
  }

  /// The first position at which a set lists a name once more, for another property; nil where all its names differ. O(1).
  public func repeatedName(in set: PropertySet) -> Int? { repeated.isEmpty ? nil : repeated[set.number] }

  /// A text, decoded; empty for ``noText``.
  public func text(_ number: UInt32) -> String {
    Int(number) < texts.count ? structure.decoder.decode(structure.bytes[texts[Int(number)]]) : ""
  }

  /// For each text, what `body` makes of it where it is the name of a property; nil where it is none. O(all texts).
  public func mapNames<Result>(_ body: (String) -> Result?) -> [Result?] {
    isName.indices.map { isName[$0] ? body(text(UInt32($0))) : nil }
  }

  /// For each place that is wanted and that a set lists, the sets that do, in their order. O(what sets list).
  func sets(listing wanted: Set<UInt32>) -> [UInt32: [PropertySet]] {
    var holders: [UInt32: [PropertySet]] = [:]
    guard let highest = wanted.max() else { return holders }
    var marks = PlaceMarks(count: Int(highest) + 1)
    for place in wanted { marks.insert(Int(place)) }
    var number: UInt32 = 0
    for stretch in stretches {
      for set in stretch.hasList.indices {
        for position in stretch.starts[set]..<stretch.starts[set + 1] {
          let place = stretch.entries[Int(position)].place
          guard place <= highest, marks.contains(Int(place)), holders[place]?.last?.number != number else { continue }
          holders[place, default: []].append(PropertySet(number: number))
        }
        number += 1
      }
    }
    return holders
  }
}
