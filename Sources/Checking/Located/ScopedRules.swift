import Findings
import IFCModel
import IFCSchema
import Requirements

/// What an object says to a rule that compares objects with each other.
struct ScopedValue: Sendable {
  /// The object.
  var object: FailedObject
  /// The part of the model in which it is compared.
  var scope: UInt32
  /// Its value, with the values that it is unique per; nil where it has none that holds.
  var value: String?

  /// Stands between the value and those that it is unique per.
  static let separator: Character = "\u{1F}"
}

/// Rules that no object can be judged by alone: uniqueness, and how many there are in a scope.
struct ScopedRules {
  /// Whether a rule compares objects.
  static func isScoped(_ rule: ValueRule) -> Bool { scope(of: rule) != nil }

  /// Inside of what a rule compares objects; nil where it does not.
  static func scope(of rule: ValueRule) -> ComparisonScope? { rule.uniqueness?.scope ?? rule.count?.scope }

  /// The places in `values` of the objects that fail by the rule although their values hold, with the reason. O(values).
  static func failingPlaces(_ values: [ScopedValue], _ rule: ValueRule) -> [Int: Reason] {
    var failing: [Int: Reason] = [:]
    if rule.uniqueness != nil {
      var first: [Key: Int] = [:]
      for (place, entry) in values.enumerated() {
        guard let value = entry.value else { continue }
        let key = Key(scope: entry.scope, value: value)
        if let other = first[key] {
          failing[other] = .invalidDuplicate
          failing[place] = .invalidDuplicate
        } else {
          first[key] = place
        }
      }
    }
    if let count = rule.count, count.scope != nil { add(count, values, to: &failing) }
    return failing
  }

  private static func add(_ rule: CountRule, _ values: [ScopedValue], to failing: inout [Int: Reason]) {
    let wanted = rule.value.map(TextFolding.folded)
    for (_, all) in Dictionary(grouping: values.indices, by: { values[$0].scope }) {
      let counted = all.filter { place in
        guard let value = values[place].value else { return false }
        return wanted == nil || TextFolding.folded(value) == wanted
      }
      if let maximum = rule.maximum, counted.count > maximum {
        for place in counted { failing[place] = .invalidCount }
      }
      if let minimum = rule.minimum, counted.count < minimum {
        for place in all { failing[place] = .invalidCount }
      }
    }
  }

  /// Values are compared as people read them, as the rules on tags and room numbers do: a capital or a blank at the end
  /// makes no other serial number. What is nothing but signs is compared as it stands.
  private struct Key: Hashable {
    let scope: UInt32
    let value: [String]

    init(scope: UInt32, value: String) {
      self.scope = scope
      self.value = value.split(separator: ScopedValue.separator, omittingEmptySubsequences: false).map { part in
        let folded = TextFolding.folded(String(part))
        return folded.isEmpty ? String(part) : folded
      }
    }
  }
}

/// Tells in which part of the model an object is compared with others.
struct ScopeOfObject {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// The place of the storey or building that the object is in; one number for all where the scope is the model or the
  /// submission, and for objects that are in none.
  func place(_ scope: ComparisonScope, of instance: Instance) -> UInt32 {
    switch scope {
    case .model, .submission: .max
    case .storey: model.storey(of: instance)?.place ?? .max
    case .building: building(of: instance) ?? .max
    }
  }

  private func building(of instance: Instance) -> UInt32? {
    guard let kind = model.schema.entity(named: "IfcBuilding") else { return nil }
    var current: Instance? = instance
    var steps = 0
    while let object = current, steps < 8 {
      for place in model.ancestors(of: object) {
        if let whole = model.instance(at: place), model.schema.isKind(whole.entity, of: kind) { return place }
      }
      current = model.container(of: object)
      if let container = current, model.schema.isKind(container.entity, of: kind) { return container.place }
      steps += 1
    }
    return nil
  }
}
