import FoundationEssentials
import HTTPTypes
import Hummingbird
import Wording

/// Says in words why a request was not done: as a page, or as JSON to whoever asks for that.
struct RefusalPages: RouterMiddleware {
  let settings: ServeSettings

  func handle(
    _ request: Request, context: ServeContext, next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let refusal as Refusal {
      return answer(refusal, request)
    } catch let error as HTTPError {
      return answer(Refusal(error.status, error.status == .notFound ? .notFound : .other), request)
    } catch is CancellationError {
      return answer(Refusal(.serviceUnavailable, .ending), request)
    }
  }

  private func answer(_ refusal: Refusal, _ request: Request) -> Response {
    let language = request.language(default: settings.language)
    let text = refusal.problem.phrase.said(in: language, refusal.arguments)
    var response: Response
    if request.wantsJSON {
      response = .json(["error": refusal.problem.rawValue, "message": text], status: refusal.status)
    } else if refusal.status == .unauthorized {
      response = .page(LoginPage(language: language, isWrong: false).markup, status: refusal.status)
    } else {
      response = .page(ProblemPage(text: text, language: language).markup, status: refusal.status)
    }
    if let seconds = refusal.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    if refusal.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer realm=\"recol\"" }
    return response
  }
}
