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
  /// How much of all steps is done, in a hundred; nil where that is not known.
  let percent: Int?
  /// The exit status of the process; nil where it has none.
  let exit: Int32?
  /// The same in a sentence.
  let message: String

  init(_ check: CheckRecord, position: Int?, progress: ProgressLine?, language: Language) {
    id = check.id
    state = check.state.rawValue
    self.position = position
    let seconds = check.started.map { max(0, (check.ended ?? time(nil)) - $0) }
    self.seconds = seconds
    let progress = check.state == .running ? progress : nil
    percent = progress?.percent
    if case .status(let status) = check.ending { exit = status } else { exit = nil }
    let summary = CheckSummary(check, language: language)
    let duration = seconds.map { $0 < 120 ? "\($0)\u{00A0}s" : "\($0 / 60)\u{00A0}min" }
    switch check.state {
    case .waiting:
      message = position.map { language.label(.waitingBehind, "\($0)", language.number($0)) } ?? summary.outcome
    case .running:
      let since = "\(summary.outcome) \(duration.map { language.label(.since, $0) } ?? "")"
      message = progress.map { since + " — " + Self.said($0, in: language) } ?? since
    case .done: message = summary.outcome
    }
  }

  /// The step, and how much of it is done.
  private static func said(_ progress: ProgressLine, in language: Language) -> String {
    let (number, steps) = ("\(progress.number)", "\(ProgressLine.Step.allCases.count)")
    let share = "\(Int(progress.share * 100))"
    return switch progress.step {
    case .models: language.label(.stepModels, number, steps, share)
    case .submission: language.label(.stepSubmission, number, steps)
    case .reports: language.label(.stepReports, number, steps, share)
    }
  }
}
