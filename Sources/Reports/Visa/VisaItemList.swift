import Findings
import Wording

/// One requirement of a fiche de visa: what is asked and why, how it is mended, and on which objects.
struct VisaItemList {
  /// Objects that each list shows: more is read in the workbook.
  private static let most = 150
  /// Characters of a sentence that are shown.
  private static let sentence = 900
  /// The columns behind the box.
  private static let heads: [TableLabel] = [.className, .name, .tag, .storey, .reason, .found, .file, .globalId]

  let facts: VisaFacts
  /// The name of the workbook that lists the others.
  let workbook: String
  private var language: Language { facts.language }

  /// Writes an item.
  func write(_ item: VisaItem, _ html: HTMLWriter) {
    let specification = item.specification
    html.element(.article, [.classes("item")]) {
      html.element(.header) {
        html.element(.h2) { html.foreign("\(specification.id) — \(specification.name)") }
        writeGravity(specification, html)
      }
      if let sharing = facts.sharing(item) { html.element(.p, [.classes("faint")]) { html.foreign(sharing) } }
      writeTexts(item, html)
      // Of several checks each list says which one it is of.
      let isOne = Set(item.sources.map(\.asked)).count <= 1
      for source in item.sources { write(source, html, caption: isOne ? nil : source.asked) }
    }
  }

  private func said(_ label: VisaLabel) -> String { label.phrase.said(in: language) }

  private func writeGravity(_ specification: SpecificationResult, _ html: HTMLWriter) {
    guard let terms = specification.terms else { return }
    let text = [terms.severity.phrase.said(in: language), terms.clause].compactMap { $0 }.joined(separator: " · ")
    html.element(.span, [.classes(specification.blocks ? "blocking" : "faint")]) { html.foreign(text) }
  }

  private func writeTexts(_ item: VisaItem, _ html: HTMLWriter) {
    let specification = item.specification
    func part(_ label: VisaLabel, _ texts: [String]) {
      var shown: [String] = []
      for text in texts where !text.isEmpty && !shown.contains(text) { shown.append(text) }
      guard !shown.isEmpty else { return }
      html.element(.h3, said(label))
      for text in shown { html.element(.p) { html.foreign(text, limit: Self.sentence) } }
    }
    let asked = specification.requirements.filter { $0.status == .fail || $0.status == .notEvaluated }.map(\.text)
    part(.asked, asked.isEmpty ? [specification.applicability] : asked)
    part(.why, [specification.terms?.purpose, specification.why?.said(in: language)].compactMap { $0 })
    part(.fix, FixText.lines(for: specification))
  }

  private func write(_ source: FailureSource, _ html: HTMLWriter, caption: String?) {
    html.element(.table) {
      if let caption, !caption.isEmpty {
        html.element(.caption) { html.foreign(caption, limit: Self.sentence) }
      }
      html.element(.thead) {
        html.element(.tr) {
          html.element(.th, "☐")
          for head in Self.heads { html.element(.th, [.set(.scope, "col")], head.phrase.said(in: language)) }
        }
      }
      html.element(.tbody) {
        let whole: CheckLabel = source.model == nil ? .wholeSubmission : .wholeModel
        for failure in source.failures.prefix(Self.most) {
          write(ExplainedFailure(failure, of: source), whole, html)
        }
      }
    }
    let further = source.count - min(source.failures.count, Self.most)
    guard further > 0 else { return }
    let numbers = ["\(further)", language.number(further), workbook]
    html.element(.p, [.classes("faint")], VisaLabel.further.phrase.said(in: language, numbers))
  }

  private func write(_ explained: ExplainedFailure, _ whole: CheckLabel, _ html: HTMLWriter) {
    let object = explained.object
    let cells = [
      object?.className ?? whole.phrase.said(in: language), object?.name ?? explained.place.typeName, object?.tag,
      explained.place.storey,
      explained.failure.reason.phrase.said(in: language), explained.actual, explained.path.map(facts.result.fileName),
      object?.globalId,
    ]
    html.element(.tr) {
      html.element(.td, [.classes("tick")], "☐")
      for (head, cell) in zip(Self.heads, cells) {
        let label = HTMLAttribute.set(.head, head.phrase.said(in: language))
        html.element(.td, [label]) { if let cell, !cell.isEmpty { html.foreign(cell) } }
      }
    }
  }
}
