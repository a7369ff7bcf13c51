import Wording

/// The names of what a run writes, as they were typed: each is written under exactly that name, or refused.
enum WrittenName {
  /// Refuses names that are no UTF-8: their text is another name, under which something would be written that nobody
  /// asked for.
  ///
  /// - Parameter typed: paths, or arguments that end with one; nil for what was not typed.
  /// - Throws: the first of them, by its text.
  static func refuseUnreadable(_ typed: [String?]) throws(UsageError) {
    guard !ProcessArguments.repaired.isEmpty else { return }
    for case .some(let text) in typed where ProcessArguments.repaired.contains(where: { $0.hasSuffix(text) }) {
      throw UsageError(.unreadableName, [text])
    }
  }

  /// Refuses reports to `-`: elsewhere it stands for standard input or output, and never for a file of that name.
  ///
  /// - Parameter typed: reports as they were typed, `FORMAT=PATH`.
  static func refuseStandardOutput(_ typed: [String]) throws(UsageError) {
    for text in typed where ReportTargets.path(of: text) == "-" {
      throw UsageError(.reportToStandardOutput, [String(text.dropLast(2))])
    }
  }

  /// Refuses reports that cannot be written where they were typed to go.
  static func refuse(reports typed: [String]) throws(UsageError) {
    try refuseUnreadable(typed)
    try refuseStandardOutput(typed)
  }
}
