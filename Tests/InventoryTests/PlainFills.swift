import Findings
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Fill rates the slow and plain way: object by object, from the merged property sets and decoded values.
struct PlainFills {
  private let model: Model
  private let words = PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: [])
  private let standard: Set<String>

  init(_ model: Model) {
    self.model = model
    standard = Set(model.schema.propertySetNames)
  }

  /// The rows, sorted as those of a photo.
  func rows() -> [PropertyFill] {
    var found: [[String]: [Int]] = [:]
    for object in model.instances(of: "IfcObject") where !model.className(of: object).contains("IfcProject") {
      for set in model.mergedPropertySets(of: object) {
        for (name, property) in set.properties {
          let key = [model.className(of: object), set.name, name]
          var counts = found[key] ?? [0, 0, 0]
          counts[0] += 1
          switch verdict(model.value(of: property), name, set.name) {
          case true?: counts[1] += 1
          case false?: counts[2] += 1
          case nil: break
          }
          found[key] = counts
        }
      }
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, counts in
      PropertyFill(
        className: key[0], set: key[1], property: key[2], objects: counts[0], filled: counts[1],
        placeholders: counts[2])
    }
  }

  /// Whether a value says something: nil for none, false for a placeholder.
  private func verdict(_ value: PropertyValue, _ name: String, _ set: String) -> Bool? {
    switch value {
    case .single(let value): return verdict(value.scalar, name, set)
    case .enumerated(let values), .list(let values):
      let verdicts = values.prefix(16).map { verdict($0.scalar, "", set) }
      return verdicts.contains(true) ? true : verdicts.contains(false) ? false : nil
    case .bounded(let lower, let upper, let setPoint): return lower ?? upper ?? setPoint == nil ? nil : true
    case .table(let defining, _):
      let verdicts = defining.prefix(16).map { verdict($0.scalar, "", set) }
      return verdicts.contains(true) ? true : verdicts.contains(false) ? false : nil
    case .reference(let target): return target == nil ? nil : true
    case .complex(let parts): return parts.isEmpty ? nil : true
    }
  }

  private func verdict(_ scalar: Scalar, _ name: String, _ set: String) -> Bool? {
    switch scalar {
    case .none: return nil
    case .string(let text):
      guard text.contains(where: { !$0.isWhitespace }) else { return nil }
      if isEcho(text, of: name) { return false }
      guard let words, words.contains(text) || words.containsDay(text) else { return true }
      return PlaceholderTest.mayMean(text) && !standard.contains(set)
    case .list(let items):
      let verdicts = items.map { verdict($0, "", set) }
      return verdicts.contains(true) ? true : verdicts.contains(false) ? false : nil
    default: return true
    }
  }

  /// Whether a text says a name once more, whatever its case, blanks and punctuation; see ``EchoedNames``.
  private func isEcho(_ text: String, of name: String) -> Bool {
    let (said, meant) = (letters(of: text), letters(of: name))
    return meant.count >= EchoedNames.shortest && text.count <= 4 * name.count && said == meant
  }

  private func letters(of text: String) -> String {
    text.filter { !$0.isASCII || $0.isLetter || $0.isNumber }.lowercased()
  }
}
