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

  /// Says what a file says of a stage and a lot in another format; nil where there is no memory for it.
  init?(_ content: RequirementContent, to target: ConversionTarget, _ selection: DueSelection) {
    switch (content, target) {
    case (.ids(let file), .ids):
      (bytes, requirements, losses) = (IDSWriter.bytes(file), file.specifications.count, [])
    case (.cahier(let cahier), .ids):
      let made = IDSExport.file(from: cahier, stage: selection.stage, lot: selection.lot)
      (bytes, requirements) = (IDSWriter.bytes(made.file), made.file.specifications.count)
      losses = made.losses
    case (.ids(let file), .yaml), (.ids(let file), .xlsx), (.ids(let file), .csv):
      let made = IDSImport.cahier(from: file, IDSImport.Defaults(stage: selection.stage, lot: selection.lot))
      guard let written = Self.written(made.cahier, target) else { return nil }
      (bytes, requirements, losses) = (written.bytes, made.cahier.requirements.count, made.losses + written.losses)
    case (.cahier(var cahier), .yaml), (.cahier(var cahier), .xlsx), (.cahier(var cahier), .csv):
      cahier.requirements = cahier.requirements(stage: selection.stage, lot: selection.lot)
      let ids = Set(cahier.requirements.map(\.id))
      cahier.waivers.removeAll { !ids.contains($0.requirement) }
      guard let written = Self.written(cahier, target) else { return nil }
      (bytes, requirements, losses) = (written.bytes, cahier.requirements.count, written.losses)
    }
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
