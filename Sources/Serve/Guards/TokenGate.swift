import HTTPTypes
import Hummingbird
import Wording

/// Lets nobody in who does not know the token, where there is one.
struct TokenGate: RouterMiddleware {
  let access: Access

  /// What everybody may see: the way in, and what it looks like.
  private static let open: Set<String> = ["/login", "/serve.css", "/serve.js"]

  func handle(
    _ request: Request, context: ServeContext, next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    guard access.allows(request) || Self.open.contains(request.uri.path) else {
      throw Refusal(.unauthorized, .unauthorized)
    }
    return try await next(request, context)
  }
}
