import Findings
import Foundation
import Reports
import TestSupport
import Testing
import Wording

@Suite("Reports on an archive")
struct PortfolioReportTests {
  private func written(
    _ format: PortfolioReportFormat, _ source: some PortfolioSource, _ language: Language = .fr
  ) throws -> MemorySink {
    let sink = MemorySink()
    try format.write(source, ReportSettings(language: language), to: sink)
    return sink
  }

  @Test(
    "look like their references", arguments: PortfolioReportFormat.allCases.filter { !$0.isBinary }, Language.allCases)
  func references(format: PortfolioReportFormat, language: Language) throws {
    let text = PageText.withoutFiles(try written(format, SamplePortfolio(), language).text)
    ReferenceOutput.compare(text, with: "portfolio.\(language.rawValue).\(format.rawValue)")
  }

  @Test("The page names of what does not count elsewhere those kinds alone that there are")
  func notCounted() {
    func said(_ sentence: PortfolioSentence, _ counts: [Int]) -> String {
      sentence.phrase.said(in: .fr, counts.flatMap { ["\($0)", "\($0)"] })
    }
    #expect(said(.notCounted, [3, 1]) == "dont 3 remplacées et 1 doublon, qui ne comptent pas ailleurs")
    #expect(said(.duplicatesNotCounted, [1]) == "dont 1 doublon, qui ne compte pas ailleurs")
    #expect(said(.supersededNotCounted, [2]) == "dont 2 remplacées, qui ne comptent pas ailleurs")
  }

  @Test("The page without requirements has facts in their place", arguments: Language.allCases)
  func facts(language: Language) throws {
    let text = PageText.withoutFiles(try written(.html, SamplePortfolio(asks: false), language).text)
    ReferenceOutput.compare(text, with: "portfolio-photo.\(language.rawValue).html")
  }

  @Test("The workbook has a sheet for each table, with numbers that are numbers")
  func workbook() throws {
    let book = try WorkbookCells(try written(.xlsx, SamplePortfolio()).bytes)
    #expect(
      book.names == [
        "Résumé", "Bâtiments", "Bâtiments et exigences", "Maquettes", "Étages", "Locaux", "Taux de remplissage",
        "Propriétés par classe", "COBie et GMAO", "Lots", "Ce qu'il en coûterait", "Les mêmes par logiciel",
        "Logiciels et années", "Fichiers illisibles", "Doublons", "Versions remplacées", "Laissé de côté",
        "De passage en passage",
      ])
    let map = book.sheets["Bâtiments et exigences"] ?? []
    #expect(map.first?["B"]?.text == "BAT-48")
    #expect(map.dropFirst().first?["B"] == WorkbookCells.Cell(text: "0.33", isNumber: true, style: 7))
    #expect(book.sheets["Fichiers illisibles"]?[1]["C"]?.text == UnreadableRemedy.fetchAgain.phrase.fr)
    #expect(try WorkbookCells(try written(.xlsx, SamplePortfolio(asks: false)).bytes).names.count == 15)
  }

  @Test("Lots are called by their titles, with their ids, wherever people read")
  func lots() throws {
    let page = PageText.withoutFiles(try written(.html, SamplePortfolio()).text)
    #expect(page.contains("Sécurité incendie (ssi)") && !page.contains("<bdi>ssi</bdi>"), "\(page.prefix(3000))")
    let book = try WorkbookCells(try written(.xlsx, SamplePortfolio()).bytes)
    #expect(book.sheets["Lots"]?[1]["A"]?.text == "Sécurité incendie (ssi)")
  }

  @Test("What a scan did not take down is not said to be nothing, and buildings are counted as such")
  func notTaken() throws {
    let page = PageText.withoutFiles(try written(.html, PhotolessPortfolio()).text)
    #expect(page.components(separatedBy: "Non relevé").count == 3 && !page.contains("Rien."), "\(page.prefix(2000))")
    #expect(page.contains("#1 sur #2 affichés\""))
  }

  @Test("What could not be read says what to do, whatever its code", arguments: ProblemCode.allCases)
  func remedies(code: ProblemCode) {
    // What is damaged and read nevertheless needs no way out.
    guard code.consequence != .none else { return }
    #expect(!UnreadableRemedy(code).phrase.en.isEmpty)
  }

  @Test("The page nests its elements, gives each id once, and loads nothing", arguments: [true, false])
  func structure(asks: Bool) throws {
    let page = try written(.html, SamplePortfolio(asks: asks)).text
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-") && !page.contains("unsafe-inline"))
    let plain = PageText.withoutFiles(page)
    #expect(Markup.unbalanced(plain) == nil)
    let ids = Markup.values(of: "id", in: plain)
    #expect(ids.count == Set(ids).count)
    for link in Markup.values(of: "href", in: plain) {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
    var level = 0
    for tag in Markup.tags(of: plain) where tag.name.count == 2 && tag.name.hasPrefix("h") && tag.name != "hr" {
      let next = Int(tag.name.dropFirst()) ?? 9
      #expect(next <= level + 1, "h\(next) after h\(level)")
      level = next
    }
  }

  @Test("The page takes no name for markup, wherever it stands", arguments: HostileNames.all.indices)
  func hostileNames(number: Int) throws {
    let plain = PageText.withoutFiles(try written(.html, HostilePortfolio(name: HostileNames.all[number])).text)
    let known = Set(Markup.known + ["ol"])
    for tag in Markup.tags(of: plain) {
      if !known.contains(tag.name) { Issue.record("element \(tag.name)") }
      for attribute in tag.attributes where attribute.hasPrefix("on") || ["src", "action", "style"].contains(attribute)
      {
        Issue.record("attribute \(attribute) of \(tag.name)")
      }
    }
    #expect(!plain.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!plain.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x2066 })
    #expect(!plain.contains(String(repeating: "x", count: 1300)))
  }

  @Test("The page of 3,000 buildings and 100 requirements stays under 5.5 MB")
  func size() throws {
    let page = try written(.html, LargePortfolio())
    #expect(page.bytes.count < 5_500_000, "\(page.bytes.count)")
    #expect(page.text.contains("id=\"b1500\"") && !page.text.contains("id=\"b1501\""))
  }
}
