import ByteInput
import IFCSchema
import Part21

/// Reads what all sets of a model list: the names of that, and the texts of single values.
struct ListedPropertyReader {
  private let reader: InstanceReader
  private let sets: PropertySetTable
  private let forms: PropertyForms
  private let scope: ListedProperties.Scope

  init(_ reader: InstanceReader, _ sets: PropertySetTable, _ forms: PropertyForms, _ scope: ListedProperties.Scope) {
    self.reader = reader
    self.sets = sets
    self.forms = forms
    self.scope = scope
  }

  /// What a stretch of sets lists: numbers of texts are the stretch's own, positions begin at 0.
  struct Stretch: Sendable {
    var columns = ListedProperties.Columns()
    var texts: NameNumbers
    /// What came last behind each text.
    var habits = Habits()
    /// For each number of a text, the set that listed it last as a name, plus one.
    var lastSets: [UInt32] = []
  }

  /// - Complexity: O(sets + what they list), spread over the threads.
  func properties() -> ListedProperties {
    let classes = ListedPropertyPass.Classes(
      quantities: reader.schema.entity(named: "IfcElementQuantity"),
      single: reader.schema.entity(named: "IfcPropertySingleValue"),
      isQuantity: reader.schema.entities.map { forms[$0] == .quantity })
    let stretches = Slots.map(
      count: sets.count, threads: reader.threads,
      keeping: { [reader, sets, forms, scope] in
        ListedPropertyPass(
          ExchangeStructure(sharing: reader.structure), PropertySetTable(sharing: sets), PropertyForms(sharing: forms),
          scope, classes)
      },
      { pass, range in pass.read(range) })
    var texts = NameNumbers(reader.bytes)
    let translations = stretches.map { texts.translation(of: $0.texts) }
    var all = ListedProperties.Columns()
    let total = stretches.reduce(0) { $0 + $1.columns.places.count }
    all.reserve(total)
    all.starts.reserveCapacity(sets.count + 1)
    all.hasList.reserveCapacity(sets.count)
    for (stretch, numbers) in zip(stretches, translations) {
      let part = stretch.columns
      let before = all.places.count
      for (set, position) in part.repeated { all.repeated[set] = position + before }
      all.places += part.places
      all.names += part.names.lazy.map { Int($0) < numbers.count ? numbers[Int($0)] : $0 }
      all.values += part.values.lazy.map { Int($0) < numbers.count ? numbers[Int($0)] : $0 }
      all.starts += part.starts.dropFirst().lazy.map { $0 + UInt32(before) }
      all.hasList += part.hasList
    }
    return ListedProperties(all, texts: texts.samples, reader.structure)
  }
}

/// The pass of one thread.
private struct ListedPropertyPass {
  struct Classes: Sendable {
    var quantities: EntityID?
    var single: EntityID?
    /// For each code, whether it is that of a quantity with one value.
    var isQuantity: [Bool]
  }

  private let structure: ExchangeStructure
  private var names: NearbyNames
  private let sets: PropertySetTable
  private let forms: PropertyForms
  private let scope: ListedProperties.Scope
  private let classes: Classes
  private let single: UInt16
  /// What a set lists and has not been looked at yet.
  private var listed: [(place: UInt32, offset: Int, code: ClassCode)] = []

  /// How many properties a stretch of sets lists, as far as the last one tells.
  private var expected = 0

  /// How many are looked at together, when memory has delivered them.
  private static let most = 64
  /// How many sets ahead memory is asked for their lists: they take longer than single instances.
  private static let ahead = 3

  init(
    _ structure: ExchangeStructure, _ sets: PropertySetTable, _ forms: PropertyForms, _ scope: ListedProperties.Scope,
    _ classes: Classes
  ) {
    self.structure = structure
    names = NearbyNames(structure.index)
    self.sets = sets
    self.forms = forms
    self.scope = scope
    self.classes = classes
    single = classes.single?.rawValue ?? .max
  }

  mutating func read(_ range: Range<Int>) -> ListedPropertyReader.Stretch {
    var stretch = ListedPropertyReader.Stretch(texts: NameNumbers(structure.bytes))
    stretch.columns.reserve(expected)
    defer { expected = stretch.columns.places.count + stretch.columns.places.count / 8 }
    for number in range {
      let coming = number + ListedPropertyPass.ahead
      if coming < range.upperBound {
        structure.bytes.bringNear(sets.offset(of: PropertySet(number: UInt32(coming))), lines: 4)
      }
      let set = PropertySet(number: UInt32(number))
      let isQuantity = sets.entity(of: set) == classes.quantities
      stretch.columns.hasList.append(isQuantity == (scope == .quantities) && read(set, &stretch))
      stretch.columns.starts.append(UInt32(stretch.columns.places.count))
    }
    return stretch
  }

