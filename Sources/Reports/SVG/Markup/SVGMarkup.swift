/// Writes SVG, element by element. Everything that stands in an attribute or between tags is escaped here.
struct SVGMarkup {
  /// What has been written.
  private(set) var text = ""
  private var open: [String] = []

  /// Begins an element.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
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
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    begin(name, attributes)
    text += "/>"
  }

  /// An element with text inside.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], saying content: String) {
    begin(name, attributes)
    text += ">\(SVGEscape.escaped(content))</\(name)>"
  }

  /// A new line between elements, for who reads the text.
  mutating func line() { text += "\n" }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(SVGEscape.escaped(value))\"" }
  }
}

extension Double {
  /// The number as coordinates are written: two decimals at most, `0` for what is no number.
  var svg: String {
    guard isFinite, magnitude < 1e12 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
