import ArgumentParser
import IFCSchema
import Wording

/// What a command line says before it is parsed, where the parser would say the wrong thing of it: it takes a verb that
/// it does not know for an argument too many, shows help of no verb at all, and takes names for options.
enum CommandWords {
  /// Refuses a verb, or one to be helped with, that recol does not have.
  ///
  /// - Throws: which one, and the one that may be meant.
  static func checkVerb(_ arguments: [String]) throws(UsageError) {
    // Scripts for shells are asked for by name.
    guard !arguments.contains(where: { $0.hasPrefix("--generate") }) else { return }
    var words = words(of: arguments)
    if words.first == "help" { words.removeFirst() }
    guard let word = words.first, !RecolCommand.verbNames.contains(word) else { return }
    guard let near = meant(by: word) else {
      throw UsageError(.unknownVerb, [word, RecolCommand.verbNames.joined(separator: ", ")])
    }
    throw UsageError(.misspeltVerb, [word, near])
  }

  /// The first argument that is written as an option of one letter, of which there is none but `-h`: a file that was meant.
  static func dashedName(in arguments: [String]) -> String? {
    arguments.prefix { $0 != "--" }.first { argument in
      argument.hasPrefix("-") && !argument.hasPrefix("--") && argument != "-" && argument != "-h"
        && Double(argument) == nil
    }
  }

  /// The verb that is called, and an option of it that stands before it; nil where none does, or nobody has it.
  static func optionBeforeVerb(in arguments: [String]) -> (option: String, verb: String)? {
    guard let place = arguments.firstIndex(where: RecolCommand.verbNames.contains) else { return nil }
    let own = Set(options(of: arguments))
    let early = arguments[..<place].lazy.map { String($0.prefix { $0 != "=" }) }
    return early.first { $0 != "--lang" && own.contains($0) }.map { ($0, arguments[place]) }
  }

  /// The long options of the verb that is called, or of recol itself.
  static func options(of arguments: [String]) -> [String] {
    let name = arguments.first { RecolCommand.verbNames.contains($0) }
    let verb = RecolCommand.configuration.subcommands.first { $0.configuration.commandName == name }
    return HelpSections(verb ?? RecolCommand.self, of: RecolCommand.self).options.compactMap { entry in
      entry.label.split(separator: " ").map(String.init).first { $0.hasPrefix("--") }
    }
  }

  /// Letters that have changed places are more changes than so short a word may have, and the usual slip.
  private static func meant(by word: String) -> String? {
    let verbs = RecolCommand.verbNames
    return NearestName.nearest(to: word, in: verbs) ?? verbs.first { $0.sorted() == word.lowercased().sorted() }
  }

  /// What stands before the first option and is none, the value of `--lang` aside.
  private static func words(of arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let first = rest.first, first == "--lang" || first.hasPrefix("--lang=") {
      rest = rest.dropFirst(first == "--lang" ? 2 : 1)
    }
    return Array(rest.prefix { !$0.hasPrefix("-") })
  }
}
