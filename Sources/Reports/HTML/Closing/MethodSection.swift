import Findings
import Wording

/// What recol does, and what it does not say.
struct MethodSection {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section("method", .method) {
      let ofCahiers: Set<MethodSentence> = [.threshold, .proposal, .score]
      let sentences = MethodSentence.method.filter { page.proposed != nil || !ofCahiers.contains($0) }
      list(sentences.map { $0.phrase.said(in: language) })
      writeSources()
    }
    page.section("limits", .limits) { list(limits) }
  }

  /// What the short names of sources stand for that the requirements of the page name, each once.
  private func writeSources() {
    let named = Set(page.requirements.flatMap { $0.whole.terms?.sources ?? [] })
    var seen: Set<String> = []
    let known = page.result.requirementFiles.flatMap(\.names.sources).filter { source in
      guard let colon = source.firstRange(of: ": ") else { return false }
      return named.contains(String(source[..<colon.lowerBound])) && seen.insert(source).inserted
    }
    guard !known.isEmpty else { return }
    html.element(.h3, MethodSentence.sources.phrase.said(in: language))
    html.element(.ul) {
      for source in known { html.element(.li) { html.sentence(SourceText.said(source, in: language)) } }
    }
  }

  private func list(_ sentences: [String]) {
    html.element(.ul) { for sentence in sentences { html.element(.li, sentence) } }
  }

  private var limits: [String] {
    let result = page.result
    var sentences = [MethodSentence.built, .decides, .geometry].map { $0.phrase.said(in: language) }
    func add(_ sentence: MethodSentence, _ numbers: Int...) {
      guard let first = numbers.first, first > 0 else { return }
      sentences.append(sentence.phrase.said(in: language, numbers.map { "\($0)" }))
    }
    add(.unusableModels, result.models.count { $0.isUnusable || !$0.isChecked }, result.models.count)
    add(.notApplicable, page.requirements.count { $0.whole.status == .notApplicable })
    let checks = page.requirements.reduce(0) { $0 + $1.whole.outcomes.notEvaluable }
    let open = page.requirements.count { $0.whole.status == .notEvaluated || $0.whole.outcomes.notEvaluable > 0 }
    add(.notEvaluated, open, checks)
    add(.checklist, result.requirementFiles.reduce(0) { $0 + $1.checklist.count })
    add(.refusedRows, result.refusedDemands)
    sentences.append(MethodSentence.cutLists.phrase.said(in: language))
    sentences.append(
      MethodSentence.printedLists.phrase.said(in: language, ["\(FailureLists.mostOnPaper)"]))
    return sentences
  }
}
