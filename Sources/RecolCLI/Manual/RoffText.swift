/// Text as man(7) of roff takes it.
enum RoffText {
  /// `text` in a line of running text, where no letter of it is a request.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\": out += "\\e"
      // What is typed is typed with a hyphen, and may be copied.
      case "-": out += "\\-"
      case "\u{A0}", "\u{202F}": out += "\\ "
      default: out.append(character)
      }
    }
    // A line that begins with one of these would be a request.
    return out.hasPrefix(".") || out.hasPrefix("'") ? "\\&" + out : out
  }

  /// How an argument is written: what stands for something else in italics, the rest in bold.
  static func label(_ text: String) -> String {
    var out = "\\fB"
    for character in escaped(text) {
      switch character {
      case "<": out += "\\fI"
      case ">": out += "\\fB"
      default: out.append(character)
      }
    }
    return out + "\\fR"
  }
}
