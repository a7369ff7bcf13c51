/// The words of the command line: options with a value, and the rest in order.
struct Arguments {
  private(set) var plain: [String] = []
  private var options: [String: String] = [:]

  init(_ words: some Sequence<String>) throws {
    var words = Array(words)[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("--") else {
        plain.append(word)
        continue
      }
      guard let value = words.popFirst() else { throw BenchmarkError.message("\(word) needs a value") }
      options[String(word.dropFirst(2))] = value
    }
  }

  func text(_ name: String) -> String? { options[name] }

  func number(_ name: String) throws -> Int? {
    guard let text = options[name] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw BenchmarkError.message("--\(name) needs a number, not \(text)")
    }
    return number
  }

  /// Ends with an error where an option is not one of these.
  func allow(_ names: String...) throws {
    for name in options.keys where !names.contains(name) { throw BenchmarkError.message("no such option: --\(name)") }
  }
}
