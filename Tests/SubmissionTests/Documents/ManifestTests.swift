import Requirements
import Submission
import Testing

@Suite("D1: the documents that a stage expects")
struct ManifestTests {
  private static let model = """
    #1=IFCBUILDING('0000000000000000000001',$,'Bâtiment A',$,$,$,$,$,$,$,$,$);
    #2=IFCBUILDING('0000000000000000000002',$,'Bâtiment B',$,$,$,$,$,$,$,$,$);
    #3=IFCSYSTEM('0000000000000000000003',$,'VMC double flux',$,$);
    #4=IFCFANTYPE('0000000000000000000004',$,'CTA-1',$,$,$,$,$,$,.VANEAXIAL.);
    #5=IFCFAN('0000000000000000000005',$,'V',$,$,$,$,$,$);
    #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(#5),#4);
    #7=IFCBOILERTYPE('0000000000000000000007',$,'CH-1',$,$,$,$,$,$,.WATER.);
    #8=IFCBOILER('0000000000000000000008',$,'C',$,$,$,$,$,$);
    #9=IFCRELDEFINESBYTYPE('0000000000000000000009',$,$,$,(#8),#7);
    #10=IFCPUMPTYPE('000000000000000000000A',$,'inutilisée',$,$,$,$,$,$,.CIRCULATOR.);
    """

  private func failures(
    _ files: KeyValuePairs<String, String>, _ documents: [ExpectedDocument], lots: [Lot] = [], model: String = model
  ) throws -> [String] {
    try DocumentProbe("D1", SampleFolder(files), models: ["a.ifc": model]) { request in
      (request.documents, request.lots) = (documents, lots)
    }.failures
  }

  @Test("an empty file, or one that cannot be read, is none of them")
  func faulty() throws {
    let files: KeyValuePairs = ["cvc/notice.pdf": "", "fiche.pdf": "%PDF-1.4\n1 0 obj", "pv.pdf": smallPDF]
    let documents = ["notice", "fiche", "pv"].map { ExpectedDocument(id: $0) }
    #expect(try failures(files, documents) == ["absent.document notice (0 / 1)", "absent.document fiche (0 / 1)"])
    let lots = try DocumentProbe("D11", SampleFolder(files)) { $0.lots = [Lot(id: "cvc")] }
    #expect(lots.failures == ["absent.document cvc"])
    let native = try DocumentProbe(
      "D8", SampleFolder(["ECOLE.rvt": ""]), models: ["m/ECOLE.ifc": ""], parameters: ["native": ["rvt"]])
    #expect(native.failures == ["absent.document ECOLE.rvt"])
  }

