import ByteInput
import Findings
import Part21
import Reports

/// What `info` does: opens a model, indexes it, says what it is.
struct InfoJob {
  let model: String
  let settings: GeneralSettings<InfoReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let opened = OpenedModel(
      model, threads: settings.threads, language: settings.language, statistics: &statistics)
    let summary = ModelSummary(opened)
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(summary, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, summary.isUnreadable ? .badModel : .conforms)
  }
}

extension ModelSummary {
  /// What an opened model is.
  init(_ opened: OpenedModel) {
    self.init(
      path: opened.path, sha256: opened.sha256, bytes: opened.source?.fileSize, schema: opened.schema?.reportName,
      problems: opened.problems)
    guard let structure = opened.structure else { return }
    header = HeaderSummary(structure.header)
    instances = structure.index.total
    classes = structure.index.counts
      .map { code, count in ClassCount(keyword: structure.vocabulary.keyword(of: code), count: count) }
      .sorted { $0.keyword < $1.keyword }
  }
}

extension HeaderSummary {
  /// The header as reports say it: what is omitted or empty is nil.
  init(_ header: HeaderSection) {
    func given(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      fileDescription: header.description, implementationLevel: given(header.implementationLevel),
      name: given(header.name), timeStamp: given(header.timeStamp), author: header.author,
      organization: header.organization, preprocessorVersion: given(header.preprocessorVersion),
      originatingSystem: given(header.originatingSystem), authorization: given(header.authorization),
      schemaIdentifiers: header.schemaIdentifiers, viewDefinition: header.viewDefinition)
  }
}
