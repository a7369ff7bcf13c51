import Findings
import Wording

/// The heat map: a row for each building, a figure for each requirement, or for each fact where nothing is required.
///
/// A row is one line of figures in columns of four characters, which can be read as it stands; the script makes cells
/// with tints of it where it is seen. So a map of 1,500 buildings and 100 requirements is small and opens at once.
struct MapSection {
  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    let portfolio = page.portfolio
    page.section(.map) {
      page.meaning(.mapMeaning)
      guard !portfolio.buildings.shown.isEmpty, !portfolio.columns.isEmpty else {
        return html.element(.p, page.said(.none))
      }
      writeForm()
      html.element(
        .div, [.classes("wide map"), .set(.tabindex, "0"), .set(.role, "group"), .set(.label, page.said(.map))]
      ) {
        html.element(.table, [.set(.control, "map")]) {
          html.element(.thead) {
            html.element(.tr) {
              html.element(.th, [.set(.scope, "col")], page.said(.building))
              html.element(.th, [.set(.scope, "col"), .classes("cells")], heads)
            }
          }
          html.element(.tbody) {
            for (place, building) in portfolio.buildings.shown.enumerated() where !html.hasFailed {
              write(building, place)
            }
          }
        }
      }
      page.further(portfolio.buildings.omitted, view: "building_requirement")
      writeColumns()
    }
  }

  private func write(_ building: PortfolioBuilding, _ place: Int) {
    html.element(.tr) {
      html.element(.th, [.set(.scope, "row"), .set(.number, "\(building.modelCount)")]) {
        let isTold = place < page.portfolio.toldBuildings
        html.element(isTold ? .a : .span, isTold ? [.to(PortfolioPage.anchor(place))] : []) {
          html.foreign(page.names.name(of: building), limit: 60)
        }
      }
      let all = building.rate.percent.map { PortfolioCell.percent(UInt8($0)) } ?? .nothing
      let cells = ([all] + building.cells).map { Self.column(PortfolioNames.text(of: $0)) }
      html.element(.td, [.classes("cells")], cells.joined())
    }
  }

  /// The numbers of the columns, as they stand above the figures.
  private var heads: String {
    Self.column("Σ") + (1...page.portfolio.columns.count).map { Self.column("\($0)") }.joined()
  }

  private static func column(_ text: String) -> String {
    String(repeating: " ", count: max(1, 4 - text.count)) + text
  }

  private func writeForm() {
    html.element(
      .form, [.classes("filter"), .set(.control, "portfolio"), .set(.label, page.said(.search)), .flag(.hidden)]
    ) {
      html.element(.label) {
        html.element(.span, page.said(.search))
        html.void(.input, [.set(.type, "search"), .set(.control, "building")])
      }
      html.element(.label) {
        html.element(.span, page.said(.order))
        html.element(.select, [.set(.control, "buildings")]) {
          for (value, label) in [("worst", PortfolioLabel.worstFirst), ("name", .byName), ("models", .byModels)] {
            html.element(.option, [.set(.value, value)], page.said(label))
          }
        }
      }
      html.element(
        .output,
        [
          .set(.live, "polite"), .set(.control, "shown"),
          .set(.sentence, page.said(.buildingsShown, ["#1", "#2"])),
        ], "")
    }
  }

  /// What stands in which column.
  private func writeColumns() {
    html.element(.details, [.classes("columns")]) {
      html.element(.summary, page.said(.legend))
      html.element(.ol, [.set(.control, "columns")]) {
        for column in page.portfolio.columns {
          html.element(.li) {
            html.foreign(page.names.short(column), limit: 60)
            let facts = [
              column.name, column.severity?.phrase.said(in: language) ?? "",
              column.lot.map(page.portfolio.title(ofLots:)) ?? "",
              // What is prohibited and found has no checks that could be valid, and fails.
              language.share(column.rate.part, of: max(column.rate.whole, min(column.failing, 1))),
            ]
            html.sentence(" — " + facts.filter { !$0.isEmpty }.joined(separator: ", "))
          }
        }
      }
    }
  }
}
