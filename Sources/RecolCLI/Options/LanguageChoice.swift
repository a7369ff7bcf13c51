import Glibc
import Wording

/// Which language recol speaks: `--lang`, else that of the locale, else French.
enum LanguageChoice {
  /// The language of this process. Help is made before options are parsed, so that it is looked for in the arguments.
  static let ofProcess = choose(
    arguments: ProcessArguments.all,
    environment: { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe String(cString: value)
    })

  /// The first of LC_ALL, LC_MESSAGES and LANG that is not empty counts, as POSIX says.
  static func choose(arguments: [String], environment: (String) -> String?) -> Language {
    if let asked = asked(in: arguments).flatMap(Language.init(rawValue:)) { return asked }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return locale.flatMap(Language.init(locale:)) ?? .fr
  }

  /// What `--lang` names, where it is none of the languages.
  static func unknown(in arguments: [String]) -> String? {
    asked(in: arguments).flatMap { Language(rawValue: $0) == nil ? $0 : nil }
  }

  /// What follows the first `--lang` before `--`.
  private static func asked(in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    for (position, argument) in options.enumerated() {
      if argument == "--lang", position + 1 < options.count { return options[position + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
    }
    return nil
  }
}
