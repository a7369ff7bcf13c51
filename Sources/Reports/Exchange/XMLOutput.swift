/// Writes elements of XML 1.0, indented by two spaces a level. What comes from a file is text: ``HTMLEscape``, whose
/// references XML has as well, and which leaves no character that XML does not allow.
struct XMLOutput {
  let out: ByteWriter
  private var depth = 0

  init(_ out: ByteWriter) {
    self.out = out
    out.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element with attributes, of which those that are nil are left out, and what is in it.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], _ content: (inout XMLOutput) -> Void
  ) {
    begin(name, attributes)
    out.text(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    out.text("</\(name)>\n")
  }

  /// An element with attributes and text; without text it is empty.
  mutating func leaf(_ name: String, _ attributes: [(name: String, value: String?)] = [], lines: [String] = []) {
    begin(name, attributes)
    guard !lines.isEmpty else { return out.text("/>\n") }
    out.text(">")
    for (number, line) in lines.enumerated() {
      if number > 0 { out.text("\n") }
      escaped(line)
    }
    out.text("</\(name)>\n")
  }

  private func begin(_ name: String, _ attributes: [(name: String, value: String?)]) {
    indent()
    out.text("<\(name)")
    for (name, value) in attributes {
      guard let value else { continue }
      out.text(" \(name)=\"")
      escaped(value)
      out.text("\"")
    }
  }

  private func indent() { out.text(String(repeating: "  ", count: depth)) }

  private func escaped(_ text: String) {
    var block: [UInt8] = []
    HTMLEscape.append(text, to: &block)
    out.bytes(block)
  }
}
