import CahierFormat
import Findings
import IDSFormat
import Reports
import Requirements
import Wording

/// What `convert` does: reads a requirement file, says it in another format, lists what was lost.
struct ConvertJob {
  let input: String
  let output: String
  let target: ConversionTarget
  let selection: DueSelection
  let settings: GeneralSettings<ConvertReportFormat>
  private var language: Language { settings.language }

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var report = ReportOutput(settings)
    let reading = RequirementReading(input, language: language)
    var result = ConversionResult(
      input: reading.result(in: language), output: output, sheets: reading.sheets.map(SheetAccount.init))
    if case .cahier(let cahier) = reading.content {
      result.input.problems += selection.problems(in: cahier, language: language)
      result.input.isOfNoUse = result.input.problems.count > reading.problems.count
    }
    var status = ExitStatus.conforms
    if let content = reading.content, !result.input.isOfNoUse {
      let conversion = statistics.measure(.check) { Conversion(content, to: target, selection) }
      let failure = FileOutput.write(conversion.bytes, to: output)
      if failure == 0 {
        result.written = conversion.requirements
        result.losses = conversion.losses.map { LossLine($0, in: language) }
      } else {
        let reason = SystemError.said(failure, in: language)
        settings.messages.error(RunMessage.cannotWrite.phrase.said(in: language, [output, reason]))
        status.raise(to: .fault)
      }
    }
    if result.input.isInvalid { status.raise(to: .badRequirements) }
    statistics.measure(.report) {
      report.write { (format, look, sink) throws(SinkError) in try format.write(result, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(report.status, status)
  }
}

extension LossLine {
  /// A loss with its sentence.
  init(_ loss: ConversionLoss, in language: Language) {
    self.init(
      requirement: loss.requirement, what: loss.code.rawValue, why: loss.code.phrase.said(in: language),
      details: loss.arguments)
  }
}

extension SheetAccount {
  /// The account of a sheet as it was read.
  init(_ sheet: SheetCounts) {
    self.init(
      name: sheet.name,
      rows: Counts(
        total: sheet.rows, understood: sheet.understood, checklist: sheet.checklist, refused: sheet.refused),
      headings: sheet.headings,
      marks: Counts(
        total: sheet.marks.total, understood: sheet.marks.understood, checklist: sheet.marks.checklist,
        refused: sheet.marks.refused))
  }
}
