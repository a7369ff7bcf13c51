/// Writes one JSON text (RFC 8259) piece by piece, so that no list need ever be in memory as a whole.
///
/// Objects and arrays are indented, except those begun as ``Layout/line``, which stand on one line with all that is in
/// them: a failure or a problem is a line that `grep` finds. Text is always valid UTF-8, because Swift's is.
public struct JSONWriter: Sendable {
  /// How an object or array is laid out.
  public enum Layout: Sendable {
    /// Each member on a line of its own.
    case block
    /// Everything on one line.
    case line
  }

  private struct Level: Sendable {
    var layout: Layout
    var isEmpty = true
  }

  private var block: [UInt8] = []
  /// The innermost object or array; `outer` holds those around it. The text itself is the outermost.
  private var level = Level(layout: .block)
  private var outer: [Level] = []
  private var awaitsValue = true

  /// A writer of one JSON text.
  public init() {}

  /// Hands on what was written so far. Whoever writes long lists does so now and then.
  public mutating func drain(to out: ByteWriter) {
    out.bytes(block)
    block.removeAll(keepingCapacity: true)
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
    block.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe block.append(contentsOf: $0) }
    colon()
  }

  /// Writes a name that comes from data.
  public mutating func key(data name: String) {
    separate()
    block.append(UInt8(ascii: "\""))
    JSONEscape.append(name, to: &block)
    colon()
  }

  // MARK: Values

  /// Writes text, or null.
  public mutating func value(_ text: String?) {
    guard let text else { return null() }
    separate()
    block.append(UInt8(ascii: "\""))
    JSONEscape.append(text, to: &block)
    block.append(UInt8(ascii: "\""))
  }

  /// Writes an integer, or null.
  public mutating func value(_ number: (some FixedWidthInteger)?) {
    guard let number else { return null() }
    bare(String(number))
  }

  /// Writes a number in the shortest form that reads back as the same; null where JSON has none (infinity, NaN).
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    bare(number.description)
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) { bare(flag ? "true" : "false") }

  /// Writes null.
  public mutating func null() { bare("null") }

  /// Ends the text with a line break. A further text may follow (JSON Lines).
  public mutating func endText() {
    block.append(UInt8(ascii: "\n"))
    awaitsValue = true
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

// MARK: - Branches

extension JSONWriter {
  /// A writer of some of the next elements of the array or object that is open, on another thread, say.
  ///
  /// - Parameter isFirst: whether its elements come first of all that follow.
  func branch(isFirst: Bool) -> JSONWriter {
    var branch = self
    branch.block = []
    branch.level.isEmpty = isFirst && level.isEmpty
    return branch
  }

  /// Takes in what a branch wrote. Branches are joined in the order in which they were made.
  mutating func join(_ branch: JSONWriter) {
    block.append(contentsOf: branch.block)
    level.isEmpty = level.isEmpty && branch.level.isEmpty
  }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8, _ layout: Layout) {
    separate()
    block.append(bracket)
    outer.append(level)
    level = Level(layout: level.layout == .line ? .line : layout)
  }

  private mutating func end(_ bracket: UInt8) {
    let ended = level
    level = outer.popLast() ?? Level(layout: .block)
    if ended.layout == .block, !ended.isEmpty { newLine() }
    block.append(bracket)
  }

  /// Writes what stands between a member or element and the one before it.
  private mutating func separate() {
    if awaitsValue {
      awaitsValue = false
      return
    }
    let isFirst = level.isEmpty
    level.isEmpty = false
    if !isFirst { block.append(UInt8(ascii: ",")) }
    switch level.layout {
    case .block: newLine()
    case .line: if !isFirst { block.append(UInt8(ascii: " ")) }
    }
  }

  private mutating func newLine() {
    block.append(UInt8(ascii: "\n"))
    for _ in outer { block.append(contentsOf: [0x20, 0x20]) }
  }

  /// Closes the quotation of a name.
  private mutating func colon() {
    block.append(UInt8(ascii: "\""))
    block.append(UInt8(ascii: ":"))
    block.append(UInt8(ascii: " "))
    awaitsValue = true
  }

  /// Writes a value that needs no quotation marks.
  private mutating func bare(_ text: String) {
    separate()
    block.append(contentsOf: text.utf8)
  }
}
