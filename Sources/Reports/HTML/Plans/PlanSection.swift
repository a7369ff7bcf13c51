import Findings
import Wording

/// Where what fails is: a plan of each storey of each model.
struct PlanSection {
  /// Plans of one model.
  private static let limit = 8

  private let page: ReportPage
  /// The models with something to mark on a storey.
  private let drawn: [(model: Int, marks: PlanMarks)]
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  /// Asks the models where what fails is.
  init(page: ReportPage) {
    self.page = page
    drawn = page.result.models.indices.compactMap { number -> (model: Int, marks: PlanMarks)? in
      guard page.plans.source(number, of: page.result) != nil, let marks = PlanMarks(of: page.result.models[number])
      else { return nil }
      return marks.storeys.contains { !$0.isEmpty } ? (number, marks) : nil
    }
  }

  /// Whether there is a plan, or something to say of there being none.
  var saysAnything: Bool { !drawn.isEmpty || page.plans.leavesOut }

  func write() {
    guard saysAnything else { return }
    page.section("plans", .plans) {
      if page.plans.leavesOut {
        html.element(.p) { html.say(FigureLabel.noPlans.phrase, [language.size(PlanBudget.bytes)]) }
      }
      guard !drawn.isEmpty else { return }
      html.element(.p, FigureLabel.plansMeaning.phrase.said(in: language))
      for (number, marks) in drawn { write(page.result.models[number], number, marks) }
    }
  }

  private func write(_ model: ModelResult, _ number: Int, _ marks: PlanMarks) {
    guard let source = page.plans.source(number, of: page.result) else { return }
    if page.result.models.count > 1 { html.element(.h3) { html.foreign(model.path) } }
    let storeys = source.storeys()
    let shown = page.plans.take(Self.limit, of: marks)
    html.element(.div, [.classes("plans")]) {
      for storey in shown where storeys.indices.contains(storey) {
        let drawing = StoreyPlanDrawing(storeys[storey], marks: marks.storeys[storey], explainer: model.explainer)
        page.figure(drawing.svg(DrawingSettings(language, prefix: "plan-\(number)-\(storey)")))
      }
    }
    for sentence in marks.unmarked(in: language) { html.element(.p, [.classes("faint")], sentence) }
    page.further(marks.storeys.count { !$0.isEmpty } - shown.count, FigureLabel.furtherPlans.phrase)
  }
}

/// Where a requirement that blocks fails: plans of the storeys, folded.
struct RequirementPlans {
  /// Plans of one requirement of one model.
  private static let limit = 3

  let page: ReportPage
  let requirement: ReportedRequirement

  func write() {
    guard requirement.whole.blocks else { return }
    for part in requirement.parts {
      guard let number = part.model, let specification = page.result.specification(part),
        let source = page.plans.source(number, of: page.result)
      else { continue }
      let failures = specification.failures + specification.requirements.flatMap(\.failures)
      guard !failures.isEmpty, failures.count <= 100_000 else { continue }
      let storeys = source.storeys()
      let marks = PlanMarks(
        failures, gravity: specification.terms?.severity, source: source, storeyCount: storeys.count)
      write(storeys, marks, number)
    }
  }

  private func write(_ storeys: [StoreyPlan], _ marks: PlanMarks, _ number: Int) {
    let shown = page.plans.take(Self.limit, of: marks)
    guard !shown.isEmpty else { return }
    let html = page.html
    html.element(.details, [.classes("where")]) {
      html.element(.summary) {
        html.say(FigureLabel.wherePlans.phrase)
        if page.result.models.count > 1 {
          html.text(" ")
          html.foreign(page.result.fileName(of: page.result.models[number].path))
        }
      }
      html.element(.div, [.classes("plans")]) {
        for storey in shown where storeys.indices.contains(storey) {
          let drawing = StoreyPlanDrawing(
            storeys[storey], marks: marks.storeys[storey], explainer: page.result.models[number].explainer)
          let prefix = "plan-\(requirement.number)-\(number)-\(storey)-r"
          page.figure(drawing.svg(DrawingSettings(page.language, prefix: prefix)))
        }
      }
      page.further(marks.storeys.count { !$0.isEmpty } - shown.count, FigureLabel.furtherPlans.phrase)
    }
  }
}
