import Submission
import Testing

@Suite("D9: which tables are lists, and what their columns are")
struct ListHeadingTests {
  @Test(
    "headings of lists of equipment are understood by their words",
    arguments: [
      "Repère", "REPÈRE ;Observation", "Repère équipement;Nom équipement", "Code;Libellé", "Identifiant;Localisation",
      "Tag;Brand", "Equipment ID;Manufacturer", "Code équipement;Emplacement", "N° d'équipement;Lot",
      "Asset Tag;Location", "Équipement;Repère",
    ])
  func equipment(_ headings: String) throws {
    let place = headings.hasSuffix(";Repère") ? ["VENT 0;VMC-00", "VENT 1;VMC-01"] : ["VMC-00;", "VMC-01;"]
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.fans, ListedObjectTests.list("e.csv", headings, place[0], place[1]))
    #expect(probe.valid == 2)
    #expect(probe.failures == ["#13 absent.entry Tag=VMC-02"])
  }

  @Test(
    "headings of lists of rooms are understood by their words",
    arguments: [
      "Local;Désignation;Surface", "Numéro;Nom;Surface (m²)", "N° local;Libellé;Superficie", "N°;Local;Surface utile",
      "Room number;Room name;Net area (m2)", "Code local;Nom du local;Surface au sol", "Pièce;Désignation;Surface",
    ])
  func rooms(_ headings: String) throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.rooms,
      ListedObjectTests.list("l.csv", of: .rooms, headings, "001;Bureau 1;10", "002;Autre;11", "003;Bureau 3;99"))
    #expect(
      probe.failures == [
        "#120 invalid.difference l.csv:3 Number=002 (Name Autre / Bureau 2)",
        "#130 invalid.difference l.csv:4 Number=003 (Area 99 / 12 m²)",
      ])
  }

  @Test("other columns that share a word with a known one are not compared")
  func others() throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.rooms,
      ListedObjectTests.list(
        "l.csv", of: .rooms, "Numéro;Surface vitrée;Niveau sonore;Type de local", "001;2;40;Bureau"))
    #expect(probe.valid == 1)
  }

  @Test("where no heading is understood, the finding names those that were read")
  func unclear() throws {
    let list = ListedObjectTests.list("e.csv", "Relevé;;", "Semaine;Tâche;Visa", "1;x;y")
    #expect(
      try ListedObjectTests.probe(ListedObjectTests.fans, list).failures
        == ["not-evaluable.reference e.csv (headings(\"Semaine, Tâche, Visa\"))"])
  }

  @Test("a sheet without a key is left aside where the workbook has a list, and a vague name needs telling headings")
  func sheets() throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.fans, ListedObjectTests.list("e.xlsx!Lisez-moi", "Notice;x", "Rempli par;y"),
      ListedObjectTests.list("e.xlsx!Liste", "Repère;Nom", "VMC-00;", "VMC-01;", "VMC-02;"),
      ListedObjectTests.list("e.xlsx!Locaux", of: .rooms, isOwn: true, "a;b"),
      ListedObjectTests.list("planning.xlsx", of: .rooms, isCertain: false, "Semaine;Tâche", "1;x"),
      ListedObjectTests.list("pièces.xlsx", of: .rooms, isCertain: false, "Numéro;Nom", "1;Facture"))
    #expect(probe.failures == ["not-evaluable.reference e.xlsx!Locaux (headings(\"a, b\"))"])
    #expect(probe.valid == 3)
  }

  @Test("the sheet's name says what is listed, then the file's; folders and words of many meanings leave it open")
  func claims() throws {
    func claim(_ path: String, _ sheet: String? = nil) -> ListClaim? {
      ListClaim.claim(of: DeliveredFile(path: "/nowhere", relativePath: path, size: 0), sheet: sheet)
    }
    #expect(claim("annexe-3.xlsx", "Équipements") == ListClaim([.equipment], isOwn: true))
    #expect(claim("equipements.xlsx", "Locaux") == ListClaim([.rooms], isOwn: true))
    #expect(claim("equipements et locaux.xlsx", "Feuil1") == ListClaim([.equipment, .rooms]))
    #expect(claim("Planning local technique.xlsx", "F") == ListClaim([.rooms], isCertain: false))
    #expect(claim("Équipements/planning.csv") == ListClaim([.equipment], isCertain: false))
    #expect(claim("planning.csv") == nil)
  }

  @Test("a list that could not be read is told")
  func refused() throws {
    let list = DeliveredList(
      path: "d/e.csv", name: "e.csv", claim: ListClaim([.equipment]), refusal: .tooLarge)
    #expect(
      try ListedObjectTests.probe(ListedObjectTests.fans, list).failures == ["not-evaluable.reference e.csv (tooLarge)"]
    )
  }
}
