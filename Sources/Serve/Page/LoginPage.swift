import Wording

/// Asks for the token.
struct LoginPage {
  let language: Language
  /// Whether another one was typed before.
  let isWrong: Bool

  var markup: Markup {
    let problem: Markup = isWrong ? "<p id=\"problem\" role=\"alert\">\(language.label(.wrongToken))</p>" : ""
    return PageFrame(language: language, title: language.label(.login), path: "/login").markup(
      """
      <h1>\(language.label(.login))</h1>
      \(problem)
      <form action="/login" method="post">
      <input type="hidden" name="lang" value="\(language.rawValue)">
      <p><label for="token">\(language.label(.token))</label>
      <input id="token" name="token" type="password" autocomplete="current-password" required></p>
      <p><button class="main" type="submit">\(language.label(.enter))</button></p>
      </form>
      """)
  }
}
