import Reports
import Wording

/// How recol was called, without what changes nothing in a result.
enum EvidenceCommand {
  /// Options with a value that say where reports go, or how fast they come.
  private static let leftOut: Set<String> = ["--report", "--format", "--threads"]
  private static let flags: Set<String> = ["--quiet", "--stats"]

  /// The arguments of this process, the name of the program first.
  static var arguments: [String] { ["recol"] + kept(Array(ProcessArguments.all.dropFirst())) }

  /// The arguments that decide what a report says.
  static func kept(_ arguments: [String]) -> [String] {
    var kept: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let name = argument.prefix { $0 != "=" }
      if argument == "--" { return kept + [argument] + rest }
      if flags.contains(argument) { continue }
      if leftOut.contains(String(name)) {
        if name.count == argument.count { _ = rest.popFirst() }
        continue
      }
      kept.append(argument)
    }
    return kept
  }

  /// The command line that gives the result again from the copies of a bundle, for a shell.
  static func replay(_ copies: [String?], in language: Language) -> String {
    var words = ["SOURCE_DATE_EPOCH=\(ClockDay.replayEpoch)"] + arguments.map(ShellWord.quoted)
    if !arguments.contains(where: { $0.hasPrefix("--lang") }) { words.append("--lang \(language.rawValue)") }
    let names = copies.compactMap { $0.map(ShellWord.quoted) }
    if !names.isEmpty { words.append("# --against " + names.joined(separator: " ")) }
    return words.joined(separator: " ")
  }
}
