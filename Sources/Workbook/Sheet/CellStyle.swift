/// The styles of cells: the raw value is the place in `cellXfs` of the part of styles.
enum CellStyle: Int, CaseIterable {
  case usual, heading, text
  /// Text that begins as a formula does.
  case quotedText
  case title, integer, number, share, day

  /// What stands between `s="` and the text of a cell.
  var text: String { "\(rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" }

  /// The format of the style in the part of styles (18.8.45).
  var format: String {
    switch self {
    case .usual: "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    case .heading: Self.format(number: 49, font: 1, fill: 2, wraps: true)
    case .text: Self.format(number: 49, wraps: true)
    case .quotedText: Self.format(number: 49, wraps: true, isQuoted: true)
    case .title: Self.format(number: 49, font: 2)
    case .integer: Self.format(number: 3)
    case .number: Self.format(number: 0)
    case .share: Self.format(number: 164)
    case .day: Self.format(number: 14, isLeft: true)
    }
  }

  private static func format(
    number: Int, font: Int = 0, fill: Int = 0, wraps: Bool = false, isQuoted: Bool = false, isLeft: Bool = false
  ) -> String {
    var text = "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
    if isQuoted { text += " quotePrefix=\"1\"" }
    text += " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\""
    if isLeft { text += " horizontal=\"left\"" }
    return text + (wraps ? " wrapText=\"1\"" : "") + "/></xf>"
  }
}
