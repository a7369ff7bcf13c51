import Requirements

/// The texts that cells refer to by number (ECMA-376 part 1, 18.4).
enum SharedStrings {
  /// The texts in order; the runs of a rich text joined, phonetic hints left out.
  static func read(_ bytes: [UInt8], _ limits: SheetLimits) throws(SheetFailure) -> [String] {
    var texts: [String] = []
    var collector = RichText()
    var size = 0
    try SheetXML.read(bytes, part: "sharedStrings") { (event) throws(SheetFailure) in
      if case .start("si", _) = event { collector = RichText() }
      collector.take(event)
      if case .end("si") = event {
        let text = collector.text
        size += text.utf8.count
        guard size <= limits.text else { throw SheetFailure(.fileTooLarge, "\(size)", "\(limits.text)") }
        texts.append(text)
      }
    }
    return texts
  }
}

/// Collects the text of a string item: of its `t` elements, but not of phonetic runs.
struct RichText {
  private var raw = ""
  private var isInText = false
  private var isPhonetic = false

  /// The text, with `_x000D_` and the like decoded, and line ends as one sign.
  var text: String { RichText.decoded(raw) }

  mutating func take(_ event: SheetXML.Event) {
    switch event {
    case .start("rPh", _): isPhonetic = true
    case .end("rPh"): isPhonetic = false
    case .start("t", _): isInText = true
    case .end("t"): isInText = false
    case .text(let text) where isInText && !isPhonetic: raw += text
    default: break
    }
  }

  /// Signs that XML cannot hold are written `_xHHHH_` (ECMA-376 part 1, 22.9.2.19).
  private static func decoded(_ raw: String) -> String {
    guard raw.utf8.contains(UInt8(ascii: "_")) else { return raw }
    var result = String.UnicodeScalarView()
    var rest = Substring(raw).unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "_", rest.count >= 7 {
        let piece = rest.prefix(7)
        let digits = piece.dropFirst(2).prefix(4)
        if piece.dropFirst().first == "x", piece.last == "_", digits.allSatisfy(\.properties.isASCIIHexDigit),
          let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16), let decoded = Unicode.Scalar(value)
        {
          result.append(decoded)
          rest = rest.dropFirst(7)
          continue
        }
      }
      result.append(scalar)
      rest = rest.dropFirst()
    }
    return String(result)
  }
}
