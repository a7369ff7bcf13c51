import ByteInput
import IFCSchema
import Part21

/// The pass of one thread over sets: what they list, with the numbers that its texts have.
struct ListedPropertyPass {
  /// What a stretch of sets lists. Texts that nobody numbered before have numbers of the stretch's own, behind those of
  /// all; positions begin at 0.
  struct Stretch: Sendable {
    var listed = ListedProperties.Stretch()
    var texts: NameNumbers
  }

  private let structure: ExchangeStructure
  private var names: NearbyNames
  private let sets: PropertySetTable
  private let forms: PropertyForms
  private let scope: ListedProperties.Scope
  private let quantities: EntityID?
  private let texts: PropertyTexts
  /// For each number of a text, the set that listed it last as a name, plus one.
  private var lastSets: [UInt32] = []

  /// How many properties a stretch of sets lists, as far as the last one tells.
  private var expected = 0

  /// How many properties a set lists that nobody lists by hand: of one that lists more, each counts once.
  private static let many = 64

  /// How many sets ahead memory is asked for their lists: they take longer than single instances.
  private static let ahead = 3

  init(
    _ structure: ExchangeStructure, _ sets: PropertySetTable, _ forms: PropertyForms, _ scope: ListedProperties.Scope,
    _ quantities: EntityID?, _ texts: PropertyTexts
  ) {
    self.structure = structure
    names = NearbyNames(structure.index)
    self.sets = sets
    self.forms = forms
    self.scope = scope
    self.quantities = quantities
    self.texts = texts
  }

  /// Marks the texts of all that were met as names.
  func noteNames(in isName: inout [Bool]) {
    for number in 0..<min(isName.count, lastSets.count) where lastSets[number] != 0 { isName[number] = true }
  }

  mutating func read(_ range: Range<Int>) -> Stretch {
    var stretch = Stretch(texts: NameNumbers(structure.bytes))
    stretch.listed.entries.reserveCapacity(expected)
    stretch.listed.starts.reserveCapacity(range.count + 1)
    stretch.listed.hasList.reserveCapacity(range.count)
    defer { expected = stretch.listed.entries.count + stretch.listed.entries.count / 8 }
    for number in range {
      let coming = number + ListedPropertyPass.ahead
      if coming < range.upperBound {
        let set = PropertySet(number: UInt32(coming))
        structure.bytes.bringNear(sets.list(of: set) ?? sets.offset(of: set), lines: 4)
      }
      let set = PropertySet(number: UInt32(number))
      let isQuantity = sets.entity(of: set) == quantities
      stretch.listed.hasList.append(isQuantity == (scope == .quantities) && read(set, &stretch))
      stretch.listed.starts.append(UInt32(stretch.listed.entries.count))
    }
    return stretch
  }

  /// Whether the set has a list.
  private mutating func read(_ set: PropertySet, _ stretch: inout Stretch) -> Bool {
    guard let position = forms.listPosition(of: sets.entity(of: set)) else { return false }
    guard var references = references(of: set, position: position) else { return false }
    let first = stretch.listed.entries.count
    while let reference = references.next() {
      guard let found = names.place(named: reference), let place = UInt32(exactly: found) else { continue }
      let pair = texts.pair(at: found) ?? stranger(at: found, &stretch)
      stretch.listed.entries.append(ListedProperties.Entry(place: place, name: pair.name, value: pair.value))
    }
    let comesAgain = noteRepeated(in: set.number, from: first, &stretch)
    if comesAgain, stretch.listed.entries.count - first > ListedPropertyPass.many {
      stretch.listed.leaveOutRepeated(from: first, in: set.number)
    }
    return true
  }

  /// What the list at a position of a set refers to; nil where there is no list.
  private func references(of set: PropertySet, position: Int) -> ReferenceCursor? {
    if let list = sets.list(of: set) {
      var quick = QuickCursor(bytes: structure.bytes, resumingAt: list)
      if let references = quick.references() { return references }
    }
    var parameters = structure.parameters(at: sets.offset(of: set))
    parameters.skip(position)
    guard let list = parameters.next(), list.kind == .list else { return nil }
    return ReferenceCursor(bytes: structure.bytes, list: list.body)
  }

  /// What is listed and is no property: its first text counts as a name.
  private func stranger(at place: Int, _ stretch: inout Stretch) -> PropertyTexts.Pair {
    var name = ListedProperties.noText
    if let text = structure.firstText(at: structure.index.entry(at: place).offset) {
      name = texts.number(of: text) ?? UInt32(texts.samples.count) + stretch.texts.number(of: text)
    }
    return PropertyTexts.Pair(name: name, value: ListedProperties.unread)
  }

  /// Notes where a name comes again, and says whether any does.
  private mutating func noteRepeated(in set: UInt32, from first: Int, _ stretch: inout Stretch) -> Bool {
    let count = texts.samples.count + stretch.texts.samples.count
    if lastSets.count < count { lastSets += repeatElement(0, count: count - lastSets.count) }
    var (isNoted, comesAgain) = (false, false)
    var owners = FirstOwners(from: first)
    for position in first..<stretch.listed.entries.count {
      let name = stretch.listed.entries[position].name
      guard name != ListedProperties.noText else { continue }
      if lastSets[Int(name)] == set + 1 {
        comesAgain = true
        if !isNoted, owners.differ(stretch.listed.entries, at: position) {
          stretch.listed.repeated[set] = position
          isNoted = true
        }
      }
      lastSets[Int(name)] = set + 1
    }
    return comesAgain
  }
}

/// Which entry of a set has each name first: asked only where a name comes again.
private struct FirstOwners {
  private var places: [UInt32: UInt32] = [:]
  private var next: Int

  init(from first: Int) { next = first }

  /// Whether the entry at a position is another than the first of its name: one that the set lists twice is one.
  ///
  /// - Complexity: O(entries) for all positions of a set together.
  mutating func differ(_ entries: [ListedProperties.Entry], at position: Int) -> Bool {
    while next < position {
      let entry = entries[next]
      if places[entry.name] == nil { places[entry.name] = entry.place }
      next += 1
    }
    return places[entries[position].name] != entries[position].place
  }
}
