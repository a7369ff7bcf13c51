import Checking
import IFCSchema
import Requirements
import Synchronization
import Wording

/// The requirement files of a run as models of each release are asked them: prepared once for a release, however many
/// models of it come, which for small models is most of the work.
final class PreparedRequirements: Sendable {
  /// What is asked of models of one release.
  struct Release: Sendable {
    /// The files that could be read; the order of the run is kept, since a file that could not ends the run.
    let files: [RequirementFile]
    /// Their positions among all files of the run.
    let positions: [Int]
    /// What their specifications say, file by file.
    let said: [[SaidSpecification]]
    let run: CheckRun
    /// The names of the classes that a model must keep, geometry or not.
    let classNames: [String]
  }

  /// The requirement files, in the order of the run.
  let requirements: [LoadedRequirements]
  /// Whether what comes out of a model depends on what its file is called.
  let readsNames: Bool
  private let days: CheckDays
  private let language: Language
  private let releases = Mutex<[SchemaVersion: Release]>([:])
  private let everything = Mutex<Bool?>(nil)

  /// - Parameter days: the days that a cahier compares values with.
  init(_ requirements: [LoadedRequirements], days: CheckDays, language: Language) {
    self.requirements = requirements
    readsNames = requirements.contains(where: \.readsNames)
    self.days = days
    self.language = language
  }

  /// What is asked of models of a release. Whoever comes while it is being prepared waits.
  func release(of schema: Schema) -> Release {
    releases.withLock { known in
      if let release = known[schema.version] { return release }
      let release = prepared(for: schema)
      known[schema.version] = release
      return release
    }
  }

  /// Whether a rule looks at every instance, in whichever release: it has to be known before the model's is.
  var needsEverything: Bool {
    everything.withLock { known in
      if let known { return known }
      let needs = SchemaVersion.allCases.contains { version in
        let schema = Schema.of(version)
        return CheckRun.needsEverything(read(for: schema).map(\.file), schema: schema)
      }
      known = needs
      return needs
    }
  }

  private func prepared(for schema: Schema) -> Release {
    let read = read(for: schema)
    let files = read.map(\.file)
    let titles = RuleTitles(requirements, language: language)
    let text = RequirementText(
      language,
      spelling: { name in
        schema.entity(named: name).map(schema.name(of:)) ?? schema.definedType(named: name)?.name ?? name
      }, ruleTitle: titles.title)
    let run = CheckRun(files, schema: schema, days: days)
    return Release(
      files: files, positions: read.map(\.position),
      said: files.map { file in file.specifications.map { SaidSpecification($0, text, in: language) } }, run: run,
      classNames: run.classNames)
  }

  private func read(for schema: Schema) -> [(position: Int, file: RequirementFile)] {
    requirements.enumerated().compactMap { position, loaded in
      guard var file = loaded.file(for: schema) else { return nil }
      file.specifications.removeAll { !CheckRun.takes($0) }
      return (position, file)
    }
  }
}
