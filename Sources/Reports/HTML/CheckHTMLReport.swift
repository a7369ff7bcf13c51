import Findings
import Wording

/// `check --format html`: one page that loads nothing, for who decides and for who has to mend.
///
/// The first printed page says what is proposed and why, what blocks, whose it is, until when, and what was checked.
/// Everything is there without the script, which only filters and sorts.
struct CheckHTMLReport {
  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  /// - Complexity: O(failures) to put them together, and what is listed of them to write.
  func write(to out: ByteWriter) {
    let page = ReportPage(result, settings, HTMLWriter(out, settings.language))
    writeHead(page)
    page.html.bodyBegins()
    let plans = PlanSection(page: page)
    PageHeader(page: page, hasPlans: plans.saysAnything).write()
    page.html.element(.main, [.id("main"), .set(.tabindex, "-1")]) { writeSections(page, plans) }
    writeFooter(page)
    page.html.page(.script)
    page.html.end()
  }

  private func writeHead(_ page: ReportPage) {
    let language = settings.language
    let verdict = page.verdict.said(in: language)
    let head = [page.subject, result.stage ?? "", result.day ?? "", verdict].filter { !$0.isEmpty }
    let printed = PageFile.printedHead(head.joined(separator: " — "))
    let policy =
      "default-src 'none'; style-src \(PageFile.style.source) \(printed.source); script-src \(PageFile.script.source); "
      + "base-uri 'none'; form-action 'none'"
    page.html.preamble(policy: policy)
    page.html.element(.title, PageLabel.windowTitle.phrase.said(in: language, [verdict, page.subject]))
    page.html.page(.style)
    page.html.page(printed)
  }

  private func writeSections(_ page: ReportPage, _ plans: PlanSection) {
    VerdictSection(page: page).write()
    if !page.result.models.contains(where: \.isChecked) { FileProblemSection(page: page).write() }
    BlockingSection(page: page).write()
    if page.proposed != nil { DeadlineSection(page: page).write() }
    RateSection(page: page).write()
    PaperScope(page: page).write()
    // Behind what the first printed page is to have.
    GateSection(page: page).write()
    MotiveSection(page: page).write()
    DeadlineCountSection(page: page).write()
    ScopeSection(page: page).write()
    CompletenessSection(page: page).write()
    plans.write()
    RequirementSections(page: page).write()
    ChecklistSection(page: page).write()
    MethodSection(page: page).write()
    if page.result.models.contains(where: \.isChecked) { FileProblemSection(page: page).write() }
  }

  private func writeFooter(_ page: ReportPage) {
    page.html.element(.footer) {
      page.html.element(.p) {
        page.html.say(PageLabel.madeBy.phrase, [result.toolVersion, result.day.map(settings.language.day) ?? "–"])
      }
    }
  }
}
