import Findings
import Reports
import TestSupport
import Testing
import Wording

@Suite("The fiches de visa")
struct VisaFolderTests {
  private func files(_ result: CheckResult, _ language: Language = .fr) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in VisaFolder(result, ReportSettings(language: language)).files {
      let sink = MemorySink()
      try file.write(to: sink)
      files[file.name] = sink.bytes
    }
    return files
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test("are a page and a workbook for each lot, and for what no lot answers for")
  func lots() throws {
    let names = try files(SampleCahierResult.check).keys.sorted()
    let lots = ["arc", "cvc", "plb", "sans-lot-designe"]
    #expect(names == lots.flatMap { ["visa-\($0).html", "visa-\($0).xlsx"] })
  }

  @Test("hold what is asked of the lot, and nothing else")
  func items() throws {
    let files = try files(SampleCahierResult.check)
    for lot in ["cvc", "plb"] {
      let page = text(files["visa-\(lot).html"])
      // What two lots share stands on the sheet of each.
      #expect(page.contains("Numéro de série") && !page.contains("Résistance au feu"))
      #expect(page.contains("à reprendre et à présenter de nouveau"))
      #expect(page.contains("Relier l&#39;équipement à sa fiche de maintenance"))
    }
    let fire = text(files["visa-arc.html"])
    // 62 of 64 suffice for 95 %.
    #expect(fire.contains("Résistance au feu") && fire.contains("VAO") && !fire.contains("Numéro de série"))
    #expect(text(files["visa-sans-lot-designe.html"]).contains("Phase du projet"))
  }

  /// A run in which the model of a lot could not be read: as far as `specifications` were, these are what came of it.
  private static func unread(
    _ problem: ProblemCode, lots: [String], specifications: [SpecificationResult] = []
  ) -> CheckResult {
    var model = ModelResult(path: "r/cvc.ifc", problems: [Problem(problem)], specifications: specifications)
    model.lots = lots
    var result = SampleCahierResult.check
    result.models[0].specifications.removeAll { $0.id == "28" }
    result.models.append(model)
    return result
  }

  @Test("ask a lot for its model that cannot be read, and say why", arguments: Language.allCases)
  func unreadable(language: Language) throws {
    let files = try files(Self.unread(.unknownContent, lots: ["cvc"]), language)
    let page = text(files["visa-cvc.html"])
    #expect(page.contains(VisaLabel.toBeRedone.phrase.said(in: language)))
    #expect(page.contains("r/cvc.ifc") && page.contains(language == .fr ? "pas une maquette IFC" : "not an IFC model"))
    #expect(!page.contains(VisaLabel.nothingLeft.phrase.said(in: language)))
    let book = try WorkbookCells(files["visa-cvc.xlsx"] ?? [])
    let todo = try #require(book.sheets.values.first { $0.contains { $0["I"]?.text == "r/cvc.ifc" } })
    #expect(todo.contains { $0["H"]?.text.contains("IFC") == true })
    // It is the matter of nobody else.
    #expect(!text(files["visa-arc.html"]).contains("r/cvc.ifc"))
  }

  @Test("name a model that cannot be read to every lot where nothing says whose it is")
  func unreadableOfNobody() throws {
    let files = try files(Self.unread(.unknownContent, lots: []))
    for lot in ["arc", "sans-lot-designe"] {
      let page = text(files["visa-\(lot).html"])
      #expect(page.contains("r/cvc.ifc") && page.contains("à reprendre et à présenter de nouveau"), "\(lot)")
    }
    #expect(text(files["visa-arc.html"]).contains("aucun lot n&#39;est désigné pour cette maquette"))
  }

  @Test("say that failures may come of where a model was cut")
  func cut() throws {
    let own = SampleCahierResult.check.models[0].specifications.filter { $0.id == "28" }
    let page = text(try files(Self.unread(.truncated, lots: ["cvc"], specifications: own))["visa-cvc.html"])
    let warning = try #require(page.firstRange(of: "cvc.ifc\u{A0}: fichier lu en partie"))
    let item = try #require(page.firstRange(of: "Numéro de série"))
    #expect(page.contains("tronqué") && warning.upperBound < item.lowerBound)
    // Whose model it is makes no difference to what was found in it.
    let other = text(try files(Self.unread(.truncated, lots: ["arc"], specifications: own))["visa-cvc.html"])
    #expect(other.contains("cvc.ifc\u{A0}: fichier lu en partie") && other.contains("tronqué"))
    #expect(!other.contains("à remettre de nouveau"))
  }

  @Test("say of a requirement who else is asked for it")
  func shared() throws {
    let files = try files(SampleCahierResult.check)
    #expect(text(files["visa-cvc.html"]).contains("exigence partagée avec\u{A0}: plb"))
    #expect(!text(files["visa-arc.html"]).contains("exigence partagée"))
  }

