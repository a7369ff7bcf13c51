import Glibc
import Wording

/// Which language recol speaks: `--lang`, else that of the locale, else French.
enum LanguageChoice {
  /// The language of this process. Help is made before options are parsed, so that it is looked for in the arguments.
  static let ofProcess = choose(
    arguments: CommandLine.arguments,
    environment: { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe String(cString: value)
    })

  /// The first of LC_ALL, LC_MESSAGES and LANG that is not empty counts, as POSIX says.
  static func choose(arguments: [String], environment: (String) -> String?) -> Language {
    for (position, argument) in arguments.enumerated() {
      if argument == "--lang", position + 1 < arguments.count, let asked = Language(rawValue: arguments[position + 1]) {
        return asked
      }
      if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) { return asked }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return locale.flatMap(Language.init(locale:)) ?? .fr
  }
}
