/// How people write a name of several words: `serial number`, `SerialNumber`, `SERIAL_NUMBER`, `Serial-Number`.
public enum NameSpellings {
  /// The spellings of names that are given in small letters, with blanks between their words: in small letters,
  /// capitals, with capitals at the beginning of each word or of the first, with and without accents, and with blanks,
  /// underscores, hyphens or nothing between the words.
  public static func of(_ names: [String]) -> [String] {
    var known: Set<String> = []
    var spellings: [String] = []
    for name in names.flatMap({ [$0, plain($0)] }) {
      let words = name.split(separator: " ").map(String.init)
      let small = words
      let capitalised = words.map(capitalised)
      let forms = [
        capitalised, small, words.map { $0.uppercased() },
        [capitalised[0]] + words.dropFirst(), [words[0]] + capitalised.dropFirst(),
      ]
      for form in forms {
        for between in ["", " ", "_", "-"] {
          let spelling = form.joined(separator: between)
          if known.insert(spelling).inserted { spellings.append(spelling) }
        }
      }
    }
    return spellings
  }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Without the accents of the names that are given.
  private static func plain(_ name: String) -> String {
    String(name.map { $0 == "é" || $0 == "è" ? "e" : $0 == "ú" ? "u" : $0 })
  }
}
