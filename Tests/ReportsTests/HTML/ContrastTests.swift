import Findings
import Reports
import Testing
import Wording

/// The colours of the style sheet, in light and in dark, held to WCAG 2.2: text 4.5 to 1 (1.4.3), what has to be told
/// apart 3 to 1 (1.4.11).
@Suite("Colours can be read")
struct ContrastTests {
  private static let colours: [String: [String]] = {
    let sink = MemorySink()
    try? CheckReportFormat.html.write(SampleResult.check, ReportSettings(language: .fr), to: sink)
    var colours: [String: [String]] = [:]
    for line in PageText.content(of: "style", in: sink.text).split(separator: "\n") {
      let parts = line.split(separator: ": light-dark(")
      guard parts.count == 2, parts[0].contains("--") else { continue }
      let name = String(parts[0].drop { $0 != "-" })
      colours[name] = parts[1].prefix { $0 != ")" }.split(separator: ",").map { $0.filter { $0 != " " } }
    }
    return colours
  }()

  /// Relative luminance of `#rrggbb` (WCAG 2.2).
  private static func luminance(_ colour: String) -> Double? {
    guard colour.count == 7, let value = Int(colour.dropFirst(), radix: 16) else { return nil }
    let channels = [value >> 16, value >> 8, value].map { channel -> Double in
      let share = Double(channel & 255) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// `base` to the power of 2.4: the fifth root of its twelfth power, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = max(base, 0.01)
    for _ in 0..<60 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
    return root
  }

  private func ratio(_ first: String, _ second: String, _ mode: Int) throws -> Double {
    let one = try #require(Self.colours[first]?[mode], "\(first)")
    let other = try #require(Self.colours[second]?[mode], "\(second)")
    let (left, right) = (try #require(Self.luminance(one)), try #require(Self.luminance(other)))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  @Test("figures on the bands of a portfolio", arguments: [0, 1], 1...5)
  func bands(mode: Int, band: Int) throws {
    let sink = MemorySink()
    try PortfolioReportFormat.html.write(SamplePortfolio(), ReportSettings(language: .fr), to: sink)
    let line = try #require(sink.text.split(separator: "\n").first { $0.contains("  --band-\(band): light-dark(") })
    let colours = line.split(separator: "(")[1].prefix { $0 != ")" }.split(separator: ",").map {
      $0.filter { $0 != " " }
    }
    let text = try #require(Self.colours["--ink"]?[mode])
    let ink = try #require(Self.luminance(text))
    let under = try #require(Self.luminance(colours[mode]))
    #expect((max(ink, under) + 0.05) / (min(ink, under) + 0.05) >= 4.5)
  }

  @Test("the formula is that of the standard")
  func formula() throws {
    let white = try #require(Self.luminance("#ffffff"))
    let grey = try #require(Self.luminance("#777777"))
    #expect(abs((white + 0.05) / (grey + 0.05) - 4.478) < 0.01)
  }

  @Test(
    "text on what it stands on", arguments: [0, 1],
    [
      ("--ink", "--page"), ("--ink", "--raised"), ("--ink", "--good-tint"), ("--ink", "--bad-tint"),
      ("--ink", "--doubt-tint"), ("--faint", "--page"), ("--faint", "--raised"), ("--link", "--page"),
      ("--link", "--raised"), ("--good", "--page"), ("--good", "--good-tint"), ("--bad", "--page"),
      ("--bad", "--bad-tint"), ("--bad", "--raised"), ("--doubt", "--page"), ("--doubt", "--doubt-tint"),
      ("--doubt", "--raised"), ("--good", "--raised"),
    ])
  func text(mode: Int, pair: (String, String)) throws {
    #expect(try ratio(pair.0, pair.1, mode) >= 4.5, "\(pair) \(mode == 0 ? "light" : "dark")")
  }

  @Test(
    "what is seen on the page", arguments: [0, 1],
    [
      "--edge", "--chart-valid", "--chart-invalid", "--chart-placeholder", "--chart-misplaced", "--chart-absent",
      "--chart-not-evaluable",
    ])
  func marks(mode: Int, colour: String) throws {
    #expect(try ratio(colour, "--page", mode) >= 3, "\(colour) \(mode == 0 ? "light" : "dark")")
  }
}
