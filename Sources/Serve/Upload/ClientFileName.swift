import Requirements

/// The name of a file as a client says it, made harmless: the components of a relative path.
///
/// Names of models and documents mean something (rules read revisions and codes in them, models refer to documents by
/// relative paths), so that they are kept as far as that is safe. Nothing else of what a client sends becomes a path.
struct ClientFileName: Equatable, Sendable {
  /// The folders and the name, each of 1 to ``mostBytes`` bytes of UTF-8 in NFC, without separators, control characters
  /// or characters that turn the direction of text, none of them `.` or `..`.
  let components: [String]

  /// How long a component may be, in bytes: what file systems hold.
  static let mostBytes = 255
  /// How deep folders may be nested.
  static let mostComponents = 16
  /// Beyond this many bytes a component is no name that any system would have given.
  private static let mostBytesSent = 1024

  /// Reads a name; nil where it tries to lead elsewhere (absolute, `..`, encoded or not) or is no name at all.
  init?(_ text: String) {
    guard !text.isEmpty, !text.unicodeScalars.contains("\0") else { return nil }
    // What Windows takes for a separator is one here, so that a path made there does not become one long name. Scalars
    // are looked at, as the system looks at bytes: a separator under an accent is one character with it, and no less a
    // separator.
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      .map(Substring.init)
    guard parts.count <= Self.mostComponents, parts.first?.isEmpty == false, !Self.isDrive(parts[0]) else { return nil }
    var components: [String] = []
    for part in parts where part != "." && !part.isEmpty {
      guard part.utf8.count <= Self.mostBytesSent, !Self.leadsAway(part) else { return nil }
      components.append(Self.harmless(part))
    }
    guard let last = parts.last, !last.isEmpty, last != "." else { return nil }
    self.components = components
  }

  /// Components that are known to be harmless.
  private init(components: [String]) { self.components = components }

  /// The name without its folders.
  var last: ClientFileName { ClientFileName(components: components.suffix(1)) }

  /// The name without the folder at its top.
  var withoutTop: ClientFileName { ClientFileName(components: Array(components.dropFirst())) }

  /// The name of a file of the server's own.
  static func ofServer(_ path: String) -> ClientFileName {
    ClientFileName(components: [harmless(path.unicodeScalars.split(separator: "/").last.map(Substring.init) ?? "_")])
  }

  /// Whether `part` is `C:`.
  private static func isDrive(_ part: Substring) -> Bool {
    part.utf8.count == 2 && part.last == ":" && part.first?.isLetter == true
  }

  /// Whether it is `..`, or would be another path once its percent signs are taken for an encoding.
  private static func leadsAway(_ part: Substring) -> Bool {
    var text = String(part)
    for _ in 0..<3 {
      if text == ".." || text.unicodeScalars.contains(where: { "/\\\0".unicodeScalars.contains($0) }) { return true }
      let decoded = percentDecoded(text)
      if decoded == text { return false }
      text = decoded
    }
    return true
  }

  /// `text` with each `%2e` taken for the byte that it stands for in addresses.
  private static func percentDecoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == 0x25, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The component without what misleads people or programs, cut to what file systems hold; its ending is kept.
  private static func harmless(_ part: Substring) -> String {
    var text = String(String.UnicodeScalarView(part.unicodeScalars.map { isMisleading($0) ? "_" : $0 }))
    text = ComposedText.of(text)
    // A name that begins like an option or is nothing but blanks.
    if text.unicodeScalars.first == "-" || text.allSatisfy(\.isWhitespace) { text = "_" + text }
    guard text.utf8.count > mostBytes else { return text }
    let ending = text.lastIndex(of: ".").map { text[$0...] }.flatMap { $0.utf8.count <= 16 ? String($0) : nil } ?? ""
    var stem = text.dropLast(ending.count)
    while stem.utf8.count + ending.utf8.count > mostBytes { stem.removeLast() }
    return stem + ending
  }

  /// Control characters, those that turn or hide text, and what is no character.
  private static func isMisleading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
