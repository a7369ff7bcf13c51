import Requirements
import Wording

/// The options of a conversion, held against what is read: what can take no effect is told.
struct ConversionOptions {
  let reading: RequirementReading
  /// The path of what is read, as it was typed.
  let input: String
  let target: ConversionTarget
  let selection: DueSelection
  /// Whether the layout that was found is to be kept.
  let savesLayout: Bool
  let messages: MessageStream

  /// Refuses options that mean nothing for such a file and such a target.
  ///
  /// - Parameter hasLayout: whether the layout that is given could be read.
  func refuseContradictions(hasLayout: Bool) throws(UsageError) {
    guard let content = reading.content else { return }
    if hasLayout || savesLayout, !reading.isMatrix {
      let option = hasLayout ? "--layout" : "--save-layout"
      throw UsageError(.layoutWithoutMatrix, [option, input])
    }
    if case .ids = content, target == .ids, let lot = selection.lot { throw UsageError(.lotOfIDS, [lot]) }
  }

  /// Says which options choose nothing, because the cahier has no stages or no lots. In an IDS that is made of it the
  /// stage is noted all the same.
  func sayThoseWithoutEffect() {
    guard case .cahier(let cahier) = reading.content else { return }
    let (stage, lot) = (selection.stage, selection.lot)
    if let stage, cahier.stages.isEmpty, target != .ids { note("--stage \(stage)") }
    if let lot, cahier.lots.isEmpty, cahier.requirements.allSatisfy({ $0.lots.isEmpty }) { note("--lot \(lot)") }
  }

  private func note(_ option: String) {
    messages.note(RunMessage.selectionWithoutEffect.phrase.said(in: messages.language, [option, input]))
  }
}
