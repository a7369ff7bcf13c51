import Findings
import Wording

/// The words of a topic: its title, and what a reader needs in order to mend what fails.
struct TopicText {
  /// Objects that are named, and lines on how to mend.
  private static let most = (objects: 10, fixes: 8, reasons: 12)
  /// Characters of names and of sentences.
  private static let longest = (name: 80, sentence: 1000)

  let group: TopicGroup
  let identity: TopicIdentity
  let components: ViewComponents
  let result: CheckResult
  let language: Language
  private var specification: SpecificationResult { group.source.specification }

  /// What fails and where, on a line.
  var title: String {
    let requirement = [specification.id, specification.name].map { TopicLine.of($0, Self.longest.name) }
    var parts = [requirement.filter { !$0.isEmpty }.joined(separator: " ")]
    var objects = TopicLine.of(identity.className, Self.longest.name)
    if let type { objects += objects.isEmpty ? type : " \(type)" }
    if group.count > 0, !objects.isEmpty { objects += " (\(language.number(group.count)))" }
    parts += [objects, storey ?? ""]
    if let requirement = group.source.requirement, specification.requirements.count > 1 {
      parts.insert("\(requirement + 1)/\(specification.requirements.count)", at: 1)
    }
    // The same may fail in every model of a run: lists of topics show titles alone.
    if result.models.count > 1, let path = identity.path {
      parts.append(TopicLine.of(result.fileName(of: path), Self.longest.name))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " — ")
  }

  /// Line by line: what is asked, what was found, where, for whom, how it is mended, and what is not shown.
  var description: [String] {
    var lines = [sentence(group.source.asked)]
    lines += found
    lines.append("")
    lines += facts
    lines += examples
    lines += mending
    lines += limits
    let files = result.requirementFiles
    let place = specification.requirementFile
    let file = files.indices.contains(place) ? TopicLine.of(FileName.last(of: files[place].path), 120) : "–"
    lines.append("")
    lines.append(said(.origin, [TopicLine.of(result.toolVersion, 40), file]))
    return lines
  }

  private var type: String? { identity.type.map { said(.quoted, [TopicLine.of($0, Self.longest.name)]) } }
  private var storey: String? { identity.storey.map { TopicLine.of($0, Self.longest.name) } }

  // MARK: What was found

  private var found: [String] {
    guard group.count > 0 else {
      return [sentence(specification.why?.said(in: language) ?? specification.status.phrase.said(in: language))]
    }
    return group.reasons.prefix(Self.most.reasons).map { reason, count in
      "\(language.number(count)) × \(reason.phrase.said(in: language))"
    }
  }

  private var facts: [String] {
    let terms = specification.terms
    let names = LotNames(result)
    let lots = (terms?.lots ?? []).prefix(10).map(names.title(of:)).joined(separator: ", ")
    let facts: [(TableLabel, String?)] = [
      (.file, identity.path.map(result.fileName)), (.className, identity.className), (.type, identity.type),
      (.storey, identity.storey), (.severity, terms?.severity.phrase.said(in: language)), (.lots, lots),
      (.clause, terms?.clause), (.purpose, terms?.purpose),
    ]
    return facts.compactMap { label, text in
      guard let text, !text.isBlank else { return nil }
      return fact(label, sentence(text))
    }
  }

  private func fact(_ label: TableLabel, _ text: String) -> String {
    said(.fact, [label.phrase.said(in: language), text])
  }

  /// The first objects by name, with what was found.
  private var examples: [String] {
    let lines = group.first.prefix(Self.most.objects).compactMap { failure -> String? in
      let explained = ExplainedFailure(failure, of: group.source)
      var words: [String] = []
      if failure.instance != 0 { words.append("#\(failure.instance)") }
      words += [explained.object?.name, explained.object?.tag].compactMap { text in
        text.map { TopicLine.of($0, Self.longest.name) }
      }
      let line = words.filter { !$0.isEmpty }.joined(separator: " ")
      let actual = explained.actual.map { TopicLine.of($0, Self.longest.name) } ?? ""
      if line.isEmpty, actual.isEmpty { return nil }
      return "- " + (actual.isEmpty ? line : line.isEmpty ? actual : said(.found, [line, actual]))
    }
    guard !lines.isEmpty else { return [] }
    let rest = group.count - min(group.count, Self.most.objects)
    return ["", said(.objects)] + lines + (rest > 0 ? ["- " + said(.furtherObjects, numbers(rest))] : [])
  }

  private var mending: [String] {
    let fixes = FixText.lines(for: specification, requirement: group.source.requirement)
    guard !fixes.isEmpty else { return [] }
    return ["", said(.mending)] + fixes.prefix(Self.most.fixes).map { "- " + sentence($0) }
  }

  // MARK: What is not shown

  private var limits: [String] {
    var lines: [String] = []
    if group.count > group.first.count {
      lines.append(said(.selectionCut, [language.number(group.first.count), language.number(group.count)]))
    }
    if components.byAuthoringId > 0 { lines.append(said(.byAuthoringId, numbers(components.byAuthoringId))) }
    if components.leftOut > 0 { lines.append(said(.withoutId, numbers(components.leftOut))) }
    return lines.isEmpty ? [] : [""] + lines
  }

  private func numbers(_ count: Int) -> [String] { ["\(count)", language.number(count)] }

  private func sentence(_ text: String) -> String { TopicLine.of(text, Self.longest.sentence) }

  private func said(_ label: TopicLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }
}
