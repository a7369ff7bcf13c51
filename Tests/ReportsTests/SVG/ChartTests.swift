import Findings
import Reports
import Testing
import Wording

@Suite("Charts")
struct ChartTests {
  private static func tally(
    _ valid: Int, absent: Int = 0, placeholder: Int = 0, misplaced: Int = 0, invalid: Int = 0, notEvaluable: Int = 0
  ) -> OutcomeTally {
    var tally = OutcomeTally()
    (tally.valid, tally.absent, tally.placeholder) = (valid, absent, placeholder)
    (tally.misplaced, tally.invalid, tally.notEvaluable) = (misplaced, invalid, notEvaluable)
    return tally
  }

  private static let lots = [
    CompletenessRow(.lot, key: "cvc", outcomes: tally(1990, placeholder: 3, misplaced: 3, invalid: 1, notEvaluable: 1)),
    CompletenessRow(.lot, key: "arc", outcomes: tally(50, absent: 2)),
    CompletenessRow(.lot, key: nil, outcomes: tally(0, absent: 12)),
    CompletenessRow(.lot, key: "elec", outcomes: tally(999_999, absent: 1)),
  ]

  private static let hostileTerms = HostileText.all.map {
    RequirementTerms(severity: .major, lots: [$0], usages: [$0, $0 + "2"])
  }

  private static func specification(_ terms: RequirementTerms, _ outcomes: OutcomeTally) -> SpecificationResult {
    SpecificationResult(
      id: "1", name: "n", cardinality: .required, status: .fail,
      requirements: [RequirementResult(facet: .property, cardinality: .required, outcomes: outcomes)], terms: terms)
  }

  private static func usages() -> UsageCompleteness {
    let rows: [([String], [String], OutcomeTally)] = [
      (["cvc", "plb"], ["GMAO", "sécurité incendie"], tally(90, invalid: 10)), (["cvc"], ["GMAO"], tally(10)),
      (["arc"], ["surfaces"], tally(1, absent: 3)), ([], [], tally(4, placeholder: 1)),
    ]
    return UsageCompleteness(rows.map { specification(RequirementTerms(severity: .major, lots: $0, usages: $1), $2) })
  }

  // MARK: References

  @Test("of completeness look like their references", arguments: Language.allCases)
  func completeness(language: Language) throws {
    let chart = CompletenessBars(Self.lots, names: ["cvc": "Chauffage, ventilation, climatisation et désenfumage"])
    let svg = chart.svg(DrawingSettings(language, prefix: "lots"))
    _ = try DrawnSVG(svg)
    ReferenceOutput.compare(svg + "\n", with: "chart-completeness.\(language.rawValue).svg")
  }

  @Test("of outcomes look like their references", arguments: Language.allCases)
  func outcomes(language: Language) throws {
    let rows = Gravity.allCases.enumerated().map { place, gravity in
      CompletenessRow(.severity, key: gravity.rawValue, outcomes: Self.lots[place].outcomes)
    }
    let svg = OutcomeBars(bySeverity: rows, language).svg(DrawingSettings(language, prefix: "outcomes"))
    _ = try DrawnSVG(svg)
    ReferenceOutput.compare(svg + "\n", with: "chart-outcomes.\(language.rawValue).svg")
  }

  @Test("of lots and usages look like their references", arguments: Language.allCases)
  func usages(language: Language) throws {
    let svg = UsageTable(Self.usages()).svg(DrawingSettings(language, prefix: "usages"))
    _ = try DrawnSVG(svg)
    ReferenceOutput.compare(svg + "\n", with: "chart-usages.\(language.rawValue).svg")
  }

