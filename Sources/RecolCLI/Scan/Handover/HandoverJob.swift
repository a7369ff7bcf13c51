import Archive
import ByteInput
import CahierFormat
import Findings
import Glibc
import IFCModel
import Inventory
import Reports
import Requirements
import Wording

/// Writes what models hold for other programs: COBie, and tables for a maintenance system.
struct HandoverJob {
  let settings: ScanSettings
  private var language: Language { settings.general.language }
  private var look: ReportSettings {
    ReportSettings(language: language, threads: settings.general.threads, workingDirectory: WorkingDirectory.path)
  }

  /// Whether the mapping can be used, where one is asked for; what is wrong with it is said.
  func mapping() -> Result<TableMapping?, MappingRefusal> {
    guard settings.handovers.contains(where: { $0.format == .gmao }) else { return .success(nil) }
    let path = settings.mapping
    let reading: TableMappingReading
    do throws(InputError) {
      let source = try ByteSource.raw(path, limits: .requirements)
      reading = withExtendedLifetime(source) { unsafe TableMappingReader.read(source.view.buffer) }
    } catch {
      say(RequirementProblem(error, path: path, in: language))
      return .failure(MappingRefusal())
    }
    for problem in reading.problems { say(problem) }
    guard let mapping = reading.mapping else { return .failure(MappingRefusal()) }
    return .success(mapping)
  }

  private func say(_ problem: RequirementProblem) {
    let line = problem.line.map { ":\($0)" } ?? ""
    settings.general.messages.error(
      "\(settings.mapping)\(line)\(language.colon)\(problem.message(in: language))")
  }

  /// Writes all that is asked for, reading each model once.
  func write(
    from connection: Connection, mapping: TableMapping?, to targets: HandoverTargets
  ) throws(DatabaseError) -> ExitStatus {
    var status = targets.status
    var files: [HandoverFile] = []
    for target in targets.all {
      do throws(HandoverTrouble) {
        files.append(try HandoverFile(target, mapping: mapping, look))
      } catch {
        refuse(error, &status)
      }
    }
    guard !files.isEmpty else { return status }
    let isWhole = try HandoverModels(settings: settings).forEach(in: connection) { model, path in
      for file in files { file.add(model, path: path) }
    }
    if !isWhole { status.raise(to: .badModel) }
    for file in files {
      do throws(HandoverTrouble) {
        try file.finish()
        if let (accepted, refused) = file.tally {
          settings.general.messages.note(
            RunMessage.handedOver.phrase.said(in: language, [file.path, "\(accepted)", "\(refused)", file.refusedPath]))
        }
      } catch {
        refuse(error, &status)
      }
    }
    return status
  }

  private func refuse(_ trouble: HandoverTrouble, _ status: inout ExitStatus) {
    status.raise(to: .fault)
    settings.general.messages.refuse(trouble.path, trouble.number)
  }
}

/// A mapping that cannot be used; what is wrong with it was said.
struct MappingRefusal: Error {}
