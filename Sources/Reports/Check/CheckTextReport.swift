import Findings
import Wording

/// `check --format text`: the verdict, then per model what fails first and on what, long lists cut with their count.
/// With a cahier, what is proposed, what blocks and the rates of the lots come first.
struct CheckTextReport {
  /// Problems shown per file.
  private static let problemLimit = 10
  /// Refused rows shown per requirement file, and lines of its checklist.
  private static let rowLimit = 20

  private let result: CheckResult
  private let page: TextPage
  private let shared: SharedRequirements
  private var language: Language { page.settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    page = TextPage(out, settings, files: result.models.map(\.path))
    shared = SharedRequirements(result)
  }

  func write() {
    if let proposed = result.proposed {
      ProposalLines(page: page, result: result).write(proposed)
    } else {
      writeVerdict()
    }
    GateLines(page: page, result: result).write()
    for file in result.requirementFiles { write(file) }
    DecisionLines(page: page, result: result).writeNotEvaluated(limit: Self.rowLimit)
    if result.models.count > 1 { FileTableLines(page: page, result: result).write() }
    if let submission = result.submission {
      SubmissionLines(page: page, submission: submission, shared: shared, lots: LotNames(result)).write()
    }
    for model in result.models {
      if page.out.hasFailed { return }
      write(model)
    }
  }

  // MARK: The verdict

  private func writeVerdict() {
    page.paragraph([
      .init(result.status.phrase.said(in: language), style(of: result.status)), .init(" — " + headline()),
    ])
    let files = result.requirementFiles.map(\.path).joined(separator: ", ")
    page.paragraph(hanging: 2, [.init(CheckLabel.against.phrase.said(in: language, [files]), .faint)])
    if let stage = result.stage ?? StageName(result, in: language).text {
      page.line([.init(CheckLabel.stage.phrase.said(in: language, [stage]), .faint)])
    }
    page.gap()
  }

  private func headline() -> String {
    CheckHeadline(result: result, language: language).lines.joined(separator: language.semicolon)
  }

  private func style(of verdict: Verdict) -> TextStyle { verdict == .pass ? .strongGood : .strongBad }

  // MARK: Files

  private func write(_ file: RequirementFileResult) {
    guard !file.problems.isEmpty || file.sheets != nil || !file.checklist.isEmpty else { return }
    page.line([.init(file.path, .strong)])
    ProblemLines(page).write(file.problems, limit: Self.problemLimit, indent: 2)
    let lines = SheetLines(page: page)
    if let sheets = file.sheets {
      lines.write(sheets.sheets)
      heading(.refused, sheets.refused.count, .doubtful)
      lines.write(sheets.refused, limit: Self.rowLimit)
      heading(.furtherRemarks, sheets.furtherRemarks, .faint)
    }
    heading(.checklist, file.checklist.count, .plain)
    lines.write(file.checklist, limit: Self.rowLimit)
    page.gap()
  }

  private func heading(_ label: SheetLabel, _ count: Int, _ style: TextStyle) {
    guard count > 0 else { return }
    page.paragraph(
      indent: 2, hanging: 2, [.init(label.phrase.said(in: language, ["\(count)", language.number(count)]), style)])
  }

  private func write(_ model: ModelResult) {
    let status = model.verdictPhrase
    var heading: [TextPage.Piece] = [
      .init(model.path, .strong), .init(" — "), .init(status.said(in: language), style(of: model.status)),
    ]
    if let schema = model.schema, let bytes = model.bytes {
      let facts = [schema, language.number(model.instances), language.size(bytes)]
      heading.append(.init(" (" + CheckLabel.modelFacts.phrase.said(in: language, facts) + ")", .faint))
    }
    page.paragraph(hanging: 2, heading)
    if model.isUnusable { writeProblems(of: model) }
    if model.isChecked, !model.specifications.isEmpty { writeSpecifications(of: model) }
    if !model.isUnusable { writeProblems(of: model) }
    page.gap()
  }

  private func writeProblems(of model: ModelResult) {
    guard !model.problems.isEmpty else { return }
    let heading = ProblemLabel.heading.phrase.said(in: language, language.counted(model.problems.total))
    page.line(indent: 2, [.init(heading, model.isUnusable ? .strongBad : .plain)])
    ProblemLines(page).write(model.problems, limit: Self.problemLimit, indent: 4)
  }

  // MARK: Specifications

  private func writeSpecifications(of model: ModelResult) {
    SpecificationListLines(
      page: page, specifications: model.specifications, explainer: model.explainer, shared: shared,
      lots: LotNames(result)
    ).write()
  }
}
