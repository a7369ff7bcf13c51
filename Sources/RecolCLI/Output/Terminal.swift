import Glibc

/// What standard output is: a terminal with so many columns, or something else.
struct Terminal {
  /// Whether it is a terminal.
  let isTerminal: Bool
  /// Whether colours may be written.
  let allowsColour: Bool
  /// How many columns a line of text may take.
  let columns: Int

  /// Standard output as it is; NO_COLOR and TERM=dumb keep colours away.
  static let standardOutput: Terminal = {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let refuses = !(variable("NO_COLOR") ?? "").isEmpty || variable("TERM") == "dumb"
    return Terminal(
      isTerminal: isTerminal, allowsColour: isTerminal && !refuses, columns: isTerminal ? width ?? 100 : 120)
  }()

  /// The columns of the terminal, within what can be read; nil where it does not say.
  private static var width: Int? {
    var size = winsize()
    let answer = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? max(60, min(Int(size.ws_col), 160)) : nil
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
