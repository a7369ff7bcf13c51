import Findings
import Wording

/// Values that stand in several reports in the same form.
extension JSONWriter {
  /// Writes `problems` of a model, one per line.
  mutating func write(_ problems: [Problem], in language: Language) {
    key("problems")
    beginArray()
    for problem in problems {
      beginObject(.line)
      member("code", problem.code.rawValue)
      member("severity", problem.severity.rawValue)
      member("message", problem.message(in: language))
      member("line", problem.line)
      member("offset", problem.offset)
      member("instance", problem.instance)
      endObject()
    }
    endArray()
  }

  /// Writes `problems` of a requirement file, one per line.
  mutating func write(_ problems: [RequirementFileProblem]) {
    key("problems")
    beginArray()
    for problem in problems {
      beginObject(.line)
      member("code", problem.code)
      member("number", problem.number)
      member("severity", problem.severity.rawValue)
      member("message", problem.message)
      member("line", problem.line)
      endObject()
    }
    endArray()
  }

  /// Writes `outcomes`, which add up to the checks made.
  mutating func write(_ tally: OutcomeTally) {
    key("outcomes")
    beginObject(.line)
    member("valid", tally.valid)
    member("absent", tally.absent)
    member("placeholder", tally.placeholder)
    member("misplaced", tally.misplaced)
    member("invalid", tally.invalid)
    member("notEvaluable", tally.notEvaluable)
    endObject()
  }
}
