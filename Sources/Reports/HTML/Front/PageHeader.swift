import Findings
import Wording

/// The top of the page: what it is, where one gets from here, and the button for light and dark.
struct PageHeader {
  let page: ReportPage
  /// Whether the page has plans to lead to.
  let hasPlans: Bool
  private var html: HTMLWriter { page.html }

  func write() {
    html.element(.a, [.to("main"), .classes("skip")], PageLabel.skip.phrase.said(in: page.language))
    html.element(.header, [.classes("top")]) {
      html.element(.div) {
        html.element(.p, [.classes("kind")], PageLabel.documentTitle.phrase.said(in: page.language))
        html.element(.h1) { html.foreign(page.subject) }
        writeFacts()
      }
      html.element(
        .button, [.set(.type, "button"), .set(.control, "theme"), .set(.pressed, "false"), .flag(.hidden)],
        PageLabel.theme.phrase.said(in: page.language))
    }
    writeNavigation()
  }

  private func writeFacts() {
    let result = page.result
    var facts: [String] = []
    if let model = result.models.first, result.models.count == 1 {
      facts.append(FrontLabel.oneModel.phrase.said(in: page.language, [FileName.last(of: model.path)]))
    } else {
      let count = page.language.counted(result.models.count)
      facts.append(FrontLabel.manyModels.phrase.said(in: page.language, count))
    }
    if let stage = page.stage { facts.append(stage) }
    if let lot = result.lot { facts.append(FrontLabel.lot.phrase.said(in: page.language, [page.title(ofLot: lot)])) }
    if let owner = result.requirementFiles.lazy.filter({ $0.kind == .cahier }).compactMap(\.names.owner).first {
      facts.append(FrontLabel.owner.phrase.said(in: page.language, [owner]))
    }
    if let day = result.day { facts.append(page.language.day(day)) }
    guard !facts.isEmpty else { return }
    html.element(.ul, [.classes("facts")]) { for fact in facts { html.element(.li) { html.foreign(fact) } } }
  }

  private func writeNavigation() {
    html.element(.nav, [.set(.label, PageLabel.contents.phrase.said(in: page.language))]) {
      html.element(.ul) {
        for (id, label) in entries {
          html.element(.li) { html.element(.a, [.to(id)], label.phrase.said(in: page.language)) }
        }
      }
    }
  }

  private var entries: [(id: String, label: PageLabel)] {
    let groups = RequirementSections.groups(of: page).map { ($0.id, $0.title) }
    let isProposal = page.proposed != nil
    var entries: [(id: String, label: PageLabel)] = [
      ("verdict", isProposal ? .proposal : .verdict), ("blocking", isProposal ? .blocking : .failing),
    ]
    if isProposal { entries.append(("deadlines", .deadlines)) }
    entries += [("scope", .scope), ("completeness", .completeness)]
    if hasPlans { entries.append(("plans", .plans)) }
    return entries + groups + [("checklist", .checklist), ("method", .method), ("problems", .fileProblems)]
  }
}
