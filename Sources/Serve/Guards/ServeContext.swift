import Hummingbird
import NIOCore

/// What belongs to one request besides itself.
struct ServeContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The connection.
  let channel: any Channel
  /// Where the connection was accepted: which of the machine's addresses was called.
  var localAddress: SocketAddress? { channel.localAddress }
  /// How long a form without files may be, in bytes.
  let maxUploadSize = 16 << 10

  init(source: Source) {
    coreContext = .init(source: source)
    channel = source.channel
  }
}
