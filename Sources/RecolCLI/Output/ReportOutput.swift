import Glibc
import Reports
import Wording

/// Writes the reports of a run, each to where it was asked for.
///
/// Files are opened before the work begins, so that a path that cannot be written is said at once.
struct ReportOutput<Format: RawRepresentable<String> & CaseIterable & Sendable> {
  private struct Target {
    let format: Format
    let path: String?
    let descriptor: Int32
  }

  private let settings: GeneralSettings<Format>
  private var targets: [Target] = []
  /// `fault` where a report cannot be written, else `conforms`.
  private(set) var status = ExitStatus.conforms

  /// Opens all that `settings` asks for.
  init(_ settings: GeneralSettings<Format>) {
    self.settings = settings
    for request in settings.reports {
      guard let path = request.path else {
        targets.append(Target(format: request.format, path: nil, descriptor: STDOUT_FILENO))
        continue
      }
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      if descriptor < 0 {
        refuse(path, errno)
      } else {
        targets.append(Target(format: request.format, path: path, descriptor: descriptor))
      }
    }
  }

  /// Writes each report by `body` and closes its file. A reader of standard output that has ended is no fault.
  mutating func write(
    maxFailures: Int? = nil, _ body: (Format, ReportSettings, any ByteSink) throws(SinkError) -> Void
  ) {
    for target in targets {
      let isScreen = target.path == nil
      let look = ReportSettings(
        language: settings.language, maxFailures: maxFailures,
        colour: isScreen && Terminal.standardOutput.allowsColour,
        columns: isScreen ? Terminal.standardOutput.columns : 120, threads: settings.threads,
        workingDirectory: WorkingDirectory.path)
      do throws(SinkError) {
        try body(target.format, look, DescriptorSink(descriptor: target.descriptor))
      } catch {
        if case .refused(let number) = error { refuse(target.path ?? "stdout", number) }
      }
      if !isScreen, close(target.descriptor) != 0 { refuse(target.path ?? "", errno) }
    }
    targets = []
  }

  private mutating func refuse(_ path: String, _ number: Int32) {
    let reason = SystemError.said(number, in: settings.language)
    settings.messages.error(RunMessage.cannotWrite.phrase.said(in: settings.language, [path, reason]))
    status.raise(to: .fault)
  }
}
