/// What stands for a datum: a code of EPSG, or a name.
///
/// Exporters write `EPSG:5720`, `EPSG 5720`, `epsg:5720 (IGN69)` or `5720: NGF-IGN69 height`: the code counts alone.
enum DatumText: Equatable {
  /// A code; nil where one is begun and no number follows.
  case code(Int?)
  /// A name in small letters and digits: `wgs84` of `WGS 84`.
  case name(String)

  init(_ text: String) {
    let bytes = Array(text.utf8.drop { DatumText.isSpace($0) })
    let isPrefixed = String(decoding: bytes.prefix(4), as: UTF8.self).uppercased() == "EPSG"
    if isPrefixed {
      var rest = bytes.dropFirst(4).drop(while: DatumText.isSpace)
      if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst().drop(while: DatumText.isSpace) }
      let digits = rest.prefix(while: DatumText.isDigit)
      let next = rest.dropFirst(digits.count).first
      self = .code(next.map(DatumText.isWord) == true ? nil : EPSGRegister.code(ofDigits: digits))
      return
    }
    let digits = bytes.prefix(while: DatumText.isDigit)
    let rest = bytes.dropFirst(digits.count).drop(while: DatumText.isSpace)
    if (4...6).contains(digits.count), rest.first == UInt8(ascii: ":") {
      self = .code(EPSGRegister.code(ofDigits: digits))
    } else {
      let word = text.lowercased().utf8.filter { DatumText.isDigit($0) || (0x61...0x7A).contains($0) }
      self = .name(String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether it stands for a datum of a kind; nil for a name that EPSG has for neither kind.
  func stands(for kind: DatumKind) -> Bool? {
    switch self {
    case .code(let code): code.map { EPSGRegister.shared.isCode($0, ofDatum: kind) } ?? false
    case .name(let name):
      if DatumNames.shared.has(name, kind) { true } else { DatumNames.shared.has(name, kind.other) ? false : nil }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte | 0x20) || byte > 0x7F
  }
}
