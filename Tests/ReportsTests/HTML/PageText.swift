/// An HTML report as tests read it.
enum PageText {
  /// `page` without the style sheets and the script that it carries, and without their hashes: they have tests of their
  /// own, and would hide what changes. Anything else is as it is.
  static func withoutFiles(_ page: String) -> String {
    guard page.hasPrefix("<!DOCTYPE html>") else { return page }
    var text = page
    for element in ["style", "script"] { text = emptied(text, element) }
    var out = ""
    var rest = text[...]
    while let hash = rest.firstRange(of: "'sha256-") {
      out += rest[..<hash.upperBound] + "…'"
      rest = rest[hash.upperBound...]
      rest = rest[(rest.firstIndex(of: "'").map { rest.index(after: $0) } ?? rest.endIndex)...]
    }
    return out + rest
  }

  private static func emptied(_ text: String, _ element: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<\(element)>"),
      let end = rest[start.upperBound...].firstRange(of: "</\(element)>")
    {
      out += rest[..<start.upperBound] + "…"
      rest = rest[end.lowerBound...]
    }
    return out + rest
  }

  /// What the first `<element>` of `page` holds.
  static func content(of element: String, in page: String) -> String {
    guard let start = page.firstRange(of: "<\(element)>"),
      let end = page[start.upperBound...].firstRange(of: "</\(element)>")
    else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }
}
