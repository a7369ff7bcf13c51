import Wording

/// A table of a comparison's page: cells with text from files, cut where it is long, and the number of rows left out.
struct DiffTable {
  let html: HTMLWriter
  let limit: Int

  /// Writes a heading of a level and a table of some elements; nothing where there are none.
  func write<Element>(
    _ elements: [Element], _ heading: String, _ columns: [DiffLabel], level: HTMLTag = .h2,
    _ cells: (Element) -> [String?]
  ) {
    guard !elements.isEmpty else { return }
    let language = html.language
    html.element(.section) {
      html.element(level, "\(heading) (\(language.number(elements.count)))")
      html.element(
        .div, [.classes("wide"), .set(.tabindex, "0"), .set(.role, "region"), .set(.label, heading)]
      ) {
        html.element(.table) {
          html.element(.thead) {
            html.element(.tr) {
              for column in columns { html.element(.th, [.set(.scope, "col")], column.phrase.said(in: language)) }
            }
          }
          html.element(.tbody) {
            for element in elements.prefix(limit) where !html.hasFailed { row(cells(element)) }
          }
        }
      }
      let rest = elements.count - limit
      if rest > 0 {
        let text = DiffLabel.further.phrase.said(in: language, ["\(rest)", language.number(rest)])
        html.element(.p, [.classes("faint")], text)
      }
    }
  }

  private func row(_ cells: [String?]) {
    html.element(.tr) {
      for cell in cells {
        html.element(.td) { if let cell, !cell.isEmpty { html.sentence(cell) } }
      }
    }
  }
}
