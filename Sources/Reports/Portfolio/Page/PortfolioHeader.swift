import Findings
import Wording

/// The top of a portfolio's page: which archive, when it was scanned, what was asked, and where one gets from here.
struct PortfolioHeader {
  let page: PortfolioPage
  private var html: HTMLWriter { page.html }

  /// What the page is about: the folders that were scanned, else the database.
  static func subject(of portfolio: Portfolio) -> String {
    let folders = portfolio.summary.scan?.folders ?? []
    let text = (folders.isEmpty ? [portfolio.summary.database] : folders).joined(separator: ", ")
    return DisplayText.cut(text, to: 120)
  }

  func write() {
    html.element(.a, [.to("main"), .classes("skip")], PageLabel.skip.phrase.said(in: page.language))
    html.element(.header, [.classes("top")]) {
      html.element(.div) {
        html.element(.p, [.classes("kind")], page.said(.documentTitle))
        html.element(.h1) { html.foreign(Self.subject(of: page.portfolio)) }
        html.element(.ul, [.classes("facts")]) { for fact in facts { html.element(.li) { html.foreign(fact) } } }
      }
      html.element(
        .button, [.set(.type, "button"), .set(.control, "theme"), .set(.pressed, "false"), .flag(.hidden)],
        PageLabel.theme.phrase.said(in: page.language))
    }
    html.element(.nav, [.set(.label, PageLabel.contents.phrase.said(in: page.language))]) {
      html.element(.ul) {
        for heading in headings { html.element(.li) { html.element(.a, [.to(heading.rawValue)], page.said(heading)) } }
      }
    }
  }

  private var facts: [String] {
    let (summary, language) = (page.portfolio.summary, page.language)
    var facts = [
      page.said(.buildings, language.counted(summary.totals.buildings)),
      page.said(.models, language.counted(summary.totals.models)),
    ]
    if let profile = summary.profile { facts.append(page.said(.asked, [ProfileName(profile, language).text])) }
    if let scan = summary.scan { facts.append(page.said(.scannedOn, [language.day(String(scan.started.prefix(10)))])) }
    return facts + [page.said(.database, [FileName.last(of: summary.database)])]
  }

  /// Those of the sections that the page has.
  private var headings: [PortfolioHeading] {
    let hasAnswers = page.portfolio.hasRequirements
    let lots: [PortfolioHeading] = page.portfolio.lots.isEmpty ? [] : [.lots]
    let costs: [PortfolioHeading] = hasAnswers ? [.fixes] : []
    return [.figures, .map, .facts, .readiness] + lots + costs
      + [.exporters, .unreadable, .versions, .history, .buildings, .method]
  }
}
