import CahierFormat
import Requirements
import Wording

/// What the rules that ship with recol ask, by their codes, for cahiers that take them under names of their own.
enum RuleTitles {
  /// What a rule asks; nil for a code that no shipped set has.
  static func title(of code: String, in language: Language) -> String? { titles[code]?.text(in: language.rawValue) }

  /// Read once, and only where a rule is to be said.
  private static let titles: [String: BilingualText] = {
    let shipped = [ShippedCahier.rules, .buildingSMART].compactMap { ShippedCahier.read(named: $0.rawValue)?.cahier }
    let rules = shipped.flatMap(\.requirements).compactMap { requirement -> (String, BilingualText)? in
      guard case .rule(let request) = requirement.content else { return nil }
      return (request.code, requirement.title)
    }
    return Dictionary(rules) { first, _ in first }
  }()
}
