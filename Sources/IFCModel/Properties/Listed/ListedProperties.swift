import ByteInput
import Part21

/// What the sets of a model list, with the texts of names and of single values as numbers: for those who ask of all of
/// them.
///
/// Whoever wants to know whether a name occurs twice in a set, which properties of a set have names of the standard, or
/// which have a value of a list of words, compares numbers and touches no byte: each different text is looked at once.
/// Predefined sets list nothing: their attributes are their properties. 12 bytes for each property of a set, 5 for each
/// set, 28 for each different text.
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

  /// The columns, all of one length, and what leads to them.
  struct Columns: Sendable {
    var places: [UInt32] = []
    var names: [UInt32] = []
    var values: [UInt32] = []
    /// For each set, where what it lists begins; one more at the end.
    var starts: [UInt32] = [0]
    /// For each set, whether it was read and has a list, be it empty.
    var hasList: [Bool] = []
    /// By the number of a set in which a name repeats, the first position at which one does.
    var repeated: [UInt32: Int] = [:]

    /// Makes room for so many properties.
    mutating func reserve(_ count: Int) {
      places.reserveCapacity(count)
      names.reserveCapacity(count)
      values.reserveCapacity(count)
    }
  }

  /// Where the instances that sets list are found again (``Model/instance(at:)``), set by set. Names that no instance
  /// has are left out.
  public let places: [UInt32]
  /// For each of them, the number of its first attribute in ``texts``, which is its name; ``noText`` for none.
  public let names: [UInt32]
  /// For each of them, the number of the text of its value; ``noText`` where a single value or a quantity has another
  /// one, ``noValue`` where it has none, ``unread`` where that has to be looked for.
  public let values: [UInt32]
  private let columns: Columns
  /// Where each different text stands for the first time, by number: as it is encoded, so that two may say the same.
  public let texts: [Range<Int>]
  private let structure: ExchangeStructure

  init(_ columns: Columns, texts: [Range<Int>], _ structure: ExchangeStructure) {
    self.columns = columns
    (places, names, values) = (columns.places, columns.names, columns.values)
    self.texts = texts
    self.structure = structure
  }

  /// Another object with the same columns; see ``Model/forOneThread()``.
  convenience init(sharing other: ListedProperties) {
    self.init(other.columns, texts: other.texts, ExchangeStructure(sharing: other.structure))
  }

  /// What a set lists, as positions in ``places`` and ``names``. O(1).
  @inline(__always)
  public func range(of set: PropertySet) -> Range<Int> {
    Int(columns.starts[Int(set.number)])..<Int(columns.starts[Int(set.number) + 1])
  }

  /// Whether a set was read and has a list. O(1).
  public func hasList(_ set: PropertySet) -> Bool { columns.hasList[Int(set.number)] }

  /// The first position at which a set lists a name once more; nil where all its names differ. O(1).
  public func repeatedName(in set: PropertySet) -> Int? {
    columns.repeated.isEmpty ? nil : columns.repeated[set.number]
  }

  /// A text, decoded; empty for ``noText``.
  public func text(_ number: UInt32) -> String {
    Int(number) < texts.count ? structure.decoder.decode(structure.bytes[texts[Int(number)]]) : ""
  }

  /// For each text, what `body` makes of it where it is the name of a property; nil where it is none. O(all texts).
  public func mapNames<Result>(_ body: (String) -> Result?) -> [Result?] {
    var isName = [Bool](repeating: false, count: texts.count)
    for name in columns.names where name != ListedProperties.noText { isName[Int(name)] = true }
    return isName.indices.map { isName[$0] ? body(text(UInt32($0))) : nil }
  }

  /// For each place that is wanted and that a set lists, the first set that does. O(what sets list).
  public func sets(listing wanted: Set<UInt32>) -> [UInt32: PropertySet] {
    var holders: [UInt32: PropertySet] = [:]
    guard let highest = wanted.max() else { return holders }
    var isWanted = [Bool](repeating: false, count: Int(highest) + 1)
    for place in wanted { isWanted[Int(place)] = true }
    for number in 0..<UInt32(columns.hasList.count) {
      for position in range(of: PropertySet(number: number)) {
        let place = columns.places[position]
        guard place <= highest, isWanted[Int(place)], holders[place] == nil else { continue }
        holders[place] = PropertySet(number: number)
      }
    }
    return holders
  }
}
