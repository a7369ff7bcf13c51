/// The names of sheets, as spreadsheets demand them.
enum SheetName {
  /// A name has no more UTF-16 code units.
  private static let most = 31
  private static let forbidden: Set<Character> = [":", "\\", "/", "?", "*", "[", "]"]

  /// `name` made legal, and told apart from `others` by a number: what is forbidden becomes `-`, what is too long is cut,
  /// and `History`, which Excel keeps to itself, gets a number as well.
  static func legal(_ name: String, among others: [String]) -> String {
    var plain = String(
      name.map { character in
        let isControl = character.unicodeScalars.contains {
          $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0xFFFF
        }
        return forbidden.contains(character) || isControl ? "-" : character
      })
    while plain.first == "'" || plain.first == " " { plain.removeFirst() }
    while plain.last == "'" || plain.last == " " { plain.removeLast() }
    if plain.isEmpty { plain = "-" }
    let taken = Set(others.map { $0.lowercased() } + ["history"])
    var candidate = cut(plain, to: most)
    var number = 2
    while taken.contains(candidate.lowercased()) {
      let ending = " (\(number))"
      candidate = cut(plain, to: most - ending.utf16.count) + ending
      number += 1
    }
    return candidate
  }

  private static func cut(_ text: String, to count: Int) -> String {
    var text = text
    while text.utf16.count > count { text.removeLast() }
    return text
  }
}
