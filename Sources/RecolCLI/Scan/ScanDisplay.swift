import Archive
import Glibc
import Reports
import Synchronization
import Wording

/// Shows how far a scan is: one line that changes on a terminal, a line now and then elsewhere.
final class ScanDisplay: Sendable {
  private let language: Language
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let begun = ContinuousClock.now
  private let shown: Mutex<ContinuousClock.Instant>
  private let hasLine = Mutex(false)

  init(_ settings: GeneralSettings<PortfolioReportFormat>) {
    (language, isQuiet) = (settings.language, settings.isQuiet)
    shown = Mutex(begun)
  }

  /// Shows how far it is, where there is something new to be said.
  func show(_ progress: ScanProgress) {
    guard !isQuiet else { return }
    let now = ContinuousClock.now
    let pause = isTerminal ? Duration.milliseconds(200) : .seconds(30)
    guard
      shown.withLock({ last in
        guard now - last >= pause else { return false }
        last = now
        return true
      })
    else { return }
    say(line(progress, after: now - begun))
  }

  /// Leaves the terminal's line as it is, so that what comes next stands below it.
  func end() {
    guard isTerminal, hasLine.withLock({ $0 }) else { return }
    write("\n")
  }

  private func line(_ progress: ScanProgress, after time: Duration) -> String {
    guard progress.count > 0 else {
      return RunMessage.scanFound.phrase.said(
        in: language, ["\(progress.found)", language.size(progress.foundBytes)])
    }
    let seconds = max(0.001, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    let left =
      progress.doneBytes == 0
      ? "?" : Self.time(Double(progress.bytes - progress.doneBytes) * seconds / Double(progress.doneBytes))
    return RunMessage.scanProgress.phrase.said(
      in: language,
      [
        "\(progress.done)", "\(progress.count)", "\(progress.errors)",
        "\(Int(Double(progress.done) / seconds))", language.size(Int(Double(progress.doneBytes) / seconds)),
        left,
      ])
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }

  private func say(_ text: String) {
    hasLine.withLock { $0 = true }
    write(isTerminal ? "\r\u{1B}[K\(text)" : "recol: \(text)\n")
  }

  private func write(_ text: String) {
    // Nothing can be done where standard error itself is closed.
    try? DescriptorSink(descriptor: STDERR_FILENO).write(Array(text.utf8))
  }
}
