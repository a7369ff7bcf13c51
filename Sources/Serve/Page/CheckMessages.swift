import Wording

/// What a check said beside its reports, in the words of the page: whoever reads it has its fields, and no command line.
enum CheckMessages {
  /// The messages without the advice to ask a command for help, and with the fields of the form for the options that
  /// they stand for.
  ///
  /// - Parameter language: the one that the check was made in.
  static func said(_ messages: String, in language: Language) -> String {
    let advice = UsageProblem.seeHelp.phrase.said(in: language, ["recol check"])
    let lines = messages.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasSuffix(advice) }
    return fields.reduce(lines.joined(separator: "\n")) { text, field in
      replacing(field.option, with: language.quoted(language.label(field.label)), in: text)
    }
  }

  /// The options that the page gives a check.
  private static let fields: [(option: String, label: ServeLabel)] = [
    ("--stage", .stage), ("--lot", .lot), ("--delivered", .delivered), ("--accepted", .accepted),
    ("--notified", .notified), ("--dossiers", .dossiers), ("--ordered", .ordered), ("--calendar", .calendar),
    ("--amount", .amount), ("--against", .sets), ("--documents", .documents),
  ]

  /// An option is one only where its name ends: `--lot` is none in `--lots`.
  private static func replacing(_ option: String, with field: String, in text: String) -> String {
    var parts: [String] = []
    for part in text.split(separator: option, omittingEmptySubsequences: false) {
      if let next = part.first, next.isLetter || next == "-", let last = parts.popLast() {
        parts.append(last + option + part)
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: field)
  }
}
