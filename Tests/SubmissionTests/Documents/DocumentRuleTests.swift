import Glibc
import Requirements
import Submission
import Testing

@Suite("D: the documents beside the models")
struct DocumentRuleTests {
  private static func reference(_ number: Int, _ location: String) -> String {
    "#\(number)=IFCDOCUMENTREFERENCE('\(location)',$,'N\(number)',$,$);\n"
  }

  @Test("D1 finds documents by words, by pattern and by lot, and names those that are missing")
  func manifest() throws {
    let folder = try SampleFolder(["cvc/Fiches techniques/pac.pdf": smallPDF, "notice-pac.pdf": smallPDF])
    let probe = try DocumentProbe("D1", folder) { request in
      request.lots = [Lot(id: "cvc"), Lot(id: "plomberie")]
      request.documents = [
        ExpectedDocument(id: "fiche-technique", lot: "cvc"), ExpectedDocument(id: "fiche-technique", lot: "plomberie"),
        ExpectedDocument(id: "n", pattern: "notice.*\\.pdf"), ExpectedDocument(id: "notice", minimum: 2),
      ]
    }
    #expect(
      probe.failures == ["absent.document fiche-technique, plomberie (0 / 1)", "absent.document notice (1 / 2)"])
    #expect(probe.valid == 2)
  }

  @Test("D3 tells files that nothing points to, and links instead of following them")
  func orphans() throws {
    let folder = try SampleFolder(["a.pdf": smallPDF, "b.pdf": smallPDF, "notice.pdf": smallPDF, ".cache": "x"])
    #expect(unsafe symlink("/etc", folder.path + "/etc") == 0)
    #expect(unsafe symlink(".", folder.path + "/loop") == 0)
    let probe = try DocumentProbe("D3", folder, models: ["m.ifc": Self.reference(1, "a.pdf")]) { request in
      request.documents = [ExpectedDocument(id: "notice")]
    }
    #expect(probe.failures == ["invalid.rule b.pdf", "invalid.rule etc -> /etc", "invalid.rule loop -> ."])
    #expect(probe.valid == 2)
  }

  @Test("D4 asks each type of equipment that is used for each kind of document")
  func coverage() throws {
    let folder = try SampleFolder(["fiches/ch1.pdf": smallPDF])
    let model = """
      #1=IFCBOILERTYPE('0000000000000000000001',$,'CH-1',$,$,$,$,$,$,.WATER.);
      #2=IFCBOILER('0000000000000000000002',$,'B',$,$,$,$,$,$);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#2),#1);
      #4=IFCDOCUMENTREFERENCE('fiches/ch1.pdf',$,'Fiche technique',$,$);
      #5=IFCRELASSOCIATESDOCUMENT('0000000000000000000005',$,$,$,(#1),#4);
      #6=IFCFANTYPE('0000000000000000000006',$,'unused',$,$,$,$,$,$,.VANEAXIAL.);
      """
    let probe = try DocumentProbe("D4", folder, models: ["a.ifc": model])
    #expect(probe.failures == ["#1 absent.document CH-1: notice, maintenance"])
    #expect(try DocumentProbe("D4", folder, models: ["a.ifc": model], parameters: ["kinds": ["fiche"]]).valid == 1)
  }

  @Test("D5 tells what cannot be read, or is not what its name says")
  func readable() throws {
    let folder = try SampleFolder([
      "a.pdf": smallPDF, "cut.pdf": "%PDF-1.4\n1 0 obj", "empty.pdf": "",
      "locked.pdf": "%PDF-1.4\ntrailer<</Encrypt 5 0 R>>\n%%EOF", "picture.pdf": "\u{89}PNG", "run.exe": "MZ",
      "text.txt": "bonjour", "bad.docx": "bonjour",
    ])
    #expect(
      try DocumentProbe("D5", folder).failures == [
        "invalid.type bad.docx (isFormat(text))", "invalid.rule cut.pdf (truncated)", "absent.blank empty.pdf",
        "invalid.rule locked.pdf (encrypted)", "invalid.type picture.pdf (isFormat(text))", "invalid.value run.exe",
      ])
  }

  @Test("D5 and D7 look at a sparse file of ten gigabytes without reading it")
  func sparse() throws {
    let folder = try SampleFolder(["a.pdf": smallPDF, "b.pdf": smallPDF])
    for name in ["a.pdf", "b.pdf"] { #expect(unsafe truncate(folder.path + "/" + name, 10 << 30) == 0) }
    #expect(try DocumentProbe("D5", folder).failures.count == 2)
    #expect(
      try DocumentProbe("D7", folder).failures == ["a", "b"].map { "not-evaluable.reference \($0).pdf (tooLarge)" })
  }

  @Test("D5 tells folders that are too deep to go through")
  func deep() throws {
    let folder = try SampleFolder(["a.pdf": smallPDF])
    try folder.write(String(repeating: "n/", count: 300) + "b.pdf", smallPDF)
    let probe = try DocumentProbe("D5", folder)
    #expect(probe.failures == ["invalid.count  (folderTooDeep(levels: 255))"])
    #expect(probe.valid == 1)
  }

  @Test("D3 tells pipes, sockets and circles of links, D5 names that are not UTF-8, and nobody opens any of them")
  func others() throws {
    let folder = try SampleFolder(["lots/a.pdf": smallPDF])
    try folder.makeOddities()
    let probe = try DocumentProbe("D3", folder)
    #expect(
      probe.failures == [
        "invalid.rule lots/a.pdf", "invalid.rule list.csv", "invalid.rule lots/circle -> ../lots",
        "invalid.rule out.pdf -> /etc/passwd", "invalid.rule pipe.pdf", "invalid.rule up -> ..",
      ])
    let readable = try DocumentProbe("D5", folder)
    #expect(readable.valid == 1)
    #expect(readable.failures == ["invalid.rule \u{FFFD}.pdf (unreadableName)"])
    #expect(try DocumentProbe("D7", folder).failures.isEmpty)
  }

  @Test("D5 tells an archive that swells a thousandfold, one in another, and one that is cut, and unpacks none")
  func archives() throws {
    let folder = try SampleFolder([:])
    try folder.write("a.zip", SampleArchive.bytes(member: "plan.pdf", size: 16))
    try folder.write("bomb.zip", SampleArchive.bytes(member: "plan.pdf", size: 4_000_000))
    try folder.write("nested.zip", SampleArchive.bytes(member: "lots/INNER.ZIP", size: 16))
    try folder.write("cut.zip", Array(SampleArchive.bytes(member: "plan.pdf", size: 16).dropLast(30)))
    #expect(
      try DocumentProbe("D5", folder).failures == [
        "invalid.rule bomb.zip (swellingArchive)", "invalid.rule cut.zip (damagedArchive)",
        "invalid.rule nested.zip (nestedArchive)",
      ])
  }

  @Test("D6 tells a superseded revision, a name against the pattern, and a model that means another revision")
  func revisions() throws {
    let folder = try SampleFolder([
      "plan_indA.pdf": smallPDF, "plan_indB.pdf": smallPDF, "coupe-rev9.pdf": smallPDF, "coupe-rev10.pdf": smallPDF,
      "plan-1.pdf": smallPDF, "plan-2.pdf": smallPDF,
    ])
    #expect(
      try DocumentProbe("D6", folder).failures == [
        "invalid.rule coupe-rev9.pdf < coupe-rev10.pdf", "invalid.rule plan_indA.pdf < plan_indB.pdf",
      ])
    let named = try DocumentProbe("D6", folder, parameters: ["pattern": ["(plan|coupe)[-_].*"]])
    #expect(named.failures.count == 2)
    let model = "#1=IFCDOCUMENTINFORMATION('D','Plan',$,'plan_indB.pdf',$,$,$,'A',$,$,$,$,$,$,$,$,$);\n"
    #expect(
      try DocumentProbe("D6", folder, models: ["a.ifc": model]).failures.contains(
        "#1 invalid.difference A / plan_indB.pdf"))
  }

  @Test("D7 tells content that lies there twice")
  func repeated() throws {
    let folder = try SampleFolder(["a.pdf": smallPDF, "b.pdf": smallPDF, "c.pdf": smallPDF + " "])
    #expect(try DocumentProbe("D7", folder).failures == ["invalid.duplicate b.pdf = a.pdf"])
  }

  @Test("D10 holds the days of documents against the works and the delivery, and asks nothing without both")
  func days() throws {
    let folder = try SampleFolder([:])
    func document(_ number: Int, _ day: String) -> String {
      "#\(number)=IFCDOCUMENTINFORMATION('D','PV',$,'pv.pdf',$,$,$,$,$,$,'\(day)',$,$,$,$,$,$);\n"
    }
    let model = document(1, "2019-01-01T00:00:00") + document(2, "2025-03-01") + document(3, "2027-01-01")
    #expect(try DocumentProbe("D10", folder, models: ["a.ifc": model]).total == 0)
    let probe = try DocumentProbe(
      "D10", folder, models: ["a.ifc": model], parameters: ["start": ["2024-01-01"]], delivered: "2026-01-31")
    #expect(probe.failures == ["#1 invalid.value 2019-01-01, pv.pdf", "#3 invalid.value 2027-01-01, pv.pdf"])
  }

  @Test(
    "words that touch digits and other words count",
    arguments: ["DIUO1", "DIUOv2", "2026DIUO", "DIUOEcole", "DossierInterventionUltérieure", "EcoleDIUO_B"])
  func touchingWords(name: String) throws {
    #expect(try DocumentProbe("D12", SampleFolder([name + ".pdf": smallPDF])).failures == [])
  }

  @Test("words that only begin alike do not", arguments: ["diuoecole", "Radiuo2"])
  func otherWords(name: String) throws {
    #expect(try DocumentProbe("D12", SampleFolder([name + ".pdf": smallPDF])).failures.count == 1)
  }

  @Test("patterns of names take accents however they are composed", arguments: ["Re\u{301}seau 1", "R\u{E9}seau 1"])
  func composition(name: String) throws {
    let folder = try SampleFolder([name + ".pdf": smallPDF])
    for pattern in ["R\u{E9}seau .*", "Re\u{301}seau .*"] {
      #expect(try DocumentProbe("D6", folder, parameters: ["pattern": [pattern]]).failures == [])
      #expect(try DocumentProbe("D3", folder, parameters: ["ignore": [pattern]]).failures == [])
    }
  }

  @Test("D11 names the lots of which nothing came; D12 the missing DIUO")
  func lots() throws {
    let folder = try SampleFolder(["Lot CVC/notice.pdf": smallPDF])
    let probe = try DocumentProbe("D11", folder) { request in
      request.lots = [Lot(id: "cvc"), Lot(id: "elec", title: BilingualText(fr: "Électricité"))]
    }
    #expect(probe.failures == ["absent.document elec"])
    #expect(probe.valid == 1)
    #expect(probe.tally.findings.map(\.lots) == [["elec"]])
    #expect(try DocumentProbe("D12", folder).failures == ["absent.document DIUO"])
    try folder.write("SPS/D.I.U.O.pdf", smallPDF)
    try folder.write("SPS/DIUO_v2.pdf", smallPDF)
    #expect(try DocumentProbe("D12", folder).valid == 1)
  }
}
