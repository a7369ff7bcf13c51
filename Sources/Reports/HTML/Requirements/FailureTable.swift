import Findings
import Wording

/// The objects of a group of failures, one row each.
struct FailureTable {
  let page: ReportPage
  let explainer: (any FailureExplainer)?
  /// Position of the specification in its list.
  let position: Int
  /// Position of the requirement in the specification; nil for what a prohibited specification found.
  let requirement: Int?
  /// What failures on nothing in particular are on.
  let whole: CheckLabel
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  private struct Row {
    let file: String?
    let instance: String
    let globalId: String?
    let name: String
    let storey: String?
    let found: String?
    let state: String?
  }

  /// Writes `failures`; columns that none of them fills are left out.
  func write(_ failures: [Failure]) {
    let rows = failures.map(row)
    let hasFile = rows.contains { $0.file != nil }
    let hasId = rows.contains { $0.globalId != nil }
    let hasStorey = rows.contains { $0.storey != nil }
    let hasState = page.result.gate?.judgesFindings == true
    let hasFound = rows.contains { $0.found != nil }
    html.element(.table, [.flag(.sortable)]) {
      var heads: [(Phrase, Bool)] = hasFile ? [(ItemLabel.file.phrase, false)] : []
      heads.append((ItemLabel.name.phrase, false))
      if hasStorey { heads.append((ItemLabel.storey.phrase, false)) }
      if hasFound { heads.append((ItemLabel.found.phrase, false)) }
      if hasState { heads.append((GateLabel.state.phrase, false)) }
      if hasId { heads.append((ItemLabel.globalId.phrase, false)) }
      heads.append((ItemLabel.instance.phrase, false))
      page.head(heads)
      html.element(.tbody) {
        for row in rows {
          html.element(.tr) {
            if hasFile { cell(row.file) }
            html.element(.th, [.set(.scope, "row")]) { html.foreign(row.name) }
            if hasStorey { cell(row.storey) }
            if hasFound { cell(row.found, "found") }
            if hasState { cell(row.state) }
            if hasId { cell(row.globalId, "code") }
            cell(row.instance, "code")
          }
        }
      }
    }
  }

  private func cell(_ text: String?, _ classes: String? = nil) {
    html.element(.td, classes.map { [.classes($0)] } ?? []) { if let text { html.foreign(text) } }
  }

  private func state(of failure: Failure) -> String? {
    failure.state == .unjudged ? nil : failure.state.phrase.said(in: language)
  }

  private func row(_ failure: Failure) -> Row {
    let found = explainer?.actual(specification: position, requirement: requirement, failure)
    let file = explainer?.path(of: failure).map(page.result.fileName)
    guard failure.instance > 0 else {
      return Row(
        file: file, instance: "", globalId: nil, name: whole.phrase.said(in: language), storey: nil, found: found,
        state: state(of: failure))
    }
    let object = explainer?.describe(failure)
    let place = explainer?.place(of: failure)
    var name = object?.name ?? place?.typeName ?? CheckLabel.unnamed.phrase.said(in: language)
    if let tag = object?.tag, !tag.isEmpty, !name.contains(tag) { name += " [\(tag)]" }
    return Row(
      file: file, instance: "#\(failure.instance)", globalId: object?.globalId, name: name, storey: place?.storey,
      found: found, state: state(of: failure))
  }
}
