import Findings
import Reports
import TestSupport
import Testing
import Wording

@Suite("The report as a workbook")
struct WorkbookReportTests {
  private func book(_ result: CheckResult, maxFailures: Int? = nil) throws -> WorkbookCells {
    let sink = MemorySink()
    try CheckReportFormat.xlsx.write(result, ReportSettings(language: .fr, maxFailures: maxFailures), to: sink)
    return try WorkbookCells(sink.bytes)
  }

  @Test("has a sheet for each kind, in order")
  func sheets() throws {
    #expect(
      try book(SampleCahierResult.check).names == [
        "Synthèse", "Exigences", "Absents", "Valeurs de remplissage", "Mal placés", "Non conformes", "Non évaluables",
        "Complétude", "Remise et documents", "Fichiers", "À vérifier et signer", "Problèmes des fichiers",
      ])
  }

  @Test("says first what is proposed, what blocks and how much is there")
  func summary() throws {
    let rows = try book(SampleCahierResult.check).sheets["Synthèse"] ?? []
    #expect(rows.contains { $0["A"]?.text == "Proposition" && $0["B"]?.text == "À REPRENDRE" })
    let blocking = rows.first { $0["A"]?.text == "28" }
    #expect(blocking?["B"]?.text == "Numéro de série")
    #expect(blocking?["C"] == WorkbookCells.Cell(text: "1998", isNumber: true, style: 5))
    // 1990 of 1998, exact: who reckons with it gets what the counts give.
    #expect(Double(blocking?["E"]?.text ?? "") == 1990.0 / 1998.0 && blocking?["E"]?.style == 7)
    // 2 March 2026 as a date.
    #expect(rows.contains { $0["C"] == WorkbookCells.Cell(text: "46083", isNumber: true, style: 8) })
  }

  @Test("lists each failure on the sheet of its kind")
  func failures() throws {
    let book = try book(SampleCahierResult.check)
    func count(_ sheet: String) -> Int { (book.sheets[sheet]?.count ?? 0) - 1 }
    #expect(count("Absents") == 3 && count("Valeurs de remplissage") == 3 && count("Mal placés") == 3)
    #expect(count("Non conformes") == 1 && count("Non évaluables") == 1)
    let row = try #require(book.sheets["Non conformes"]?.last)
    #expect(row["A"]?.text == "28" && row["G"]?.text == "valeur non conforme" && row["H"]?.text == "EI 7")
    #expect(row["I"]?.text == "archi.ifc" && row["K"]?.text == "IfcWallStandardCase" && row["M"]?.text == "M-7")
    #expect(row["P"] == WorkbookCells.Cell(text: "7", isNumber: true, style: 5))
    #expect(row["Q"]?.text == "invalid.value")
  }

  @Test("lists what fails as a whole, without an object, on the sheet of its kind")
  func wholes() throws {
    let rows = try book(SampleResult.check).sheets["Absents"] ?? []
    let row = try #require(rows.first { $0["A"]?.text == "3" })
    #expect(row["B"]?.text == "Portes" && row["G"]?.text.isEmpty == false && row["I"]?.text == "école.ifc")
    #expect(row["Q"]?.text == "required-but-none" && row["K"] == nil && row["O"] == nil && row["P"] == nil, "\(row)")
    #expect(rows.count == 11)
  }

  @Test("has the counts of each requirement as numbers")
  func requirements() throws {
    let rows = try book(SampleCahierResult.check).sheets["Exigences"] ?? []
    let row = try #require(rows.first { $0["A"]?.text == "28" })
    let counts = ["K", "L", "M", "N", "O", "P", "Q"].map { row[$0]?.text }
    #expect(counts == ["1998", "1990", "0", "3", "3", "1", "1"])
    #expect(row["S"]?.text == "1.0" && row["T"]?.text == "non")
  }

  @Test("has what a person must look at, and room to sign")
  func checklist() throws {
    let book = try book(SampleCahierResult.check)
    #expect(
      book.texts("À vérifier et signer").map { $0.prefix(3).joined(separator: "|") } == [
        "Origine|N°|Ce qui est demandé", "cahier.yaml:90|ECO-03|Visite de la chaufferie",
        "matrice.xlsx, Exigences!4|R4|Maquette coordonnée", "matrice.xlsx, Exigences!5|R5|Joints visités",
        "cahier.yaml|28|Numéro de série",
      ])
  }

  @Test("says how many failures it leaves out")
  func cut() throws {
    let book = try book(SampleCahierResult.check, maxFailures: 2)
    #expect((book.sheets["Mal placés"]?.count ?? 0) - 1 == 2)
    #expect(book.texts("Synthèse").contains(["6 écarts laissés de côté (--max-failures)"]))
  }

  @Test("holds hostile names as plain texts")
  func hostile() throws {
    let sink = MemorySink()
    try CheckReportFormat.xlsx.write(HostileResult.check, ReportSettings(language: .fr), to: sink)
    let archive = try Archive(sink.bytes)
    for part in archive.parts {
      #expect(!part.text.contains("<f>"), "\(part.name)")
      #expect(!part.text.contains("<script"), "\(part.name)")
      for scalar in part.text.unicodeScalars {
        let isLegal = scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
        #expect(isLegal && ![0xFFFE, 0xFFFF, 0x202E, 0x7F].contains(scalar.value))
      }
    }
    let cells = try WorkbookCells(sink.bytes).sheets.values.flatMap { $0 }.flatMap(\.values)
    #expect(cells.count > 1000)
    for cell in cells where !cell.isNumber {
      // What begins as a formula does keeps its quote; nothing is longer than a cell may be.
      if let first = cell.text.first, "=+-@'".contains(first) { #expect(cell.style == 3, "\(cell.text.prefix(20))") }
      #expect(cell.text.utf16.count <= 32_767)
    }
    #expect(cells.contains { $0.text.hasSuffix(" … (texte coupé, 40\u{202F}000 caractères)") })
  }

  @Test("is the same bytes for any number of threads")
  func threads() throws {
    func bytes(_ threads: Int) throws -> [UInt8] {
      let sink = MemorySink()
      try CheckReportFormat.xlsx.write(
        SampleCahierResult.check, ReportSettings(language: .en, threads: threads), to: sink)
      return sink.bytes
    }
    #expect(try bytes(1) == bytes(4))
  }
}
