/// Writes YAML: mappings and lists in blocks, lists of short texts on one line, texts in quotation marks where they
/// could be read as something else.
struct YAMLText {
  private(set) var text = ""
  private static let width = 110

  /// A document with that outermost mapping.
  init(_ root: YAMLNode) { write(root, indent: 0) }

  private mutating func write(_ node: YAMLNode, indent: Int) {
    switch node.content {
    case .nothing: text += "\n"
    case .scalar(let scalar): text += YAMLText.quoted(scalar) + "\n"
    case .flag(let flag): text += "\(flag)\n"
    case .mapping(let entries):
      for (place, entry) in entries.enumerated() {
        if place > 0 { text += blanks(indent) }
        text += YAMLText.quoted(entry.key) + ":"
        writeValue(entry.value, indent: indent + 2)
      }
    case .sequence(let nodes):
      for (place, node) in nodes.enumerated() {
        if place > 0 { text += blanks(indent) }
        text += "- "
        if let line = inline(node, indent: indent + 2) { text += line + "\n" } else { write(node, indent: indent + 2) }
      }
    }
  }

  private mutating func writeValue(_ node: YAMLNode, indent: Int) {
    if let line = inline(node, indent: indent) {
      text += " " + line + "\n"
    } else {
      // A list stands under its key, a mapping further in.
      text += "\n" + blanks(indent)
      write(node, indent: indent)
    }
  }

  /// The value on one line; nil where it has to be a block.
  private func inline(_ node: YAMLNode, indent: Int) -> String? {
    switch node.content {
    case .nothing: return ""
    case .scalar(let scalar): return YAMLText.quoted(scalar)
    case .flag(let flag): return "\(flag)"
    case .sequence(let nodes):
      if nodes.isEmpty { return "[]" }
      let items = nodes.compactMap { $0.text.map { YAMLText.quoted($0, inList: true) } }
      guard items.count == nodes.count else { return nil }
      let line = "[" + items.joined(separator: ", ") + "]"
      return indent + line.count <= Self.width ? line : nil
    case .mapping(let entries): return entries.isEmpty ? "{}" : nil
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A text as it can stand in YAML: as it is where nothing in it means anything there, else in quotation marks.
  static func quoted(_ text: String, inList: Bool = false) -> String {
    isPlain(text, inList: inList) ? text : doubleQuoted(text)
  }

  private static func isPlain(_ text: String, inList: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    if first == " " || last == " " || last == ":" { return false }
    if "-?:,[]{}#&*!|>'\"%@`=~<.".unicodeScalars.contains(first) { return false }
    if ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return false }
    // Numbers keep their quotation marks off: they are read as texts anyway.
    if inList, text.unicodeScalars.contains(where: { ",[]{}".unicodeScalars.contains($0) }) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F ~= scalar.value) && scalar.value != 0x2028
        && scalar.value != 0x2029 && scalar.value != 0xFEFF
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        let isControl = scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
        if isControl || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
