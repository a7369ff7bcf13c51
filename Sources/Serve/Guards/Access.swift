import HTTPTypes
import Hummingbird

/// What clients must know, and how they show that they do.
struct Access: Sendable {
  /// The token; nil where none is asked for.
  let token: String?
  /// What a browser keeps in place of the token. It ends with the server.
  private let session = Secret.make(bytes: 32)
  /// What the forms of this server carry, so that no other page can send one in somebody's name.
  let proof = Secret.make(bytes: 32)

  static let cookie = "recol"

  /// Whether a request may pass.
  func allows(_ request: Request) -> Bool {
    guard let token else { return true }
    if let header = request.headers[.authorization] {
      let parts = header.split(separator: " ", maxSplits: 1)
      return parts.count == 2 && parts[0].lowercased() == "bearer" && Secret.isSame(String(parts[1]), token)
    }
    return request.cookies[Self.cookie].map { Secret.isSame($0.value, session) } ?? false
  }

  /// Whether somebody has typed the token.
  func isToken(_ text: String) -> Bool { token.map { Secret.isSame(text, $0) } ?? false }

  /// The cookie for a browser whose user has: for this server's own pages and no script.
  var sessionCookie: String { "\(Self.cookie)=\(session); Path=/; HttpOnly; SameSite=Strict; Max-Age=43200" }

  /// Whether a request was sent by a browser, which other pages can make send requests.
  func isBrowser(_ request: Request) -> Bool {
    request.headers.contains(.origin) || request.headers.contains(.secFetchSite) || request.headers.contains(.cookie)
      || request.headers.contains(.referer)
  }
}