  @Test("of lots and usages have room for the names of many lots")
  func lotNames() throws {
    let names = [
      "Chauffage, ventilation, climatisation", "Plomberie", "Second œuvre", "Gros œuvre", "Courants forts et faibles",
      "Sécurité incendie", "Clos couvert", "Voirie et réseaux divers",
    ]
    let ids = names.indices.map { "lot\($0)" }
    let table = UsageCompleteness([
      Self.specification(RequirementTerms(severity: .major, lots: ids, usages: ["GMAO"]), Self.tally(9, invalid: 1))
    ])
    let named = Dictionary(uniqueKeysWithValues: zip(ids, names))
    let svg = UsageTable(table, names: named).svg(DrawingSettings(.fr, prefix: "usages"))
    #expect(!svg.contains("…"))
    for word in ["climatisation", "Plomberie", "incendie"] { #expect(svg.contains(word)) }
  }

  @Test("of lots and usages say what is left out, and nothing of what is not")
  func furtherCells() throws {
    func svg(lots: Int, usages: Int) -> String {
      let terms = RequirementTerms(
        severity: .major, lots: (0..<lots).map { "l\($0)" }, usages: (0..<usages).map { "u\($0)" })
      let table = UsageTable(UsageCompleteness([Self.specification(terms, Self.tally(9, invalid: 1))]))
      return table.svg(DrawingSettings(.fr, prefix: "usages")).replacing("\u{A0}", with: " ")
    }
    #expect(svg(lots: 2, usages: 25).contains("Ne sont pas montrés : 5 usages."))
    #expect(svg(lots: 18, usages: 2).contains("Ne sont pas montrés : 2 lots."))
    #expect(svg(lots: 18, usages: 25).contains("Ne sont pas montrés : 2 lots, 5 usages."))
    #expect(!svg(lots: 2, usages: 2).contains("montrés"))
  }

  // MARK: What holds of all of them

  /// A chart of each kind, with names that mean harm.
  private static var hostile: [String] {
    let settings = DrawingSettings(.fr, prefix: "x\"><script>")
    let rows = HostileText.all.enumerated().map { CompletenessRow(.storey, key: $1, outcomes: tally($0, absent: 7)) }
    let table = UsageCompleteness(hostileTerms.map { specification($0, tally(3, invalid: 2)) })
    return [
      CompletenessBars(rows).svg(settings),
      OutcomeBars(rows.map { OutcomeBars.Row($0.key ?? "", $0.outcomes) }).svg(settings),
      UsageTable(table).svg(settings),
    ]
  }

  @Test("are well-formed and inert whatever names say", arguments: 0..<3)
  func hostileNames(chart: Int) throws {
    let svg = Self.hostile[chart]
    let drawn = try DrawnSVG(svg)
    let known: Set = ["svg", "title", "desc", "defs", "pattern", "rect", "path", "g", "text"]
    #expect(Set(drawn.elements.map(\.name)).isSubset(of: known))
    #expect(!drawn.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } })
    #expect(HostileText.isInert(svg))
    #expect(svg.utf8.count < 60_000)
  }

  @Test("keep all their text inside, and say what they are", arguments: 0..<3)
  func textStaysInside(chart: Int) throws {
    let drawn = try DrawnSVG(Self.hostile[chart])
    let size = try #require(drawn.size)
    for text in drawn.all("text") {
      let box = try #require(DrawnSVG.box(of: text))
      #expect(box.left >= -0.5 && box.right <= size.width + 0.5, "\(text)")
      #expect(box.top >= -0.5 && box.bottom <= size.height + 0.5, "\(text)")
    }
    let root = try #require(drawn.elements.first)
    #expect(root.attributes["role"] == "img")
    let ids = drawn.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let labels = try #require(root.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
    #expect(labels.allSatisfy(ids.contains) && labels.count == 2)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } })
    #expect(drawn.all("desc").allSatisfy { $0.text.count > 40 && $0.text.hasSuffix(".") })
  }

  @Test("with a limit on rows say how many more there are")
  func limit() throws {
    let rows = (1...1000).map { CompletenessRow(.storey, key: "N\($0)", outcomes: Self.tally($0)) }
    let drawn = try DrawnSVG(CompletenessBars(rows, mostRows: 10).svg(DrawingSettings(.fr, prefix: "a")))
    #expect(drawn.all("text").contains { $0.text == "… et 990 autres." })
    #expect(drawn.all("desc").first?.text.hasSuffix("… et 990 autres.") == true)
    #expect(!drawn.all("text").contains { $0.text == "N11" })
  }

  @Test("of nothing are nothing")
  func nothing() {
    let settings = DrawingSettings(.en, prefix: "a")
    #expect(CompletenessBars([]).svg(settings).isEmpty)
    #expect(OutcomeBars([]).svg(settings).isEmpty)
    #expect(UsageTable(UsageCompleteness([])).svg(settings).isEmpty)
  }

  @Test("show one check of a million, and never more than the bar")
  func extremes() throws {
    let rows = [
      CompletenessRow(.lot, key: "a", outcomes: Self.tally(999_998, placeholder: 1, invalid: 1)),
      CompletenessRow(.lot, key: "b", outcomes: Self.tally(0)),
      CompletenessRow(.lot, key: "c", outcomes: Self.tally(Int.max / 4, absent: Int.max / 4)),
    ]
    let drawn = try DrawnSVG(CompletenessBars(rows).svg(DrawingSettings(.fr, prefix: "a")))
    let parts = drawn.all("rect").filter { $0.attributes["fill"]?.hasPrefix("url") == true && $0.number("x") != 0 }
    #expect(parts.allSatisfy { ($0.number("width") ?? 0) >= 1.5 || $0.number("height") != 10 })
    #expect(parts.allSatisfy { ($0.number("x") ?? 0) + ($0.number("width") ?? 0) <= 560 })
    #expect(drawn.all("text").contains { $0.text == "99,9\u{A0}%" })
  }
}
