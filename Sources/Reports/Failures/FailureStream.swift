import Dispatch
import Findings
import Synchronization

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

  /// - Parameter askers: the list, once for each share of a batch.
  private func explained(_ batch: [Failure], of askers: [FailureSource]) -> [ExplainedFailure] {
    guard askers.count > 1, batch.count > Self.share else {
      return batch.map { ExplainedFailure($0, of: askers[0]) }
    }
    let shares = (batch.count + Self.share - 1) / Self.share
    let results = Mutex([[ExplainedFailure]](repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      let failures = batch.dropFirst(number * Self.share).prefix(Self.share)
      let part = failures.map { ExplainedFailure($0, of: askers[number]) }
      results.withLock { $0[number] = part }
    }
    return results.withLock { $0 }.flatMap { $0 }
  }
}
