import ByteInput
import Findings

/// Scans folders of models into a database: walks, reads what is new, keeps what is known, marks what is gone.
public struct ArchiveScan {
  /// What is asked for.
  public struct Request: Sendable {
    /// Folders, and files, to walk.
    public var folders: [String]
    /// What models are asked.
    public var profile: ScanProfile
    /// Version of recol.
    public var tool: String
    /// The time in UTC, ISO 8601.
    public var now: @Sendable () -> String
    /// Whether models are read again that have not changed.
    public var isAgain: Bool
    /// For everything together, in bytes.
    public var memory: Int
    /// Threads at work at once.
    public var threads: Int

    /// What is asked for.
    public init(
      folders: [String], profile: ScanProfile, tool: String, now: @escaping @Sendable () -> String, isAgain: Bool,
      memory: Int, threads: Int
    ) {
      (self.folders, self.profile, self.tool, self.now, self.isAgain) = (folders, profile, tool, now, isAgain)
      (self.memory, self.threads) = (memory, threads)
    }
  }

  /// What whoever scans has to say and to give.
  public struct Hooks {
    /// The arguments of a process that reads models with so many threads and so much memory in bytes; program first.
    public var worker: (_ threads: Int, _ memory: Int) -> [String]
    /// The line of a model whose process has not given one.
    public var lineOfFailure: (ModelJob, JobAnswer) -> [UInt8]
    /// Words for why something was left out.
    public var said: (LeftOutDetail) -> String
    /// Told how far it is, now and then.
    public var progress: (ScanProgress) -> Void
    /// Becomes readable when the scan is to end; negative for never.
    public var interrupts: Int32

    /// What is given.
    public init(
      worker: @escaping (Int, Int) -> [String], lineOfFailure: @escaping (ModelJob, JobAnswer) -> [UInt8],
      said: @escaping (LeftOutDetail) -> String, progress: @escaping (ScanProgress) -> Void, interrupts: Int32
    ) {
      (self.worker, self.lineOfFailure, self.said) = (worker, lineOfFailure, said)
      (self.progress, self.interrupts) = (progress, interrupts)
    }
  }

  private let path: String
  private let request: Request
  private let hooks: Hooks

  /// A scan into the database at `path`.
  public init(into path: String, _ request: Request, _ hooks: Hooks) {
    (self.path, self.request, self.hooks) = (path, request, hooks)
  }

  /// Scans, to the end or until it is interrupted; either way the same call goes on from there.
  ///
  /// - Returns: the scan's row, whether it was interrupted, and the lock on the database, which is to be kept until all
  ///   reports are written: a run that is killed before goes on with the same scan.
  /// - Throws: ``DatabaseError``, ``WorkerTrouble``, ``RequirementsChanged``.
  public func perform() throws -> (scan: CurrentScan, ending: WorkerPool.Ending, lock: ScanLock) {
    let lock = try ScanLock(path)
    let connection = try ArchiveFile.write(path)
    let scan = try CurrentScan.begin(
      request.folders, request.profile, tool: request.tool, now: request.now(), wasKilled: lock.wasLeft,
      in: connection)
    try discover(connection, scan)
    let ending = try read(connection, scan)
    if ending == .done { try ScanEnd(connection, scan).perform(now: request.now()) }
    return (scan, ending, lock)
  }

  private func discover(_ connection: Connection, _ scan: CurrentScan) throws {
    var discovery = try Discovery(connection, scan, isAgain: request.isAgain)
    let folders = request.folders.map { PathBytes($0) }
    var progress = ScanProgress()
    try ArchiveWalk(folders).forEach { found in
      try discovery.add(found, said: hooks.said)
      if case .model(let model) = found {
        progress.found += 1
        progress.foundBytes += model.fileBytes ?? 0
        if progress.found % 100 == 0 { hooks.progress(progress) }
      }
    }
    try discovery.finish(folders: folders)
    if !request.isAgain { try MoveSearch(connection, scan).perform() }
  }

  /// Reads what is to be read: the large ones by all threads, then the others side by side, then those that turned out
  /// to need more than their share.
  private func read(_ connection: Connection, _ scan: CurrentScan) throws -> WorkerPool.Ending {
    let extent = try WorkList.extent(connection, scan)
    let plan = ScanPlan(memory: request.memory, threads: request.threads, bytes: extent.bytes)
    let writer = try RowWriter(connection, scan)
    var progress = ScanProgress(toRead: extent)
    var large = WorkList(connection, scan, sizes: plan.largestShared + 1...Int.max)
    var others = WorkList(connection, scan, sizes: 0...plan.largestShared)
    var outgrown: [ModelJob] = []
    defer { try? writer.commit() }

    func run(_ pool: WorkerPool, mayOutgrow: Bool, _ next: () throws -> ModelJob?) throws -> WorkerPool.Ending {
      try pool.run(
        next: { try next().map { .job($0) } ?? .none },
        done: { job, answer in
          if mayOutgrow, answer == .tooLarge { return outgrown.append(job) }
          try record(job, answer, writer, &progress)
        },
        tick: {
          try writer.commitIfDue()
          hooks.progress(progress)
        })
    }
    // One thread is one thread: it reads, then its rows are written.
    let (interrupts, overlaps) = (hooks.interrupts, plan.threads > 1)
    let alone = WorkerPool(
      hooks.worker(plan.threads, plan.memory), count: 1, interrupts: interrupts, overlaps: overlaps)
    let beside = WorkerPool(
      hooks.worker(1, plan.sharedMemory), count: plan.shared, interrupts: interrupts, overlaps: overlaps)
    if try run(alone, mayOutgrow: false, { try large.next() }) == .interrupted { return .interrupted }
    if try run(beside, mayOutgrow: true, { try others.next() }) == .interrupted { return .interrupted }
    if try run(alone, mayOutgrow: false, { outgrown.popLast() }) == .interrupted { return .interrupted }
    try writer.commit()
    hooks.progress(progress)
    return .done
  }

  private func record(
    _ job: ModelJob, _ answer: JobAnswer, _ writer: RowWriter, _ progress: inout ScanProgress
  ) throws {
    func write(_ line: ArraySlice<UInt8>) throws(DatabaseError) -> ModelLine.Status? {
      guard let members = LineMembers(line) else { return nil }
      return try writer.write(members, model: job.id)
    }
    var status: ModelLine.Status?
    if case .line(let line) = answer {
      // A process that was started later has read requirement files that were changed meanwhile.
      if let asked = LineMembers(line)?["asked"], let digest = LineMembers(asked)?.plainText("digest"),
        digest != request.profile.sha256
      {
        throw RequirementsChanged()
      }
      status = try write(line)
    }
    // What is no line came of a process that is not sound.
    if status == nil { status = try write(hooks.lineOfFailure(job, answer)[...]) }
    progress.add(job, isError: status == .error)
  }
}

/// Requirement files were changed while models were asked them: what was read before stands, and the rest is still to be
/// read.
public struct RequirementsChanged: Error, Equatable, Sendable {}
