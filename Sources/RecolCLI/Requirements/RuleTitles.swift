import CahierFormat
import Requirements
import Wording

/// What the rules that ship with recol ask, by their codes, for cahiers that take them under names of their own.
struct RuleTitles {
  private let language: Language
  /// Those of the sets that the run reads anyway.
  private let read: [String: BilingualText]

  init(_ requirements: [LoadedRequirements], language: Language) {
    self.language = language
    read = requirements.reduce(into: [:]) { $0.merge($1.shippedRuleTitles) { first, _ in first } }
  }

  /// What a rule asks; nil for a code that no shipped set has.
  func title(of code: String) -> String? { (read[code] ?? Self.others[code])?.text(in: language.rawValue) }

  /// Read once, and only where a rule is to be said of a set that the run does not read.
  private static let others: [String: BilingualText] = [ShippedCahier.rules, .buildingSMART]
    .compactMap { ShippedCahier.read(named: $0.rawValue)?.cahier }
    .reduce(into: [:]) { $0.merge($1.ruleTitles) { first, _ in first } }
}
