import Requirements
import Submission
import Testing

@Suite("D2: where models say that documents are")
struct DocumentPathTests {
  private static func reference(_ number: Int, _ location: String) -> String {
    "#\(number)=IFCDOCUMENTREFERENCE('\(location)',$,'N\(number)',$,$);\n"
  }

  private static let files: KeyValuePairs = [
    "cvc/notice.pdf": smallPDF, "cvc/réseau.pdf": smallPDF, "racine.pdf": smallPDF, "cvc/Fiche é.pdf": smallPDF,
  ]

  /// What D2 finds of locations of references, or of values typed in a property, one for each.
  private func found(_ folder: SampleFolder, locations: [String] = [], values: [String] = []) throws -> [String] {
    let lines =
      locations.enumerated().map { Self.reference($0 + 1, $1) }
      + values.enumerated().map { "#\($0 + 1)=IFCPROPERTYSINGLEVALUE('Doc',$,\($1),$);\n" }
    return try DocumentProbe("D2", folder, models: ["a.ifc": lines.joined()]).failures
  }

  @Test("a location is looked up part by part, whatever the case of letters, percent-decoded, accents composed or not")
  func resolved() throws {
    let folder = try SampleFolder(Self.files)
    let name = try #require(folder.path.split(separator: "/").last)
    let locations = [
      "cvc/notice.pdf", "CVC\\\\NOTICE.PDF", "./cvc/../cvc/notice.pdf", "cvc/Fiche%20%C3%A9.pdf",
      "cvc/re\\X2\\0301\\X0\\seau.pdf", "cvc/notice.pdf#page=3", "cvc/notice.pdf?v=2", "\(name)/racine.pdf",
      "ailleurs/\(name)/cvc/notice.pdf", "../\(name)/cvc/notice.pdf", "..\\\\..\\\\\(name)\\\\racine.pdf",
    ]
    #expect(try found(folder, locations: locations) == [])
  }

