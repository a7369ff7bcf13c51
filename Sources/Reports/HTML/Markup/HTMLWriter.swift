import Wording

/// Writes HTML, element by element: text and values are escaped on their way, and tags come from closed lists.
struct HTMLWriter {
  private let out: ByteWriter
  let language: Language

  init(_ out: ByteWriter, _ language: Language) { (self.out, self.language) = (out, language) }

  /// Whether nobody takes what is written any more.
  var hasFailed: Bool { out.hasFailed }
  /// Bytes written so far.
  var count: Int { out.count }

  // MARK: Elements

  /// An element with what `content` writes inside.
  func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], _ content: () -> Void) {
    open(tag, attributes)
    content()
    out.text("</\(tag.rawValue)>")
    if tag.isBlock { out.byte(UInt8(ascii: "\n")) }
  }

  /// An element with text inside.
  func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ text: String) {
    element(tag, attributes) { self.text(text) }
  }

  /// An element with text inside and no attributes.
  func element(_ tag: HTMLTag, _ text: String) { element(tag, [], text) }

  /// An element that has no end tag.
  func void(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = []) { open(tag, attributes) }

  private func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    out.text("<" + tag.rawValue)
    for attribute in attributes {
      out.text(" " + attribute.name.rawValue)
      guard let value = attribute.value else { continue }
      out.text("=\"")
      text(value)
      out.byte(UInt8(ascii: "\""))
    }
    out.byte(UInt8(ascii: ">"))
  }

  // MARK: Text

  /// Text of recol's own.
  func text(_ text: String) {
    var block: [UInt8] = []
    HTMLEscape.append(text, to: &block)
    out.bytes(block)
  }

  /// A sentence of recol's own.
  func say(_ phrase: Phrase, _ arguments: [String] = []) { text(phrase.said(in: language, arguments)) }

  /// Text from a file: set apart, so that its direction of writing does not reach what stands around it, and cut where
  /// it is very long.
  ///
  /// - Parameter limit: scalars shown.
  func foreign(_ text: String, limit: Int = HTMLEscape.longestName) {
    let cut = HTMLEscape.cut(text, to: limit)
    element(.bdi) { self.text(cut?.shown ?? text) }
    guard let cut else { return }
    self.text("… ")
    let length = PageLabel.cutText.phrase.said(in: language, ["\(cut.length)", language.number(cut.length)])
    element(.span, [.classes("faint")], length)
  }

  /// A sentence with text from a file in it.
  func sentence(_ text: String) { foreign(text, limit: HTMLEscape.longestSentence) }

  /// A drawing, which escapes what it says itself.
  func drawing(_ svg: String) { out.text(svg) }

  // MARK: What carries code

  /// A style sheet or a script of recol's own, named by its element.
  func page(_ file: PageFile) {
    out.text("<\(file.element)>")
    out.bytes(file.bytes)
    out.text("</\(file.element)>\n")
  }

  /// The lines before the title, which allow nothing but the page's own style sheets and script.
  func preamble(policy: String) {
    out.text(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">

      """)
  }

  /// Between the head of the page and its body.
  func bodyBegins() { out.text("</head>\n<body>\n") }

  /// The end of the page.
  func end() { out.text("</body>\n</html>\n") }
}

extension HTMLTag {
  /// Whether a line ends after it, for who reads the source.
  fileprivate var isBlock: Bool {
    switch self {
    case .bdi, .span, .strong, .small, .code, .a, .time, .button, .select, .output, .label: false
    default: true
    }
  }
}
