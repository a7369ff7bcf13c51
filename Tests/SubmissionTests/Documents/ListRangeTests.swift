import Testing

@testable import Submission

@Suite("D9: tags that stand together in one cell")
struct ListRangeTests {
  /// Four fans VC 101 to VC 104, in the model without blanks, made by one maker.
  private static let model =
    ListedObjectTests.rooms
    + (1...4).map { number in
      """
      #90\(number)=IFCFAN('000000000000000000090\(number)',$,'VENT',$,$,$,$,'VC10\(number)',$);
      #91\(number)=IFCRELCONTAINEDINSPATIALSTRUCTURE('000000000000000000091\(number)',$,$,$,(#90\(number)),#110);

      """
    }.joined()
      + """
      #921=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('ATLANTIC'),$);
      #922=IFCPROPERTYSET('0000000000000000000922',$,'Pset_ManufacturerTypeInformation',$,(#921));
      #923=IFCRELDEFINESBYPROPERTIES('0000000000000000000923',$,$,$,(#901,#902,#903,#904),#922);

      """

  private func probe(_ lines: String...) throws -> DocumentProbe {
    var list = ListedObjectTests.list("e.csv")
    list.rows = lines.enumerated().map {
      ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
    return try ListedObjectTests.probe(Self.model, list)
  }

  @Test(
    "are taken apart where the models have them all",
    arguments: [
      "VC 101 -> VC 104", "VC101 à VC104", "VC 101 à 104", "VC101/102/103/104", "VC-101 → VC-104", "de VC101 à VC104",
      "VC101, VC102, 103 et 104", "VC101 - VC104", "VC101…104", "VC 101 à 102, VC 103 / 104", "VC101 au VC104",
    ])
  func spans(tag: String) throws {
    let probe = try probe("Repère;Désignation", "\(tag);VENT")
    #expect(probe.failures.isEmpty && probe.valid == 4)
  }

  @Test("are taken apart by the quantity of their row, and those that the models lack are missing")
  func quantities() throws {
    let probe = try probe("Repère;Désignation;Qté;Local", "VC 101 à VC 105;VENT;5;001")
    #expect(probe.failures == ["absent.object e.csv:2 Tag=VC 105"] && probe.valid == 4)
    // Numbers that are left out: the models have as many as the row says.
    let gap = try self.probe("Repère;Désignation;Qté", "VC 101 à VC 205;VENT;4")
    #expect(gap.failures.isEmpty && gap.valid == 4)
    let room = try self.probe("Repère;Désignation;Qté;Local", "VC 101 à VC 104;VENT;4;002")
    #expect(room.failures.count == 4 && room.failures.allSatisfy { $0.contains("invalid.difference") })
  }

  @Test(
    "that nothing confirms are not evaluable, and what they may mean is not missing",
    arguments: ["VC101 à VC105", "VC101/102/103/104/105", "VC 101 à 108"])
  func unclear(tag: String) throws {
    #expect(
      try probe("Repère;Désignation", "\(tag);VENT").failures
        == ["not-evaluable.reference e.csv:2 Tag=\(tag) (severalTags(\"\(tag)\"))"])
  }

  @Test(
    "that cannot be counted are not evaluable", arguments: ["VC-R0-01 à VC-R1-08", "VC 101 à 08", "VC 104 à VC 101"])
  func uncounted(tag: String) throws {
    #expect(
      try probe("Repère;Désignation", "\(tag);VENT").failures.first
        == "not-evaluable.reference e.csv:2 Tag=\(tag) (severalTags(\"\(tag)\"))")
  }

  @Test(
    "are told from one tag",
    arguments: [
      "R+1/02", "Bloc A 1", "PAC 1 à eau 2", "VC 1 - 2", "VMC/01", "01/02/2026", "Pompe à chaleur 1", "VC 101",
    ])
  func single(tag: String) { #expect(TagRange(tag) == nil) }

  @Test("are counted on with the digits that they are written with")
  func digits() {
    #expect(TagRange("CTA-01 à 03") == .tags(["CTA-01", "CTA-02", "CTA-03"], isSpan: true))
    #expect(TagRange("CTA-9 à 11") == .tags(["CTA-9", "CTA-10", "CTA-11"], isSpan: true))
    #expect(TagRange("CTA-01/03") == .tags(["CTA-01", "CTA-03"], isSpan: false))
    #expect(TagRange("101 à 102") == .tags(["101", "102"], isSpan: true))
    #expect(TagRange("A1 à A99999") == .unclear)
  }

  @Test(
    "manufacturers are one whatever their legal form",
    arguments: [
      "Atlantic", "ATLANTIC SAS", "Atlantic S.A.", "Atlantic S.A.S", "Atlantic GmbH & Co. KG", "Atlantic, Inc.",
    ])
  func makers(name: String) throws {
    let probe = try probe("Repère;Fabricant", "VC101;\(name)", "VC102;", "VC103;", "VC104;Aldes SA")
    #expect(
      probe.failures == ["#904 invalid.difference e.csv:5 Tag=VC104 (Manufacturer Aldes SA / ATLANTIC)"])
  }
}
