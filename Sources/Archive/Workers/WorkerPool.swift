import Glibc

/// Processes that read models side by side; whoever is free gets the next one.
public struct WorkerPool {
  /// The program with its arguments.
  let arguments: [String]
  /// How many processes there are at once.
  let count: Int
  /// Whether a process has its next job while what came of the last one is being written: two threads at work, then.
  let overlaps: Bool
  /// Becomes readable when everything is to end; negative for never.
  public let interrupts: Int32
  /// Becomes readable when there may be a next job after there was none yet; negative where that is never so.
  let source: Int32

  /// Processes to come.
  ///
  /// - Parameters:
  ///   - arguments: the program that reads paths, each ended by NUL, and writes a line for each; program first.
  ///   - interrupts: a descriptor that becomes readable when work is to end before its time.
  ///   - overlaps: whether a process goes on while what it gave is being written.
  ///   - source: a descriptor that becomes readable when there are further jobs.
  public init(_ arguments: [String], count: Int, interrupts: Int32, overlaps: Bool = true, source: Int32 = -1) {
    (self.arguments, self.count, self.interrupts) = (arguments, max(1, count), interrupts)
    (self.overlaps, self.source) = (overlaps, source)
  }

  /// What there is to be done next.
  public enum Next: Sendable, Equatable {
    case job(ModelJob)
    /// Nothing yet; more will be told by the source.
    case later
    case none
  }

  private struct Slot {
    var process: WorkerProcess?
    var job: ModelJob?
    var deadline = ContinuousClock.now
    /// Whether the process has answered once, so that the program works.
    var hasAnswered = false
  }

  /// How the work ended.
  public enum Ending: Sendable, Equatable {
    /// There was no job left.
    case done
    /// It was interrupted: jobs that were not answered have not been done.
    case interrupted
  }

  /// Has jobs done until there are no more.
  ///
  /// - Parameters:
  ///   - next: gives the next job.
  ///   - done: takes what came of a job; workers go on meanwhile.
  ///   - tick: called a few times a second.
  /// - Throws: ``WorkerTrouble``, and what `next` and `done` throw.
  public func run(
    next: () throws -> Next, done: (ModelJob, JobAnswer) throws -> Void, tick: () throws -> Void = {}
  ) throws -> Ending {
    var slots = [Slot](repeating: Slot(), count: count)
    var isDry = false
    while true {
      var isWaiting = false
      for place in slots.indices where slots[place].job == nil && !isDry && !isWaiting {
        switch try next() {
        case .job(let job): try give(job, to: &slots[place])
        case .later: isWaiting = true
        case .none: isDry = true
        }
      }
      guard isWaiting || slots.contains(where: { $0.job != nil }) else { break }
      if wait(for: slots, andSource: isWaiting) { return .interrupted }
      try tick()
      for place in slots.indices {
        guard let job = slots[place].job, let answer = try answer(of: &slots[place]) else { continue }
        slots[place].job = nil
        if overlaps, !isDry, case .job(let following) = try next() { try give(following, to: &slots[place]) }
        try done(job, answer)
      }
    }
    for slot in slots { slot.process?.finish() }
    return .done
  }

  private func give(_ job: ModelJob, to slot: inout Slot) throws(WorkerTrouble) {
    slot.job = job
    slot.deadline = ContinuousClock.now + job.patience
    if let process = slot.process, process.send(job.path) { return }
    slot.process?.end()
    let process = try WorkerProcess(arguments)
    slot.process = process
    slot.hasAnswered = false
    // A process that has ended already says so by its output.
    _ = process.send(job.path)
  }

  /// Waits until something has come, a fifth of a second at most; true where work is to end.
  private func wait(for slots: [Slot], andSource: Bool) -> Bool {
    var descriptors = slots.compactMap { slot -> pollfd? in
      guard slot.job != nil, let process = slot.process else { return nil }
      return pollfd(fd: process.output, events: Int16(POLLIN), revents: 0)
    }
    if andSource { descriptors.append(pollfd(fd: source, events: Int16(POLLIN), revents: 0)) }
    descriptors.append(pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0))
    _ = unsafe poll(&descriptors, nfds_t(descriptors.count), 200)
    return (descriptors.last?.revents ?? 0) & Int16(POLLIN) != 0
  }

  /// What has come of the slot's job; nil where it goes on.
  private func answer(of slot: inout Slot) throws(WorkerTrouble) -> JobAnswer? {
    guard let process = slot.process else { return nil }
    switch process.receive() {
    case .line(let line):
      slot.hasAnswered = true
      return .line(line)
    case .waiting:
      guard ContinuousClock.now >= slot.deadline else { return nil }
      process.end()
      slot.process = nil
      return .tooLong
    case .ended:
      let ending = process.ending()
      slot.process = nil
      switch ending {
      case .status(workerOutOfMemory): return .tooLarge
      case .status(workerModelCut): return .cut
      case .signal(let number): return .died(signal: number, status: nil)
      case .status(let number):
        // 2 and 3 are said of options and requirement files, 126 and 127 of the program: no model is to blame.
        if !slot.hasAnswered, [2, 3, 126, 127].contains(number) { throw .notWorking(status: number) }
        return .died(signal: nil, status: number)
      }
    }
  }
}
