/// Writes an exchange structure (ISO 10303-21) so that its lines are those of the document: an instance stands on the
/// line of its tag wherever that has not passed yet, and else on the line that is reached.
struct ExchangeWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var line = 1

  /// Goes to a line of the document.
  mutating func goTo(_ wanted: Int) {
    while line < wanted {
      bytes.append(UInt8(ascii: "\n"))
      line += 1
    }
  }

  /// Adds text, which has no line breaks.
  mutating func write(_ text: String) { bytes += text.utf8 }

  /// Adds bytes, which have no line breaks.
  mutating func write(_ more: [UInt8]) { bytes += more }

  /// Adds an instance: its name, its keyword, its parameters; `$` for those without a value.
  mutating func write(_ number: UInt64, _ keyword: [UInt8], _ parameters: [[UInt8]?]) {
    bytes.append(UInt8(ascii: "#"))
    bytes += String(number).utf8
    bytes.append(UInt8(ascii: "="))
    bytes += keyword
    bytes.append(UInt8(ascii: "("))
    for (place, parameter) in parameters.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if let parameter { bytes += parameter } else { bytes.append(UInt8(ascii: "$")) }
    }
    bytes += ");".utf8
  }
}
