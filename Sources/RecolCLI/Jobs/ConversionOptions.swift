import Requirements
import Wording

/// The options of a conversion, held against what is read: what can take no effect is told.
struct ConversionOptions {
  let job: ConvertJob
  let reading: RequirementReading

  /// Refuses options that mean nothing for such a file and such a target.
  ///
  /// - Parameter hasLayout: whether the layout that is given could be read.
  func refuseContradictions(hasLayout: Bool) throws(UsageError) {
    guard let content = reading.content else { return }
    if hasLayout || job.places.layoutOutput != nil, !reading.isMatrix {
      let option = hasLayout ? "--layout" : "--save-layout"
      throw UsageError(.layoutWithoutMatrix, [option, job.input])
    }
    if case .ids = content, job.target == .ids, let lot = job.selection.lot { throw UsageError(.lotOfIDS, [lot]) }
  }

  /// Says which options choose nothing, because the cahier has no stages or no lots. In an IDS that is made of it the
  /// stage is noted all the same.
  func sayThoseWithoutEffect() {
    guard case .cahier(let cahier) = reading.content else { return }
    let (stage, lot) = (job.selection.stage, job.selection.lot)
    if let stage, cahier.stages.isEmpty, job.target != .ids { note("--stage \(stage)") }
    if let lot, cahier.lots.isEmpty, cahier.requirements.allSatisfy({ $0.lots.isEmpty }) { note("--lot \(lot)") }
  }

  private func note(_ option: String) {
    let (messages, language) = (job.settings.messages, job.settings.language)
    messages.note(RunMessage.selectionWithoutEffect.phrase.said(in: language, [option, job.input]))
  }
}
