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

  @Test(
    "headings that say more, twice or in two languages are understood",
    arguments: [
      ("Type d'équipement", "Type"), ("Type équipement", "Type"), ("Type de matériel", "Type"), ("Type / Type", "Type"),
      ("Désignation complète", "Name"), ("Désignation / Description", "Name"), ("Marque / Fabricant", "Manufacturer"),
      ("Constructeur (marque)", "Manufacturer"), ("Modèle (référence)", "Model"),
    ])
  func longHeadings(heading: String, column: String) throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.fans,
      ListedObjectTests.list("e.csv", "Repère / Tag;\(heading)", "VMC-00;Z", "VMC-01;", "VMC-02;"))
    #expect(probe.failures.count == 1)
    #expect(probe.failures.first?.contains("(\(column) Z / ") == true)
  }

  @Test(
    "so are those of serial numbers, places and areas",
    arguments: [
      ("S/N", "SerialNumber"), ("N° de série / Serial number", "SerialNumber"), ("Étage / Niveau", "Storey"),
      ("Niveau (étage)", "Storey"), ("Niveau / Level", "Storey"), ("Local / Pièce", "Room"), ("Local / Room", "Room"),
      ("Emplacement / Local", "Room"),
    ])
  func places(heading: String, column: String) throws {
    let model =
      ListedObjectTests.rooms + """
        #200=IFCFAN('0000000000000000000200',$,'V',$,$,$,$,'V-1',$);
        #201=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000201',$,$,$,(#200),#110);
        #203=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('S-1'),$);
        #205=IFCPROPERTYSET('0000000000000000000205',$,'Pset_ManufacturerOccurrence',$,(#203));
        #206=IFCRELDEFINESBYPROPERTIES('0000000000000000000206',$,$,$,(#200),#205);
        """
    let probe = try ListedObjectTests.probe(model, ListedObjectTests.list("e.csv", "Tag;\(heading)", "V-1;R+9"))
    #expect(probe.failures.first?.contains("(\(column) R+9 / ") == true)
    let rooms = try ListedObjectTests.probe(
      ListedObjectTests.rooms,
      ListedObjectTests.list("l.csv", of: .rooms, "Local / Room;Surface réelle (m²)", "001;99", "002;11", "003;12"))
    #expect(rooms.failures == ["#110 invalid.difference l.csv:2 Number=001 (Area 99 / 10 m²)"])
  }

  @Test("the row that names most columns is the headings, below labels and groups of columns")
  func mostColumns() throws {
    for above in ["Nom;École", "Code;EJB;Date;2026", "Équipement;;Fabricant"] {
      let probe = try ListedObjectTests.probe(
        ListedObjectTests.fans,
        ListedObjectTests.list("e.csv", above, "Repère;Désignation;Marque", "VMC-00;;", "VMC-01;;", "VMC-02;;"))
      #expect(probe.failures.isEmpty && probe.valid == 3)
    }
  }

  @Test("a sheet may have several tables, each with headings of its own")
  func tables() throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.fans,
      ListedObjectTests.list(
        "e.csv", "Repère;P1 (kW)", "VMC-00;VENT 0", "Repère;P1 (kW)", "VMC-01;VENT 1", "Liste des autres;",
        "Nom;Type;Repère",
        "VENT 2;Autre;VMC-02"))
    #expect(probe.failures == ["#13 invalid.difference e.csv:7 Tag=VMC-02 (Type Autre / Caisson)"])
    #expect(probe.valid == 2)
  }

  @Test("titles of parts, sums and notes are no entries; a tag alone is one")
  func titles() throws {
    let probe = try ListedObjectTests.probe(
      ListedObjectTests.rooms,
      ListedObjectTests.list(
        "l.csv", of: .rooms, "Numéro;Nom;Surface", "RDC;;", "001;Bureau 1;10", "002;Bureau 2;11", "R+1;;",
        "Bâtiment 2;;", "003;Bureau 3;12", "TOTAL GÉNÉRAL;;33", "Somme;;1", "Surface totale;;33", "S/TOTAL;;33",
        "Établi le 02/03/2026 par le BE;;", "099;;", "HALL;;"))
    #expect(probe.failures == ["absent.object l.csv:13 Number=099", "absent.object l.csv:14 Number=HALL"])
    #expect(probe.valid == 3)
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
    #expect(claim("ListeEquipements.csv") == ListClaim([.equipment]))
    #expect(claim("LocauxV2.xlsx") == ListClaim([.rooms]))
    #expect(claim("Equipements2.csv") == ListClaim([.equipment]))
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
