import Wording

/// Says why something was not done.
struct ProblemPage {
  let text: String
  let language: Language

  var markup: Markup {
    PageFrame(language: language, title: language.label(.problem), path: "/").markup(
      """
      <h1>\(language.label(.problem))</h1>
      <p role="alert">\(text)</p>
      <p><a href="/?lang=\(language.rawValue)">← \(language.label(.back))</a></p>
      """)
  }
}
