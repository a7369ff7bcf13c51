import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Refuses requests that call another server or come from another's page.
///
/// A page anywhere can have a name of its own point to this machine (DNS rebinding) and have a browser send what it
/// likes: the browser then says that name in `Host`, or its own in `Origin`.
struct HostGuard: RouterMiddleware {
  let settings: ServeSettings

  func handle(
    _ request: Request, context: ServeContext, next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    // A request says whom it calls once, and a path of its server.
    guard let authority = request.head.authority, !request.headers.contains(.host),
      request.head.path?.hasPrefix("/") == true
    else { throw Refusal(.badRequest, .other) }
    guard isOurs(authority, context.localAddress), isOwn(request.headers[values: .origin], authority),
      !isSentByOthers(request)
    else { throw Refusal(.forbidden, .foreign) }
    return try await next(request, context)
  }

  /// Whether `authority` names this server: its address or one of its names, at its port.
  func isOurs(_ authority: String, _ local: SocketAddress?) -> Bool {
    guard let called = Authority(authority) else { return false }
    if settings.names.contains(where: { $0.lowercased() == called.host }) { return true }
    guard let local, (called.port ?? 80) == local.port else { return false }
    // The address that was called, as the connection knows it.
    let address = local.ipAddress?.lowercased() ?? ""
    if called.host == address || called.host == settings.host.lowercased() { return true }
    let isLoopback = address.hasPrefix("127.") || address == "::1"
    return isLoopback && ["localhost", "127.0.0.1", "::1"].contains(called.host)
  }

  /// Whether a page of this server sent the request, as far as the browser says it.
  private func isOwn(_ origins: [String], _ authority: String) -> Bool {
    origins.isEmpty || (origins.count == 1 && ["http://\(authority)", "https://\(authority)"].contains(origins[0]))
  }

  /// Whether a browser says that another page has it change something here.
  private func isSentByOthers(_ request: Request) -> Bool {
    guard request.method != .get, request.method != .head, let site = request.headers[.secFetchSite] else {
      return false
    }
    return site != "same-origin" && site != "none"
  }
}

/// What `Host` says: a host, and a port where it is not the usual one.
struct Authority: Equatable {
  /// In lower case; an address of IPv6 without its brackets.
  let host: String
  let port: Int?

  /// Nil for what is none.
  init?(_ text: String) {
    let host: Substring
    var rest: Substring
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
    } else {
      host = text.prefix { $0 != ":" }
      rest = text[host.endIndex...]
    }
    guard !host.isEmpty, !host.contains(where: { "@/?# ".contains($0) }) else { return nil }
    self.host = host.lowercased()
    if rest.isEmpty {
      port = nil
    } else {
      guard rest.removeFirst() == ":", let number = UInt16(rest) else { return nil }
      port = Int(number)
    }
  }
}