  /// Whether the set has a list.
  private mutating func read(_ set: PropertySet, _ stretch: inout ListedPropertyReader.Stretch) -> Bool {
    guard let position = forms.listPosition(of: sets.entity(of: set)) else { return false }
    guard var references = references(at: sets.offset(of: set), position: position) else { return false }
    let first = stretch.columns.places.count
    while let reference = references.next() {
      guard let found = names.located(named: reference), let place = UInt32(exactly: found.place) else { continue }
      structure.bytes.bringNear(found.offset)
      listed.append((place, found.offset, found.code))
      if listed.count == ListedPropertyPass.most { addTexts(to: &stretch) }
    }
    addTexts(to: &stretch)
    noteRepeated(in: set.number, from: first, &stretch)
    return true
  }

  /// What the list at a position of a set refers to; nil where there is no list.
  private func references(at offset: Int, position: Int) -> ReferenceCursor? {
    // GlobalId, OwnerHistory, Name and Description of most sets stand before their list; of quantities MethodOfMeasurement,
    // too.
    if position == 4 || position == 5, var quick = QuickCursor(bytes: structure.bytes, instanceAt: offset),
      quick.skipText(), quick.skipReference(), quick.skipText(), quick.skipText(), position == 4 || quick.skipText(),
      let references = quick.references()
    {
      return references
    }
    var parameters = structure.parameters(at: offset)
    parameters.skip(position)
    guard let list = parameters.next(), list.kind == .list else { return nil }
    return ReferenceCursor(bytes: structure.bytes, list: list.body)
  }

  private mutating func addTexts(to stretch: inout ListedPropertyReader.Stretch) {
    for entry in listed {
      stretch.columns.places.append(entry.place)
      let (name, value) = texts(of: entry.offset, entry.code.rawValue, &stretch)
      stretch.columns.names.append(name)
      stretch.columns.values.append(value)
    }
    listed.removeAll(keepingCapacity: true)
  }

  /// The numbers of the name and of the text of a single value, or of a quantity.
  @inline(__always)
  private func texts(
    of offset: Int, _ code: UInt16, _ stretch: inout ListedPropertyReader.Stretch
  ) -> (name: UInt32, value: UInt32) {
    let isSingle = code == single
    if isSingle || (Int(code) < classes.isQuantity.count && classes.isQuantity[Int(code)]),
      var quick = QuickCursor(bytes: structure.bytes, instanceAt: offset), let name = quick.text()
    {
      let number = stretch.texts.number(of: name, expecting: stretch.habits.nextName)
      stretch.habits.meet(number)
      return (number, isSingle ? single(&quick, named: number, &stretch) : quantity(&quick))
    }
    let name = structure.firstText(at: offset).map { stretch.texts.number(of: $0) }
    return (name ?? ListedProperties.noText, ListedProperties.unread)
  }

  /// Description, then NominalValue.
  @inline(__always)
  private func single(
    _ quick: inout QuickCursor, named name: UInt32, _ stretch: inout ListedPropertyReader.Stretch
  ) -> UInt32 {
    guard quick.skipText(), let text = quick.wrappedText() else { return ListedProperties.unread }
    guard text.isEmpty else {
      let number = stretch.texts.number(of: text, expecting: stretch.habits.value(of: name))
      stretch.habits.note(number, of: name)
      return number
    }
    // What is omitted, and what is empty between its apostrophes.
    let byte = structure.bytes[text.lowerBound]
    return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "'") ? ListedProperties.noValue : ListedProperties.noText
  }

  /// Description, Unit, then the value.
  @inline(__always)
  private func quantity(_ quick: inout QuickCursor) -> UInt32 {
    guard quick.skipText(), quick.skipReference(), let isGiven = quick.isNumber() else {
      return ListedProperties.unread
    }
    return isGiven ? ListedProperties.noText : ListedProperties.noValue
  }

  private func noteRepeated(in set: UInt32, from first: Int, _ stretch: inout ListedPropertyReader.Stretch) {
    let new = stretch.texts.samples.count - stretch.lastSets.count
    if new > 0 { stretch.lastSets += repeatElement(0, count: new) }
    var isNoted = false
    for position in first..<stretch.columns.places.count {
      let name = stretch.columns.names[position]
      guard name != ListedProperties.noText else { continue }
      if !isNoted, stretch.lastSets[Int(name)] == set + 1 {
        stretch.columns.repeated[set] = position
        isNoted = true
      }
      stretch.lastSets[Int(name)] = set + 1
    }
  }
}
