public import ByteInput
public import Findings

/// Why a file cannot serve as a baseline, with what its sentence is filled with.
public struct BaselineFailure: Error, Sendable, Equatable {
  /// What keeps it from being one.
  public let problem: BaselineProblem
  /// What its sentence is filled with; see the comment of the case.
  public let arguments: [String]

  /// A failure.
  public init(_ problem: BaselineProblem, _ arguments: [String] = []) {
    self.problem = problem
    self.arguments = arguments
  }
}

/// Reads a JSON report of `recol check` as a baseline.
public enum BaselineReader {
  /// Reads a report.
  ///
  /// - Throws: what keeps it from being one: it is cut off, no JSON, no report, or older than fingerprints.
  /// - Complexity: one pass over the bytes; memory for the fingerprints alone.
  public static func read(_ bytes: ByteView) throws(BaselineFailure) -> Baseline {
    var report = BaselineReport()
    do throws(JSONFault) {
      var cursor = JSONCursor(bytes)
      try report.read(&cursor)
      try cursor.end()
    } catch {
      let line = 1 + (0..<error.offset).count { bytes[$0] == UInt8(ascii: "\n") }
      throw BaselineFailure(error.what == .endsEarly ? .endsEarly : .notJSON, ["\(line)"])
    }
    guard report.isReport else { throw BaselineFailure(.notReport) }
    if report.lacksFingerprints { throw BaselineFailure(.noFingerprints, [report.baseline.toolVersion]) }
    return report.baseline
  }
}
