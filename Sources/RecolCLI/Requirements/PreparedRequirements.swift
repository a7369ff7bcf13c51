import Checking
import IFCSchema
import Requirements
import Synchronization

/// The requirement files of a run as models of each release are asked them: prepared once for a release, however many
/// models of it come, which for small models is most of the work.
final class PreparedRequirements: Sendable {
  /// What is asked of models of one release.
  struct Release: Sendable {
    /// The files that could be read; the order of the run is kept, since a file that could not ends the run.
    let files: [RequirementFile]
    /// Their positions among all files of the run.
    let positions: [Int]
    let run: CheckRun
    /// Whether a rule looks at every instance.
    let needsEverything: Bool
    /// The names of the classes that a model must keep, geometry or not.
    let classNames: [String]
  }

  /// The requirement files, in the order of the run.
  let requirements: [LoadedRequirements]
  /// The days that a cahier compares values with.
  let days: CheckDays
  private let releases = Mutex<[SchemaVersion: Release]>([:])

  init(_ requirements: [LoadedRequirements], days: CheckDays) {
    self.requirements = requirements
    self.days = days
  }

  /// What is asked of models of a release. Whoever comes while it is being prepared waits.
  func release(of schema: Schema) -> Release {
    releases.withLock { known in
      if let release = known[schema.version] { return release }
      let read = requirements.enumerated().compactMap { position, loaded in
        loaded.file(for: schema).map { (position: position, file: $0) }
      }
      let files = read.map { entry in
        var file = entry.file
        file.specifications.removeAll { !CheckRun.takes($0) }
        return file
      }
      let run = CheckRun(files, schema: schema, days: days)
      let release = Release(
        files: files, positions: read.map(\.position), run: run, needsEverything: run.needsEverything,
        classNames: run.classNames)
      known[schema.version] = release
      return release
    }
  }

  /// Whether a rule looks at every instance, in whichever release.
  var needsEverything: Bool {
    SchemaVersion.allCases.contains { release(of: Schema.of($0)).needsEverything }
  }
}
