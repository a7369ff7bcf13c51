import Findings
import Reports
import TestSupport
import Testing
import Wording

@Suite("Topics (BCF)")
struct BCFReportTests {
  private static let formats: [CheckReportFormat] = [.bcf, .bcf21]

  @Test("look like their references", arguments: formats, Language.allCases)
  func reference(format: CheckReportFormat, language: Language) throws {
    let content = try BCFContent(SampleTopics.check, format, ReportSettings(language: language))
    let parts = content.archive.parts.map { name, text in
      "=== \(name)\n" + (name.hasSuffix(".png") ? "(PNG)\n" : text)
    }
    ReferenceOutput.compare(parts.joined(), with: "topics.\(language.rawValue).\(format.rawValue).txt")
    #expect(content.broken.isEmpty)
  }

  @Test("are the same bytes for the same result, whatever the number of threads", arguments: formats)
  func same(format: CheckReportFormat) throws {
    let one = try BCFContent(SampleTopics.check, format)
    let four = try BCFContent(SampleTopics.check, format, ReportSettings(language: .fr, threads: 4))
    #expect(one.bytes == four.bytes)
  }

  @Test("keep their GUIDs when objects, counts and the day change")
  func stable() throws {
    var later = SampleTopics.result(walls: 12)
    later.day = "2027-05-06"
    func guids(_ result: CheckResult) throws -> [String] {
      try BCFContent(result, .bcf).markups.flatMap { $0.pieces(from: "<Topic Guid=\"", to: "\"") }
    }
    #expect(try guids(later) == guids(SampleTopics.check))
  }

  @Test("have a GUID each where models share a name; the name alone goes into it where they do not")
  func sameNames() throws {
    func guids(_ paths: [String]) throws -> [String] {
      var check = SampleTopics.check
      check.models = paths.map { path in
        var model = check.models[0]
        model.path = path
        return model
      }
      check.models.append(ModelResult(path: "remise/vide.ifc", problems: [Problem(.emptyFile)]))
      check.models.append(ModelResult(path: "autre/vide.ifc", problems: [Problem(.emptyFile)]))
      return try BCFContent(check, .bcf).markups.flatMap { $0.pieces(from: "<Topic Guid=\"", to: "\"") }
    }
    for paths in [["a/ARCHI.ifc", "b/ARCHI.ifc"], ["ARCHI.ifc", "ARCHI.ifc"]] {
      let found = try guids(paths)
      #expect(found.count > 10 && Set(found).count == found.count)
    }
    let own = try guids(["a/ARCHI.ifc"])
    #expect(try Set(guids(["a/ARCHI.ifc", "b/CVC.ifc"])).isSuperset(of: own))
  }

