import Findings
import SharedWork

/// Goes through lists of failures, explained by several threads and given in order, a batch in memory at a time.
struct FailureStream {
  /// Failures that a thread takes at a time.
  private static let share = 512

  let sources: [FailureSource]
  /// Failures of each list that are given; nil for all.
  let limit: Int?
  let threads: Int

  /// All lists of a result.
  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.init(FailureSource.all(of: result), settings)
  }

  /// Some lists.
  init(_ sources: [FailureSource], _ settings: ReportSettings) {
    self.sources = sources
    limit = settings.maxFailures
    threads = max(1, settings.threads)
  }

  /// How many failures are left out because of ``limit``, or were not kept.
  var omitted: Int { sources.reduce(0) { $0 + $1.count - min($1.failures.count, limit ?? $1.failures.count) } }

  /// Calls `body` for each failure that `isWanted`, until `isOver`.
  ///
  /// - Complexity: O(failures); memory for one batch.
  func forEach(
    where isWanted: (Failure) -> Bool = { _ in true }, until isOver: () -> Bool,
    _ body: (FailureSource, ExplainedFailure) -> Void
  ) {
    for source in sources {
      let failures = source.failures
      let isLong = threads > 1 && failures.count > Self.share
      let askers = isLong ? (0..<threads).map { _ in source.forOneThread() } : [source]
      var rest = failures.prefix(limit ?? failures.count)
      while !rest.isEmpty, !isOver() {
        var batch: [Failure] = []
        batch.reserveCapacity(min(rest.count, Self.share * threads))
        while batch.count < Self.share * threads, let failure = rest.popFirst() {
          if isWanted(failure) { batch.append(failure) }
        }
        for explained in explained(batch, of: askers) { body(source, explained) }
      }
    }
  }

  /// - Parameter askers: the list, once for each thread.
  private func explained(_ batch: [Failure], of askers: [FailureSource]) -> [ExplainedFailure] {
    Shares.map(batch.count, of: Self.share, askers: askers) { range, asker in
      batch[range].map { ExplainedFailure($0, of: asker) }
    }.flatMap { $0 }
  }
}
