import Findings

/// The topics that a file holds: as many of each requirement as there is room for, the gravest requirement first.
///
/// A file with a topic for each of a hundred thousand objects opens nowhere, and nobody would work through it.
struct TopicChoice {
  /// Topics of a file.
  static let most = 500

  /// What is left out of one list of failures.
  struct Omission {
    let source: FailureSource
    var groups: Int
    var failures: Int
  }

  /// What the file holds.
  private(set) var groups: [TopicGroup] = []
  /// What it leaves out.
  private(set) var omissions: [Omission] = []

  /// - Parameter kept: failures that each group keeps.
  init(_ result: CheckResult, keeping kept: Int, threads: Int) {
    let lists = Self.sources(of: result).map { TopicGroup.groups(of: $0, keeping: kept, threads: threads) }
    let limit = Self.limit(of: lists.map(\.count))
    for list in lists {
      let shown = list.prefix(min(limit, Self.most - groups.count))
      groups += shown
      let rest = list.dropFirst(shown.count)
      guard let first = rest.first else { continue }
      omissions.append(
        Omission(source: first.source, groups: rest.count, failures: rest.reduce(0) { $0 + $1.count }))
    }
  }

  /// How many topics each list may have at most, so that all of them fit; at least one.
  private static func limit(of counts: [Int]) -> Int {
    var room = most
    let sorted = counts.sorted()
    for (place, count) in sorted.enumerated() {
      let share = room / (sorted.count - place)
      if count > share { return max(1, share) }
      room -= count
    }
    return most
  }

  /// The lists of failures, those of the gravest requirement first; of a specification that fails without any, the
  /// specification itself.
  private static func sources(of result: CheckResult) -> [FailureSource] {
    result.reportedRequirements.flatMap { requirement in
      requirement.parts.flatMap { part -> [FailureSource] in
        guard let specification = result.specification(part) else { return [] }
        let lists = ([nil] + specification.requirements.indices.map { $0 as Int? }).map { place in
          FailureSource(
            model: part.model.map { result.models[$0].path }, specification: specification, position: part.position,
            requirement: place, explainer: result.explainer(part))
        }
        let open = lists.filter { !$0.failures.isEmpty }
        return open.isEmpty && specification.status == .fail ? Array(lists.prefix(1)) : open
      }
    }
  }
}
