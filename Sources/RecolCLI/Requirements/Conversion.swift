import CahierFormat
import IDSFormat
import Requirements

/// A requirement file said in another format.
struct Conversion {
  /// The file.
  private(set) var bytes: [UInt8]
  /// How many requirements it has.
  private(set) var requirements: Int
  /// How many requirements are due by the selection, whether the format can say them or not.
  let due: Int
  /// What it does not say.
  private(set) var losses: [ConversionLoss]
  /// Why it must not be written.
  let problems: [RequirementProblem]
  /// The IDS that it is, where it was made of a cahier.
  private var file: RequirementFile?

  /// Adds what was lost before, so that it stands first.
  mutating func lose(_ earlier: [ConversionLoss]) { losses = earlier + losses }

  /// Says what a file says of a stage and a lot in another format; nil where it would be longer than one may be.
  init?(_ content: RequirementContent, to target: ConversionTarget, _ selection: DueSelection) {
    let cahier: Cahier
    switch (content, target) {
    case (.ids(var file), .ids):
      file.information.milestone = selection.stage ?? file.information.milestone
      (bytes, requirements, losses) = (
        IDSWriter.bytes(file), file.specifications.count, file.lostDocumentation
      )
      due = requirements
      problems = []
      return
    case (.cahier(let whole), .ids):
      let made = IDSExport.file(from: whole, stage: selection.stage, lot: selection.lot)
      due = whole.requirements(stage: selection.stage, lot: selection.lot).count
      (bytes, requirements) = (IDSWriter.bytes(made.file), made.file.specifications.count)
      file = made.file
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
    due = requirements
    problems = target == .xlsx ? CahierWorkbook.problems(cahier) : []
  }

  /// The same without the specifications that problems are about, each of which is a loss; nil where it is no IDS made of
  /// a cahier, or nothing is left.
  func leavingOut(_ problems: [RequirementProblem]) -> Conversion? {
    guard var file else { return nil }
    var reasons: [Int: RequirementProblem] = [:]
    for problem in problems {
      guard let position = problem.specification else { return nil }
      reasons[position] = reasons[position] ?? problem
    }
    guard reasons.count < file.specifications.count else { return nil }
    var conversion = self
    for (position, specification) in file.specifications.enumerated() {
      guard let problem = reasons[position] else { continue }
      conversion.losses.append(
        ConversionLoss(
          .unsound, requirement: specification.id,
          arguments: [problem.code.rawValue, problem.arguments.first ?? ""]))
    }
    file.specifications = file.specifications.enumerated().filter { reasons[$0.offset] == nil }.map(\.element)
    conversion.file = file
    conversion.bytes = IDSWriter.bytes(file)
    conversion.requirements = file.specifications.count
    return conversion
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
