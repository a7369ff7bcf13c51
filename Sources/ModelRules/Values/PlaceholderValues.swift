import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Looks for placeholders among the values of all properties: first through the properties as they lie in the file,
/// then, for those few that hold one, for the sets that list them and for who has these.
struct PlaceholderValues {
  private let model: Model
  private let words: PlaceholderSet

  init(_ model: Model, _ words: PlaceholderSet) {
    self.model = model
    self.words = words
  }

  /// What a stretch of properties holds.
  private struct Stretch: Sendable {
    var values = 0
    var placeholders: [Int] = []
  }

  /// Adds each text that is looked at to a tally.
  func check(_ tally: inout RuleTally) {
    let schema = model.schema
    let classes = ["IfcPropertySingleValue", "IfcPropertyEnumeratedValue"].compactMap(schema.entity(named:))
    let entries = model.structure.index.offsets(of: Set(classes.map { ClassCode(rawValue: $0.rawValue) }))
    let stretches = Slots.map(count: entries.count, threads: model.reader.threads) { [model, words] range in
      let structure = model.forOneThread().structure
      var test = PlaceholderTest(words, structure)
      var stretch = Stretch()
      for entry in entries[range] {
        var cursor = structure.parameters(at: entry.offset)
        let name = cursor.next()
        cursor.skip(1)
        guard let value = cursor.next(), let text = PlaceholderValues.text(value, structure.bytes) else { continue }
        switch test.verdict(of: text.body) {
        case .blank: break
        case .value where name.map({ test.isRepeated($0.body, in: text.body) }) != true: stretch.values += 1
        case .value, .placeholder: stretch.placeholders.append(entry.offset)
        }
      }
      return stretch
    }
    tally.pass(stretches.reduce(0) { $0 + $1.values })
    report(stretches.flatMap(\.placeholders), &tally)
  }

  /// The text of a typed value, or the first of a list of them.
  private static func text(_ value: Parameter, _ bytes: ByteView) -> Parameter? {
    switch value.kind {
    case .string: return value
    case .typed:
      // Numbers and truth values are told by their first byte.
      guard let first = value.body.first, bytes[first] == UInt8(ascii: "'") || bytes[first] <= 0x20 else { return nil }
      return bytes.wrapped(value).flatMap { $0.kind == .string ? $0 : nil }
    case .list:
      var items = ParameterCursor(bytes: bytes, list: value.body)
      return items.next().flatMap { $0.kind == .typed ? text($0, bytes) : nil }
    default: return nil
    }
  }

  /// Words that are an answer in the sets of authoring tools and owners, where nobody knows the question: a layer 0, a
  /// wrapping that is none, a gauge that is standard. In a set of the standard they are none.
  private static let ambiguous = FoldedValues([
    "0", "none", "<none>", "<aucun>", "néant", "standard", "default", "par défaut",
  ])

  private static func mayMean(_ text: String) -> Bool { ambiguous.contains(text) }

  /// Names the object, the set and the property of each.
  private func report(_ offsets: [Int], _ tally: inout RuleTally) {
    guard !offsets.isEmpty else { return }
    let structure = model.structure
    let table = model.propertySets
    let names = offsets.map(structure.name(at:))
    let holders = model.sets(listing: names)
    let owners = table.firstOwners()
    var details: [String: String] = [:]
    let standard = Set(model.schema.propertySetNames)
    for (offset, name) in zip(offsets, names) {
      guard let property = model.instance(named: name) else { continue }
      var cursor = structure.parameters(at: offset)
      let label = cursor.next().flatMap(structure.string) ?? ""
      cursor.skip(1)
      let text = cursor.next().flatMap { PlaceholderValues.text($0, structure.bytes) }.flatMap(structure.string) ?? ""
      let set = holders[name]
      if PlaceholderValues.mayMean(text), set.map({ standard.contains(table.name(of: $0)) }) != true {
        tally.pass()
        continue
      }
      let found = "\(set.map { table.name(of: $0) + "." } ?? "")\(label): \(text)"
      let detail = details[found] ?? found
      details[found] = detail
      let owner = set.flatMap { owners[Int($0.number)] }.flatMap(model.instance(at:))
      tally.fail(owner ?? property, .placeholder, detail)
    }
  }
}
