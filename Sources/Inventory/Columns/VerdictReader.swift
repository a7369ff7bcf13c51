import ByteInput
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Says of each property of each set whether it is filled in: each different text is judged once, each set looked at
/// once, however many objects have it.
///
/// What a placeholder is, rule V1 says: words of ``PlaceholderVocabulary`` and values that repeat the name of their
/// property; that a question does not arise is an answer; a word that may mean something is a placeholder in sets of
/// the standard alone.
struct VerdictReader {
  private let model: Model
  private let listed: ListedProperties
  private let quantities: ListedProperties
  private let words: PlaceholderSet?

  init(_ model: Model, _ listed: ListedProperties, _ quantities: ListedProperties) {
    self.model = model
    self.listed = listed
    self.quantities = quantities
    words = PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: [])
  }

  /// What a stretch of sets says.
  private struct Part: Sendable {
    var ends: [UInt32] = []
    var verdicts: [UInt8] = []
  }

  /// The verdicts of all sets in a row, and where those of each set begin. O(sets + what they list).
  func verdicts() -> (starts: [UInt32], verdicts: [UInt8]) {
    let texts = textVerdicts()
    let table = model.propertySets
    let standard = Set(model.schema.propertySetNames)
    let isStandard = table.names(where: standard.contains)
    let echoes = EchoedNames(listed, model)
    let parts = Slots.map(
      count: table.count, threads: model.reader.threads,
      keeping: { [model, words] in ValueInspection(model.forOneThread(), words) },
      { [listed, quantities] inspection, range in
        var part = Part()
        let table = inspection.model.propertySets
        for number in range {
          let set = PropertySet(number: UInt32(number))
          if listed.hasList(set) {
            let isStandard = isStandard[table.nameNumber(of: set)]
            for place in listed.range(of: set) {
              let (name, value) = (listed[place].name, listed[place].value)
              let verdict: FillVerdict
              switch value {
              case ListedProperties.noText: verdict = .value
              case ListedProperties.noValue: verdict = .blank
              case ListedProperties.unread: verdict = inspection.verdict(at: listed[place].place, isStandard)
              default:
                verdict = echoes.holds(name: name, value: value) ? .placeholder : texts[Int(value)].verdict(isStandard)
              }
              part.verdicts.append(verdict.rawValue)
            }
          } else if quantities.hasList(set) {
            for place in quantities.range(of: set) {
              let verdict: FillVerdict
              switch quantities[place].value {
              case ListedProperties.noValue: verdict = .blank
              case ListedProperties.unread: verdict = inspection.verdict(at: quantities[place].place, true)
              default: verdict = .value
              }
              part.verdicts.append(verdict.rawValue)
            }
          } else {
            inspection.addAttributes(of: set, to: &part.verdicts)
          }
          part.ends.append(UInt32(part.verdicts.count))
        }
        return part
      })
    var starts: [UInt32] = [0]
    var verdicts: [UInt8] = []
    starts.reserveCapacity(table.count + 1)
    verdicts.reserveCapacity(parts.reduce(0) { $0 + $1.verdicts.count })
    for part in parts {
      let before = UInt32(verdicts.count)
      starts += part.ends.lazy.map { $0 + before }
      verdicts += part.verdicts
    }
    return (starts, verdicts)
  }

  /// Judges each different text that single values say.
  private func textVerdicts() -> [JudgedText] {
    guard let words else { return [JudgedText](repeating: .value, count: listed.texts.count) }
    return Slots.map(
      count: listed.texts.count, threads: model.reader.threads,
      keeping: { [model] in PlaceholderTest(words, model.forOneThread().structure) },
      { [listed] test, range in range.map { JudgedText(listed.texts[$0], by: &test, model.structure) } }
    ).flatMap(\.self)
  }
}
