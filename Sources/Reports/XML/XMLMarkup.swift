/// Writes XML, element by element. Everything that stands in an attribute or between tags is escaped here. Attributes
/// without a value are left out.
struct XMLMarkup {
  /// What has been written.
  private(set) var text = ""
  private var open: [String] = []

  /// Begins an element.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    begin(name, attributes)
    text += ">"
    open.append(name)
  }

  /// Ends the element that was begun last.
  mutating func close() {
    guard let name = open.popLast() else { return }
    text += "</\(name)>"
  }

  /// An element with nothing inside.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    begin(name, attributes)
    text += "/>"
  }

  /// An element with text inside.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], saying content: String) {
    begin(name, attributes)
    text += ">\(XMLEscape.escaped(content))</\(name)>"
  }

  /// An element with lines of text inside.
  mutating func element(_ name: String, lines: [String]) {
    begin(name, [:])
    text += ">\(lines.map(XMLEscape.escaped).joined(separator: "\n"))</\(name)>"
  }

  /// A new line between elements, for who reads the text.
  mutating func line() { text += "\n" }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(XMLEscape.escaped(value))\"" }
    }
  }
}
