import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Looks for placeholders among the values of all properties: first through the texts that sets list, each different
/// one once, then through what no set lists; and, for those few that hold one, for who has them.
struct PlaceholderValues {
  private let model: Model
  private let words: PlaceholderSet

  init(_ model: Model, _ words: PlaceholderSet) {
    self.model = model
    self.words = words
  }

  /// What some properties hold.
  private struct Found: Sendable {
    var values = 0
    /// Where properties stand that hold a placeholder.
    var placeholders: [Int] = []

    /// A value that repeats the name of its property is none, either.
    mutating func add(_ verdict: PlaceholderTest.Verdict, isRepeated: Bool, at offset: @autoclosure () -> Int) {
      switch verdict {
      case .blank: break
      case .value where !isRepeated: values += 1
      case .value, .placeholder: placeholders.append(offset())
      }
    }
  }

  /// Adds each text that is looked at to a tally.
  func check(_ tally: inout RuleTally) {
    let (listed, seen) = lookAtListed()
    let others = lookAtOthers(seen)
    tally.pass(others.reduce(listed.values) { $0 + $1.values })
    let found = (listed.placeholders + others.flatMap(\.placeholders)).sorted()
    guard !found.isEmpty else { return }
    for stretch in PlaceholderReport(of: found, model, words).tallies() { tally.add(stretch) }
  }

  /// Looks at the texts of single values that sets list: each different text once. With the places of what was looked
  /// at.
  private func lookAtListed() -> (found: Found, seen: PlaceMarks) {
    let listed = model.listed(.properties)
    let stretches = Slots.map(
      count: listed.texts.count, threads: model.reader.threads,
      keeping: { [model, words] in PlaceholderTest(words, model.forOneThread().structure) },
      { test, range in range.map { test.verdict(of: listed.texts[$0]) } })
    let verdicts = Array(stretches.joined())
    let echoes = EchoedNames(listed, model)
    let index = model.structure.index
    var seen = PlaceMarks(count: index.count)
    var found = Found()
    listed.forEach { property in
      let (place, value) = (Int(property.place), property.value)
      guard value != ListedProperties.unread, seen.insert(place), value < ListedProperties.noValue else { return }
      let isRepeated = echoes.holds(name: property.name, value: value)
      found.add(verdicts[Int(value)], isRepeated: isRepeated, at: index.entry(at: place).offset)
    }
    return (found, seen)
  }

  /// Looks at all other single values, and at those of enumerations and lists, one by one.
  private func lookAtOthers(_ seen: PlaceMarks) -> [Found] {
    let classes = ["IfcPropertySingleValue", "IfcPropertyEnumeratedValue", "IfcPropertyListValue"]
      .compactMap(model.schema.entity(named:))
    let codes = Set(classes.map { ClassCode(rawValue: $0.rawValue) })
    let others = model.structure.index.entries(of: codes, except: seen)
    return Slots.map(
      count: others.count, threads: model.reader.threads,
      keeping: { [model, words] in PlaceholderTest(words, model.forOneThread().structure) }
    ) { [structure = model.structure] test, range in
      var found = Found()
      others[range].forEach(near: structure.bytes) { entry in
        let values = StatedTexts(at: entry.offset, structure)
        guard let first = values.texts.first else { return }
        let text = values.texts.first { test.verdict(of: $0) == .placeholder } ?? first
        found.add(test.verdict(of: text), isRepeated: test.isRepeated(values.name, in: text), at: entry.offset)
      }
      return found
    }
  }
}
