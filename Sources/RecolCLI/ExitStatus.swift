/// With what status the process ends. Where several apply, the greatest wins; it is never a count.
enum ExitStatus: Int32, Comparable {
  /// Everything asked was done, and the models conform.
  case conforms = 0
  /// Done, and at least one model does not conform.
  case doesNotConform = 1
  /// The command line is wrong.
  case usage = 2
  /// A requirement file is unreadable or invalid.
  case badRequirements = 3
  /// A model is unreadable or truncated.
  case badModel = 4
  /// recol itself failed.
  case fault = 5
  /// It was interrupted (Ctrl-C), as shells say it of a signal: 128 and its number.
  case interrupted = 130

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// Takes `other` where it is greater.
  mutating func raise(to other: ExitStatus) { self = max(self, other) }
}
