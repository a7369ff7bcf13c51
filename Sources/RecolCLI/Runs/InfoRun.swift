import ByteInput
import Findings
import IFCSchema
import Part21
import Reports

/// What `info` does: opens a model, indexes it, says what it is.
struct InfoRun {
  let model: String
  let settings: GeneralSettings<InfoReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let summary = describe(&statistics)
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in try format.write(summary, look, to: sink) }
    }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    return max(output.status, summary.isUnreadable ? .badModel : .conforms)
  }

  private func describe(_ statistics: inout Statistics) -> ModelSummary {
    let source: ByteSource
    do throws(InputError) {
      source = try statistics.measure(.open) { () throws(InputError) in try ByteSource.open(model) }
    } catch {
      return ModelSummary(path: model, problems: [Problem(error, in: settings.language)])
    }
    let structure = statistics.measure(.index) {
      ExchangeStructure(
        reading: source, vocabulary: ClassVocabulary(), settings: ReadSettings(threads: settings.threads))
    }
    let schema = SchemaChoice(structure.header.schemaIdentifiers)
    let classes = structure.index.counts.map { code, count in
      ClassCount(keyword: structure.vocabulary.keyword(of: code), count: count)
    }
    return ModelSummary(
      path: model, sha256: { source.sha256() }, bytes: source.fileSize, schema: schema.name,
      header: HeaderSummary(structure.header), instances: structure.index.total,
      classes: classes.sorted { $0.keyword < $1.keyword }, problems: schema.problems + Problem.all(of: structure))
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
