import Hummingbird
import Wording

/// The way in for browsers, where a token is asked for.
struct LoginRoutes {
  let settings: ServeSettings
  let access: Access

  func add(to router: Router<ServeContext>) {
    router.get("/login") { request, _ in
      guard access.token != nil else { return Response.see("/") }
      return Response.page(LoginPage(language: language(request), isWrong: false).markup)
    }
    router.post("/login") { request, context in try await enter(request, context) }
  }

  private func enter(_ request: Request, _ context: ServeContext) async throws -> Response {
    let form = try await request.form(LoginForm.self, context)
    let language = form.lang.flatMap(Language.init(rawValue:)) ?? language(request)
    guard access.isToken(form.token) else {
      // Guessing takes time.
      try await Task.sleep(for: .milliseconds(500))
      return .page(LoginPage(language: language, isWrong: true).markup, status: .unauthorized)
    }
    var response = Response.see("/?lang=\(language.rawValue)")
    response.headers[.setCookie] = access.sessionCookie
    return response
  }

  private func language(_ request: Request) -> Language { request.language(default: settings.language) }

  private struct LoginForm: Decodable {
    let token: String
    let lang: String?
  }
}
