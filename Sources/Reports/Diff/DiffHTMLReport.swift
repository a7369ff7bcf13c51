import Findings
import Wording

/// `diff --format html`: one page that loads nothing: what was counted, what became of the findings, then the objects.
struct DiffHTMLReport {
  /// Rows of each table where nobody says how many.
  private static let rowLimit = 500
  /// Problems of each model.
  private static let problemLimit = 20

  private let result: ComparisonResult
  private let html: HTMLWriter
  private let limit: Int
  private var language: Language { html.language }

  init(_ result: ComparisonResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    html = HTMLWriter(out, settings.language)
    limit = settings.maxFailures ?? Self.rowLimit
  }

  func write() {
    let title = said(.title)
    let printed = PageFile.printedHead([title, result.day ?? ""].filter { !$0.isEmpty }.joined(separator: " — "))
    html.preamble(
      policy:
        "default-src 'none'; style-src \(PageFile.style.source) \(printed.source); base-uri 'none'; form-action 'none'")
    html.element(.title, title)
    html.page(.style)
    html.page(printed)
    html.bodyBegins()
    html.element(.header) {
      html.element(.h1, title)
      writeModels()
    }
    html.element(.main, [.id("main"), .set(.tabindex, "-1")]) { writeSections() }
    html.element(.footer) {
      html.element(.p) { html.say(PageLabel.madeBy.phrase, [result.toolVersion, result.day ?? "–"]) }
    }
    html.end()
  }

  private func writeModels() {
    html.element(.ul, [.classes("facts")]) {
      for (label, model) in [(DiffLabel.oldModel, result.old), (.newModel, result.new)] {
        html.element(.li) {
          html.text(said(label) + language.colon)
          html.foreign(FileName.last(of: model.path))
          let facts = [model.schema, model.timeStamp, model.bytes.map(language.size)].compactMap(\.self)
          if !facts.isEmpty { html.sentence(" — " + facts.joined(separator: ", ")) }
          if let digest = model.sha256() { html.element(.span, [.classes("digest")], "SHA-256 " + digest) }
        }
      }
    }
    for model in [result.old, result.new] where !model.problems.isEmpty {
      html.element(.ul) {
        let ordered = model.problems.gravestFirst
        for problem in ordered.prefix(Self.problemLimit) {
          html.element(.li) { html.sentence(problem.placedMessage(in: language)) }
        }
        let rest = Array(ordered.dropFirst(Self.problemLimit)).total
        if rest > 0 { html.element(.li, DiffLabel.further.phrase.said(in: language, language.counted(rest))) }
      }
    }
  }

  private func writeSections() {
    guard let objects = result.objects, let explainer = result.explainer else {
      html.element(.p, [.classes("verdict bad")], said(.notCompared))
      return
    }
    writeFigures(objects)
    if !result.suspicions.isEmpty { writeSuspicions() }
    if let findings = result.findings {
      for file in result.requirementFiles {
        guard let message = file.refusedDemandsMessage(in: language) else { continue }
        html.element(.p, [.classes("verdict bad")]) { html.foreign("\(FileName.last(of: file.path)) — \(message)") }
      }
      DiffFindingSections(html: html, findings: findings, explainer: explainer, limit: limit).write()
    } else if result.hasUnusableRequirements {
      html.element(.p, [.classes("verdict bad")], said(.notChecked))
    }
    DiffObjectSections(html: html, objects: objects, explainer: explainer, limit: limit).write()
  }

  private func writeFigures(_ objects: ObjectComparison) {
    html.element(.section, [.set(.label, said(.aspects))]) {
      html.element(.dl, [.classes("figures")]) {
        figure(.same, objects.same, objects.identifiedBy.map { ($0.key.phrase, $0.value) })
        figure(.removed, objects.removed.count)
        figure(.added, objects.added.count)
        figure(
          .changed, objects.changed.count,
          objects.aspects.aspects.map { ($0.phrase, objects.aspects[$0]) })
      }
      for model in [result.old, result.new] where model.repeatedGlobalIds > 0 {
        let count = model.repeatedGlobalIds
        html.element(.p) {
          html.sentence(
            DiffLabel.repeatedGlobalIds.phrase.said(
              in: language, ["\(count)", language.number(count), FileName.last(of: model.path)]))
        }
      }
    }
  }

  private func writeSuspicions() {
    html.element(.section) {
      html.element(.h2, said(.suspicionsHeading))
      html.element(.ul) {
        for suspicion in result.suspicions {
          let words = DiffSuspicionWords(suspicion, result, language)
          html.element(.li) {
            if let subject = words.subject {
              html.foreign(subject)
              html.text(" — ")
            }
            html.text("\(words.clause) (\(words.numbers))")
          }
        }
      }
    }
  }

  private func figure(_ label: DiffLabel, _ count: Int, _ parts: [(phrase: Phrase, count: Int)] = []) {
    html.element(.div) {
      let text = label.phrase.said(in: language, ["\(count)", ""])
      html.element(.dt, text.drop { $0 == " " || $0 == "\u{00A0}" }.description)
      html.element(.dd) {
        html.element(.strong, language.number(count))
        let ordered = parts.sorted { ($1.count, $0.phrase.fr) < ($0.count, $1.phrase.fr) }
        if !ordered.isEmpty {
          html.element(
            .small,
            ordered.map { "\($0.phrase.said(in: language)) \(language.number($0.count))" }.joined(separator: ", "))
        }
      }
    }
  }

  private func said(_ label: DiffLabel) -> String { label.phrase.said(in: language) }
}
