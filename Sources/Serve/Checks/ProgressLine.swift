/// How far the process of a check is: a line that it adds to the file which ``variable`` names in its environment.
///
/// A line is `STEP DONE ALL`. What `check` says to people is not made for this, and a pipe would have to be read.
public struct ProgressLine: Sendable, Equatable {
  /// The steps of a check, in their order.
  public enum Step: String, Sendable, CaseIterable {
    /// Models are read, then checked: DONE and ALL count bytes, each of them twice.
    case models
    /// What models and documents say together.
    case submission
    /// DONE and ALL count reports.
    case reports
  }

  /// The variable that names the file.
  public static let variable = "RECOL_PROGRESS"

  /// The step that is made.
  public var step: Step
  /// How much of it is done, in units of its own.
  public var done: Int
  /// How much it has altogether.
  public var all: Int

  /// So much of a step.
  public init(_ step: Step, done: Int = 0, of all: Int = 0) {
    self.step = step
    self.done = done
    self.all = all
  }

  /// The last whole line of a text; nil where there is none that says anything.
  init?(lastOf text: String) {
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let words = whole.last?.split(separator: " ") ?? []
    guard words.count == 3, let step = Step(rawValue: String(words[0])), let done = Int(words[1]),
      let all = Int(words[2]), 0...all ~= done
    else { return nil }
    self.init(step, done: done, of: all)
  }

  /// The line, its end included.
  public var text: String { "\(step.rawValue) \(done) \(all)\n" }

  /// The place of the step, counted from 1.
  var number: Int { (Step.allCases.firstIndex(of: step) ?? 0) + 1 }

  /// How much of the step is done, from 0 to 1.
  var share: Double { all > 0 ? Double(done) / Double(all) : 0 }

  /// How much of all steps is done, in a hundred; each counts the same.
  var percent: Int { Int((Double(number - 1) + share) * 100) / Step.allCases.count }
}
