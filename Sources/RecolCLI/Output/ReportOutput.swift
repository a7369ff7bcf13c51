import Glibc
import Reports
import Wording

/// Writes the reports of a run, each to where it was asked for.
///
/// Whether a file can be written is found out before the work begins, so that a path that cannot is said at once; a file
/// is replaced when its report is whole.
struct ReportOutput<Format: RawRepresentable<String> & CaseIterable & Sendable> {
  private struct Target {
    let format: Format
    /// Nil for standard output.
    var file: (path: String, whole: WholeFile)?
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
        targets.append(Target(format: request.format))
        continue
      }
      do throws(WholeFile.Refusal) {
        targets.append(Target(format: request.format, file: (path, try WholeFile(path))))
      } catch {
        refuse(path, error.number)
      }
    }
  }

  /// Writes each report by `body` and closes its file. A reader of standard output that has ended is no fault.
  mutating func write(
    maxFailures: Int? = nil, _ body: (Format, ReportSettings, any ByteSink) throws(SinkError) -> Void
  ) {
    let formats = Set(targets.map(\.format.rawValue))
    for target in targets {
      let isScreen = target.file == nil
      var look = ReportSettings(
        language: settings.language, maxFailures: maxFailures,
        colour: isScreen && Terminal.standardOutput.allowsColour,
        columns: isScreen ? Terminal.standardOutput.columns : 120, threads: settings.threads,
        workingDirectory: WorkingDirectory.path)
      look.otherFormats = formats
      let failure = write(target) { (sink) throws(SinkError) in try body(target.format, look, sink) }
      if failure != 0 { refuse(target.file?.path ?? "stdout", failure) }
    }
    targets = []
  }

  /// - Returns: the number of what the system refused; 0 where it refused nothing.
  private func write(_ target: Target, _ body: (any ByteSink) throws(SinkError) -> Void) -> Int32 {
    guard var file = target.file?.whole else { return Self.filled(STDOUT_FILENO, body) }
    do throws(WholeFile.Refusal) {
      try file.begin()
      return file.finish(Self.filled(file.descriptor, body))
    } catch {
      return file.finish(error.number)
    }
  }

  private static func filled(_ descriptor: Int32, _ body: (any ByteSink) throws(SinkError) -> Void) -> Int32 {
    do throws(SinkError) {
      try body(DescriptorSink(descriptor: descriptor))
    } catch {
      if case .refused(let number) = error { return number }
    }
    return 0
  }

  private mutating func refuse(_ path: String, _ number: Int32) {
    settings.messages.refuse(path, number)
    status.raise(to: .fault)
  }
}
