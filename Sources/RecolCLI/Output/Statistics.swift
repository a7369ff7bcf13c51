import Glibc
import Wording

/// Timings and memory of a run (`--stats`).
struct Statistics {
  /// The steps that are timed.
  enum Step: CaseIterable {
    case open, index, model, check, compare, report

    fileprivate var label: StatisticLabel {
      switch self {
      case .open: .open
      case .index: .index
      case .model: .model
      case .check: .check
      case .compare: .compare
      case .report: .report
      }
    }
  }

  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var times: [Step: Duration] = [:]

  init() { begin = clock.now }

  /// Runs `body` and adds its time to `step`.
  mutating func measure<Result, Failure: Error>(
    _ step: Step, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = clock.now
    defer { times[step, default: .zero] += clock.now - start }
    return try body()
  }

  /// Adds the times of work that was done beside; of work at the same time they add up, too.
  mutating func add(_ other: Statistics) {
    for (step, time) in other.times { times[step, default: .zero] += time }
  }

  /// Says the steps that were made, the total and the memory.
  func say(to messages: MessageStream) {
    let language = messages.language
    var rows = Step.allCases.compactMap { step in times[step].map { (step.label, language.duration($0)) } }
    rows.append((.total, language.duration(clock.now - begin)))
    rows.append((.residentMemory, language.size(Self.residentPeak)))
    if let own = Self.anonymousMemory { rows.append((.ownMemory, language.size(own))) }
    for (label, value) in rows {
      messages.error("\(label.phrase.said(in: language))\(language.colon)\(value)")
    }
  }

  /// The greatest resident size so far in bytes, mapped files included.
  private static var residentPeak: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  /// Resident memory that no file stands behind, in bytes (`RssAnon` of /proc/self/status).
  private static var anonymousMemory: Int? {
    guard let file = unsafe fopen("/proc/self/status", "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 13)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    for line in String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("RssAnon:") {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }.map {
        $0 * 1024
      }
    }
    return nil
  }
}
