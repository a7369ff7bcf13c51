import Findings
import Requirements

/// Judges what the models of a submission left to be compared (``SubmissionComparison``), once all have been checked.
public enum SubmissionJudgement {
  /// Compares what all models say, and lets those objects fail whose values do not go together.
  ///
  /// - Parameters:
  ///   - outcomes: what came out of each model; nil for one that was not checked.
  ///   - paths: the path of each model, which failures name where the other object is in another file.
  /// - Complexity: O(values of all models).
  public static func judge(_ outcomes: inout [CheckOutcome?], paths: [String]) {
    var groups: [Asked: [(model: Int, comparison: SubmissionComparison)]] = [:]
    var order: [Asked] = []
    for (model, outcome) in outcomes.enumerated() {
      for comparison in outcome?.comparisons ?? [] {
        guard let result = outcome?.specifications[comparison.specification] else { continue }
        let asked = Asked(file: result.requirementFile, id: result.id, requirement: comparison.requirement)
        if groups[asked] == nil { order.append(asked) }
        groups[asked, default: []].append((model, comparison))
      }
    }
    for asked in order {
      guard let group = groups[asked], let rule = group.first?.comparison.rule else { continue }
      judge(group, rule, &outcomes, paths: paths)
    }
  }

  private struct Asked: Hashable {
    let file: Int
    let id: String
    let requirement: Int
  }

  private static func judge(
    _ group: [(model: Int, comparison: SubmissionComparison)], _ rule: ValueRule, _ outcomes: inout [CheckOutcome?],
    paths: [String]
  ) {
    let values = group.flatMap(\.comparison.values)
    var failing = ScopedRules.failingPlaces(values, rule)
    guard !failing.isEmpty else { return }
    var models: [Int] = []
    for entry in group { models += [Int](repeating: entry.model, count: entry.comparison.values.count) }
    var holders: [String: [Int]] = [:]
    for (place, reason) in failing where reason == .invalidDuplicate {
      values[place].value.map { holders[$0, default: []].append(place) }
    }
    for places in holders.values where places.count > 1 {
      let objects = places.map { place in
        let failure = values[place].object.failure(.invalidDuplicate)
        return SharedObject(model: models[place], outcomes[models[place]]?.explainer.describe(failure))
      }
      for (number, place) in places.enumerated() where !objects[number].hasRival(among: objects, at: number) {
        failing[place] = nil
      }
    }
    // Once for each value: a million objects may have the same.
    let modelsOfValue = holders.mapValues { places in Set(places.map { models[$0] }).sorted() }
    var start = 0
    for (model, comparison) in group {
      let places = start..<start + comparison.values.count
      start = places.upperBound
      let fallen = places.compactMap { place -> SubmissionFall? in
        guard let reason = failing[place] else { return nil }
        let holding = values[place].value.flatMap { modelsOfValue[$0] } ?? []
        let elsewhere = holding.filter { $0 != model }.map { paths[$0] }
        return SubmissionFall(object: values[place].object, reason: reason, elsewhere: elsewhere)
      }
      outcomes[model]?.fail(fallen, comparison)
    }
  }
}

/// An object that fails because of others, and the files that these are in beside its own.
struct SubmissionFall {
  let object: FailedObject
  let reason: Reason
  let elsewhere: [String]
}

extension CheckOutcome {
  /// Lets objects fail whose values held when their model was looked at alone.
  fileprivate mutating func fail(_ fallen: [SubmissionFall], _ comparison: SubmissionComparison) {
    guard !fallen.isEmpty else { return }
    var noted = (explainer as? NotedExplainer) ?? NotedExplainer(explainer)
    let checks = fallen.map { fall in
      let plain = fall.object.failure(fall.reason)
      var failure = plain
      if !fall.elsewhere.isEmpty {
        failure.detail = noted.note(fall.elsewhere.joined(separator: ", "), of: fall.object)
      }
      return FallenCheck(
        failure: failure, className: explainer.className(of: plain), storey: explainer.place(of: plain).storey)
    }
    explainer = noted
    let order = Dictionary(
      comparison.values.enumerated().map { ($1.object, $0) }, uniquingKeysWith: { first, _ in first })
    specifications[comparison.specification].fail(
      checks, requirement: comparison.requirement, object: noted.object, order: { order[$0] ?? 0 })
  }
}
