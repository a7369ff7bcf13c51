import Findings
import Wording

/// `scan --report html`: the portfolio as one page that loads nothing: the figures an owner asks for, the heat map, what
/// is missing and what it would cost, then each building.
///
/// Everything is there without the script, which colours the map, sorts and searches. Its size is bounded by
/// ``PortfolioLimits``.
struct PortfolioHTMLReport {
  private let portfolio: Portfolio
  private let settings: ReportSettings

  init(_ portfolio: Portfolio, _ settings: ReportSettings) { (self.portfolio, self.settings) = (portfolio, settings) }

  func write(to out: ByteWriter) {
    let page = PortfolioPage(portfolio, HTMLWriter(out, settings.language))
    let html = page.html
    writeHead(page)
    html.bodyBegins()
    PortfolioHeader(page: page).write()
    html.element(.main, [.id("main"), .set(.tabindex, "-1")]) {
      FigureSection(page: page).write()
      FirstSection(page: page).write()
      MapSection(page: page).write()
      FillSection(page: page).write()
      CostSection(page: page).write()
      ExporterSection(page: page).write()
      UnreadableSection(page: page).write()
      VersionSection(page: page).write()
      HistorySection(page: page).write()
      BuildingSection(page: page).write()
      writeMethod(page)
    }
    html.element(.footer) {
      html.element(.p) {
        let day = portfolio.summary.day.map(settings.language.day) ?? "–"
        html.say(PageLabel.madeBy.phrase, [portfolio.summary.toolVersion, day])
      }
    }
    html.page(.script)
    html.page(.portfolioScript)
    html.end()
  }

  private func writeHead(_ page: PortfolioPage) {
    let html = page.html
    let title = page.said(.windowTitle, [PortfolioHeader.subject(of: portfolio)])
    let head = [PortfolioHeader.subject(of: portfolio), portfolio.summary.day ?? ""].filter { !$0.isEmpty }
    let printed = PageFile.printedHead(head.joined(separator: " — "))
    let styles = [PageFile.style, .portfolioStyle, printed]
    let scripts = [PageFile.script, .portfolioScript]
    html.preamble(
      policy: "default-src 'none'; style-src \(styles.map(\.source).joined(separator: " ")); "
        + "script-src \(scripts.map(\.source).joined(separator: " ")); base-uri 'none'; form-action 'none'")
    html.element(.title, title)
    for style in styles { html.page(style) }
  }

  private func writeMethod(_ page: PortfolioPage) {
    page.section(.method) {
      page.html.element(.ul) {
        for sentence in [
          PortfolioSentence.methodCounting, .methodBuildings, .methodVersions, .methodRooms, .methodMap, .methodQuery,
        ] { page.html.element(.li, page.said(sentence)) }
      }
    }
  }
}
