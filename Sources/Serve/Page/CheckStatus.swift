import Glibc
import Wording

/// How far a check is, as the script of the page asks for it.
struct CheckStatus: Encodable {
  let id: String
  /// `waiting`, `running` or `done`.
  let state: String
  /// How many checks are made before this one; nil where it does not wait.
  let position: Int?
  /// Seconds since the process was started, up to its end.
  let seconds: Int?
  /// The exit status of the process; nil where it has none.
  let exit: Int32?
  /// The same in a sentence.
  let message: String

  init(_ check: CheckRecord, position: Int?, language: Language) {
    id = check.id
    state = check.state.rawValue
    self.position = position
    let seconds = check.started.map { max(0, (check.ended ?? time(nil)) - $0) }
    self.seconds = seconds
    if case .status(let status) = check.ending { exit = status } else { exit = nil }
    let summary = CheckSummary(check, language: language)
    let duration = seconds.map { $0 < 120 ? "\($0)\u{00A0}s" : "\($0 / 60)\u{00A0}min" }
    switch check.state {
    case .waiting:
      message = position.map { language.label(.waitingBehind, "\($0)", language.number($0)) } ?? summary.outcome
    case .running:
      message = "\(summary.outcome) \(duration.map { language.label(.since, $0) } ?? "")"
    case .done: message = summary.outcome
    }
  }
}
