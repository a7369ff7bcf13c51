import Wording

/// What stands around the content of every page.
struct PageFrame {
  let language: Language
  /// What the window says.
  let title: String
  /// The address of this page in the other language.
  let path: String
  /// Whether the page looks again by itself where there is no script: seconds between.
  var refresh: Int?

  /// The page with its content.
  func markup(_ content: Markup) -> Markup {
    let other: Language = language == .fr ? .en : .fr
    let again: Markup = refresh.map { "<noscript><meta http-equiv=\"refresh\" content=\"\($0)\"></noscript>" } ?? ""
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) – recol</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/serve.css">
      <script src="/serve.js" defer></script>
      \(again)
      </head>
      <body>
      <a class="skip" href="#content">\(language.label(.skip))</a>
      <header>
      <p class="brand"><a href="/?lang=\(language.rawValue)">recol</a></p>
      <p class="purpose">\(language.label(.purpose))</p>
      <p><a href="\(path)?lang=\(other.rawValue)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
      \(language.label(.otherLanguage))</a></p>
      </header>
      <main id="content" tabindex="-1">
      \(content)
      </main>
      </body>
      </html>

      """
  }
}

extension Language {
  /// A label in this language.
  func label(_ label: ServeLabel, _ arguments: String...) -> String { label.phrase.said(in: self, arguments) }
}
