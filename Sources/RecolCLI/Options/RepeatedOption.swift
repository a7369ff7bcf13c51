import ArgumentParser
import Wording

/// Options that take one value, and are given twice: the parser would take the last one and say nothing.
enum RepeatedOption {
  /// Refuses the first option of `command` that may be given once and stands twice in `arguments`.
  ///
  /// - Throws: which one.
  static func refuse(in arguments: [String], of command: any ParsableCommand) throws(UsageError) {
    var seen: Set<String> = []
    var repeated: [String] = []
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let name = String(argument.prefix { $0 != "=" })
      if !seen.insert(name).inserted { repeated.append(name) }
    }
    guard !repeated.isEmpty else { return }
    let single = Set(names(in: Mirror(reflecting: command)))
    guard let first = repeated.first(where: single.contains) else { return }
    throw UsageError(.repeatedOption, [first])
  }

  /// The names of the options that take one value. Those of a list, and flags, may be given as often as somebody likes.
  private static func names(in mirror: Mirror) -> [String] {
    mirror.children.flatMap { child -> [String] in
      guard let label = child.label else { return [] }
      if child.value is Option<String> || child.value is Option<String?> { return [name(of: label)] }
      // A group of options has options of its own.
      return label.hasPrefix("_") ? names(in: Mirror(reflecting: child.value)) : names(ofGroup: child.value)
    }
  }

  private static func names(ofGroup value: Any) -> [String] {
    value is any ParsableArguments ? names(in: Mirror(reflecting: value)) : []
  }

  /// As the parser makes it of the name of a property: `_failUnder` is `--fail-under`.
  private static func name(of label: String) -> String {
    label.drop { $0 == "_" }.reduce(into: "--") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
