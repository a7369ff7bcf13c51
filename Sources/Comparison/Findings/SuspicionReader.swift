import Findings
import Requirements

/// Looks for what is suspicious about findings that seem to be done with.
struct SuspicionReader: Sendable {
  private let placeholders: PlaceholderSet?
  private let prescribes: @Sendable (Int, Int) -> Bool

  /// So many objects with one value could be chance.
  private static let fewest = 3
  /// Of so many in a hundred the value is the same.
  private static let share = 90

  init(placeholders: PlaceholderSet?, prescribes: @escaping @Sendable (Int, Int) -> Bool) {
    self.placeholders = placeholders
    self.prescribes = prescribes
  }

  /// Whether a text only stands in for a value.
  func isPlaceholder(_ text: String?) -> Bool {
    guard let text = text.map(SuspicionReader.unwrapped), !text.isEmpty, let placeholders else { return false }
    return placeholders.contains(text) || placeholders.containsDay(text)
  }

  /// A value without the name of its type, which stands around it where the type is asked for: `IFCLABEL(EI 30)`.
  private static func unwrapped(_ text: String) -> String {
    guard text.hasPrefix("IFC"), text.last == ")", let start = text.firstIndex(of: "("),
      text[..<start].allSatisfy({ $0.isUppercase || $0.isNumber })
    else { return text }
    return String(text[text.index(after: start)...].dropLast())
  }

  /// Marks what was cleared by giving all objects of a requirement one value, where the requirement does not say what
  /// the value must be. Answers of yes and no are few, and are passed over.
  func markUniformValues(_ comparison: inout FindingComparison) {
    struct Key: Hashable {
      var specification: Int
      var requirement: Int
    }
    var cleared: [Key: [Int]] = [:]
    for (position, finding) in comparison.findings.enumerated() where finding.state == .cleared {
      guard finding.suspicion == nil, finding.newObject != nil, let requirement = finding.requirement else { continue }
      cleared[Key(specification: finding.specification, requirement: requirement), default: []].append(position)
    }
    for (key, positions) in cleared where positions.count >= SuspicionReader.fewest {
      let pair = comparison.specifications[key.specification]
      guard let requirement = pair.requirements[key.requirement].old else { continue }
      let facet = pair.old.requirements[requirement].facet
      guard facet == .property || facet == .attribute, !prescribes(pair.oldPosition, requirement) else { continue }
      let values = positions.map { comparison.after(comparison.findings[$0]) }
      guard let value = SuspicionReader.uniform(values) else { continue }
      for (position, own) in zip(positions, values) where own == value {
        comparison.findings[position].suspicion = .uniformValue
      }
    }
  }

  /// The value that nearly all have; nil where they differ.
  private static func uniform(_ values: [String?]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { if let value { counts[value, default: 0] += 1 } }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= fewest,
      most.value * 100 >= values.count * share, !truthValues.contains(unwrapped(most.key).lowercased())
    else { return nil }
    return most.key
  }

  private static let truthValues: Set<String> = ["true", "false", "unknown", "t", "f", "oui", "non", "yes", "no"]
}