  @Test("are one for each requirement, class, type and storey")
  func grouped() throws {
    let markups = try BCFContent(SampleTopics.check, .bcf21).markups
    let titles = markups.flatMap { BCFContent.contents("Title", in: $0) }
    #expect(
      titles == [
        "F1 Portes — 1/2 — IfcDoor « Porte 90 » (2) — R+1".nonBreaking, "F1 Portes — 1/2 — IfcDoor (1) — RDC",
        "F1 Portes — 2/2 — IfcDoor « Porte 90 » (1) — R+1".nonBreaking, "W1 Murs — IfcWall (7) — RDC", "N1 Ascenseurs",
      ])
    #expect(markups.last?.contains("aucun") == true)
  }

  @Test("are closed where all they are about is waived, and keep their GUIDs", arguments: formats)
  func waived(_ format: CheckReportFormat) throws {
    let before = try BCFContent(SampleTopics.check, format)
    var check = SampleTopics.check
    for index in 0..<7 { check.models[0].specifications[1].requirements[0].failures[index].state = .waived }
    check.models[0].specifications[0].requirements[0].failures[0].state = .waived
    for place in 0..<2 { check.models[0].specifications[place].countWaived() }
    let after = try BCFContent(check, format)
    func guids(_ content: BCFContent) -> Set<String> {
      Set(content.markups.flatMap { $0.pieces(from: "<Topic Guid=\"", to: "\"") })
    }
    #expect(guids(before) == guids(after))
    let closed = after.markups.filter { $0.contains("TopicStatus=\"Clos\"") }
    #expect(closed.count == 1 && closed.allSatisfy { $0.contains("Murs") && $0.contains("Sous dérogation") })
    #expect(before.markups.allSatisfy { !$0.contains("TopicStatus=\"Clos\"") })
  }

  @Test("select objects by GlobalId, else by tag, and say which they cannot select", arguments: formats)
  func components(format: CheckReportFormat) throws {
    let content = try BCFContent(SampleTopics.check, format)
    let view = try #require(content.viewpoints.first { $0.contains("AuthoringToolId") })
    #expect(view.pieces(from: "IfcGuid=\"", to: "\"") == ["2O2Fr$t4X7Zf8NOew3F000"])
    #expect(BCFContent.contents("AuthoringToolId", in: view) == ["repère 2"])
    let walls = try #require(content.markups.first { $0.contains("W1 Murs") })
    #expect(walls.contains("5 objets n&#39;ont ni GlobalId valable ni repère"))
  }

  @Test("say how many objects are not selected")
  func cap() throws {
    let content = try BCFContent(SampleTopics.result(walls: 1500, named: true), .bcf)
    let view = try #require(content.viewpoints.max { $0.count < $1.count })
    #expect(view.pieces(from: "IfcGuid=\"", to: "\"").count == 1000)
    #expect(content.markups.contains { $0.contains("les 1\u{202F}000 premiers objets sur 1\u{202F}500") })
  }

  @Test("are no more than a program takes, and the last says what is left out", arguments: formats)
  func most(format: CheckReportFormat) throws {
    let content = try BCFContent(SampleTopics.scattered(storeys: 700), format)
    #expect(content.markups.count == 500)
    let last = try #require(content.markups.last)
    #expect(last.contains("202 autres sujets ne sont pas dans ce fichier"))
    #expect(last.contains("F1 Portes") && content.broken.isEmpty)
    // The short list has all of its topics, the long one what is left.
    #expect(content.markups.count { $0.contains("<Title>W1") } == 1)
  }

  @Test("are no more where files cannot be used, which leave room for what fails", arguments: formats)
  func mostFaults(format: CheckReportFormat) throws {
    var result = SampleTopics.scattered(storeys: 700)
    result.models += (0..<700).map { ModelResult(path: "vide\($0).ifc", problems: [Problem(.emptyFile)]) }
    let content = try BCFContent(result, format)
    #expect(content.markups.count == 500 && content.broken.isEmpty)
    #expect(content.markups.count { $0.contains("empty-file") } == 249)
    let last = try #require(content.markups.last)
    #expect(last.contains("902 autres sujets") && last.contains("451 problèmes"), "\(last)")
    result.models.removeFirst()
    let faults = try BCFContent(result, format).markups
    #expect(faults.count == 500 && faults.count { $0.contains("empty-file") } == 499)
  }

  @Test("hold whatever names say, as text on one line", arguments: formats)
  func hostile(format: CheckReportFormat) throws {
    let content = try BCFContent(HostileResult.check, format)
    #expect(content.broken.isEmpty)
    #expect(content.markups.count == HostileResult.names.count)
    for part in content.archive.parts where !part.name.hasSuffix(".png") {
      #expect(!part.text.contains("<script") && !part.text.contains("\u{202E}") && !part.text.contains("\u{1B}"))
      #expect(part.text.utf8.count < 100_000)
    }
    for title in content.markups.flatMap({ BCFContent.contents("Title", in: $0) }) {
      #expect(title.count < 600 && !title.contains("\n"))
    }
    // No name is a GlobalId, and a tag that shows nothing is none.
    #expect(!content.viewpoints.contains { $0.contains("IfcGuid") })
  }
}

extension String {
  /// The text with the spaces inside of French quotation marks as reports write them.
  var nonBreaking: String { replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»") }
}
