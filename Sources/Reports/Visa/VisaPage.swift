import Findings
import Wording

/// A fiche de visa as a page that loads nothing, to be printed on A4 and signed.
struct VisaPage {
  let sheet: VisaSheet
  let result: CheckResult
  let settings: ReportSettings
  /// The name of the workbook that lists what the page leaves out.
  let workbook: String
  private var language: Language { settings.language }

  /// Writes the page.
  ///
  /// - Throws: the first error of the sink.
  func write(to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    let html = HTMLWriter(out, language)
    let facts = VisaFacts(sheet: sheet, result: result, language: language)
    html.preamble(policy: "default-src 'none'; style-src \(PageFile.visa.source); base-uri 'none'; form-action 'none'")
    html.element(.title, facts.title)
    html.page(.visa)
    html.bodyBegins()
    html.element(.main) {
      html.element(.h1) { html.foreign(facts.title) }
      write(facts.all, html)
      html.element(.section, [.classes("proposed")]) {
        html.element(.p) { html.element(.strong, facts.proposal) }
        for sentence in facts.left { html.element(.p, sentence) }
        html.element(.p, [.classes("faint")], said(.decision))
      }
      writeUnread(facts, html)
      if let cut = facts.cut { html.element(.p) { html.foreign(cut) } }
      let list = VisaItemList(facts: facts, workbook: workbook)
      for item in sheet.items { list.write(item, html) }
      writeChecklist(html)
      writeBox(html)
    }
    html.end()
    try out.finish()
  }

  private func said(_ label: VisaLabel) -> String { label.phrase.said(in: language) }

  private func write(_ facts: [VisaFacts.Fact], _ html: HTMLWriter) {
    html.element(.dl, [.classes("facts")]) {
      for fact in facts {
        html.element(.dt, fact.label)
        html.element(.dd) { for value in fact.values { html.element(.p) { html.foreign(value) } } }
      }
    }
  }

  /// The models that have to be delivered again: what makes all else that is said of them doubtful comes first.
  private func writeUnread(_ facts: VisaFacts, _ html: HTMLWriter) {
    guard !facts.unread.isEmpty else { return }
    html.element(.article, [.classes("item")]) {
      html.element(.header) { html.element(.h2, said(.unreadHeading)) }
      for model in facts.unread {
        html.element(.p) { html.foreign("☐ " + model.label) }
        for value in model.values { html.element(.p) { html.foreign(value) } }
      }
    }
  }

  /// What a person has to look at, with boxes.
  private func writeChecklist(_ html: HTMLWriter) {
    guard !sheet.checklist.isEmpty else { return }
    html.element(.article, [.classes("item")]) {
      html.element(.header) { html.element(.h2, said(.checklist)) }
      for line in sheet.checklist {
        let gravity = line.severity.map { " (\($0.phrase.said(in: language)))" } ?? ""
        html.element(.p) { html.foreign("☐ \(line.id) — \(line.text)\(gravity)") }
      }
    }
  }

  /// Where the visa is written, and who signs it.
  private func writeBox(_ html: HTMLWriter) {
    html.element(.section, [.classes("box")]) {
      html.element(.h2, said(.box))
      html.element(.ul) {
        for visa: VisaLabel in [.withoutRemarks, .withRemarks, .toBeRedone] { html.element(.li, "☐ " + said(visa)) }
      }
      writeFields([.remarks], .name, .date, .signature, html: html)
    }
    guard sheet.lot != nil else { return }
    html.element(.section, [.classes("box")]) {
      html.element(.h2, said(.answer))
      writeFields([.remarks], .name, .answered, .signature, html: html)
    }
  }

  private func writeFields(_ wide: [VisaLabel], _ fields: VisaLabel..., html: HTMLWriter) {
    html.element(.dl) {
      for label in wide { html.element(.div, [.classes("wide")]) { html.element(.dt, said(label)) } }
      for label in fields { html.element(.div) { html.element(.dt, said(label)) } }
    }
  }
}
