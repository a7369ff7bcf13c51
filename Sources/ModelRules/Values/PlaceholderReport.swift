import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Names the object, the set and the property of values that are placeholders.
struct PlaceholderReport {
  private let model: Model
  private let words: PlaceholderSet
  private let offsets: [Int]
  private let names: [UInt64]
  private let holders: PropertyHolders
  private let owners: [UInt32?]
  /// The names of the sets that the standard has.
  private let standard: Set<String>

  /// - Parameter offsets: where the properties stand.
  /// - Complexity: O(what sets list).
  init(of offsets: [Int], _ model: Model, _ words: PlaceholderSet) {
    self.model = model
    self.words = words
    self.offsets = offsets
    names = offsets.map(model.structure.name(at:))
    holders = PropertyHolders(of: names, in: model)
    owners = model.propertySets.firstOwners()
    standard = Set(model.schema.propertySetNames)
  }

  /// What is said of each, in the order of the offsets, stretch by stretch.
  func tallies() -> [RuleTally] {
    Slots.map(
      count: offsets.count, threads: model.reader.threads, stretch: 1024,
      keeping: {
        let own = model.forOneThread()
        return Kept(model: own, test: PlaceholderTest(words, own.structure), details: [:])
      }
    ) { kept, range in
      var tally = RuleTally()
      for number in range { look(at: number, &kept, &tally) }
      return tally
    }
  }

  /// What a thread has for itself.
  private struct Kept {
    let model: Model
    var test: PlaceholderTest
    /// Each detail once: the same is said of many objects.
    var details: [String: String]
  }

  private func look(at number: Int, _ kept: inout Kept, _ tally: inout RuleTally) {
    let (name, structure) = (names[number], kept.model.structure)
    guard let property = kept.model.instance(named: name) else { return }
    let stated = StatedTexts(at: offsets[number], structure)
    let body = stated.texts.first { kept.test.verdict(of: $0) == .placeholder } ?? stated.texts.first
    let text = body.map { structure.decoder.decode(structure.bytes[$0]) } ?? ""
    let set = holders.set(of: name)
    let setName = set.map { kept.model.propertySets.name(of: $0) }
    if PlaceholderTest.mayMean(text), setName.map(standard.contains) != true { return tally.pass() }
    let label = structure.decoder.decode(structure.bytes[stated.name])
    let place = (setName.map { [$0] } ?? []) + holders.complexNames(of: name) + [label]
    let found = "\(place.joined(separator: ".")): \(text)"
    let detail = kept.details[found] ?? found
    kept.details[found] = detail
    let owner = set.flatMap { owners[Int($0.number)] }.flatMap(kept.model.instance(at:))
    tally.fail(owner ?? property, .placeholder, detail)
  }
}
