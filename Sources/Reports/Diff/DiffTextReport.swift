import Findings
import Wording

/// `diff --format text`: what was counted, then lists, long ones cut with their number; then what became of findings.
struct DiffTextReport {
  /// Lines of each list where nobody says how many.
  private static let lineLimit = 20
  /// Changes of one object.
  private static let changeLimit = 8
  private static let problemLimit = 10

  private let result: ComparisonResult
  private let page: TextPage
  private let limit: Int
  private var language: Language { page.settings.language }

  init(_ result: ComparisonResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    page = TextPage(out, settings)
    limit = settings.maxFailures ?? Self.lineLimit
  }

  func write() {
    write(result.old, .oldModel)
    write(result.new, .newModel)
    for file in result.requirementFiles where !file.problems.isEmpty {
      page.line([.init(file.path, .strong)])
      ProblemLines(page).write(file.problems, limit: Self.problemLimit, indent: 2)
    }
    for file in result.requirementFiles {
      guard let message = file.refusedDemandsMessage(in: language) else { continue }
      page.paragraph(hanging: 2, [.init(file.path, .strong), .init(" — "), .init(message, .doubtful)])
    }
    page.gap()
    guard let objects = result.objects, let explainer = result.explainer else {
      page.paragraph([.init(DiffLabel.notCompared.phrase.said(in: language), .strongBad)])
      return
    }
    writeCounts(objects)
    if objects.changed.isEmpty, objects.added.isEmpty, objects.removed.isEmpty {
      page.line(indent: 2, [.init(DiffLabel.nothingChanged.phrase.said(in: language), .good)])
    }
    for suspicion in result.suspicions { write(suspicion) }
    list(objects.removed, .removedHeading) { [.init(named(explainer.describe(old: $0), explainer.place(old: $0)))] }
    list(objects.added, .addedHeading) { [.init(named(explainer.describe(new: $0), explainer.place(new: $0)))] }
    writeChanged(objects, explainer)
    list(objects.doubts, .doubtsHeading) { doubt in
      [
        .init(named(explainer.describe(old: doubt.old), ObjectPlace())), .init(" / "),
        .init(named(explainer.describe(new: doubt.new), ObjectPlace())),
        .init(" — " + doubt.doubt.phrase.said(in: language), .faint),
      ]
    }
    if let findings = result.findings {
      DiffFindingLines(page: page, result: result, findings: findings, explainer: explainer, limit: limit).write()
    } else if result.hasUnusableRequirements {
      page.gap()
      page.paragraph([.init(DiffLabel.notChecked.phrase.said(in: language), .strongBad)])
    }
  }

  private func write(_ model: ComparedModel, _ label: DiffLabel) {
    var pieces: [TextPage.Piece] = [
      .init(label.phrase.said(in: language) + language.colon, .faint),
      .init(model.path, .strong),
    ]
    let facts = [model.schema, model.timeStamp, model.bytes.map(language.size)].compactMap(\.self)
    if !facts.isEmpty { pieces.append(.init(" — " + facts.joined(separator: ", "), .faint)) }
    page.paragraph(hanging: 2, pieces)
    ProblemLines(page).write(model.problems, limit: Self.problemLimit, indent: 2)
  }

