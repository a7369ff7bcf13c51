/// Why an earlier report cannot serve as a baseline: a closed list.
///
/// The comment of a case says what its arguments are.
public enum BaselineProblem: String, Sendable, CaseIterable {
  /// The file cannot be read. Arguments: what the system says.
  case unreadable
  /// It is no JSON. Arguments: the line on which that shows.
  case notJSON = "not-json"
  /// It ends in the middle: the run that wrote it was interrupted, or the disk was full. Arguments: its last line.
  case endsEarly = "ends-early"
  /// It is JSON, and no report of `recol check`.
  case notReport = "not-report"
  /// Its findings have no fingerprints: an older recol wrote it. Arguments: that version.
  case noFingerprints = "no-fingerprints"
}
