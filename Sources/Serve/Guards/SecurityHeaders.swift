import HTTPTypes
import Hummingbird

/// Gives every answer the header fields that keep browsers from doing more with it than it is for.
struct SecurityHeaders: RouterMiddleware {
  /// What pages of the server may load: its own style and script, and nothing else from anywhere.
  static let page =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  /// What a report may do: what stands in it, in an origin of its own, where it can ask this server nothing.
  static let report =
    "sandbox allow-scripts allow-modals allow-downloads allow-popups; default-src 'none'; "
    + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
    + "frame-ancestors 'none'"

  func handle(
    _ request: Request, context: ServeContext, next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let fields: [(HTTPField.Name, String)] = [
      (.contentSecurityPolicy, Self.page),
      (.xFrameOptions, "DENY"),
      (.xContentTypeOptions, "nosniff"),
      // Not no-referrer: browsers then say nothing of where a form comes from, and Origin is what guards it.
      (.referrerPolicy, "same-origin"),
      (.crossOriginOpenerPolicy, "same-origin"),
      (.crossOriginResourcePolicy, "same-origin"),
      (.crossOriginEmbedderPolicy, "require-corp"),
      (.permissionsPolicy, "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
      (.cacheControl, "no-store"),
    ]
    for (name, value) in fields where !response.headers.contains(name) { response.headers[name] = value }
    return response
  }
}
