import Findings
import Wording

/// The files that cannot be read, by what is the matter with them, and the way out of it.
struct UnreadableSection {
  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let summary = page.portfolio.summary
    page.section(.unreadable) {
      guard summary.totals.unreadable > 0 else { return html.element(.p, page.said(.none)) }
      var groups: [(code: ProblemCode?, models: [UnreadableModel])] = []
      for model in summary.unreadable {
        if groups.last?.code == model.code, !groups.isEmpty {
          groups[groups.count - 1].models.append(model)
        } else {
          groups.append((model.code, [model]))
        }
      }
      groups.sort { $0.models.count > $1.models.count }
      for group in groups { write(group.code, group.models) }
      page.further(summary.totals.unreadable - summary.unreadable.count, view: "unreadable")
    }
  }

  private func write(_ code: ProblemCode?, _ models: [UnreadableModel]) {
    // What differs from file to file stands beside the file.
    let isSame = code?.phrase.argumentNumbers(in: language).isEmpty ?? false
    html.element(.details, [.classes("group")]) {
      html.element(.summary) {
        html.element(.span, [.classes("num")], language.number(models.count))
        html.text(code.map { $0.phrase.said(in: language) } ?? page.said(.problem))
        if let code {
          html.element(.span, [.classes("way")], UnreadableRemedy(code).phrase.said(in: language))
        }
      }
      html.element(.ul) {
        for model in models where !html.hasFailed {
          html.element(.li) {
            html.sentence(model.path)
            if let bytes = model.bytes { html.element(.span, [.classes("faint")], " " + language.size(bytes)) }
            if !isSame {
              html.text(" — ")
              html.sentence(model.message)
            }
          }
        }
      }
    }
  }
}
