import Findings
import IFCModel
import Reports
import Wording

/// What `show` does: opens a model and says of its objects what the model says of them, one after the other.
struct ShowJob {
  /// Objects that a thread reads at a time.
  private static let share = 64

  let model: String
  /// The objects that were asked for; empty for all.
  let wanted: [ObjectName]
  let includesTypes: Bool
  let settings: GeneralSettings<ShowReportFormat>

  func perform() -> ExitStatus {
    var statistics = Statistics()
    var output = ReportOutput(settings)
    let opened = OpenedModel(
      model, threads: settings.threads, language: settings.language, wantsDigest: false,
      statistics: &statistics)
    var problems = opened.problems
    var missing: [ObjectName] = []
    let list = statistics.measure(.model) { opened.model.map { instances(of: $0, missing: &missing) } ?? [] }
    statistics.measure(.report) {
      output.write { (format, look, sink) throws(SinkError) in
        let report = ShowReport(format, look, to: sink)
        if let model = opened.model { add(list, of: model, to: report) }
        problems = opened.problemsAfterReading()
        if problems.contains(where: { $0.code.consequence != .none }) { report.add(path: opened.path, problems) }
        try report.finish()
      }
    }
    if !settings.isForPeople { settings.messages.explain(problems, of: model) }
    if !missing.isEmpty { say(missing) }
    if settings.showsStatistics { statistics.say(to: settings.messages) }
    let isUnusable = problems.contains { $0.code.consequence != .none }
    return max(output.status, isUnusable ? .badModel : missing.isEmpty ? .conforms : .doesNotConform)
  }

  /// Says of what is missing whether it is not there, or nothing that could be shown.
  private func say(_ missing: [ObjectName]) {
    let geometry = classes(of: missing)
    for (name, className) in geometry {
      settings.messages.error(RunMessage.noObject.phrase.said(in: settings.language, [name, className]))
    }
    let known = Set(geometry.map(\.name))
    let names = missing.map(\.text).filter { !known.contains($0) }
    guard !names.isEmpty else { return }
    settings.messages.error(
      RunMessage.objectsMissing.phrase.said(
        in: settings.language, ["\(names.count)", names.joined(separator: ", ")]))
  }

  /// What is named by its number and is there, with its class: geometry is not kept, so that the model is read once more.
  private func classes(of missing: [ObjectName]) -> [(name: String, className: String)] {
    let isNumbered = missing.contains { if case .instance = $0 { true } else { false } }
    // Standard input is read only once.
    guard isNumbered, model != "-" else { return [] }
    var statistics = Statistics()
    let opened = OpenedModel(
      model, .everything, threads: settings.threads, language: settings.language, wantsDigest: false,
      statistics: &statistics)
    guard let model = opened.model else { return [] }
    return missing.compactMap { name in
      guard case .instance(let number) = name, let found = model.instance(named: number) else { return nil }
      return (name.text, model.className(of: found))
    }
  }

  /// Adds what the model says of `list` to `report`: batches are read by several threads and written in order.
  private func add(_ list: [Instance], of model: Model, to report: ShowReport) {
    var rest = list[...]
    while !rest.isEmpty, !report.hasFailed {
      let batch = rest.prefix(Self.share * settings.threads)
      rest = rest.dropFirst(batch.count)
      let records = Slots.map(count: batch.count, threads: settings.threads, stretch: Self.share) { range in
        batch.dropFirst(range.lowerBound).prefix(range.count).map { ObjectRecord($0, of: model) }
      }
      for record in records.joined() { report.add(record) }
    }
  }

  /// All objects in file order, or those that were asked for in the order of the question.
  private func instances(of model: Model, missing: inout [ObjectName]) -> [Instance] {
    guard !wanted.isEmpty else { return Array(model.objects(types: includesTypes)) }
    var byGlobalId: [String: Instance] = [:]
    if wanted.contains(where: { if case .globalId = $0 { true } else { false } }) {
      for instance in model.objects(types: true) {
        // The first of a GlobalId counts, as with instance names.
        if let id = model.string("GlobalId", of: instance), byGlobalId[id] == nil { byGlobalId[id] = instance }
      }
    }
    return wanted.compactMap { name in
      let found =
        switch name {
        case .instance(let number): model.instance(named: number)
        case .globalId(let id): byGlobalId[id]
        }
      if found == nil { missing.append(name) }
      return found
    }
  }
}
