import Wording

/// Lines of text with an indentation, a width and, on a terminal, colours.
struct TextPage {
  let out: ByteWriter
  let settings: ReportSettings
  /// The paths of the models that the report is on: two of one file name are told apart by their folders.
  let files: [String]

  init(_ out: ByteWriter, _ settings: ReportSettings, files: [String] = []) {
    self.out = out
    self.settings = settings
    self.files = files
  }

  /// A piece of a line.
  struct Piece {
    let text: String
    let style: TextStyle

    /// A piece; control characters in `text` are made harmless.
    init(_ text: String, _ style: TextStyle = .plain) {
      self.text = DisplayText.printable(text)
      self.style = style
    }
  }

  /// Writes a line that begins after `indent` columns; what goes beyond the width is cut off the last piece.
  func line(indent: Int = 0, _ pieces: [Piece]) {
    out.text(String(repeating: " ", count: indent))
    var left = max(20, settings.columns - indent)
    for (position, piece) in pieces.enumerated() {
      let isLast = position == pieces.count - 1
      let text = isLast ? DisplayText.cut(piece.text, to: max(12, left)) : piece.text
      left -= text.count
      write(text, piece.style)
    }
    out.byte(UInt8(ascii: "\n"))
  }

  /// Writes a sentence over as many lines as it needs; lines after the first begin after `indent` and `hanging` columns.
  func paragraph(indent: Int = 0, hanging: Int = 0, _ pieces: [Piece]) {
    out.text(String(repeating: " ", count: indent))
    let width = max(40, settings.columns)
    var column = indent
    var isAtStart = true
    for piece in pieces {
      begin(piece.style)
      for (position, word) in piece.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let length = word.count
        if position > 0 {
          if column + 1 + length > width, !isAtStart {
            out.text("\n" + String(repeating: " ", count: indent + hanging))
            column = indent + hanging
          } else {
            out.byte(UInt8(ascii: " "))
            column += 1
          }
        }
        out.text(String(word))
        column += length
        if length > 0 { isAtStart = false }
      }
      end(piece.style)
    }
    out.byte(UInt8(ascii: "\n"))
  }

  /// Writes an empty line.
  func gap() {
    out.byte(UInt8(ascii: "\n"))
  }

  private func write(_ text: String, _ style: TextStyle) {
    begin(style)
    out.text(text)
    end(style)
  }

  private func begin(_ style: TextStyle) {
    if settings.colour, style != .plain { out.text("\u{1B}[\(style.rawValue)m") }
  }

  private func end(_ style: TextStyle) {
    if settings.colour, style != .plain { out.text("\u{1B}[0m") }
  }
}
