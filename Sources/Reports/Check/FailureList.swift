import Findings
import SharedWork

/// The `failures` of a requirement or of a prohibited specification in JSON: one object and one line each.
///
/// Explaining a failure means reading the model again, which costs far more than writing it down: a batch is explained
/// by several threads, and written in its order.
struct FailureList {
  /// Failures that a thread takes at a time.
  private static let share = 512

  /// What explains them.
  let explainer: (any FailureExplainer)?
  /// What the failures are known by.
  let fingerprints: FingerprintList
  /// What says how they stand; nil where nobody asked.
  let gate: GateResult?
  /// Whether each failure names the file that it is in.
  let namesFiles: Bool
  /// Position of the specification in its list.
  let specification: Int
  /// Position of the requirement in the specification; nil for what a prohibited specification found.
  let requirement: Int?
  /// How many may be written; nil for all.
  let limit: Int?
  /// How many threads may explain.
  let threads: Int

  /// Writes `failures`, the first of `count`, and `failuresOmitted` where the list is cut.
  ///
  /// - Complexity: O(failures written); memory for one batch.
  func write(_ failures: [Failure], of count: Int, _ json: inout JSONWriter, _ out: ByteWriter) {
    let written = min(failures.count, limit ?? failures.count)
    let askers = askers(written)
    json.key("failures")
    json.beginArray()
    var position = 0
    while position < written, !out.hasFailed {
      let end = min(written, position + Self.share * max(1, threads))
      writeBatch(Array(failures[position..<end]), askers, &json)
      json.drain(to: out)
      position = end
    }
    json.endArray()
    let omitted = max(count, failures.count) - written
    if omitted > 0 { json.member("failuresOmitted", omitted) }
  }

  /// Who is asked of failures: for a long list somebody else in each thread.
  private struct Asker: Sendable {
    let explainer: (any FailureExplainer)?
    let fingerprints: FingerprintList
  }

  private func askers(_ count: Int) -> [Asker] {
    guard threads > 1, count > Self.share else { return [Asker(explainer: explainer, fingerprints: fingerprints)] }
    return (0..<threads).map { _ in
      let own = explainer?.forOneThread(specification: specification)
      return Asker(explainer: own, fingerprints: fingerprints.asking(own))
    }
  }

  private func writeBatch(_ batch: [Failure], _ askers: [Asker], _ json: inout JSONWriter) {
    let (first, later) = (json.branch(isFirst: true), json.branch(isFirst: false))
    let branches = Shares.map(batch.count, of: Self.share, askers: askers) { range, asker in
      var branch = range.lowerBound == 0 ? first : later
      for failure in batch[range] { write(failure, asker, &branch) }
      return branch
    }
    for branch in branches { json.join(branch) }
  }

  private func write(_ failure: Failure, _ asker: Asker, _ json: inout JSONWriter) {
    let explainer = asker.explainer
    let object = explainer?.describe(failure)
    json.beginObject(.line)
    if namesFiles { json.member("path", explainer?.path(of: failure)) }
    json.member("instance", failure.instance == 0 ? nil : failure.instance)
    json.member("class", failure.instance == 0 ? nil : object?.className)
    json.member("globalId", object?.globalId)
    json.member("name", object?.name)
    json.member("tag", object?.tag)
    json.member("reason", failure.reason.code)
    let found = explainer?.actual(specification: specification, requirement: requirement, failure)
    json.member("actual", found)
    if let state = gate?.code(of: failure.state) { json.member("state", state) }
    if failure.state == .worse {
      json.key("worse")
      json.value(true)
    }
    json.member("fingerprint", asker.fingerprints.fingerprint(of: failure, object, found: found).text)
    json.endObject()
  }
}
