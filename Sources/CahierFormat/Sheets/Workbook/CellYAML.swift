import Requirements

/// Parts of a cahier as texts of cells, and back.
enum CellYAML {
  /// The text of a part in a column of a kind.
  static func text(_ node: YAMLNode, _ kind: WorkbookSheet.Kind) -> String {
    switch kind {
    case .text: node.text.map { plain($0, isLine: false) } ?? flow(node)
    case .texts, .nodes: isEmptyList(node) ? "[]" : items(node).map(line).joined(separator: "\n")
    case .node: line(node)
    case .flag: node.text == "true" ? "oui" : "non"
    }
  }

  /// The part that a cell holds; nil where what should be YAML is none.
  static func node(_ text: String, _ kind: WorkbookSheet.Kind, line: Int) -> YAMLNode? {
    switch kind {
    case .text: return text.hasPrefix("\"") ? parsed(text, line) : YAMLNode(content: .scalar(text), line: line)
    case .flag: return YAMLNode(content: .scalar(text), line: line)
    case .node: return item(text, line)
    case .texts, .nodes:
      if text == "[]" { return YAMLNode(content: .sequence([]), line: line) }
      let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
      let nodes = lines.compactMap { item($0, line) }
      return nodes.count == lines.count ? YAMLNode(content: .sequence(nodes), line: line) : nil
    }
  }

  /// Whether a part is a list of nothing, which is not the same as none.
  private static func isEmptyList(_ node: YAMLNode) -> Bool {
    if case .sequence(let nodes) = node.content { nodes.isEmpty } else { false }
  }

  private static func items(_ node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let nodes) = node.content { return nodes }
    return [node]
  }

  private static func line(_ node: YAMLNode) -> String { node.text.map { plain($0, isLine: true) } ?? flow(node) }

  private static func item(_ text: String, _ line: Int) -> YAMLNode? {
    text.hasPrefix("{") || text.hasPrefix("[") || text.hasPrefix("\"")
      ? parsed(text, line) : YAMLNode(content: .scalar(text), line: line)
  }

  /// A text as it is, or in quotation marks where it would be read as something else.
  private static func plain(_ text: String, isLine: Bool) -> String {
    let isStrange = text.isEmpty || text.trimmed != text || text.hasPrefix("\"") || text.contains("\r")
    if isStrange { return quoted(text) }
    guard isLine else { return text }
    return text.hasPrefix("{") || text.hasPrefix("[") || text.contains(where: \.isNewline) ? quoted(text) : text
  }

  /// YAML on one line.
  private static func flow(_ node: YAMLNode) -> String {
    switch node.content {
    case .nothing: return "~"
    case .scalar(let text): return scalar(text)
    case .flag(let flag): return "\(flag)"
    case .sequence(let nodes): return "[" + nodes.map(flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      return "{" + entries.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func scalar(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isWord && !text.isEmpty && text.lowercased() != "null" ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        let isPlain =
          scalar.value >= 0x20 && !(0x7F...0x9F ~= scalar.value) && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        if isPlain {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return result + "\""
  }

  private static func parsed(_ text: String, _ line: Int) -> YAMLNode? {
    var text = text
    let result = text.withUTF8 { unsafe YAMLDocument.read(UnsafeRawBufferPointer($0)) }
    guard case .success(let node) = result else { return nil }
    return located(node, line)
  }

  /// The same, all of it at the row in which it stands.
  private static func located(_ node: YAMLNode, _ line: Int) -> YAMLNode {
    switch node.content {
    case .nothing, .scalar, .flag: YAMLNode(content: node.content, line: line)
    case .sequence(let nodes): YAMLNode(content: .sequence(nodes.map { located($0, line) }), line: line)
    case .mapping(let entries):
      YAMLNode(
        content: .mapping(entries.map { .init(key: $0.key, line: line, value: located($0.value, line)) }), line: line)
    }
  }
}
