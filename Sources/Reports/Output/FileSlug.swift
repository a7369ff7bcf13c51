/// Names of files made of names that people gave.
enum FileSlug {
  private static let most = 40

  /// `text` in small letters of ASCII, digits and `-`, told apart from `others` by a number. Accents are taken off.
  static func of(_ text: String, among others: Set<String>) -> String {
    var plain = ""
    for character in text.lowercased() {
      guard plain.utf8.count < most else { break }
      // What a letter with an accent is made of begins with the letter.
      guard let scalar = base(of: character) else { continue }
      let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isKept { plain.unicodeScalars.append(scalar) } else if !plain.isEmpty, plain.last != "-" { plain.append("-") }
    }
    while plain.last == "-" { plain.removeLast() }
    if plain.isEmpty { plain = "x" }
    var candidate = plain
    var number = 2
    while others.contains(candidate) {
      candidate = "\(plain)-\(number)"
      number += 1
    }
    return candidate
  }

  private static let accents: [Character: Unicode.Scalar] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("àâäáãå", "a"), ("éèêë", "e"), ("îïíì", "i"), ("ôöóòõ", "o"), ("ùûüú", "u"), ("ç", "c"), ("ñ", "n"), ("ÿý", "y"),
    ]
    return Dictionary(pairs.flatMap { letters, plain in letters.map { ($0, plain) } }) { first, _ in first }
  }()

  private static func base(of character: Character) -> Unicode.Scalar? {
    accents[character] ?? character.unicodeScalars.first
  }
}
