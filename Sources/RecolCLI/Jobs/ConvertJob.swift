import CahierFormat
import Findings
import Reports
import Requirements
import Wording

/// What `convert` does: reads a requirement file, says it in another format, lists what was lost.
struct ConvertJob {
  let input: String
  let places: ConversionPlaces
  let target: ConversionTarget
  let selection: DueSelection
  /// The one version of IFC for which requirements are converted; nil for all of them.
  let schema: VersionChoice?
  /// The path of a layout for the sheets of the input; nil takes what recol proposes.
  let layout: String?
  let settings: GeneralSettings<ConvertReportFormat>
  private var language: Language { settings.language }
  private var output: String { places.output }

  /// - Throws: where options contradict what is read, or something would be written over it; nothing is written then.
  func perform() throws(UsageError) -> ExitStatus {
    try places.spare([input, layout])
    var statistics = Statistics()
    let given = layout.map { LayoutReading($0, language: language) }
    let reading = RequirementReading(input, language: language, audits: false, layout: given?.layout)
    // What the file extends is known now.
    try places.spare(reading.files.map(\.path) + [layout])
    let options = ConversionOptions(
      reading: reading, input: input, target: target, selection: selection, savesLayout: places.layoutOutput != nil,
      messages: settings.messages)
    try options.refuseContradictions(hasLayout: given?.layout != nil)
    options.sayThoseWithoutEffect()
    var report = ReportOutput(settings)
    var result = ConversionResult(
      input: reading.result(in: language), output: output,
      sheets: reading.sheets?.accounts ?? [],
      rows: reading.sheets?.problems.map { SheetRemark($0, in: language) } ?? [])
    refuse(reading, given, &result)
    var status = ExitStatus.conforms
    // What could be read of a file with errors is not the file.
    if let content = reading.content, !result.input.isOfNoUse, reading.isMatrix || !result.input.isInvalid {
      let asked = schema?.narrowed(content) ?? (content: content, losses: [])
      let due = if case .cahier(let cahier) = content { selection.resolved(in: cahier) } else { selection }
      if var conversion = statistics.measure(.check, { Conversion(asked.content, to: target, due) }) {
        conversion.lose(asked.losses)
        status.raise(to: take(conversion, of: reading, layout: given?.layout, &result))
      } else {
        result.input.problems.append(
          RequirementFileProblem(
            code: RequirementProblemCode.fileTooLarge.rawValue, severity: .error,
            message: RunMessage.conversionTooLong.phrase.said(in: language, [output])))
        status.raise(to: .badRequirements)
      }
    }
    if let path = places.layoutOutput, let layout = reading.sheets?.layout,
      !write(Array(LayoutFile.text(layout).utf8), to: path)
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

  /// Adds why the file is of no use for what was asked: a layout that is none, a stage, a lot or a version of IFC that
  /// it does not have.
  private func refuse(_ reading: RequirementReading, _ given: LayoutReading?, _ result: inout ConversionResult) {
    var problems: [RequirementFileProblem] = []
    if let given, given.layout == nil { problems += given.problems }
    if case .cahier(let cahier) = reading.content { problems += selection.problems(in: cahier, language: language) }
    if let content = reading.content, let problem = schema?.problem(in: content, language: language) {
      problems.append(problem)
    }
    result.input.problems += problems
    if !problems.isEmpty { result.input.isOfNoUse = true }
  }

  /// Writes what was converted, unless there is nothing to write or recol would refuse it; what is wrong with it stands
  /// in the result, and is an error of the run where it was written all the same.
  private func take(
    _ conversion: Conversion, of reading: RequirementReading, layout: SheetLayout?, _ result: inout ConversionResult
  ) -> ExitStatus {
    let empty = EmptyConversion(
      conversion: conversion, total: reading.content?.count ?? 0, target: target, selection: selection, schema: schema,
      isMatrix: reading.isMatrix)
    if let problem = empty.problem(in: language) {
      result.input.problems.append(problem)
      // What was lost of single requirements is the reason.
      result.losses = conversion.losses.filter { $0.requirement != nil }.map { LossLine($0, in: language) }
      return .badRequirements
    }
    var conversion = conversion
    var proof = ConversionProof(conversion, output: output, language: language)
    if !proof.isSound, reading.isMatrix, let sound = conversion.leavingOut(proof.found) {
      conversion = sound
      proof = ConversionProof(conversion, output: output, language: language)
    }
    // A matrix is mended where its requirements can be seen: in what was made of it.
    let isToBeMended =
      !proof.isSound && reading.isMatrix && target != .ids && conversion.problems.isEmpty && proof.wasRead
    if !proof.isSound {
      let audited = RequirementReading(input, language: language, layout: layout)
      let reasons = proof.reasons(input: audited, isWritten: isToBeMended)
      result.input.problems += reasons.filter { !result.input.problems.contains($0) }
      guard isToBeMended else { return .badRequirements }
    }
    guard write(conversion.bytes, to: output) else { return .fault }
    result.written = conversion.requirements
    result.losses = conversion.losses.map { LossLine($0, in: language) }
    guard isToBeMended else { return .conforms }
    settings.messages.error(RunMessage.conversionToBeMended.phrase.said(in: language, [output]))
    return .badRequirements
  }

  /// Writes a file; says why where that fails.
  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    let failure = FileOutput.write(bytes, to: path)
    if failure == 0 { return true }
    settings.messages.refuse(path, failure)
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
