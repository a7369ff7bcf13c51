import Archive
import ByteInput
import Findings
import Reports
import Wording

/// The requirement files of a scan, read once before any model is: what they are, and whether they can be used.
struct ScanRequirements {
  /// What is asked; nil where a file cannot be used, which was said.
  let profile: ScanProfile?
  /// The status where every model conforms: what could not be read is asked of none, so that none conforms to it.
  let bestStatus: ExitStatus

  init(_ settings: ScanSettings) {
    let language = settings.general.language
    var isSound = true
    var bestStatus = ExitStatus.conforms
    let requirements = Self.load(settings)
    for (path, loaded) in zip(settings.requirementFiles, requirements) {
      if loaded.result.isInvalid || loaded.result.isOfNoUse {
        isSound = false
        for message in loaded.result.errorMessages(in: language) { settings.general.messages.error(message) }
      }
      if let refused = loaded.result.refusedDemandsMessage(in: language) {
        bestStatus = .doesNotConform
        settings.general.messages.error("\(path)\(language.colon)\(refused)")
      }
    }
    if isSound { RulesBetweenFiles(requirements, language: language).say(to: settings.general.messages) }
    self.bestStatus = bestStatus
    profile = isSound ? Self.profile(of: requirements, settings) : nil
  }

  /// Reads the files.
  static func load(_ settings: ScanSettings) -> [LoadedRequirements] {
    let selection = DueSelection(stage: settings.stage, lot: settings.lot)
    return settings.requirementFiles.map {
      LoadedRequirements($0, selection: selection, language: settings.general.language)
    }
  }

  /// What is asked by files that can be used.
  static func profile(of requirements: [LoadedRequirements], _ settings: ScanSettings) -> ScanProfile {
    var files: [ScanProfile.File] = []
    var lots: [CahierNames.Lot] = []
    var (readsNames, readsDay) = (false, false)
    for (path, loaded) in zip(settings.requirementFiles, requirements) {
      lots += loaded.result.names.lots
      readsNames = readsNames || loaded.readsNames
      readsDay = readsDay || loaded.readsDay
      let sha256 = loaded.result.sha256()
      let drawnIn = loaded.files.dropFirst().map { SHA256.hexadecimal(of: $0.bytes()) }
      files.append(
        ScanProfile.File(
          path: path, sha256: sha256, kind: loaded.result.kind?.rawValue ?? "", title: loaded.result.title,
          fingerprint: ([sha256 ?? ""] + drawnIn).joined(separator: " "),
          refusedDemands: loaded.result.refusedDemands))
    }
    let stage = LoadedRequirements.stage(typed: settings.stage, of: requirements)
    var asked = ScanProfile(files: files, stage: stage, lot: settings.lot, takesPhoto: settings.takesPhoto)
    asked.readsNames = readsNames
    asked.day = readsDay ? settings.day : nil
    asked.lotTitles = lots.filter { !$0.title.isEmpty && $0.title != $0.id }.map { ($0.id, $0.title) }
    return asked
  }
}
