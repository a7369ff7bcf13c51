import Findings
import Glibc
import Reports
import Wording

/// Messages to people on standard error; standard output is left to reports.
struct MessageStream {
  let language: Language
  /// Whether only errors are said.
  let isQuiet: Bool

  /// Says something worth knowing.
  func note(_ text: String) {
    if !isQuiet { write(text) }
  }

  /// Says what went wrong.
  func error(_ text: String) { write(text) }

  /// Says that something cannot be written, by the system's error.
  func refuse(_ path: String, _ number: Int32) {
    error(RunMessage.cannotWrite.phrase.said(in: language, [path, SystemError.said(number, in: language)]))
  }

  /// Says why a model could not be used, where the report on standard output is not for people.
  func explain(_ problems: [Problem], of path: String) {
    let mark = language.colon
    for problem in problems where problem.code.consequence != .none {
      error(path + mark + problem.message(in: language))
    }
  }

  private func write(_ text: String) {
    let line = "recol\(language.colon)\(text)\n"
    // Nothing can be done where standard error itself is closed.
    try? DescriptorSink(descriptor: STDERR_FILENO).write(Array(line.utf8))
  }

  /// Writes help and the like; false, after saying so, where standard output refuses it for another reason than a reader
  /// that has ended.
  func writeToStandardOutput(_ text: String) -> Bool {
    do throws(SinkError) {
      try DescriptorSink(descriptor: STDOUT_FILENO).write(Array(text.utf8))
      return true
    } catch {
      guard case .refused(let number) = error else { return true }
      refuse("stdout", number)
      return false
    }
  }
}
