/// A reader of the markup of an HTML report: tags and attributes, as a parser would take them.
enum Markup {
  struct Tag {
    let name: String
    let attributes: [String]
    let isEnd: Bool
  }

  /// The elements that a report may have.
  static let known =
    [
      "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section", "article", "h1",
      "h2", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "div", "span", "strong", "small", "bdi", "code", "a",
      "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "figure", "form", "label",
      "select", "option", "input", "button", "output", "script", "!doctype",
    ] + ["svg", "desc", "defs", "pattern", "rect", "path", "text", "g", "line", "circle", "polygon", "polyline"]

  private static let void: Set<String> = ["meta", "input", "!doctype"]

  /// The tags of `text`, in order.
  static func tags(of text: String) -> [Tag] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { piece in
      var rest = piece.prefix { $0 != ">" }
      let isEnd = rest.first == "/"
      if isEnd { rest.removeFirst() }
      let name = rest.prefix { !$0.isWhitespace && $0 != "/" }
      return Tag(name: name.lowercased(), attributes: attributes(rest.dropFirst(name.count)), isEnd: isEnd)
    }
  }

  private static func attributes(_ text: Substring) -> [String] {
    var names: [String] = []
    var rest = text
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
      rest = rest[start...]
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
      names.append(name.lowercased())
      rest = rest.dropFirst(max(1, name.count))
      if rest.first == "=", rest.dropFirst().first == "\"" {
        rest = rest.dropFirst(2).drop { $0 != "\"" }.dropFirst()
      }
    }
    return names
  }

  /// The values of an attribute, in order.
  static func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// The first tag that ends something else than what is open; nil where all is well.
  static func unbalanced(_ text: String) -> String? {
    var open: [String] = []
    let empty = Set(text.split(separator: "<").filter { $0.prefix { $0 != ">" }.last == "/" }.map(String.init))
    for (tag, piece) in zip(tags(of: text), text.split(separator: "<", omittingEmptySubsequences: false).dropFirst()) {
      if void.contains(tag.name) || empty.contains(String(piece)) { continue }
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }
}
