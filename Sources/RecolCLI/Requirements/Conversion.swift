import CahierFormat
import IDSFormat
import Requirements

/// A requirement file said in another format.
struct Conversion {
  /// The file.
  let bytes: [UInt8]
  /// How many requirements it has.
  let requirements: Int
  /// What it does not say.
  let losses: [ConversionLoss]
  /// Why it must not be written.
  let problems: [RequirementProblem]

  /// Says what a file says of a stage and a lot in another format; nil where there is no memory for it.
  init?(_ content: RequirementContent, to target: ConversionTarget, _ selection: DueSelection) {
    let cahier: Cahier
    switch (content, target) {
    case (.ids(let file), .ids):
      (bytes, requirements, losses) = (IDSWriter.bytes(file), file.specifications.count, [])
      problems = []
      return
    case (.cahier(let whole), .ids):
      let made = IDSExport.file(from: whole, stage: selection.stage, lot: selection.lot)
      (bytes, requirements) = (IDSWriter.bytes(made.file), made.file.specifications.count)
      (losses, problems) = (made.losses + IDSWriter.losses(made.file), [])
      return
    case (.ids(let file), _):
      let made = IDSImport.cahier(from: file, IDSImport.Defaults(stage: selection.stage, lot: selection.lot))
      guard let written = Self.written(made.cahier, target) else { return nil }
      (bytes, losses) = (written.bytes, made.losses + written.losses)
      cahier = made.cahier
    case (.cahier(var whole), _):
      whole.requirements = whole.requirements(stage: selection.stage, lot: selection.lot)
      let ids = Set(whole.requirements.map(\.id))
      whole.waivers.removeAll { !ids.contains($0.requirement) }
      guard let written = Self.written(whole, target) else { return nil }
      (bytes, losses) = written
      cahier = whole
    }
    requirements = cahier.requirements.count
    problems = target == .xlsx ? CahierWorkbook.problems(cahier) : []
  }

  private static func written(
    _ cahier: Cahier, _ target: ConversionTarget
  ) -> (bytes: [UInt8], losses: [ConversionLoss])? {
    switch target {
    case .xlsx: CahierWorkbook.bytes(cahier).map { ($0, []) }
    case .csv: CahierTable.bytes(cahier)
    case .yaml, .ids: (CahierWriter.bytes(cahier), [])
    }
  }
}
