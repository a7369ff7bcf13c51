import Wording

/// The frame of a drawing: what it is for who does not see it, and how far it reaches.
struct SVGPage {
  /// Size of ordinary text, and of text that stands back.
  static let textSize = 12.0
  static let smallSize = 10.5

  let settings: DrawingSettings
  var markup = XMLMarkup()
  var language: Language { settings.language }

  /// Begins a drawing that scales to the width that it is given.
  ///
  /// - Parameters:
  ///   - kind: a class for style sheets.
  ///   - title: what it is.
  ///   - description: what is seen, in sentences.
  init(
    _ settings: DrawingSettings, kind: String, width: Double, height: Double, title: String, description: String
  ) {
    self.settings = settings
    let ids = (title: "\(settings.prefix)-title", description: "\(settings.prefix)-desc")
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "drawing \(kind)", "role": "img",
        "lang": settings.language.rawValue, "viewBox": "0 0 \(width.svg) \(height.svg)", "width": "\(width.svg)",
        "height": "\(height.svg)", "aria-labelledby": "\(ids.title) \(ids.description)",
        "font-family": "system-ui, sans-serif", "font-size": SVGPage.textSize.svg, "fill": "currentColor",
      ])
    markup.element("title", ["id": ids.title], saying: title)
    markup.element("desc", ["id": ids.description], saying: description)
    markup.line()
  }

  /// What was drawn.
  consuming func finished() -> String {
    markup.close()
    return markup.text
  }

  /// Where text stands in relation to its point.
  enum Anchor: String { case start, middle, end }

  /// A line of text; cut to a width where one is given, and then whole where it is pointed at.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = textSize, anchor: Anchor = .start, isBold: Bool = false,
    isFaint: Bool = false, width: Double? = nil
  ) {
    let shown = width.map { DrawnText.cut(text, to: $0, size: size, isBold: isBold) } ?? text
    if shown != text {
      markup.open("g")
      markup.element("title", saying: DrawnText.whole(text))
    }
    let weight = isBold ? "600" : "400"
    markup.element(
      "text",
      [
        "x": x.svg, "y": y.svg, "font-size": size.svg, "text-anchor": anchor.rawValue, "font-weight": weight,
        "fill-opacity": isFaint ? "0.8" : "1",
      ], saying: shown)
    if shown != text { markup.close() }
  }
}