  @Test("what differs in accents, punctuation or folders is another file")
  func absent() throws {
    let locations = ["faux/racine.pdf", "cvc notice.pdf", "cvc/reseau.pdf", "cvc/no-tice.pdf", "notice.pdf", "cvc"]
    #expect(
      try found(SampleFolder(Self.files), locations: locations)
        == locations.enumerated().map { "#\($0 + 1) absent.document \($1)" })
  }

  @Test("texts of many thousand parts or words are read in no time", .timeLimit(.minutes(1)))
  func long() throws {
    let folder = try SampleFolder(["d/x.pdf": smallPDF])
    let name = try #require(folder.path.split(separator: "/").last)
    let parts = String(repeating: "\(name)/", count: 20_000)
    #expect(try found(folder, locations: [parts + "d/x.pdf"]) == [])
    for text in ["a,", "a ", ",", "( "] {
      let value = String(repeating: text, count: 100_000 / text.utf8.count) + "x.pdf"
      #expect(try found(folder, values: ["IFCTEXT('\(value)')"]).count == 1)
    }
    let marks = "( " + String(repeating: "(", count: 50_000) + ".pdf" + String(repeating: ",", count: 50_000)
    #expect(try found(folder, values: ["IFCTEXT('\(marks) d/x.pdf')"]).count <= 1)
  }

  @Test("what leads out of the folder is told, and nothing is followed")
  func outside() throws {
    let locations = [
      "../../etc/passwd", "../cvc/notice.pdf", "../racine.pdf", "/etc/passwd", "https://exemple.fr/b.pdf",
      "//serveur/partage/n.pdf",
    ]
    #expect(
      try found(SampleFolder(Self.files), locations: locations)
        == locations.enumerated().map { "#\($0 + 1) invalid.value \($1)" })
  }

  @Test("a path starts from where the model lies, and then from the folder")
  func fromModel() throws {
    let folder = try SampleFolder(Self.files)
    for name in ["lots/plan.pdf", "lots/cvc/notices/pac.pdf", "lots/cvc/m.ifc"] { try folder.write(name, smallPDF) }
    let locations = [
      "notices/pac.pdf", "../plan.pdf", "../../racine.pdf", "../../cvc/notice.pdf", "cvc/notice.pdf", "../absent.pdf",
      "../../../racine.pdf",
    ]
    let lines = locations.enumerated().map { Self.reference($0 + 1, $1) }.joined()
    let probe = try DocumentProbe("D2", folder, models: ["\(folder.path)/lots/cvc/m.ifc": lines])
    #expect(probe.failures == ["#6 absent.document ../absent.pdf", "#7 invalid.value ../../../racine.pdf"])
    let orphans = try DocumentProbe("D3", folder, models: ["\(folder.path)/lots/cvc/m.ifc": lines])
    #expect(orphans.failures.map { $0.split(separator: " ").last ?? "" } == ["é.pdf", "cvc/réseau.pdf"])
  }

  @Test("of several paths in one text each must be there")
  func several() throws {
    let folder = try SampleFolder(Self.files)
    try folder.write("Notice, chauffage.pdf", smallPDF)
    let sound = [
      "cvc/notice.pdf, racine.pdf", "cvc/notice.pdf racine.pdf", "Notice, chauffage.pdf",
      "voir racine.pdf, cvc/notice.pdf",
    ]
    #expect(try found(folder, values: sound.map { "IFCTEXT('\($0)')" }) == [])
    let broken = [
      "cvc/absent.pdf, cvc/notice.pdf", "cvc/notice.pdf, cvc/absent.pdf", "http://srv/absent.pdf, racine.pdf",
      "C:\\\\x\\\\absent.pdf racine.pdf",
    ]
    #expect(
      try found(folder, values: broken.map { "IFCTEXT('\($0)')" }).map { $0.prefix(19) }
        == ["#1 absent.document ", "#2 absent.document ", "#3 invalid.value Do", "#4 invalid.value Do"])
  }

  @Test("a name with a percent sign is found as it stands, too")
  func percent() throws {
    let folder = try SampleFolder(["Notice%20PAC.pdf": smallPDF])
    #expect(try found(folder, locations: ["Notice%20PAC.pdf"]) == [])
  }

  @Test("a reference without a location points to nothing, unless its document says where it is")
  func nowhere() throws {
    let model = """
      #1=IFCDOCUMENTREFERENCE($,'FT-001','Fiche',$,$);
      #2=IFCDOCUMENTREFERENCE('',$,'Notice',$,$);
      #3=IFCDOCUMENTREFERENCE($,$,$,$,#4);
      #4=IFCDOCUMENTINFORMATION('D','Plan',$,'racine.pdf',$,$,$,$,$,$,$,$,$,$,$,$,$);
      """
    let probe = try DocumentProbe("D2", SampleFolder(Self.files), models: ["a.ifc": model])
    #expect(probe.failures == ["#1 absent.document Fiche", "#2 absent.document Notice"])
    #expect(probe.valid == 1)
  }

  @Test(
    "a path typed in a property is told by how it begins or ends",
    arguments: [
      ("../../etc", "invalid.value"), ("..\\\\autre", "invalid.value"), ("C:\\\\Projets\\\\doc", "invalid.value"),
      ("\\\\\\\\srv\\\\partage\\\\DOE", "invalid.value"), ("file:///etc/shadow", "invalid.value"),
      ("https://fab.example/fiche?id=3", "invalid.value"), ("www.fab.example/fiche", "invalid.value"),
      ("cvc/notice.html", "absent.document"), ("cvc/absent.zip", "absent.document"), ("absent.ifc", "absent.document"),
      ("cvc/absent.pdf ", "absent.document"), ("Voir https://fab.example/fiche.pdf", "invalid.value"),
      ("Voir la fiche absente.pdf", "absent.document"),
    ])
  func typed(value: String, code: String) throws {
    let found = try found(SampleFolder(Self.files), values: ["IFCTEXT('\(value)')"])
    #expect(found.count == 1 && found[0].hasPrefix("#1 \(code) Doc: "), "\(found)")
  }

  @Test("paths in a list, in a sentence and with a page are found; other texts are none")
  func sentences() throws {
    let values = [
      "cvc/notice.pdf; racine.pdf", "Voir la fiche racine.pdf", "cvc/notice.pdf#page=3", "(voir racine.pdf).",
      "cvc/Fiche é.pdf".replacing("é", with: "\\X2\\00E9\\X0\\"), "Type 2.5", "B.01", "12.03.2024", "et/ou", "N/A",
      "fichier .pdf", "*.pdf", "Mur: extérieur", "Cf. plan", "10:30", "format IFC",
    ]
    #expect(try found(SampleFolder(Self.files), values: values.map { "IFCTEXT('\($0)')" }) == [])
  }

  @Test("values of lists are read, and findings name the object that has the set, and the property")
  func owners() throws {
    let model = """
      #1=IFCFAN('0000000000000000000001',$,'V',$,$,$,$,$,$);
      #2=IFCPROPERTYLISTVALUE('Notices',$,(IFCTEXT('racine.pdf'),IFCTEXT('a.pdf'),IFCTEXT('b.pdf')),$);
      #3=IFCPROPERTYSET('0000000000000000000003',$,'Exploitation',$,(#2));
      #4=IFCRELDEFINESBYPROPERTIES('0000000000000000000004',$,$,$,(#1),#3);
      """
    #expect(
      try DocumentProbe("D2", SampleFolder(Self.files), models: ["a.ifc": model]).failures == [
        "#1 absent.document Exploitation.Notices: a.pdf", "#1 absent.document Exploitation.Notices: b.pdf",
      ])
  }
}
