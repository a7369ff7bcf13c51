import ByteInput
import IFCSchema
import Part21

/// The pass of one thread over properties and quantities: gives the texts of their names and values numbers.
struct PropertyTextPass {
  /// An instance that nobody kept, with what it says.
  struct Unread {
    let entry: IndexEntry
    fileprivate let met: FamiliarParameters.Met?
    fileprivate let pair: PropertyTexts.Pair
    /// The offset behind what the pair was read from.
    fileprivate let end: Int
  }

  /// By code, whether instances of the class are read here.
  private let isRead: [Bool]
  private let thread: Int
  private let single: UInt16
  private let familiar: FamiliarParameters
  private let structure: ExchangeStructure
  /// By code, whether the class is that of single values or of quantities with one value.
  private let isPlain: [Bool]
  private let isKept: [Bool]
  private var texts: NameNumbers
  private var quantities = QuantitySurvey()
  private var stretch = PropertyTexts.Stretch()
  /// What was taken last.
  private var pending: (entry: IndexEntry, met: FamiliarParameters.Met?)?

  /// - Parameter isKept: by code, whether instances of the class may be recognized, so that nobody looks at them; all
  ///   where empty.
  init(_ reader: InstanceReader, _ forms: PropertyForms, _ yield: PropertyTextYield, isKept: [Bool] = []) {
    structure = ExchangeStructure(sharing: reader.structure)
    isRead = reader.schema.entities.map { forms[$0] != .unknown }
    isPlain = reader.schema.entities.map { forms[$0] == .single || forms[$0] == .quantity }
    self.isKept = isKept.isEmpty ? isRead : isKept
    single = reader.schema.entity(named: "IfcPropertySingleValue")?.rawValue ?? .max
    familiar = FamiliarParameters(reader.bytes, expecting: reader.structure.index.count)
    texts = NameNumbers(reader.bytes)
    thread = yield.join()
  }

  /// Takes an instance; gives the one that was taken before, if nobody kept one that says the same.
  ///
  /// What the slots of known parameters hold comes from far: they are asked for one instance ahead.
  ///
  /// - Parameter following: where another instance stands behind it; its own offset where that is not known.
  @inline(__always)
  mutating func take(_ entry: IndexEntry, until following: Int) -> Unread? {
    let code = entry.code.rawValue
    let met = isKept[Int(code)] ? familiar.parameters(ofInstanceAt: entry.offset, until: following, code: code) : nil
    if let met { familiar.bringNear(met) }
    let due = takeLast()
    pending = (entry, met)
    return due
  }

  /// Gives the instance that was taken last, if nobody kept one that says the same.
  @inline(__always)
  mutating func takeLast() -> Unread? {
    guard let (entry, met) = pending else { return nil }
    pending = nil
    let place = Int(entry.place) & (PropertyTexts.stretch - 1)
    if let met, let known = familiar[met] {
      stretch.add(PropertyTexts.Pair(name: UInt32(truncatingIfNeeded: known), value: UInt32(known >> 32)), at: place)
      return nil
    }
    let doubts = quantities.doubtful.count
    let (pair, end) = pair(of: entry)
    stretch.add(pair, at: place)
    // A quantity that must be asked itself is not recognized in others: they are added to the survey, too.
    return Unread(entry: entry, met: quantities.doubtful.count == doubts ? met : nil, pair: pair, end: end)
  }

  /// Keeps what an instance says: it is not given again where it says the same.
  ///
  /// - Parameter end: behind all that was looked at. In a damaged file that may be behind the next instance, and what
  ///   stands there is not always the same.
  func keep(_ property: Unread, endingAt end: Int = 0) {
    guard let met = property.met, max(end, property.end) <= met.end else { return }
    familiar.keep(met, UInt64(property.pair.value) << 32 | UInt64(property.pair.name))
  }

  /// Gives what was read since the last time.
  mutating func takeStretch() -> PropertyTexts.Stretch {
    var taken = stretch
    taken.thread = thread
    stretch = PropertyTexts.Stretch()
    stretch.pairs.reserveCapacity(taken.pairs.count + taken.pairs.count / 8)
    return taken
  }

  /// What all properties of a model say, in a pass of their own: for those who do not go over all instances anyway.
  ///
  /// - Complexity: O(instances + bytes of the properties), spread over the threads.
  static func texts(_ reader: InstanceReader, _ forms: PropertyForms) -> PropertyTexts {
    let yield = PropertyTextYield()
    let stretches = Slots.map(
      count: reader.structure.index.count, threads: reader.threads, stretch: PropertyTexts.stretch,
      keeping: { PropertyTextPass(InstanceReader(sharing: reader), forms, yield) },
      { pass, places in
        reader.structure.index.forEach(in: places, near: reader.bytes) { entry, following in
          if pass.reads(entry.code), let due = pass.take(entry, until: following) { pass.keep(due) }
        }
        if let due = pass.takeLast() { pass.keep(due) }
        return pass.takeStretch()
      },
      ending: { pass in pass.end(yield) })
    return PropertyTexts(stretches, yield, reader)
  }

  /// Whether instances of a class are read here.
  @inline(__always)
  func reads(_ code: ClassCode) -> Bool { Int(code.rawValue) < isRead.count && isRead[Int(code.rawValue)] }

  /// Leaves behind what was read.
  func end(_ yield: PropertyTextYield) { yield.leave(texts, quantities, of: thread) }

  /// The numbers of the name and of the text of a single value, or of a quantity; of others that of the name. And the
  /// offset behind what was read for it.
  private mutating func pair(of entry: IndexEntry) -> (PropertyTexts.Pair, end: Int) {
    let (offset, code) = (entry.offset, entry.code.rawValue)
    if isPlain[Int(code)], var quick = QuickCursor(bytes: structure.bytes, instanceAt: offset),
      let name = quick.text()
    {
      let number = texts.number(of: name)
      let value = code == single ? value(&quick) : quantity(&quick, entry)
      return (PropertyTexts.Pair(name: number, value: value), quick.position + 1)
    }
    if isPlain[Int(code)], code != single { quantities.addDoubt(at: entry.place) }
    let name = structure.firstText(at: offset)
    let number = name.map { texts.number(of: $0) } ?? ListedProperties.noText
    return (PropertyTexts.Pair(name: number, value: ListedProperties.unread), name.map { $0.upperBound + 1 } ?? .max)
  }

  /// Description, then NominalValue.
  private mutating func value(_ quick: inout QuickCursor) -> UInt32 {
    guard quick.skipText(), let text = quick.wrappedText() else { return ListedProperties.unread }
    guard text.isEmpty else { return texts.number(of: text) }
    // What is omitted, and what is empty between its apostrophes.
    let byte = structure.bytes[text.lowerBound]
    return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "'") ? ListedProperties.noValue : ListedProperties.noText
  }

  /// Description, Unit, then the value.
  private mutating func quantity(_ quick: inout QuickCursor, _ entry: IndexEntry) -> UInt32 {
    guard quick.skipText(), let unit = quick.reference(), let isGiven = quick.isNumber() else {
      quantities.addDoubt(at: entry.place)
      return ListedProperties.unread
    }
    quantities.add(unit: unit, of: entry.code.rawValue)
    if quick.isSigned() { quantities.addDoubt(at: entry.place) }
    return isGiven ? ListedProperties.noText : ListedProperties.noValue
  }
}
