import Findings
import Workbook
import Wording

/// `diff --format xlsx`: what was counted, then a sheet each for findings, objects removed, added and changed, and doubts.
struct DiffWorkbookReport {
  private let result: ComparisonResult
  private let language: Language
  private let limit: Int
  private let out: ByteWriter
  private let book: WorkbookWriter

  init(_ result: ComparisonResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    let language = settings.language
    self.language = language
    limit = settings.maxFailures ?? .max
    self.out = out
    book = WorkbookWriter(
      cutMark: { WorkbookLabel.cutText.phrase.said(in: language, [language.number($0)]) }, { out.bytes($0) })
  }

  /// Writes the workbook.
  ///
  /// - Returns: whether it is one; see ``CheckWorkbookReport/write(to:)``.
  func write() -> Bool {
    writeSummary()
    if let findings = result.findings, let explainer = result.explainer { write(findings, explainer) }
    if let objects = result.objects, let explainer = result.explainer {
      write(objects.removed, .removedHeading) { (explainer.describe(old: $0), explainer.place(old: $0)) }
      write(objects.added, .addedHeading) { (explainer.describe(new: $0), explainer.place(new: $0)) }
      writeChanged(objects, explainer)
      writeDoubts(objects, explainer)
    }
    return book.finish()
  }

  private func writeSummary() {
    book.beginSheet(
      TableLayout(name: TableLabel.summarySheet.phrase.said(in: language), headings: [], widths: [44, 70]))
    book.row([.title(said(.title))])
    for (label, model) in [(DiffLabel.oldModel, result.old), (.newModel, result.new)] {
      book.row([.text(said(label)), foreign(model.path)])
      book.row([.text("SHA-256"), Cell(model.sha256())])
      for problem in model.problems.gravestFirst {
        book.row([.text(problem.heading(in: language)), foreign(problem.message(in: language))])
      }
    }
    for file in result.requirementFiles {
      book.row([.text(said(.requirement)), foreign(file.path)])
      if let message = file.refusedDemandsMessage(in: language) { book.row([.empty, foreign(message)]) }
    }
    guard let objects = result.objects else { return book.row([.text(said(.notCompared))]) }
    book.row([])
    for (label, count) in [
      (DiffLabel.removedHeading, objects.removed.count), (.addedHeading, objects.added.count),
      (.changedHeading, objects.changed.count), (.doubtsHeading, objects.doubts.count),
    ] {
      book.row([.text(said(label)), .integer(count)])
    }
    book.row([.text(said(.identifiedBy))])
    for kind in IdentifiedBy.allCases {
      if let count = objects.identifiedBy[kind] { book.row([.text(kind.phrase.said(in: language)), .integer(count)]) }
    }
    book.row([.text(said(.aspects))])
    for aspect in objects.aspects.aspects {
      book.row([.text(aspect.phrase.said(in: language)), .integer(objects.aspects[aspect])])
    }
    for suspicion in result.suspicions {
      let words = DiffSuspicionWords(suspicion, result, language)
      let text = "\(words.subject.map { $0 + " – " } ?? "")\(words.clause) (\(words.numbers))"
      book.row([.text(said(.suspicion)), foreign(text)])
    }
    guard let findings = result.findings else { return }
    book.row([.text(said(.findingsHeading))])
    for state in ComparedState.allCases {
      book.row([.text(state.phrase.said(in: language)), .integer(findings.count(state))])
    }
  }

