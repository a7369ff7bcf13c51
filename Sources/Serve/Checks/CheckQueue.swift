import HTTPTypes
import ServiceLifecycle
import Wording

/// Makes the checks one after the other, or as many at once as the settings say.
///
/// The queue is bounded: whoever comes when it is full is told to come back. What waits or runs when the server is
/// ended is made by the next one.
actor CheckQueue: Service {
  private let settings: ServeSettings
  private let store: CheckStore
  private var waiting: [String] = []
  private var running: [String: Task<CheckRecord.Ending, any Error>] = [:]
  /// Uploads that are under way: each will wait here.
  private var arriving = 0
  /// Has ``run()`` look whether there is something to do.
  private let wakes: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation

  init(_ settings: ServeSettings, _ store: CheckStore) {
    self.settings = settings
    self.store = store
    (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Works until the server is ended; a check that runs then is broken off.
  func run() async throws {
    let left = await store.all.filter { $0.state == .waiting }.reversed().map(\.id)
    waiting = left + waiting
    wake.yield()
    await withDiscardingTaskGroup { group in
      for await _ in wakes.cancelOnGracefulShutdown() {
        while running.count < settings.mostRunning, !waiting.isEmpty {
          let id = waiting.removeFirst()
          let check = await start(id)
          group.addTask { await self.finish(id, check) }
        }
      }
      for check in running.values { check.cancel() }
    }
  }

  /// Keeps a place for an upload that begins.
  ///
  /// - Throws: where there is none.
  func reserve() throws(Refusal) {
    guard waiting.count + arriving < settings.mostWaiting else {
      throw Refusal(.serviceUnavailable, .queueFull, retryAfter: 60)
    }
    arriving += 1
  }

  /// Gives the place of an upload back, or to the check that came of it.
  func settle(_ id: String?) {
    arriving -= 1
    guard let id else { return }
    waiting.append(id)
    wake.yield()
  }

  /// How many checks are made before this one; nil where it does not wait.
  func position(of id: String) -> Int? {
    waiting.firstIndex(of: id).map { $0 + running.count }
  }

  /// Takes a check out, wherever it is, and away.
  func remove(_ id: String) async {
    waiting.removeAll { $0 == id }
    if let check = running[id] {
      check.cancel()
      _ = await check.result
    }
    await store.remove(id)
  }

  private func start(_ id: String) async -> Task<CheckRecord.Ending, any Error> {
    let record = await store.record(id)
    await store.begin(id)
    let (settings, folder) = (settings, store.folder(of: id))
    let check = Task { () throws -> CheckRecord.Ending in
      guard let record else { throw CancellationError() }
      return try await CheckProcess(settings, record.request, folder).run()
    }
    running[id] = check
    return check
  }

  private func finish(_ id: String, _ check: Task<CheckRecord.Ending, any Error>) async {
    switch await check.result {
    case .success(let ending): await store.end(id, ending)
    case .failure: await store.putBack(id)
    }
    running[id] = nil
    wake.yield()
  }
}

extension CheckProcess {
  /// The process for a request whose files lie in `folder`.
  fileprivate init(_ settings: ServeSettings, _ request: CheckRequest, _ folder: CheckFolder) {
    let line = CheckCommandLine(request: request, reports: settings.reports, threads: settings.threads)
    self.init(program: settings.program, arguments: line.arguments, folder: folder, limits: settings.limits)
  }
}
