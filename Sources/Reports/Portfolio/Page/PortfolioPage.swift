import Findings
import Wording

/// What the sections of a portfolio's page share.
struct PortfolioPage {
  let portfolio: Portfolio
  let html: HTMLWriter
  let names: PortfolioNames
  var language: Language { html.language }

  init(_ portfolio: Portfolio, _ html: HTMLWriter) {
    (self.portfolio, self.html, names) = (portfolio, html, PortfolioNames(language: html.language))
  }

  /// What a cell of a table holds.
  enum Cell {
    /// Text of recol's own.
    case own(String)
    /// Text from a file.
    case foreign(String?)
    case number(Int)
    /// A share with the tint of its band; nothing of nothing.
    case share(Rate)
  }

  /// The id of the place of a building.
  static func anchor(_ place: Int) -> String { "b\(place + 1)" }

  func said(_ label: PortfolioLabel) -> String { label.phrase.said(in: language) }
  func said(_ heading: PortfolioHeading) -> String {
    let isOfFacts = heading == .map && !portfolio.hasRequirements
    return (isOfFacts ? PortfolioHeading.mapOfFacts : heading).phrase.said(in: language)
  }
  func said(_ sentence: PortfolioSentence, _ arguments: [String] = []) -> String {
    sentence.phrase.said(in: language, arguments)
  }

  /// A section with a heading of the second level.
  func section(_ heading: PortfolioHeading, _ content: () -> Void) {
    let id = heading.rawValue
    html.element(.section, [.id(id), .set(.labelledBy, id + "-h")]) {
      html.element(.h2, [.id(id + "-h")], said(heading))
      content()
    }
  }

  /// A sentence over a table.
  func meaning(_ sentence: PortfolioSentence) { html.element(.p, [.classes("faint")], said(sentence)) }

  /// A table whose columns are told and, where it is long, sorted.
  ///
  /// - Parameters:
  ///   - label: what readers that do not see it call it.
  ///   - columns: the heads; those of numbers are aligned so.
  ///   - rows: the cells of each row; the first is its head.
  func table(
    _ label: String, _ columns: [(label: PortfolioLabel, isNumber: Bool)], isSortable: Bool = true,
    classes: String = "", rows: [[Cell]]
  ) {
    guard !rows.isEmpty else { return html.element(.p, said(.none)) }
    html.element(
      .div,
      [.classes("wide"), .set(.tabindex, "0"), .set(.role, "group"), .set(.label, DisplayText.cut(label, to: 160))]
    ) {
      let attributes: [HTMLAttribute] = (isSortable ? [.flag(.sortable)] : []) + [.classes("cards " + classes)]
      html.element(.table, attributes) {
        html.element(.thead) {
          html.element(.tr) {
            for column in columns {
              let attributes: [HTMLAttribute] = [.set(.scope, "col")] + (column.isNumber ? [.classes("num")] : [])
              html.element(.th, attributes, said(column.label))
            }
          }
        }
        html.element(.tbody) {
          for row in rows where !html.hasFailed {
            html.element(.tr) {
              for (position, cell) in row.enumerated() {
                write(cell, head: said(columns[position].label), isHead: position == 0, isSortable: isSortable)
              }
            }
          }
        }
      }
    }
  }

  private func write(_ cell: Cell, head: String, isHead: Bool, isSortable: Bool) {
    let tag: HTMLTag = isHead ? .th : .td
    var attributes: [HTMLAttribute] = isHead ? [.set(.scope, "row")] : [.set(.head, head)]
    switch cell {
    case .own(let text): html.element(tag, attributes, text)
    case .foreign(let text): html.element(tag, attributes) { if let text, !text.isEmpty { html.foreign(text) } }
    case .number(let number):
      attributes.append(.classes("num"))
      if isSortable { attributes.append(.set(.number, "\(number)")) }
      html.element(tag, attributes, language.number(number))
    case .share(let rate):
      attributes.append(.classes("num " + Self.band(rate.percent)))
      if isSortable { attributes.append(.set(.number, "\(rate.percent ?? -1)")) }
      html.element(tag, attributes, language.share(rate.part, of: rate.whole))
    }
  }

  /// The class of the tint of a share; the script knows the same bands.
  static func band(_ percent: Int?) -> String {
    switch percent {
    case nil: "b0"
    case .some(100...): "b5"
    case .some(80...): "b4"
    case .some(50...): "b3"
    case .some(1...): "b2"
    default: "b1"
    }
  }

  /// How many rows a list lacks, and which view of the database has them.
  func further(_ count: Int, view: String) {
    guard count > 0 else { return }
    html.element(.p, [.classes("faint")], said(.further, language.counted(count) + [view]))
  }
}
