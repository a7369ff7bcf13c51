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
  /// The one version of IFC for which requirements are converted; nil for all of them.
  let schema: VersionChoice?
  /// The path of a layout for the sheets of the input; nil takes what recol proposes.
  let layout: String?
  /// The path of a file that the layout is written to; nil for none.
  let layoutOutput: String?
  let settings: GeneralSettings<ConvertReportFormat>
  private var language: Language { settings.language }

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var report = ReportOutput(settings)
    let given = layout.map { LayoutReading($0, language: language) }
    let reading = RequirementReading(input, language: language, audits: false, layout: given?.layout)
    var result = ConversionResult(
      input: reading.result(in: language), output: output,
      sheets: reading.sheets?.sheets.map(SheetAccount.init) ?? [],
      rows: reading.sheets?.problems.map { SheetRemark($0, in: language) } ?? [])
    if let given, given.layout == nil {
      result.input.problems += given.problems
      result.input.isOfNoUse = true
    }
    if case .cahier(let cahier) = reading.content {
      let problems = selection.problems(in: cahier, language: language)
      result.input.problems += problems
      if !problems.isEmpty { result.input.isOfNoUse = true }
    }
    if let content = reading.content, let problem = schema?.problem(in: content, language: language) {
      result.input.problems.append(problem)
      result.input.isOfNoUse = true
    }
    var status = ExitStatus.conforms
    if let content = reading.content, !result.input.isOfNoUse {
      let asked = schema?.narrowed(content) ?? content
      let conversion = statistics.measure(.check) { Conversion(asked, to: target, selection) }
      if let conversion, write(conversion.bytes, to: output) {
        result.written = conversion.requirements
        result.losses = conversion.losses.map { LossLine($0, in: language) }
      } else {
        status.raise(to: .fault)
      }
    }
    if let layoutOutput, let layout = reading.sheets?.layout,
      !write(Array(LayoutFile.text(layout).utf8), to: layoutOutput)
    {
      status.raise(to: .fault)
    }
    if result.input.isInvalid { status.raise(to: .badRequirements) }
    statistics.measure(.report) {
      report.write { (format, look, sink) throws(SinkError) in try format.write(result, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(report.status, status)
  }

  /// Writes a file; says why where that fails.
  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    let failure = FileOutput.write(bytes, to: path)
    if failure == 0 { return true }
    let reason = SystemError.said(failure, in: language)
    settings.messages.error(RunMessage.cannotWrite.phrase.said(in: language, [path, reason]))
    return false
  }
}

extension LossLine {
  /// A loss with its sentence.
  init(_ loss: ConversionLoss, in language: Language) {
    self.init(
      requirement: loss.requirement, what: loss.code.rawValue, why: loss.code.phrase.said(in: language),
      details: loss.arguments, changesVerdict: loss.code.changesVerdict)
  }
}