  @Test("one of each building, system, type of equipment and lot is asked for, each by the words of its name")
  func each() throws {
    let files: KeyValuePairs = [
      "Batiment A/plan.pdf": smallPDF, "VMC-double-flux/schéma.pdf": smallPDF, "ch-1/notice.pdf": smallPDF,
      "cvc/pv.pdf": smallPDF,
    ]
    let documents = [
      ExpectedDocument(id: "plan", building: "*"), ExpectedDocument(id: "schema", system: "*"),
      ExpectedDocument(id: "notice", equipment: "*"), ExpectedDocument(id: "pv", lot: "*"),
    ]
    #expect(
      try failures(files, documents, lots: [Lot(id: "cvc"), Lot(id: "elec")]) == [
        "absent.document plan, Bâtiment B (0 / 1)", "absent.document notice, CTA-1 (0 / 1)",
        "absent.document pv, elec (0 / 1)",
      ])
  }

  @Test(
    "a short id of a lot is told by its noun, its folder, or digits of its own",
    arguments: [
      ("PV-essais_2026-04-01.pdf", false), ("notice v0.04.pdf", false), ("Lot n°04/a.pdf", true), ("LOT04/a.pdf", true),
      ("Lot 4/a.pdf", true), ("L04/a.pdf", true), ("lot-4/a.pdf", true), ("04/a.pdf", true),
      ("4 - Menuiserie/a.pdf", true),
      ("DOE_04_MEN.pdf", true), ("04_notice.pdf", true), ("Lot 07/Notice pompe 04.pdf", false),
      ("CVC/plan 04.pdf", false),
      ("07 Plomberie/04 plan.pdf", false), ("Bâtiment 04/x.pdf", false), ("Logement 04.pdf", false),
      ("04-05-2026 PV.pdf", false), ("Lot 07/04_notice.pdf", false),
      ("01 DOE/04_notice.pdf", true), ("DOE 04 MEN/a.pdf", true), ("Lot 14/a.pdf", false), ("a/Lot 40.pdf", false),
      ("Menuiseries intérieures/a.pdf", true),
    ])
  func shortLots(path: String, isNamed: Bool) throws {
    let folder = try SampleFolder([path: smallPDF])
    let lot = Lot(id: "04", title: BilingualText(fr: "Menuiseries intérieures"))
    let other = Lot(id: "07", title: BilingualText(fr: "Plomberie"))
    let probe = try DocumentProbe("D11", folder, parameters: ["lots": ["04"]]) { $0.lots = [lot, other] }
    #expect(probe.failures == (isNamed ? [] : ["absent.document 04"]), "\(path)")
  }

  @Test(
    "a short name of a building is told by its noun or its folder",
    arguments: [
      ("Notice mise à jour.pdf", false), ("Notice A.pdf", false), ("Notice_BatA.pdf", true),
      ("Bât. A/notice.pdf", true),
      ("A/notice.pdf", true), ("notice batiment A.pdf", true), ("notice bâtiment B.pdf", false),
    ])
  func shortBuildings(path: String, isNamed: Bool) throws {
    let document = ExpectedDocument(id: "notice", building: "A")
    let found = try failures([path: smallPDF], [document])
    #expect(found == (isNamed ? [] : ["absent.document notice, A (0 / 1)"]), "\(path)")
  }

  @Test("what joins words says nothing")
  func joined() throws {
    let lot = Lot(id: "cvc", title: BilingualText(fr: "Chauffage, ventilation et climatisation"))
    let folder = try SampleFolder(["Chauffage ventilation & climatisation/a.pdf": smallPDF])
    #expect(try DocumentProbe("D11", folder) { $0.lots = [lot] }.failures == [])
  }

  @Test("a name asks for one, a class for one of each of its types")
  func named() throws {
    let documents = [
      ExpectedDocument(id: "notice", building: "Bâtiment B", equipment: "IfcFan"),
      ExpectedDocument(id: "notice", equipment: "CH-1"),
    ]
    #expect(
      try failures(["C/CTA-1/notice.pdf": smallPDF, "CH-1/notice.pdf": smallPDF], documents) == [
        "absent.document notice, Bâtiment B, CTA-1 (0 / 1)"
      ])
    #expect(try failures(["Bâtiment-B/CTA-1/notice.pdf": smallPDF, "CH-1/notice.pdf": smallPDF], documents) == [])
  }

  /// Pumps of these types, each with one object.
  private static func pumps(_ names: String...) -> String {
    names.enumerated().map { number, name in
      """
      #1\(number)1=IFCPUMPTYPE('000000000000000000\(number)001',$,'\(name)',$,$,$,$,$,$,.CIRCULATOR.);
      #1\(number)2=IFCPUMP('000000000000000000\(number)002',$,'p',$,$,$,$,$,$);
      #1\(number)3=IFCRELDEFINESBYTYPE('000000000000000000\(number)003',$,$,$,(#1\(number)2),#1\(number)1);

      """
    }.joined()
  }

  @Test("of two names of which one holds the other, the longer one tells the document, where both are expected")
  func longer() throws {
    let both = Self.pumps("Pompe", "Pompe double")
    let each = [ExpectedDocument(id: "notice", equipment: "*")]
    let missing = ["absent.document notice, Pompe (0 / 1)"]
    #expect(try failures(["Notice pompe double.pdf": smallPDF], each, model: both) == missing)
    for other in ["Pompes/notice pompe double.pdf", "Notice pompe double et pompe.pdf"] {
      #expect(try failures([other: smallPDF], each, model: both) == [], "\(other)")
    }
    // The cahier may say a word for all that hold it, and two that it says are two.
    let one = [ExpectedDocument(id: "notice", equipment: "Pompe")]
    let files: KeyValuePairs = ["Notice pompe double.pdf": smallPDF]
    #expect(try failures(files, one, model: both) == [])
    #expect(try failures(files, one + each, model: Self.pumps("Pompe double")) == [])
    let two = one + [ExpectedDocument(id: "notice", equipment: "Pompe double")]
    #expect(try failures(files, two, model: "") == missing)
    let orphans = try DocumentProbe("D3", SampleFolder(["Notice pompe double.pdf": smallPDF]), models: ["a.ifc": both])
    {
      $0.documents = each
    }
    #expect(orphans.failures == [])
  }

  @Test("what is asked of each where there is none is not evaluated")
  func none() throws {
    let documents = [
      ExpectedDocument(id: "plan", building: "*"), ExpectedDocument(id: "notice", equipment: "IfcPump"),
      ExpectedDocument(id: "pv", lot: "*"),
    ]
    #expect(
      try failures(["plan-notice-pv.pdf": smallPDF], documents, model: "") == [
        "not-evaluable.reference plan, *", "not-evaluable.reference notice, IfcPump", "not-evaluable.reference pv, *",
      ])
  }
}
