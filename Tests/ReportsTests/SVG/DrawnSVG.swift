/// A drawing, read back strictly: what is no well-formed SVG is none at all.
struct DrawnSVG {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The text inside, entities decoded.
    var text = ""
    var depth: Int

    func number(_ name: String) -> Double? { attributes[name].flatMap(Double.init) }
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var elements: [Element] = []

  init(_ source: String) throws {
    var open: [Int] = []
    var rest = source[...]
    while let mark = rest.firstIndex(of: "<") {
      try add(rest[..<mark], to: open.last)
      guard let end = rest[mark...].firstIndex(of: ">") else { throw Malformed(description: "a tag without end") }
      let tag = rest[rest.index(after: mark)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
          throw Malformed(description: "<\(tag)> closes nothing")
        }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      elements.append(try Self.element(isEmpty ? tag.dropLast() : tag, depth: open.count))
      if !isEmpty { open.append(elements.count - 1) }
    }
    guard open.isEmpty else { throw Malformed(description: "\(open.count) elements are not closed") }
    try add(rest, to: nil)
    guard elements.count(where: { $0.depth == 0 }) == 1 else { throw Malformed(description: "not one root") }
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Width and height of the view box.
  var size: (width: Double, height: Double)? {
    let numbers = elements.first?.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  /// The box of a text, with characters of half their height where nothing better is known.
  static func box(of text: Element) -> (left: Double, right: Double, top: Double, bottom: Double)? {
    guard let x = text.number("x"), let y = text.number("y"), let size = text.number("font-size") else { return nil }
    let width = Double(text.text.count) * size * 0.5
    let left =
      switch text.attributes["text-anchor"] {
      case "end": x - width
      case "middle": x - width / 2
      default: x
      }
    return (left, left + width, y - size * 0.75, y + size * 0.2)
  }

  private mutating func add(_ text: Substring, to element: Int?) throws {
    guard let element else {
      guard text.allSatisfy(\.isWhitespace) else { throw Malformed(description: "text outside: \(text)") }
      return
    }
    elements[element].text += try Self.decoded(text)
  }

  private static func element(_ tag: Substring, depth: Int) throws -> Element {
    let name = tag.prefix { $0 != " " }
    guard !name.isEmpty, name.allSatisfy(\.isLetter) else { throw Malformed(description: "element <\(tag)>") }
    var element = Element(name: String(name), attributes: [:], depth: depth)
    var rest = tag.dropFirst(name.count).drop { $0 == " " }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        throw Malformed(description: "attribute in <\(tag)>")
      }
      let key = String(rest[..<equals])
      let value = rest[equals...].dropFirst(2)
      guard let quote = value.firstIndex(of: "\""), element.attributes[key] == nil else {
        throw Malformed(description: "attribute \(key) in <\(tag)>")
      }
      element.attributes[key] = try decoded(value[..<quote])
      rest = value[quote...].dropFirst().drop { $0 == " " }
    }
    return element
  }

  private static func decoded(_ text: Substring) throws -> String {
    var out = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      guard let end = rest[mark...].firstIndex(of: ";"),
        let character = ["&amp": "&", "&lt": "<", "&gt": ">", "&quot": "\"", "&#39": "'"][String(rest[mark..<end])]
      else { throw Malformed(description: "a lone & in \(text)") }
      out += character
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }
}
