/// What the requirements of a list of specifications are known by from one check to the next.
///
/// A specification is known by its id; one of an IDS that has no identifier by its name, because a position changes
/// when another is put before it. A requirement is known by what it asks of (``RequirementResult/subject``) and not by
/// what the value must be: a wall whose fire rating is wrong has the same finding when a stricter rating is asked for.
/// What is the same by that is numbered in its order, which is for readers: what findings are known by does not hang on
/// the order of files or of specifications (``identities``).
public struct RequirementKeys: Sendable {
  /// The key of each specification.
  public let specifications: [String]
  /// What the findings of each specification are known by: its key without a number. Where several share it, the
  /// requirement and the object tell their findings on objects apart.
  public let identities: [String]
  /// What tells those of one identity apart where a finding is on no object: what they ask for; empty where there is one
  /// alone.
  let contents: [[String]]
  /// The keys of the requirements of each.
  private let requirements: [[String]]
  /// Which of them are rules.
  private let rules: [[Bool]]

  /// The keys of a list.
  public init(_ list: [SpecificationResult]) {
    let names = list.map(Self.name)
    let subjects = list.map { $0.requirements.map { $0.facet.rawValue + " " + $0.subject } }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    identities = names
    contents = zip(list, subjects).enumerated().map { place, asked in
      counts[names[place]] == 1 ? [] : [asked.0.cardinality.rawValue] + asked.1
    }
    specifications = Self.numbered(names)
    requirements = subjects.map(Self.numbered)
    rules = list.map { $0.requirements.map { $0.facet == .rule } }
  }

  /// The key of a requirement; of what a prohibited specification found where `requirement` is nil.
  public func key(specification: Int, requirement: Int?) -> String {
    guard let requirement else { return "prohibited" }
    guard requirements.indices.contains(specification), requirements[specification].indices.contains(requirement)
    else { return "" }
    return requirements[specification][requirement]
  }

  /// Whether a requirement is a rule, which may have several things to say of one object.
  func isRule(specification: Int, requirement: Int?) -> Bool {
    guard let requirement, rules.indices.contains(specification), rules[specification].indices.contains(requirement)
    else { return false }
    return rules[specification][requirement]
  }

  private static func name(of specification: SpecificationResult) -> String {
    identity(id: specification.id, name: specification.name, isOfCahier: specification.terms != nil)
  }

  /// What the findings of a specification are known by: one of ``identities``.
  public static func identity(id: String, name: String, isOfCahier: Bool) -> String {
    let isPosition = id.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return !isOfCahier && isPosition && !name.isEmpty ? name : id
  }

  private static func numbered(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }
}
