import NIOCore
import NIOHTTPTypes

/// Ends connections whose requests do not get on, and those that go on sending what was refused.
///
/// Heads are the business of the server's idle timeout, which counts from one request to the next; this looks at
/// bodies, which may take as long as they like, as long as they move.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let patience: ServeSettings.Patience
  private var isReading = false
  private var isAnswered = false
  /// Bytes since the clock was last looked at, and since the answer.
  private var progress = 0
  private var leftover = 0
  private var clock: RepeatedTask?

  init(_ patience: ServeSettings.Patience) {
    self.patience = patience
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      (isReading, isAnswered, progress, leftover) = (true, false, 0, 0)
      startClock(context)
    case .body(let bytes):
      progress += bytes.readableBytes
      if isAnswered {
        leftover += bytes.readableBytes
        if leftover > patience.leftover { return context.close(promise: nil) }
      }
    case .end:
      isReading = false
      stopClock()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { isAnswered = true }
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stopClock()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stopClock() }

  private func startClock(_ context: ChannelHandlerContext) {
    stopClock()
    let (pause, loopBound) = (TimeAmount(patience.body), NIOLoopBound((self, context), eventLoop: context.eventLoop))
    clock = context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
      let (handler, context) = loopBound.value
      guard handler.isReading else { return }
      if handler.progress < handler.patience.progress { context.close(promise: nil) }
      handler.progress = 0
    }
  }

  private func stopClock() {
    clock?.cancel()
    clock = nil
  }
}
