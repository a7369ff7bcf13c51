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

  /// What the file holds: what is open.
  private(set) var groups: [TopicGroup] = []
  /// What is waived, as far as there is room left: who has its topic from an earlier file finds it closed.
  private(set) var waived: [TopicGroup] = []
  /// Of the files that cannot be used, how many have a topic.
  private(set) var faults: Int
  /// What it leaves out of lists of failures.
  private(set) var omissions: [Omission] = []

  /// - Parameters:
  ///   - faults: how many topics say that a file cannot be used: they come first, and leave half of the places where what
  ///     fails needs so many.
  ///   - kept: failures that each group keeps.
  init(_ result: CheckResult, faults: Int, keeping kept: Int, threads: Int) {
    let sources = Self.sources(of: result)
    let lists = sources.open.map { TopicGroup.groups(of: $0, keeping: kept, threads: threads) }
    let wanted = lists.reduce(0) { $0 + $1.count }
    // What is left out has a topic of its own, which takes a place.
    let places = faults + wanted > Self.most ? Self.most - 1 : Self.most
    self.faults = min(faults, max(places / 2, places - wanted))
    let shares = FairShare.shares(
      of: lists.map(\.count), places: places - self.faults, precedence: Array(lists.indices))
    for (list, share) in zip(lists, shares) {
      let shown = list.prefix(share)
      groups += shown
      let rest = list.dropFirst(shown.count)
      guard let first = rest.first else { continue }
      omissions.append(
        Omission(source: first.source, groups: rest.count, failures: rest.reduce(0) { $0 + $1.count }))
    }
    let room = max(0, places - self.faults - groups.count)
    for source in sources.waived where waived.count < room {
      let closed = TopicGroup.groups(of: source, keeping: kept, threads: threads)
      waived += closed.prefix(room - waived.count)
    }
  }

  /// The lists of failures, those of the gravest requirement first; of a specification that fails without any, the
  /// specification itself.
  private static func sources(of result: CheckResult) -> (open: [FailureSource], waived: [FailureSource]) {
    var found: (open: [FailureSource], waived: [FailureSource]) = ([], [])
    for part in result.reportedRequirements.flatMap(\.parts) {
      guard let specification = result.specification(part) else { continue }
      let lists = ([nil] + specification.requirements.indices.map { $0 as Int? }).map { place in
        FailureSource(
          model: part.model.map { result.models[$0].path }, number: part.model, specification: specification,
          position: part.position, requirement: place, explainer: result.explainer(part))
      }
      let filled = lists.filter { !$0.failures.isEmpty }
      if filled.isEmpty, specification.status == .fail {
        if specification.state == .waived { found.waived.append(lists[0]) } else { found.open.append(lists[0]) }
      } else {
        found.open += filled.map { $0.withoutWaived() }.filter { !$0.failures.isEmpty }
        found.waived += filled.map { $0.onlyWaived() }.filter { !$0.failures.isEmpty }
      }
    }
    return found
  }
}
