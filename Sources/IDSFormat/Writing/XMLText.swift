/// An XML text that grows element by element, indented, with everything escaped in one place.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  /// How many signs stand as U+FFFD, as XML cannot hold them.
  private(set) var replacements = 0
  private var depth = 0

  /// An attribute; one without a value is not written.
  typealias Attribute = (name: String, value: String?)

  /// An element with others inside; without any it is closed at once.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], _ inside: (inout XMLText) -> Void) {
    startLine()
    text += "<\(name)" + written(attributes) + ">"
    let lengthBefore = text.utf8.count
    depth += 1
    inside(&self)
    depth -= 1
    if text.utf8.count == lengthBefore {
      text.removeLast()
      text += "/>\n"
      return
    }
    startLine()
    text += "</\(name)>\n"
  }

  /// An element with nothing inside.
  mutating func empty(_ name: String, _ attributes: [Attribute]) {
    startLine()
    text += "<\(name)" + written(attributes) + "/>\n"
  }

  /// An element with a text inside; none where there is no text.
  mutating func leaf(_ name: String, _ content: String?) {
    guard let content else { return }
    startLine()
    text += "<\(name)>" + escaped(content, isAttribute: false) + "</\(name)>\n"
  }

  private mutating func startLine() {
    if text.last != "\n" { text += "\n" }
    text += String(repeating: "  ", count: depth)
  }

  private mutating func written(_ attributes: [Attribute]) -> String {
    var result = ""
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      result += " \(attribute.name)=\"" + escaped(value, isAttribute: true) + "\""
    }
    return result
  }

  /// The text with what XML reads as markup, or would change, written as references; what XML cannot hold is U+FFFD.
  private mutating func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\r": result += "&#13;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
        replacements += 1
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
