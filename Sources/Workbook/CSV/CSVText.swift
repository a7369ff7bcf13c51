/// Cells of a table as text (RFC 4180), such that no program for tables takes one for a formula.
///
/// What begins as a formula does (`=`, `+`, `-`, `@`, their wide forms, a tab, a carriage return; spaces before them do
/// not count) gets an apostrophe before it, numbers excepted; ``text(_:)`` takes it off again.
public enum CSVText {
  private static let separators: [Character] = [",", ";", "\t"]

  /// A cell as it is written: in quotation marks where it needs them, and never a formula.
  public static func cell(_ text: String, separator: Character) -> String {
    let text = isFormula(text) ? "'" + text : text
    guard text.contains(where: { $0 == separator || $0 == "\"" || $0 == "\t" || $0 == ";" || $0.isNewline }) else {
      return text
    }
    return "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The text of a cell that was so written, as far as its beginning goes.
  public static func text(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  /// `text` made safe from programs that split at another separator than the one of the file, and so begin a cell
  /// inside of one: there, too, an apostrophe stands before what would be a formula. It is not taken off again.
  public static func guarded(_ text: String, separator: Character) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x09 }) else {
      return text
    }
    var out = ""
    var isAtStart = false
    for character in text {
      if isAtStart, signs.contains(character) { out.append("'") }
      if separators.contains(character), character != separator {
        isAtStart = true
      } else if character != " ", character != "\"" {
        isAtStart = false
      }
      out.append(character)
    }
    return out
  }

  private static let signs: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Whether a program may take the text for a formula: numbers and single signs are none.
  private static func isFormula(_ text: String) -> Bool {
    let rest = text.drop { $0 == "'" || $0 == " " }
    guard let first = rest.first else { return false }
    if first == "\t" || first == "\r" || first == "\r\n" { return true }
    guard signs.contains(first) else { return false }
    return rest.count > 1 && !isNumber(rest.utf8)
  }

  /// Whether a text is a number as programs write it: `-1.2345E3`.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    let isPlain = text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isPlain && Double(String(decoding: text, as: UTF8.self)) != nil
  }
}
