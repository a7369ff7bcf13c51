import Findings
import Wording

/// What only people can check, and what could not be evaluated: a list with boxes, and a line to sign.
struct ChecklistSection {
  /// Lines listed.
  private static let limit = 1000

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let lines = page.result.requirementFiles.flatMap(\.checklist)
    let open = page.requirements.filter { $0.whole.status == .notEvaluated || $0.whole.outcomes.notEvaluable > 0 }
    page.section("checklist", .checklist) {
      if lines.isEmpty, open.isEmpty {
        html.element(.p, ScopeLabel.nothingToSign.phrase.said(in: language))
      } else {
        html.element(.p, ScopeLabel.checklistMeaning.phrase.said(in: language))
      }
      if !lines.isEmpty {
        html.element(.h3, ScopeLabel.forPeople.phrase.said(in: language))
        table(lines.prefix(Self.limit).map { ($0.id, nil, $0.text + gravity(of: $0)) })
        page.further(lines.count - Self.limit, SheetLabel.further.phrase)
      }
      if !open.isEmpty {
        html.element(.h3, ScopeLabel.notEvaluated.phrase.said(in: language))
        table(open.prefix(Self.limit).map { ($0.whole.id, $0.anchor, $0.whole.name + " — " + reason($0)) })
        page.further(open.count - Self.limit, SheetLabel.further.phrase)
      }
      writeSignature()
    }
  }

  private func gravity(of line: ChecklistLine) -> String {
    line.severity == .blocking ? " (\(Gravity.blocking.phrase.said(in: language)))" : ""
  }

  private func reason(_ requirement: ReportedRequirement) -> String {
    let outcomes = requirement.whole.outcomes
    guard outcomes.notEvaluable > 0 else {
      return requirement.whole.why?.said(in: language) ?? requirement.whole.status.phrase.said(in: language)
    }
    let numbers = ["\(outcomes.notEvaluable)", language.number(outcomes.notEvaluable), language.number(outcomes.total)]
    return ItemLabel.notEvaluableIn.phrase.said(in: language, numbers)
  }

  private func table(_ lines: [(id: String, anchor: String?, text: String)]) {
    html.element(.div, [.classes("wide")]) {
      html.element(.table, [.classes("sign")]) {
        page.head([
          (FrontLabel.requirement.phrase, false), (ScopeLabel.toCheck.phrase, false),
          (ScopeLabel.conforms.phrase, false), (ScopeLabel.remarks.phrase, false),
        ])
        html.element(.tbody) {
          for line in lines {
            html.element(.tr) {
              html.element(.th, [.set(.scope, "row")]) {
                if let anchor = line.anchor {
                  html.element(.a, [.to(anchor)]) { html.foreign(line.id) }
                } else {
                  html.foreign(line.id)
                }
              }
              html.element(.td) { html.sentence(line.text) }
              html.element(.td, [.classes("box")], "☐")
              html.element(.td, [.classes("blank")], "")
            }
          }
        }
      }
    }
  }

  private func writeSignature() {
    html.element(.div, [.classes("signature")]) {
      html.element(.p, [.classes("head")], ScopeLabel.signed.phrase.said(in: language))
      html.element(.dl) {
        for label in [ScopeLabel.nameAndRole, .day, .signature] {
          html.element(.div) {
            html.element(.dt, label.phrase.said(in: language))
            html.element(.dd, [.classes("blank")], "")
          }
        }
      }
    }
  }
}