  /// Names a lot by the detail of a failure.
  private struct LotExplainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription { ObjectDescription(className: "") }
    func lots(of failure: Failure) -> [String] { [["arc"], ["vrd"]][Int(failure.detail)] }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { lots(of: failure).first }
  }

  @Test("hold what is missing of the lot by name, though the rule is asked of no lot")
  func named() throws {
    var outcomes = OutcomeTally()
    outcomes.absent = 2
    let rule = SpecificationResult(
      id: "D11", name: "Chaque lot a remis sa part", cardinality: .required, status: .fail, applicable: 2, failed: 2,
      requirements: [
        RequirementResult(
          facet: .rule, cardinality: .required, text: "D11", outcomes: outcomes,
          failures: [
            Failure(instance: 0, reason: .absentDocument, detail: 0),
            Failure(instance: 0, reason: .absentDocument, detail: 1),
          ])
      ], terms: RequirementTerms(severity: .blocking))
    var result = SampleCahierResult.check
    result.submission = SubmissionResult(specifications: [rule], explainer: LotExplainer())
    let files = try files(result)
    for lot in ["arc", "vrd"] {
      let page = text(files["visa-\(lot).html"])
      #expect(page.contains("Chaque lot a remis sa part") && page.contains("<bdi>la remise</bdi>"), "\(page)")
      #expect(page.contains("à reprendre et à présenter de nouveau") && page.contains("<bdi>\(lot)</bdi>"))
    }
    #expect(!text(files["visa-arc.html"]).contains("<bdi>vrd</bdi>"))
    #expect(!text(files["visa-cvc.html"]).contains("Chaque lot a remis sa part"))
  }

  @Test("ask nobody to mend what is waived")
  func waived() throws {
    var result = SampleCahierResult.check
    for place in result.models[0].specifications.indices {
      result.models[0].specifications[place].state = .waived
      for index in result.models[0].specifications[place].failures.indices {
        result.models[0].specifications[place].failures[index].state = .waived
      }
      for requirement in result.models[0].specifications[place].requirements.indices {
        for index in result.models[0].specifications[place].requirements[requirement].failures.indices
        where index > 0 || result.models[0].specifications[place].name != "Numéro de série" {
          result.models[0].specifications[place].requirements[requirement].failures[index].state = .waived
        }
      }
      result.models[0].specifications[place].countWaived()
    }
    let files = try files(result)
    let fire = text(files["visa-arc.html"])
    #expect(fire.contains("Rien à reprendre.") && fire.contains("sous dérogation") && fire.contains("VAO"), "\(fire)")
    let serial = text(files["visa-cvc.html"])
    #expect(
      serial.contains("7 écarts sous dérogation") && serial.contains("1 exigence à reprendre\u{A0}: 1 écart"),
      "\(serial)")
  }

  @Test("name objects by class, name, tag and GlobalId, with what was found")
  func objects() throws {
    let files = try files(SampleCahierResult.check)
    let book = try WorkbookCells(files["visa-cvc.xlsx"] ?? [])
    let rows = book.sheets["À reprendre"] ?? []
    #expect(rows.count == 9)
    let row = try #require(rows.first { $0["H"]?.text == "EI 7" })
    #expect(row["K"]?.text == "IfcWallStandardCase" && row["M"]?.text == "M-7" && row["I"]?.text == "archi.ifc")
    #expect(text(files["visa-cvc.html"]).contains("EI 7"))
  }

  @Test("leave a decision to who signs")
  func noDecision() {
    for label in VisaLabel.allCases {
      let text = (label.phrase.fr + " " + label.phrase.en).lowercased()
      for word in ["admis", "reçu", "rejet", "reject", "refus", "accept"] { #expect(!text.contains(word), "\(text)") }
    }
  }

  @Test("hold hostile names as texts, in files whose names are plain", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let files = try files(HostileResult.check, language)
    #expect(files.count == 2 * HostileResult.names.count)
    for (name, bytes) in files {
      #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8.contains($0) }, "\(name)")
      #expect(name.utf8.count < 60)
      guard name.hasSuffix(".html") else { continue }
      let page = text(bytes)
      #expect(!page.contains("<script") && !page.contains("\" onload=\"alert") && !page.contains("\u{202E}"))
      // The page allows nothing but its own style sheet, and names no address.
      #expect(page.contains("default-src 'none'") && !page.contains("href=") && !page.contains("src="))
    }
  }

  @Test("stay of a size that can be printed, whatever fails, and say what they leave out")
  func capped() throws {
    var outcomes = OutcomeTally()
    outcomes.absent = 100_000
    let failures = (1...100_000).map { Failure(instance: UInt64($0), reason: .absentProperty) }
    let specification = SpecificationResult(
      id: "1", name: "Murs", cardinality: .required, status: .fail, applicable: 100_000, failed: 100_000,
      requirements: [
        RequirementResult(facet: .property, cardinality: .required, text: "…", outcomes: outcomes, failures: failures)
      ], terms: RequirementTerms(severity: .major, lots: ["arc"]))
    let result = CheckResult(
      toolVersion: "1", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: [ModelResult(path: "a.ifc", specifications: [specification], explainer: SampleResult.Explainer())])
    let page = text(try files(result)["visa-arc.html"])
    #expect(page.utf8.count < 200_000 && page.contains("99\u{202F}850 autres écarts, dans visa-arc.xlsx"))
  }
}
