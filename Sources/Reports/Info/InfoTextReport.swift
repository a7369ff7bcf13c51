import Findings
import Wording

/// `info --format text`: header, units, georeference and the most frequent classes in aligned columns.
struct InfoTextReport {
  /// Classes shown.
  private static let classLimit = 30
  /// Problems shown.
  private static let problemLimit = 20

  let summary: ModelSummary
  let page: TextPage
  private var language: Language { page.settings.language }

  init(_ summary: ModelSummary, _ settings: ReportSettings, _ out: ByteWriter) {
    self.summary = summary
    page = TextPage(out, settings)
  }

  func write() {
    page.line([.init(summary.path, .strong)])
    if !summary.problems.isEmpty { writeProblems() }
    var rows: [(InfoLabel, String?)] = [(.schema, summary.schema)]
    if let bytes = summary.bytes { rows.append((.size, language.size(bytes))) }
    if let header = summary.header {
      rows.append((.instances, language.number(summary.instances)))
      rows += self.rows(of: header)
    }
    table(rows)
    if !summary.units.isEmpty { writeUnits() }
    if let place = summary.georeference { write(place) }
    if !summary.classes.isEmpty { writeClasses() }
  }

  private func said(_ label: InfoLabel) -> String { label.phrase.said(in: language) }

  private func writeProblems() {
    page.line(
      indent: 2, [.init(ProblemLabel.heading.phrase.said(in: language, language.counted(summary.problems.total)))])
    ProblemLines(page).write(summary.problems, limit: Self.problemLimit, indent: 4)
  }

  private func rows(of header: HeaderSummary) -> [(InfoLabel, String?)] {
    [
      (.exporter, header.originatingSystem), (.preprocessor, header.preprocessorVersion), (.fileName, header.name),
      (.written, header.timeStamp), (.author, list(header.author)),
      (.organization, list(header.organization)), (.authorization, header.authorization),
      (.view, header.viewDefinition), (.description, list(header.fileDescription)),
    ]
  }

  private func list(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: ", ") }

  /// Writes the rows that have something to say.
  private func table(_ rows: [(InfoLabel, String?)], indent: Int = 2) {
    let told = rows.compactMap { label, value in value.flatMap { $0.isEmpty ? nil : (said(label), $0) } }
    let width = told.map(\.0.count).max() ?? 0
    for (heading, value) in told {
      page.line(indent: indent, [.init(DisplayText.padded(heading, to: width) + "  ", .faint), .init(value)])
    }
  }

  private func writeUnits() {
    page.gap()
    page.line([.init(said(.units), .strong)])
    let width = summary.units.map(\.kind.count).max() ?? 0
    for unit in summary.units {
      let factor = unit.toSI.map { "× \($0)" } ?? said(.unknownFactor)
      page.line(
        indent: 2,
        [
          .init(DisplayText.padded(unit.kind, to: width) + "  ", .faint), .init(unit.name),
          .init("  " + factor, .faint),
        ])
    }
  }

  private func write(_ place: GeoreferenceSummary) {
    page.gap()
    page.line([.init(said(.georeference), .strong)])
    let separator = language == .fr ? language.semicolon : ", "
    func list(_ numbers: [(Double?, unit: String)]) -> String? {
      guard numbers.contains(where: { $0.0 != nil }) else { return nil }
      return numbers.map { number, unit in number.map { "\($0)\(unit)" } ?? "–" }.joined(separator: separator)
    }
    let unit = Self.unit(of: place.metres)
    let ownUnit = Self.unit(of: summary.units.first { $0.kind == "LENGTHUNIT" }?.toSI)
    table([
      (.coordinateSystem, place.coordinateSystem),
      (.origin, list([place.eastings, place.northings, place.orthogonalHeight].map { ($0, unit) })),
      (.rotation, place.rotation.map { "\($0)°" }), (.scale, place.scale.map { "\($0)" }),
      (.site, list([(place.siteLatitude, "°"), (place.siteLongitude, "°"), (place.siteElevation, ownUnit)])),
    ])
  }

  /// A unit of length behind a number; empty where it is not known.
  private static func unit(of metres: Double?) -> String {
    guard let metres else { return "" }
    let known = [(1, "m"), (0.001, "mm"), (0.01, "cm"), (0.1, "dm"), (0.3048, "ft"), (0.0254, "in")]
    let symbol = known.first { abs($0.0 - metres) < 1e-6 * $0.0 }?.1
    return "\u{00A0}" + (symbol ?? "× \(metres) m")
  }

  private func writeClasses() {
    page.gap()
    page.line([.init(said(.classes), .strong)])
    let ordered = summary.classes.sorted { ($1.count, $0.keyword) < ($0.count, $1.keyword) }
    let shown = ordered.prefix(Self.classLimit)
    let width = shown.map { language.number($0.count).count }.max() ?? 0
    for entry in shown {
      let count = language.number(entry.count)
      let padding = String(repeating: " ", count: width - count.count)
      page.line(indent: 2, [.init(padding + count + "  "), .init(entry.keyword)])
    }
    let further = ordered.count - shown.count
    if further > 0 {
      let text = InfoLabel.furtherClasses.phrase.said(in: language, ["\(further)", language.number(further)])
      page.line(indent: 2, [.init(text, .faint)])
    }
  }
}