  private func writeCounts(_ objects: ObjectComparison) {
    func said(_ label: DiffLabel, _ count: Int) -> String {
      label.phrase.said(in: language, ["\(count)", language.number(count)])
    }
    var changed = said(.changed, objects.changed.count)
    if objects.renamedOnly > 0 { changed += " (" + said(.renamedOnly, objects.renamedOnly) + ")" }
    let parts = [
      said(.same, objects.same), said(.removed, objects.removed.count), said(.added, objects.added.count), changed,
    ]
    page.paragraph(hanging: 2, [.init(parts.joined(separator: ", "), .strong)])
    let kinds = IdentifiedBy.allCases.compactMap { kind in
      objects.identifiedBy[kind].map { "\(kind.phrase.said(in: language)) \(language.number($0))" }
    }
    writeList(.identifiedBy, kinds)
    writeList(
      .aspects,
      objects.aspects.aspects.map { aspect in
        "\(aspect.phrase.said(in: language)) \(language.number(objects.aspects[aspect]))"
      })
    for model in [result.old, result.new] where model.repeatedGlobalIds > 0 {
      let count = model.repeatedGlobalIds
      let text = DiffLabel.repeatedGlobalIds.phrase.said(
        in: language, ["\(count)", language.number(count), FileName.last(of: model.path)])
      page.paragraph(indent: 2, hanging: 2, [.init(text, .doubtful)])
    }
  }

  private func write(_ suspicion: SubmissionSuspicion) {
    let words = DiffSuspicionWords(suspicion, result, language)
    var pieces: [TextPage.Piece] = words.subject.map { [.init($0 + " — ", .strong)] } ?? []
    pieces += [.init(words.clause, .doubtful), .init(" (\(words.numbers))")]
    page.paragraph(indent: 2, hanging: 2, pieces)
  }

  private func writeList(_ label: DiffLabel, _ parts: [String]) {
    guard !parts.isEmpty else { return }
    let colon = language.colon
    page.paragraph(
      indent: 2, hanging: 2,
      [.init(label.phrase.said(in: language) + colon, .faint), .init(parts.joined(separator: ", "))])
  }

  private func list<Element>(_ elements: [Element], _ heading: DiffLabel, _ line: (Element) -> [TextPage.Piece]) {
    guard !elements.isEmpty else { return }
    page.gap()
    writeHeading(heading, elements.count)
    for element in elements.prefix(limit) { page.paragraph(indent: 2, hanging: 2, line(element)) }
    writeFurther(elements.count - limit)
  }

  private func writeChanged(_ objects: ObjectComparison, _ explainer: any ComparisonExplainer) {
    let changed = objects.changed.filter { !$0.isRenamedOnly }
    guard !changed.isEmpty else { return }
    page.gap()
    writeHeading(.changedHeading, changed.count)
    for object in changed.prefix(limit) {
      var pieces: [TextPage.Piece] = [
        .init(named(explainer.describe(old: object.old), explainer.place(old: object.old)))
      ]
      if object.identifiedBy != .globalId {
        pieces.append(.init(" — " + object.identifiedBy.phrase.said(in: language), .faint))
      }
      page.paragraph(indent: 2, hanging: 2, pieces)
      let changes = explainer.changes(of: object)
      for change in changes.prefix(Self.changeLimit) { write(change) }
      writeFurther(changes.count - Self.changeLimit, indent: 4)
    }
    writeFurther(changed.count - limit)
  }

  private func write(_ change: ObjectChange) {
    let none = DiffLabel.none.phrase.said(in: language)
    let what = change.name.isEmpty ? change.aspect.phrase.said(in: language) : change.name
    func cut(_ value: String?) -> String {
      value.map { DisplayText.cut($0, to: FailureGroupLines.foundColumns) } ?? none
    }
    page.paragraph(
      indent: 4, hanging: 2,
      [
        .init(what + language.colon, .faint), .init(cut(change.before), .bad),
        .init(" → "), .init(cut(change.after), .good),
      ])
  }

  private func writeHeading(_ heading: DiffLabel, _ count: Int) {
    page.line([.init("\(heading.phrase.said(in: language)) (\(language.number(count)))", .strong)])
  }

  private func writeFurther(_ count: Int, indent: Int = 2) {
    guard count > 0 else { return }
    let text = DiffLabel.further.phrase.said(in: language, ["\(count)", language.number(count)])
    page.line(indent: indent, [.init(text, .faint)])
  }

  private func named(_ object: ObjectDescription, _ place: ObjectPlace) -> String {
    DiffObjectName.said(object, place, in: language)
  }
}
