import Requirements

/// How cell styles show a number: as a date, as a share, with words around it (ECMA-376 part 1, 18.8.30 and 18.8.10).
struct CellFormats: Sendable {
  enum Kind: Sendable {
    case plain, date, percent
    case format(NumberFormat)
  }

  private var kinds: [Kind] = []

  /// The kind of a style, by its number.
  func kind(_ style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .plain }

  static func read(_ bytes: [UInt8]) throws(SheetFailure) -> CellFormats {
    var own: [Int: Kind] = [:]
    var formats = CellFormats()
    var isInCells = false
    try SheetXML.read(bytes, part: "styles") { (event) throws(SheetFailure) in
      switch event {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) { own[id] = kind(of: attributes["formatCode"] ?? "") }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        formats.kinds.append(own[id] ?? kind(ofBuiltIn: id))
      default: break
      }
    }
    return formats
  }

  private static func kind(ofBuiltIn id: Int) -> Kind {
    switch id {
    case 2: NumberFormat("0.00").map(Kind.format) ?? .plain
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .plain
    }
  }

  /// A format shows a date where it names years, months, days or hours outside of quotation marks and brackets. French
  /// programs say `jj` and `aaaa`; a letter of these alone names nothing.
  static func kind(of code: String) -> Kind {
    var isQuoted = false
    var isBracketed = false
    var skips = false
    var last: Character?
    // The words for no format have the letters of a date.
    for character in code.lowercased().replacing("general", with: "0").replacing("standard", with: "0") {
      if skips {
        skips = false
        last = nil
        continue
      }
      defer { last = character }
      switch character {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "\\", "_", "*": skips = !isQuoted
      case "%" where !isQuoted && !isBracketed: return .percent
      case "y", "d", "m", "h": if !isQuoted && !isBracketed { return .date }
      case "a", "j": if !isQuoted && !isBracketed && last == character { return .date }
      default: break
      }
    }
    return NumberFormat(code).map(Kind.format) ?? .plain
  }
}

/// Days as spreadsheets count them.
enum SerialDate {
  /// The day that a number stands for, as `YYYY-MM-DD`; nil for what is no day of the years 1900 to 9999.
  static func text(_ serial: Double, startsAt1904: Bool) -> String? {
    let first = startsAt1904 ? 1_462 : 0
    guard serial.isFinite, (1..<2_958_466).contains(serial + Double(first)) else { return nil }
    var day = Int(serial) + first
    // The format counts a 29 February 1900 that never was.
    if day < 61 { day += 1 }
    // Days from 1 March of the year 0 on, as the proleptic Gregorian calendar has them.
    let shifted = day + 693_899
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * month + 2) / 5 + 1
    let number = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (number <= 2 ? 1 : 0)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(number))-\(two(date))"
  }
}
