import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The server: a form to send models and requirements with, the checks, and their reports.
public struct CheckServer: Sendable {
  /// Why it could not be started.
  public enum Trouble: Error {
    /// Another server uses the data folder.
    case folderInUse
    /// The data folder cannot be used; the number is the system's error.
    case folder(Int32)
    /// The address cannot be listened at; the number is the system's error, 0 where it is none of the system's.
    case address(Int32)
  }

  private let settings: ServeSettings

  /// A server that has not begun.
  public init(_ settings: ServeSettings) {
    self.settings = settings
  }

  /// Serves until SIGTERM or SIGINT, or until the task is cancelled.
  ///
  /// - Parameters:
  ///   - onUnreadable: takes the folders of earlier checks that cannot be read, where there are any: pages do not list
  ///     them, and they stay on the disk.
  ///   - onStart: takes the port that is listened at.
  /// - Throws: ``Trouble``.
  public func run(
    onUnreadable: ([String]) -> Void = { _ in }, onStart: @escaping @Sendable (Int) async -> Void
  ) async throws {
    let store: CheckStore
    do {
      store = try CheckStore(folder: settings.folder)
    } catch {
      switch error {
      case .inUse: throw Trouble.folderInUse
      case .refused(let number): throw Trouble.folder(number)
      }
    }
    if !store.unreadable.isEmpty { onUnreadable(store.unreadable) }
    let queue = CheckQueue(settings, store)
    // What there is to say is said to people, in pages; a log would hold names of files.
    let logger = Logger(label: "recol") { _ in SwiftLogNoOpLogHandler() }
    let application = application(store, queue, logger, onStart)
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: queue), .init(service: application)],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(3)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw Trouble.address(error.errnoCode)
    } catch is SocketAddressError.UnknownHost {
      throw Trouble.address(EADDRNOTAVAIL)
    } catch is SocketAddressError {
      throw Trouble.address(EADDRNOTAVAIL)
    } catch is CancellationError {
      // Ended as asked, with a client that did not let go.
    }
  }

  private func application(
    _ store: CheckStore, _ queue: CheckQueue, _ logger: Logger, _ onStart: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    let patience = settings.patience
    return Application(
      router: router(store, queue),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ConnectionGuard(patience)], idleTimeout: TimeAmount(patience.idle),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(256)),
      onServerRunning: { channel in await onStart(channel.localAddress?.port ?? 0) },
      logger: logger)
  }

  private func router(_ store: CheckStore, _ queue: CheckQueue) -> Router<ServeContext> {
    let access = Access(token: settings.token)
    let router = Router(context: ServeContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: RefusalPages(settings: settings))
    router.add(middleware: HostGuard(settings: settings))
    router.add(middleware: TokenGate(access: access))
    router.get("/serve.css") { _, _ in Response.bytes(PageFile.style.bytes, PageFile.style.mediaType) }
    router.get("/serve.js") { _, _ in Response.bytes(PageFile.script.bytes, PageFile.script.mediaType) }
    LoginRoutes(settings: settings, access: access).add(to: router)
    CheckRoutes(settings: settings, access: access, store: store, queue: queue).add(to: router)
    return router
  }
}
