import Findings
import Reports
import Wording

/// Writes the reports of a check that are folders.
///
/// Each is begun before the work begins, so that a folder that cannot be written is said at once.
struct FolderReports {
  private let settings: CheckSettings
  private var begun: [(request: FolderRequest, output: FolderOutput)] = []
  /// `fault` where a folder cannot be written, else `conforms`.
  private(set) var status = ExitStatus.conforms

  /// Begins all that `settings` asks for.
  init(_ settings: CheckSettings) {
    self.settings = settings
    for request in settings.folders {
      do throws(FolderOutput.Refusal) {
        begun.append((request, try FolderOutput(request.path, mark: request.format.mark)))
      } catch {
        refuse(request.path, error)
      }
    }
  }

  /// Writes the folders, and puts each in its place.
  mutating func write(
    _ result: CheckResult, _ requirements: [LoadedRequirements], _ gate: GateInputs, ending: ExitStatus
  ) {
    let look = ReportSettings(
      language: settings.general.language, maxFailures: settings.maxFailures, columns: 120,
      threads: settings.general.threads, workingDirectory: WorkingDirectory.path)
    for (request, output) in begun {
      do throws(FolderOutput.Refusal) {
        switch request.format {
        case .visa: try VisaBundle(result: result, look: look).write(to: output)
        case .evidence:
          let bundle = EvidenceBundle(
            result: result, look: look, settings: settings, requirements: requirements, gate: gate,
            ending: ending)
          try bundle.write(to: output)
        }
        try output.finish()
      } catch {
        output.abandon()
        refuse(request.path, error)
      }
    }
    begun = []
  }

  private mutating func refuse(_ path: String, _ refusal: FolderOutput.Refusal) {
    let language = settings.general.language
    let text =
      switch refusal {
      case .foreign: RunMessage.foreignFolder.phrase.said(in: language, [path])
      case .system(let number):
        RunMessage.cannotWrite.phrase.said(in: language, [path, SystemError.said(number, in: language)])
      }
    settings.general.messages.error(text)
    status.raise(to: .fault)
  }
}
