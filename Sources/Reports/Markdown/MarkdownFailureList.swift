import Findings
import Wording

/// The failures of one list in Markdown: groups of class and reason, with their first objects.
struct MarkdownFailureList {
  private static let groupLimit = 4
  private static let objectLimit = 3

  let page: MarkdownPage
  let language: Language
  /// Objects shown of each group; nil for a few.
  let maxFailures: Int?
  /// How many threads may read the model.
  let threads: Int

  /// Writes the list.
  ///
  /// - Returns: whether there was room for all of it.
  func write(_ source: FailureSource, namesModel: Bool) -> Bool {
    let specification = source.specification
    let limit = min(maxFailures ?? Self.objectLimit, 20)
    let groups = FailureGroups(
      source.failures, explainer: source.explainer, specification: source.position, keeping: limit, threads: threads
    ).groups
    var heading = "- **\(MarkdownText.plain(specification.id)) \(MarkdownText.plain(specification.name))**"
    if namesModel {
      heading += " — \(source.model.map { MarkdownText.code($0) } ?? CheckLabel.submission.phrase.said(in: language))"
    }
    // On the same line: a text from a file never begins one.
    var lines = [heading + "<br>" + MarkdownText.plain(source.asked, columns: 300)]
    for group in groups.prefix(Self.groupLimit) { lines += self.lines(of: group, in: source) }
    let further = groups.count - Self.groupLimit
    if further > 0 {
      let text = CheckLabel.furtherGroups.phrase.said(in: language, ["\(further)", language.number(further)])
      lines.append("  - \(text)")
    }
    return page.line(lines.joined(separator: "\n"))
  }

  private func lines(of group: FailureGroups.Group, in source: FailureSource) -> [String] {
    let name =
      group.key.className.isEmpty
      ? (source.model == nil ? CheckLabel.wholeSubmission : .wholeModel).phrase.said(in: language)
      : MarkdownText.plain(group.key.className)
    let mark = language.colon
    let state = group.key.state == .unjudged ? "" : "**\(group.key.state.phrase.said(in: language))**\(mark)"
    let reason = group.key.reason.phrase.said(in: language)
    var lines = ["  - \(name)\(mark)\(reason) (\(state)\(language.number(group.count)))"]
    for failure in group.first {
      let text = object(ExplainedFailure(failure, of: source))
      if !text.isEmpty { lines.append("    - \(text)") }
    }
    let further = group.count - group.first.count
    if further > 0 {
      let label: CheckLabel = group.first.isEmpty ? .objectsNotShown : .furtherObjects
      let text = label.phrase.said(in: language, ["\(further)", language.number(further)])
      lines.append("    - \(text)")
    }
    return lines
  }

  private func object(_ explained: ExplainedFailure) -> String {
    var parts: [String] = []
    if explained.failure.instance > 0 {
      let name = explained.object?.name ?? explained.place.typeName
      parts.append(name.map { MarkdownText.code($0) } ?? CheckLabel.unnamed.phrase.said(in: language))
      if let tag = explained.object?.tag, !tag.isEmpty { parts.append("[\(MarkdownText.code(tag, columns: 30))]") }
      if let storey = explained.place.storey { parts.append("(\(MarkdownText.code(storey, columns: 30)))") }
      if let id = explained.object?.globalId { parts.append(MarkdownText.code(id, columns: 22)) }
    }
    if let found = explained.actual, !found.isEmpty {
      let shown = MarkdownText.code(found)
      parts.append(parts.isEmpty ? shown : "— \(CheckLabel.found.phrase.said(in: language, [shown]))")
    }
    return parts.joined(separator: " ")
  }
}
