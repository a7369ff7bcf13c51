/// Writes one JSON text (RFC 8259) piece by piece, so that no list need ever be in memory as a whole.
///
/// Objects and arrays are indented, except those begun as ``Layout/line``, which stand on one line with all that is in
/// them: a failure or a problem is a line that `grep` finds. Text is always valid UTF-8, because Swift's is.
public struct JSONWriter {
  /// How an object or array is laid out.
  public enum Layout: Sendable {
    /// Each member on a line of its own.
    case block
    /// Everything on one line.
    case line
  }

  private struct Level {
    var layout: Layout
    var isEmpty = true
  }

  private let out: ByteWriter
  private var levels: [Level] = []
  private var awaitsValue = false

  /// A writer of one JSON text to `out`.
  public init(_ out: ByteWriter) {
    self.out = out
  }

  // MARK: Objects and arrays

  /// Begins an object. Inside of a line everything is on that line.
  public mutating func beginObject(_ layout: Layout = .block) { begin(UInt8(ascii: "{"), layout) }
  /// Ends the object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Begins an array. Inside of a line everything is on that line.
  public mutating func beginArray(_ layout: Layout = .block) { begin(UInt8(ascii: "["), layout) }
  /// Ends the array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the name of the member whose value comes next. `name` is plain ASCII of ours and is not escaped.
  public mutating func key(_ name: StaticString) {
    separate()
    out.byte(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe out.bytes($0) }
    colon()
  }

  /// Writes a name that comes from data.
  public mutating func key(data name: String) {
    separate()
    out.byte(UInt8(ascii: "\""))
    JSONEscape.write(name, to: out)
    colon()
  }

  // MARK: Values

  /// Writes text, or null.
  public mutating func value(_ text: String?) {
    separate()
    if let text { quoted(text) } else { out.text("null") }
  }

  /// Writes an integer, or null.
  public mutating func value(_ number: (some FixedWidthInteger)?) {
    separate()
    if let number { digits(number) } else { out.text("null") }
  }

  /// Writes a number in the shortest form that reads back as the same; null where JSON has none (infinity, NaN).
  public mutating func value(_ number: Double) {
    separate()
    out.text(number.isFinite ? "\(number)" : "null")
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) {
    separate()
    out.text(flag ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    separate()
    out.text("null")
  }

  /// Ends the text with a line break.
  public mutating func endText() {
    out.byte(UInt8(ascii: "\n"))
  }

  // MARK: Members in one call

  /// Writes a member whose value is text or null.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a member whose value is an integer or null.
  public mutating func member(_ name: StaticString, _ number: (some FixedWidthInteger)?) {
    key(name)
    value(number)
  }

  /// Writes an array of texts on one line.
  public mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    beginArray(.line)
    for text in texts { value(text) }
    endArray()
  }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8, _ layout: Layout) {
    separate()
    out.byte(bracket)
    levels.append(Level(layout: levels.last?.layout == .line ? .line : layout))
  }

  private mutating func end(_ bracket: UInt8) {
    let level = levels.popLast()
    if let level, level.layout == .block, !level.isEmpty { newLine() }
    out.byte(bracket)
  }

  private mutating func separate() {
    if awaitsValue {
      awaitsValue = false
      return
    }
    guard let level = levels.last else { return }
    if !level.isEmpty { out.byte(UInt8(ascii: ",")) }
    switch level.layout {
    case .block: newLine()
    case .line: if !level.isEmpty { out.byte(UInt8(ascii: " ")) }
    }
    levels[levels.count - 1].isEmpty = false
  }

  private func newLine() {
    out.byte(UInt8(ascii: "\n"))
    for _ in levels { out.text("  ") }
  }

  /// Closes the quotation of a name.
  private mutating func colon() {
    out.text("\": ")
    awaitsValue = true
  }
}

// MARK: - Text and digits

extension JSONWriter {
  private func quoted(_ text: String) {
    out.byte(UInt8(ascii: "\""))
    JSONEscape.write(text, to: out)
    out.byte(UInt8(ascii: "\""))
  }

  private func digits(_ number: some FixedWidthInteger) {
    out.text(String(number))
  }
}
