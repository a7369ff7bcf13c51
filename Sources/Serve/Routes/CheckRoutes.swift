import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes
import ServiceLifecycle
import Wording

/// The addresses of checks: sending, looking, fetching reports, taking away.
struct CheckRoutes {
  let settings: ServeSettings
  let access: Access
  let store: CheckStore
  let queue: CheckQueue

  func add(to router: Router<ServeContext>) {
    router.get("/") { request, _ in await home(request) }
    router.post("/checks") { request, context in try await receive(request, context) }
    router.get("/checks/:id") { request, context in try await show(request, try await check(context)) }
    router.get("/checks/:id/status") { request, context in try await status(request, try await check(context)) }
    router.get("/checks/:id/reports/:format") { _, context in
      try await report(try await check(context), context.parameters.get("format") ?? "", context)
    }
    router.post("/checks/:id/delete") { request, context in
      try await remove(request, try await check(context), context)
    }
  }

  /// The check that an address names.
  private func check(_ context: ServeContext) async throws -> CheckRecord {
    guard let id = context.parameters.get("id"), CheckID.isOne(id), let check = await store.record(id) else {
      throw Refusal.notFound
    }
    return check
  }

  private func home(_ request: Request) async -> Response {
    .page(
      HomePage(
        settings: settings, language: request.language(default: settings.language), proof: access.proof,
        checks: await store.all
      ).markup)
  }

  private func receive(_ request: Request, _ context: ServeContext) async throws -> Response {
    guard let boundary = request.formBoundary else { throw Refusal(.badRequest, .noForm) }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      guard length <= settings.mostUpload else { throw Refusal(.contentTooLarge, .tooLarge) }
      // Reports need room, too.
      if let space = store.space, space < length + 64 << 20 { throw Refusal(.init(code: 507), .diskFull) }
    }
    try await queue.reserve()
    let id = CheckID.make()
    do {
      // Programs that send much ask first whether they may (RFC 9110 10.1.1).
      if request.headers[.expect]?.lowercased() == "100-continue" {
        try await context.channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
      }
      let body = request.body
      // An upload that is under way does not keep the server from being ended.
      let asked = try await cancelWhenGracefulShutdown {
        var receiver = UploadReceiver(
          settings, folder: store.arriving(id), boundary: boundary, proof: access.proof,
          needsProof: access.isBrowser(request))
        return try await receiver.receive(body)
      }
      try await store.admit(asked, id)
    } catch {
      // What came whole and cannot be admitted is left to nobody.
      store.arriving(id).remove()
      await queue.settle(nil)
      throw error
    }
    await queue.settle(id)
    let path = "/checks/\(id)"
    if request.wantsJSON { return .json(["id": id, "url": path], status: .created) }
    return .see("\(path)?lang=\(request.language(default: settings.language).rawValue)")
  }

  private func show(_ request: Request, _ check: CheckRecord) async throws -> Response {
    let folder = store.folder(of: check.id)
    return .page(
      CheckPage(
        check: check, language: request.language(default: settings.language), proof: access.proof,
        reports: check.state == .done ? settings.reports.filter { folder.size(of: $0) > 0 } : [],
        messages: check.state == .done ? folder.said : "", position: await queue.position(of: check.id),
        progress: folder.progress
      ).markup)
  }

  private func status(_ request: Request, _ check: CheckRecord) async throws -> Response {
    .json(
      CheckStatus(
        check, position: await queue.position(of: check.id), progress: store.folder(of: check.id).progress,
        language: request.language(default: settings.language)))
  }

  private func report(_ check: CheckRecord, _ format: String, _ context: ServeContext) async throws -> Response {
    guard check.state == .done, let kind = settings.reports.first(where: { $0.format == format }) else {
      throw Refusal.notFound
    }
    let body = try await FileIO().loadFile(path: store.folder(of: check.id).path(of: kind), context: context)
    var response = Response(status: .ok, headers: [.contentType: kind.mediaType], body: body)
    response.headers[.contentDisposition] = "\(kind.isShown ? "inline" : "attachment"); filename=\"\(kind.fileName)\""
    response.headers[.contentSecurityPolicy] = SecurityHeaders.report
    return response
  }

  private func remove(_ request: Request, _ check: CheckRecord, _ context: ServeContext) async throws -> Response {
    let form = try await request.form(ProofForm.self, context)
    guard Secret.isSame(form.csrf, access.proof) else { throw Refusal(.forbidden, .foreignForm) }
    await queue.remove(check.id)
    return .see("/?lang=\(request.language(default: settings.language).rawValue)")
  }

  /// A form without files.
  private struct ProofForm: Decodable {
    let csrf: String
  }
}
