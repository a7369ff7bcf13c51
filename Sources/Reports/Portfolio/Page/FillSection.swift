import Findings
import Wording

/// How much of what models should say they say: facts, properties by class, sheets of COBie and of a maintenance system.
struct FillSection {
  /// Properties shown.
  private static let limit = 60

  let page: PortfolioPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  /// Whether nothing was asked of what models hold: an empty table would say that they hold nothing.
  private var isLeftOut: Bool {
    !page.portfolio.summary.totals.isPhotographed && page.portfolio.facts.isEmpty && page.portfolio.readiness.isEmpty
  }

  func write() {
    let portfolio = page.portfolio
    guard !isLeftOut else {
      page.section(.facts) { page.meaning(.notTaken) }
      return page.section(.readiness) { page.meaning(.notTaken) }
    }
    page.section(.facts) {
      page.meaning(.factMeaning)
      page.table(
        page.said(.facts), [(.fact, false), (.objects, true), (.filled, true), (.share, true)],
        rows: portfolio.facts.map { fact in
          [
            .foreign(FactLabel.text(of: fact.fact, in: language)), .number(fact.rate.whole), .number(fact.rate.part),
            .share(fact.rate),
          ]
        })
      writeProperties()
    }
    writeReadiness()
  }

  private func writeProperties() {
    let properties = page.portfolio.properties
    guard !properties.shown.isEmpty else { return }
    html.element(.h3, page.said(.properties))
    page.meaning(.propertyMeaning)
    let shown = properties.shown.prefix(Self.limit)
    page.table(
      page.said(.properties),
      [
        (.property, false), (.className, false), (.ofClass, true), (.having, true), (.filled, true),
        (.placeholders, true), (.share, true),
      ],
      rows: shown.map { rate in
        [
          .foreign("\(rate.set).\(rate.property)"), .foreign(rate.className), .number(rate.ofClass),
          .number(rate.objects), .number(rate.filled), .number(rate.placeholders),
          .share(Rate(rate.filled, of: rate.ofClass)),
        ]
      })
    page.further(properties.total - shown.count, view: "class_property_rate")
  }

  private func writeReadiness() {
    page.section(.readiness) {
      page.meaning(.readinessMeaning)
      page.table(
        page.said(.readiness),
        [
          (.sheet, false), (.target, false), (.models, true), (.completeRows, true), (.all, true), (.share, true),
          (.missingColumns, false),
        ],
        rows: page.portfolio.readiness.map { sheet in
          let missing = sheet.missing.prefix(3).map { "\($0.field) (\(language.number($0.rows)))" }
          return [
            .foreign(sheet.sheet), .own(page.names.target(sheet.target)), .number(sheet.models),
            .number(sheet.rate.part), .number(sheet.rate.whole), .share(sheet.rate),
            .foreign(missing.joined(separator: ", ")),
          ]
        })
    }
  }
}
