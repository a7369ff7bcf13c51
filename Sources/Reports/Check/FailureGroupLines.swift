import Findings
import Wording

/// Groups of failures as lines of text: class and reason, then the first objects in aligned columns.
struct FailureGroupLines {
  /// Groups shown of one requirement.
  private static let groupLimit = 6
  /// Objects shown of one group where nobody asks for more.
  private static let objectLimit = 5
  /// Columns that a name may take, and fewer where what was found stands behind it.
  private static let nameColumns = (alone: 36, withFound: 26)
  /// Columns that what was found may take, over several lines.
  static let foundColumns = 500

  let page: TextPage
  let explainer: (any FailureExplainer)?
  /// What failures on nothing in particular are on: the model, the submission.
  let whole: CheckLabel
  /// Position of the specification in its list.
  let specification: Int
  private var language: Language { page.settings.language }

  /// Writes `failures` of a requirement, or of the specification where `requirement` is nil.
  func write(_ failures: [Failure], requirement: Int?, indent: Int) {
    let objectLimit = page.settings.maxFailures ?? Self.objectLimit
    let groups = FailureGroups(
      failures, explainer: explainer, specification: specification, keeping: objectLimit,
      threads: page.settings.threads
    ).groups
    for group in groups.prefix(Self.groupLimit) { write(group, requirement: requirement, indent: indent) }
    let further = groups.count - Self.groupLimit
    if further > 0 { writeFurther(.furtherGroups, further, indent: indent) }
  }

  private func write(_ group: FailureGroups.Group, requirement: Int?, indent: Int) {
    page.line(
      indent: indent,
      [
        .init(
          group.key.className.isEmpty ? whole.phrase.said(in: language) : group.key.className, .strong),
        .init(language.colon),
        .init(group.key.reason.phrase.said(in: language), .bad),
        .init(" (", .faint), .init(state(of: group), .doubtful), .init("\(language.number(group.count)))", .faint),
      ])
    let rows = group.first.map { row(of: $0, requirement: requirement) }
    let widths = (0..<4).map { column in rows.map { $0.cells[column].count }.max() ?? 0 }
    for row in rows where row.found != nil || row.cells.contains(where: { !$0.isEmpty }) {
      var pieces: [TextPage.Piece] = []
      if widths[0] > 0 { pieces.append(.init(DisplayText.padded(row.cells[0], to: widths[0]) + "  ")) }
      pieces.append(.init(DisplayText.padded(row.cells[1], to: widths[1]) + "  ", .faint))
      pieces.append(.init(DisplayText.padded(row.cells[2], to: widths[2]) + (widths[2] > 0 ? "  " : ""), .faint))
      if let found = row.found {
        pieces.append(.init(DisplayText.padded(row.cells[3], to: widths[3]) + "  "))
        // Of what is missing, the text says what it is.
        let isMissing = group.key.reason.outcome == .absent
        let text = isMissing ? DisplayText.printable(found) : CheckLabel.found.phrase.said(in: language, [found])
        pieces.append(.init(DisplayText.cut(text, to: Self.foundColumns), .doubtful))
        // Of several columns of a list that differ, the last counts as much as the first.
        page.paragraph(indent: indent + 2, hanging: 4, pieces)
      } else {
        pieces.append(.init(row.cells[3]))
        page.line(indent: indent + 2, pieces)
      }
    }
    let further = group.count - group.first.count
    if further > 0 {
      // Who has said how many need not be told how.
      let label: CheckLabel = page.settings.maxFailures == nil ? .furtherObjectsOfText : .furtherObjects
      writeFurther(group.first.isEmpty ? .objectsNotShown : label, further, indent: indent + 2)
    }
  }

  private func state(of group: FailureGroups.Group) -> String {
    guard group.key.state != .unjudged else { return "" }
    return group.key.state.phrase.said(in: language) + language.colon
  }

  private struct Row {
    /// File, instance, GlobalId, name.
    let cells: [String]
    let found: String?
  }

  private func row(of failure: Failure, requirement: Int?) -> Row {
    let found = explainer?.actual(specification: specification, requirement: requirement, failure)
    let file = DisplayText.printable(explainer?.path(of: failure).map { FileName.own(of: $0, among: page.files) } ?? "")
    guard failure.instance > 0 else { return Row(cells: [file, "", "", ""], found: found) }
    let object = explainer?.describe(failure)
    let place = explainer?.place(of: failure)
    var name = object?.name ?? place?.typeName ?? CheckLabel.unnamed.phrase.said(in: language)
    if let tag = object?.tag, !tag.isEmpty, !name.contains(tag) { name += " [\(tag)]" }
    if let storey = place?.storey, storey != name { name += " (\(storey))" }
    let columns = found == nil ? Self.nameColumns.alone : Self.nameColumns.withFound
    return Row(
      cells: [
        file, "#\(failure.instance)", DisplayText.cut(DisplayText.printable(object?.globalId ?? ""), to: 22),
        DisplayText.cut(DisplayText.printable(name), to: columns),
      ],
      found: found)
  }

  private func writeFurther(_ label: CheckLabel, _ count: Int, indent: Int) {
    let text = label.phrase.said(in: language, ["\(count)", language.number(count)])
    page.line(indent: indent, [.init(text, .faint)])
  }
}
