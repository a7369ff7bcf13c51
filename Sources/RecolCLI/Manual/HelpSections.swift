import ArgumentParser

/// The help of a command, taken apart: what it says stays what the parser says.
struct HelpSections {
  /// An argument, an option or a verb: how it is written, and what it does.
  struct Entry: Equatable {
    let label: String
    let text: String
  }

  /// What it does, in a line.
  private(set) var abstract = ""
  /// More about it, line by line; what is indented is an example.
  private(set) var discussion: [String] = []
  /// How it is called.
  private(set) var usage = ""
  /// What it takes by position.
  private(set) var arguments: [Entry] = []
  /// What it takes by name.
  private(set) var options: [Entry] = []

  /// The help of `command`, a verb of `program`.
  init(_ command: any ParsableCommand.Type, of program: any ParsableCommand.Type) {
    // So wide that nothing is broken into lines.
    let help = program.helpMessage(for: command, columns: 1_000_000)
    var section = Section.overview
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if let next = Section(rawValue: String(line.prefix { $0 != ":" })), section.precedes(next) {
        section = next
        let rest = String(line.dropFirst(next.rawValue.count + 1).drop { $0 == " " })
        if next == .overview { abstract = rest } else if next == .usage { usage = rest }
      } else {
        add(line, to: section)
      }
    }
    while discussion.first?.isEmpty == true { discussion.removeFirst() }
    while discussion.last?.isEmpty == true { discussion.removeLast() }
  }

  /// The parts of a help text, in their order.
  private enum Section: String, CaseIterable {
    case overview = "OVERVIEW"
    case usage = "USAGE"
    case arguments = "ARGUMENTS"
    case options = "OPTIONS"
    case verbs = "SUBCOMMANDS"

    func precedes(_ other: Section) -> Bool {
      let order = Section.allCases
      return (order.firstIndex(of: self) ?? 0) <= (order.firstIndex(of: other) ?? 0)
    }
  }

  private mutating func add(_ line: Substring, to section: Section) {
    switch section {
    case .overview: discussion.append(String(line))
    case .arguments: Self.add(line, to: &arguments)
    case .options: Self.add(line, to: &options)
    case .usage, .verbs: break
    }
  }

  /// A line begins an entry where it is indented by two spaces; where it is indented by more it goes on with the last.
  private static func add(_ line: Substring, to entries: inout [Entry]) {
    guard line.hasPrefix("  ") else { return }
    let body = line.drop { $0 == " " }
    guard line.count - body.count == 2 else {
      guard let last = entries.popLast() else { return }
      entries.append(Entry(label: last.label, text: last.text.isEmpty ? String(body) : last.text + " " + body))
      return
    }
    let gap = body.firstRange(of: "  ")
    let label = gap.map { body[..<$0.lowerBound] } ?? body
    let text = gap.map { body[$0.upperBound...].drop { $0 == " " } } ?? ""
    entries.append(Entry(label: String(label), text: String(text)))
  }
}