  private func write(_ findings: FindingComparison, _ explainer: any ComparisonExplainer) {
    begin(
      .findingsHeading,
      [
        (.state, 22), (.requirement, 16), (.specification, 32), (.what, 44), (.className, 22), (.name, 32),
        (.globalId, 24), (.newGlobalId, 24), (.storey, 16), (.identified, 20), (.before, 30), (.after, 30),
        (.suspicion, 44), (.decision, 26),
      ])
    for finding in findings.findings.prefix(limit) {
      if out.hasFailed { return }
      let pair = findings.specifications[finding.specification]
      let asked = pair.old
      let words = DiffFindingWords(finding, findings, explainer, language)
      let before = finding.oldObject.map { explainer.describe(old: $0) }
      let after = finding.newObject.map { explainer.describe(new: $0) }
      let place =
        finding.oldObject.map { explainer.place(old: $0) } ?? finding.newObject.map { explainer.place(new: $0) }
      let new = after?.globalId == before?.globalId ? nil : after?.globalId
      book.row([
        .text(finding.state.phrase.said(in: language)), foreign(asked.id), foreign(asked.name),
        foreign(finding.requirement.flatMap { pair.requirement($0)?.text }), foreign((before ?? after)?.className),
        foreign((before ?? after)?.name), foreign(before?.globalId), foreign(new), foreign(place?.storey),
        Cell(finding.identifiedBy?.phrase.said(in: language)), foreign(words.before), foreign(words.after),
        Cell(finding.suspicion?.phrase.said(in: language)), .empty,
      ])
    }
    further(findings.findings.count)
  }

  private func write(
    _ names: [UInt64], _ sheet: DiffLabel, _ describe: (UInt64) -> (object: ObjectDescription, place: ObjectPlace)
  ) {
    begin(sheet, [(.className, 22), (.name, 36), (.tag, 14), (.type, 26), (.storey, 18), (.globalId, 24)])
    for name in names.prefix(limit) {
      if out.hasFailed { return }
      let (object, place) = describe(name)
      book.row([
        foreign(object.className), foreign(object.name), foreign(object.tag), foreign(place.typeName),
        foreign(place.storey), foreign(object.globalId),
      ])
    }
    further(names.count)
  }

  private func writeChanged(_ objects: ObjectComparison, _ explainer: any ComparisonExplainer) {
    begin(
      .changedHeading,
      [
        (.className, 22), (.name, 36), (.globalId, 24), (.newGlobalId, 24), (.identified, 20), (.aspect, 16),
        (.what, 40), (.before, 36), (.after, 36),
      ])
    for object in objects.changed.prefix(limit) {
      if out.hasFailed { return }
      let (before, after) = (explainer.describe(old: object.old), explainer.describe(new: object.new))
      for change in explainer.changes(of: object) {
        book.row([
          foreign(before.className), foreign(before.name), foreign(before.globalId),
          foreign(before.globalId == after.globalId ? nil : after.globalId),
          .text(object.identifiedBy.phrase.said(in: language)), .text(change.aspect.phrase.said(in: language)),
          foreign(change.name), foreign(change.before), foreign(change.after),
        ])
      }
    }
    further(objects.changed.count)
  }

  private func writeDoubts(_ objects: ObjectComparison, _ explainer: any ComparisonExplainer) {
    guard !objects.doubts.isEmpty else { return }
    begin(
      .doubtsHeading,
      [(.doubt, 60), (.className, 22), (.name, 32), (.globalId, 24), (.after, 32), (.newGlobalId, 24)])
    for doubt in objects.doubts.prefix(limit) {
      let (before, after) = (explainer.describe(old: doubt.old), explainer.describe(new: doubt.new))
      book.row([
        .text(doubt.doubt.phrase.said(in: language)), foreign(before.className), foreign(before.name),
        foreign(before.globalId), foreign("\(after.className) \(after.name ?? "")"), foreign(after.globalId),
      ])
    }
    further(objects.doubts.count)
  }

  private func begin(_ sheet: DiffLabel, _ columns: [(label: DiffLabel, width: Int)]) {
    book.beginSheet(
      TableLayout(name: said(sheet), headings: columns.map { said($0.label) }, widths: columns.map(\.width)))
  }

  private func further(_ count: Int) {
    guard count > limit else { return }
    let rest = count - limit
    book.row([.text(DiffLabel.further.phrase.said(in: language, ["\(rest)", language.number(rest)]))])
  }

  private func said(_ label: DiffLabel) -> String { label.phrase.said(in: language) }
  private func foreign(_ text: String?) -> Cell { Cell(text.map(DisplayText.printable)) }
}
