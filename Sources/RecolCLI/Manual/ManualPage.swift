import ArgumentParser
import Wording

/// The manual page recol(1), made of the help that the verbs give, so that it names every option there is.
struct ManualPage {
  private let program: any ParsableCommand.Type
  private let language: Language

  /// - Parameters:
  ///   - program: recol itself.
  ///   - language: that of the process, in which help is said as well.
  init(of program: any ParsableCommand.Type, in language: Language) {
    self.program = program
    self.language = language
  }

  /// The page as man(7) of roff takes it, in UTF-8.
  var text: String {
    var lines = [".TH RECOL 1 \"\" \"recol \(ToolVersion.number)\" \"\""]
    lines += heading(.name) + ["recol \\- \(said(.purpose))"]
    let verbs = program.configuration.subcommands
    lines += heading(.synopsis)
    for verb in verbs { lines += [".P", RoffText.label(HelpSections(verb, of: program).usage)] }
    lines += heading(.description) + [said(.models), ".P", said(.streams)]
    lines += heading(.verbs)
    for verb in verbs { lines += section(of: verb) }
    lines += statuses + environment
    lines += heading(.files) + entry("~/.local/state/recol", said(.results))
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Verbs

  private func section(of verb: any ParsableCommand.Type) -> [String] {
    let help = HelpSections(verb, of: program)
    var lines = [".SS recol \(verb.configuration.commandName ?? "")", RoffText.escaped(help.abstract)]
    lines += discussion(help.discussion)
    lines += list(.arguments, help.arguments) + list(.options, help.options)
    return lines
  }

  /// Paragraphs, and examples as they stand.
  private func discussion(_ lines: [String]) -> [String] {
    var out = [".P"]
    var isExample = false
    for line in lines {
      let indented = line.hasPrefix("  ")
      if indented != isExample { out.append(indented ? ".EX" : ".EE") }
      isExample = indented
      out.append(line.isEmpty ? ".P" : RoffText.escaped(line))
    }
    return lines.isEmpty ? [] : out + (isExample ? [".EE"] : [])
  }

  private func list(_ label: ManualLabel, _ entries: [HelpSections.Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let shown = entries.map { HelpSections.Entry(label: $0.label, text: HelpFrame.said($0.text, in: language)) }
    return [".P", ".B \(said(label))"] + shown.flatMap { entry($0.label, RoffText.escaped($0.text)) }
  }

  // MARK: The rest

  private var statuses: [String] {
    let endings: [ManualLabel] = [.conforms, .doesNotConform, .badUsage, .badRequirements, .badModel, .fault]
    return heading(.status) + endings.enumerated().flatMap { entry("\($0)", said($1)) }
      + entry("\(ExitStatus.interrupted.rawValue)", said(.interrupted)) + [".P", said(.greatest)]
  }

  private var environment: [String] {
    let variables: [(String, ManualLabel)] = [
      ("LC_ALL, LC_MESSAGES, LANG", .locale), ("NO_COLOR", .noColour), ("SOURCE_DATE_EPOCH", .clock),
      ("RECOL_TOKEN", .token),
    ]
    return heading(.environment) + variables.flatMap { entry($0, said($1)) }
  }

  private func heading(_ label: ManualLabel) -> [String] { [".SH \"\(said(label))\""] }

  private func entry(_ label: String, _ text: String) -> [String] { [".TP", RoffText.label(label), text] }

  private func said(_ label: ManualLabel) -> String { RoffText.escaped(label.phrase.said(in: language)) }
}
