import Findings
import Wording

/// One requirement: what is asked and why, how it came out, what fails where, and how to mend it.
struct RequirementArticle {
  /// Sentences listed of one requirement.
  private static let sentences = 12

  let page: ReportPage
  let requirement: ReportedRequirement
  let budget: ListBudget
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }
  private var whole: SpecificationResult { requirement.whole }
  private var isOpen: Bool { whole.status == .fail || whole.status == .notEvaluated }

  func write() {
    html.element(.article, attributes) {
      html.element(.details, isOpen ? [.flag(.open)] : []) {
        html.element(.summary) { writeHeading() }
        html.element(.div, [.classes("body")]) {
          writeTerms()
          writeCounts()
          if isOpen {
            writeFailures()
            RequirementPlans(page: page, requirement: requirement).write()
          }
          writeFixes()
        }
      }
    }
  }

  private var attributes: [HTMLAttribute] {
    let outcomes = whole.outcomes
    let share = outcomes.total > 0 ? outcomes.valid * 1000 / outcomes.total : -1
    return [
      .id(requirement.anchor), .classes("item \(whole.standing.rawValue)" + (whole.blocks ? " blocks" : "")),
      .set(.status, whole.standing.rawValue), .set(.severity, whole.terms?.severity.rawValue ?? ""),
      .set(.lots, lots.joined(separator: " ")), .set(.order, "\(requirement.number)"),
      .set(.failed, "\(requirement.failed)"), .set(.share, "\(share)"),
    ]
  }

  /// The numbers of the lots that provide it.
  private var lots: [String] {
    (whole.terms?.lots ?? []).compactMap { lot in page.lots.firstIndex(of: lot).map { "\($0)" } }
  }

  // MARK: Heading

  private func writeHeading() {
    page.badge(whole.standing)
    html.element(.h3) {
      html.element(.span, [.classes("key")]) { html.foreign(whole.id) }
      html.text(" ")
      html.foreign(whole.name)
    }
    html.element(.span, [.classes("facts")]) {
      for (position, fact) in facts.enumerated() {
        if position > 0 { html.text(" · ") }
        html.foreign(fact)
      }
    }
  }

  private var facts: [String] {
    var facts: [String] = []
    if let terms = whole.terms {
      facts.append(terms.severity.phrase.said(in: language))
      if terms.isReinforced { facts.append(ItemLabel.stronger.phrase.said(in: language)) }
      let lots = terms.lots.map(page.title(ofLot:))
      if !lots.isEmpty {
        let named = lots.count > 4 ? lots.prefix(4) + ["…"] : lots[...]
        facts.append(ProposalLabel.lots.phrase.said(in: language, ["\(lots.count)", named.joined(separator: ", ")]))
      }
      if let clause = terms.clause { facts.append(clause) }
    }
    if requirement.failed > 0 {
      let numbers = ["\(requirement.failed)", language.number(requirement.failed)]
      let total = language.number(max(whole.outcomes.total, requirement.failed))
      facts.append(ItemLabel.failsIn.phrase.said(in: language, numbers + [total]))
    }
    return facts
  }

  // MARK: What is asked

  private func writeTerms() {
    html.element(.dl, [.classes("terms")]) {
      writeSentences()
      if let terms = whole.terms {
        entry(.why, terms.purpose)
        entry(
          .usedFor,
          terms.usages.isEmpty ? nil : terms.usages.map { UsageWord.said($0, in: language) }.joined(separator: ", "))
        entry(.responsible, terms.responsible)
        entry(.note, terms.note)
        entry(
          .sources,
          terms.sources.isEmpty ? nil : terms.sources.map { SourceText.said($0, in: language) }.joined(separator: ", "))
      }
      if let why = whole.why { entry(.status, why.said(in: language)) }
      for remark in whole.remarks.prefix(Self.sentences) { entry(.note, remark.said(in: language)) }
    }
  }

  /// The sentences, each once: models of several schemas may say them differently.
  private func writeSentences() {
    var seen: Set<String> = []
    let sentences = whole.requirements.map(\.text).filter { !$0.isEmpty && seen.insert($0).inserted }
    guard !sentences.isEmpty else { return entry(.appliesTo, whole.applicability.isEmpty ? nil : whole.applicability) }
    html.element(.div) {
      html.element(.dt, ItemLabel.asked.phrase.said(in: language))
      for sentence in sentences.prefix(Self.sentences) { html.element(.dd) { html.sentence(sentence) } }
      let further = sentences.count - Self.sentences
      if further > 0 {
        let text = ItemLabel.furtherSentences.phrase.said(in: language, ["\(further)", language.number(further)])
        html.element(.dd, [.classes("faint")], text)
      }
    }
    // The sentences begin with the classes; conditions beside them are said only here.
    if whole.applicability.contains(", ") || whole.cardinality == .prohibited {
      entry(.appliesTo, whole.applicability)
    }
  }

  private func entry(_ label: ItemLabel, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    html.element(.div) {
      html.element(.dt, label.phrase.said(in: language))
      html.element(.dd) { html.sentence(text) }
    }
  }

  // MARK: How it came out

  private func writeCounts() {
    let outcomes = whole.outcomes
    guard outcomes.total > 0 else { return }
    html.element(.ul, [.classes("counts")]) {
      for outcome in Outcome.allCases where outcomes[outcome] > 0 {
        html.element(.li, [.classes(outcome.code)]) {
          html.element(.strong, language.number(outcomes[outcome]))
          html.text(" " + outcome.counted.said(in: language, ["\(outcomes[outcome])"]))
        }
      }
      if let terms = whole.terms, terms.threshold < 100 || outcomes.failed > 0 {
        // What is waived is not asked, and cannot keep a threshold from being reached.
        let asked = whole.askedOutcomes
        let isReached = terms.isReached(by: asked) || whole.askedStatus == .pass
        let label: ItemLabel = isReached ? .thresholdReached : .thresholdMissed
        let shares = [language.share(asked.valid, of: asked.total), language.threshold(terms.threshold)]
        html.element(.li, [.classes("threshold")], label.phrase.said(in: language, shares))
      }
    }
  }

  private func writeFailures() {
    // Models of several schemas may have other checks each: which one fails is told wherever several are listed.
    let isOneOfSeveral = Set(whole.requirements.map(\.text)).count > 1
    for part in requirement.parts {
      guard let specification = page.result.specification(part) else { continue }
      FailureLists(
        page: page, part: part, specification: specification, budget: budget, namesChecks: isOneOfSeveral
      ).write()
    }
  }

  // MARK: How to mend it

  /// The cahier's own instructions; else what is usual.
  private func writeFixes() {
    guard isOpen else { return }
    var seen: Set<String> = []
    let own = whole.terms?.fixes ?? []
    let usual = whole.requirements.filter { $0.failed > 0 }.flatMap(\.fixes)
    let fixes = (own.isEmpty ? usual : own).filter { seen.insert(($0.tool ?? "") + "\0" + $0.text).inserted }
    guard !fixes.isEmpty else { return }
    html.element(.div, [.classes("fix")]) {
      html.element(.h4, ItemLabel.howToFix.phrase.said(in: language))
      html.element(.ul) {
        for fix in fixes.prefix(Self.sentences) {
          html.element(.li) {
            html.sentence(fix.tool.map { ItemLabel.fixIn.phrase.said(in: language, [$0, fix.text]) } ?? fix.text)
          }
        }
      }
    }
  }
}
