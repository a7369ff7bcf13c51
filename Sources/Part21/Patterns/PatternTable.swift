/// What the parameters of each class may be, in flat tables that are read without a look at any schema.
///
/// Part 21 knows no schema: who knows one compiles it into such a table.
@safe
public final class PatternTable: Sendable {
  /// A choice: classes that may be referred to, and types whose values may stand with their names.
  public struct Choice: Sendable {
    /// The number of the class set; nil where it allows no reference.
    public var classes: UInt16?
    /// The numbers of types, as bits.
    public var types: [UInt64]

    /// A choice.
    public init(classes: UInt16?, types: [UInt64]) {
      self.classes = classes
      self.types = types
    }

    /// Whether it has the type of a number.
    public func has(_ type: Int) -> Bool { types[type >> 6] & (1 << UInt64(type & 63)) != 0 }
  }

  /// The numbers that a type allows.
  public struct Range: Sendable {
    /// The least and the greatest number.
    public var lower, upper: Double
    /// Whether the bounds themselves are out of the range.
    public var excludesLower, excludesUpper: Bool

    /// A range.
    public init(_ lower: Double, _ upper: Double, excludesLower: Bool = false, excludesUpper: Bool = false) {
      (self.lower, self.upper) = (lower, upper)
      (self.excludesLower, self.excludesUpper) = (excludesLower, excludesUpper)
    }

    /// Whether a number is in the range.
    public func contains(_ number: Double) -> Bool {
      (excludesLower ? number > lower : number >= lower) && (excludesUpper ? number < upper : number <= upper)
    }
  }

  /// All nodes.
  public let patterns: [ParameterPattern]
  /// The parameters of all classes, class by class.
  public let slots: [ParameterSlot]
  /// Where the parameters of each class begin; one more at the end.
  public let starts: [UInt32]
  /// For each class whether it may have instances.
  public let mayBeInstanced: [Bool]
  /// Sets of classes, one after the other, each of ``classWords`` words.
  public let classSets: [UInt64]
  /// 64 classes to a word.
  public let classWords: Int
  /// The items of enumerations, in capitals.
  public let enumerations: [[[UInt8]]]
  /// All choices.
  public let choices: [Choice]
  /// The ranges of numbers.
  public let ranges: [Range]
  /// For each type that may stand with its name, what it wraps.
  public let typePatterns: [UInt16]
  private let types: KeywordTable
  /// ``patterns``, ``slots``, ``starts`` and ``classSets`` for who reads them for each parameter of a model.
  let plainPatterns: PlainRow<ParameterPattern>
  let plainSlots: PlainRow<ParameterSlot>
  let plainStarts: PlainRow<UInt32>
  let plainClassSets: PlainRow<UInt64>
  /// The types of all choices, one after the other, each of ``typeWords`` words.
  private let choiceTypes: [UInt64]
  private let typeWords: Int

  /// - Parameter typeNames: in capitals, one for each of `typePatterns`.
  public init(
    patterns: [ParameterPattern], slots: [ParameterSlot], starts: [UInt32], mayBeInstanced: [Bool],
    classSets: [UInt64], enumerations: [[[UInt8]]], choices: [Choice], ranges: [Range],
    typeNames: [String], typePatterns: [UInt16]
  ) {
    self.patterns = patterns
    self.slots = slots
    self.starts = starts
    self.mayBeInstanced = mayBeInstanced
    self.classSets = classSets
    classWords = PatternTable.words(starts.count - 1)
    self.enumerations = enumerations
    self.choices = choices
    choiceTypes = choices.flatMap(\.types)
    typeWords = PatternTable.words(typeNames.count)
    self.ranges = ranges
    plainPatterns = PlainRow(patterns)
    plainSlots = PlainRow(slots)
    plainStarts = PlainRow(starts)
    plainClassSets = PlainRow(classSets)
    self.typePatterns = typePatterns
    var types = KeywordTable(capacity: typeNames.count)
    for (number, name) in typeNames.enumerated() { types.insert(Array(name.utf8), code: UInt16(number)) }
    self.types = types
  }

  /// How many words of 64 bits hold so many bits.
  public static func words(_ bits: Int) -> Int { (bits + 63) / 64 }

  /// Whether instances of a class refer to others by parameters that are written down. O(parameters of the class).
  public func isLinked(_ code: Int) -> Bool {
    slots[Int(starts[code])..<Int(starts[code + 1])].contains(where: \.isLinked)
  }

  /// The number of a type by its name in capitals.
  public func type(of name: [UInt8]) -> Int? { types.code(of: name).map(Int.init) }

  /// Whether a choice has a type: as ``Choice/has(_:)`` says, without taking the choice out of its row.
  @inline(__always)
  func mayChoose(_ type: Int, in choice: Int) -> Bool {
    choiceTypes[choice * typeWords + type >> 6] & (1 << UInt64(type & 63)) != 0
  }

  /// Whether a set has a class. O(1).
  @inline(__always)
  public func isIn(_ set: UInt16, _ code: UInt16) -> Bool {
    guard Int(code) < mayBeInstanced.count else { return false }
    return classSets[Int(set) * classWords + Int(code >> 6)] & (1 << UInt64(code & 63)) != 0
  }

  /// The number of the type whose name stands at a place.
  ///
  /// - Parameter name: eight bytes before it, and 32 or its length from it, must be readable.
  @inline(__always)
  func type(unsafe name: UnsafeRawPointer, length: Int) -> Int? {
    unsafe types.code(unsafe: name, length: length).map(Int.init)
  }
}
