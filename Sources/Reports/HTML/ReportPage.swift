import Findings
import Wording

/// What the sections of a page share: the result, what is derived from it once, and what writes.
struct ReportPage {
  let result: CheckResult
  let settings: ReportSettings
  let html: HTMLWriter
  /// What is proposed; nil without a cahier.
  let proposed: ProposedVerdict?
  /// All requirements, in the order of the page.
  let requirements: [ReportedRequirement]
  /// How complete the information of all models together is.
  let completeness: [CompletenessRow]
  /// The lots that requirements name, in the order of the cahier: the script knows them by their number.
  let lots: [String]
  /// The plans that may still be drawn.
  let plans: PlanBudget
  var language: Language { settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings, _ html: HTMLWriter) {
    self.result = result
    self.settings = settings
    self.html = html
    proposed = result.proposed
    plans = PlanBudget(result)
    requirements = result.reportedRequirements
    completeness = proposed == nil ? [] : result.completeness
    let named = Set(requirements.flatMap { $0.whole.terms?.lots ?? [] })
    let known = result.requirementFiles.flatMap(\.names.lots).map(\.id).filter(named.contains)
    var seen: Set<String> = []
    lots = (known + named.sorted()).filter { seen.insert($0).inserted }
  }

  /// The id of the place of a requirement that a motive names; nil where the page does not have it.
  func anchor(of requirement: MotiveRequirement) -> String? {
    requirements.first { $0.whole.id == requirement.id && $0.whole.requirementFile == requirement.requirementFile }?
      .anchor
  }

  /// What the report is about, in a few words: the title of the first cahier, else those of all files.
  var subject: String {
    let first = result.requirementFiles.first { $0.kind == .cahier }
    let titles = (first.map { [$0] } ?? result.requirementFiles).compactMap(\.title).filter { !$0.isEmpty }
    let files = titles.isEmpty ? result.requirementFiles.map { FileName.last(of: $0.path) } : titles
    return DisplayText.cut(files.joined(separator: ", "), to: 120)
  }

  /// The proposal or verdict in a word or two.
  var verdict: Phrase { proposed?.proposal.phrase ?? result.status.phrase }

  /// What requirements are called here.
  var requirementsTitle: PageLabel { result.hasCahier ? .requirements : .specifications }

  /// The title of a lot: as the cahier calls it, else its id.
  func title(ofLot id: String) -> String {
    guard let title = result.lot(id)?.title, !title.isEmpty else { return id }
    return title
  }

  /// The titles of the lots that the cahier names, for charts.
  var lotTitles: [String: String] {
    let lots = result.requirementFiles.flatMap(\.names.lots).map { ($0.id, $0.title.isEmpty ? $0.id : $0.title) }
    return Dictionary(lots, uniquingKeysWith: { first, _ in first })
  }

  /// The stage by its title and id, or that all of them are asked; nil where no requirement file has stages.
  var stage: String? {
    guard let id = result.stage else {
      return StageName(result, in: language).text.map { CheckLabel.stage.phrase.said(in: language, [$0]) }
    }
    guard let title = result.stageTitle(id) else { return CheckLabel.stage.phrase.said(in: language, [id]) }
    return FrontLabel.stage.phrase.said(in: language, [title, id])
  }

  /// A section with a heading of the second level.
  func section(_ id: String, _ title: PageLabel, classes: String = "", _ content: () -> Void) {
    let attributes: [HTMLAttribute] = [.id(id), .set(.labelledBy, id + "-h")]
    html.element(.section, attributes + (classes.isEmpty ? [] : [.classes(classes)])) {
      html.element(.h2, [.id(id + "-h")], title.phrase.said(in: language))
      content()
    }
  }

  /// A row of head cells.
  func head(_ cells: [(phrase: Phrase, isNumber: Bool)]) {
    html.element(.thead) {
      html.element(.tr) {
        for cell in cells {
          let attributes: [HTMLAttribute] = [.set(.scope, "col")] + (cell.isNumber ? [.classes("num")] : [])
          html.element(.th, attributes, cell.phrase.said(in: language))
        }
      }
    }
  }

  /// A drawing, where there is one.
  func figure(_ svg: String) {
    guard !svg.isEmpty else { return }
    html.element(.figure, [.classes("chart")]) { html.drawing(svg) }
  }

  /// The rest of a list that is cut.
  func further(_ count: Int, _ phrase: Phrase) {
    guard count > 0 else { return }
    html.element(.p, [.classes("faint")], phrase.said(in: language, ["\(count)", language.number(count)]))
  }

  /// The mark and the words of how a requirement stands.
  func badge(_ standing: Standing) {
    html.element(.span, [.classes("badge \(standing.rawValue)")]) {
      html.element(.span, [.set(.hiddenFromReaders, "true")], standing.mark + " ")
      html.say(standing.phrase)
    }
  }
}
