import Requirements
import Testing

@Suite("Values of a cahier: lists, codes, units, delays")
struct CahierValueTests {
  @Test("A list takes its values in any case, without accents, and by their aliases")
  func membership() {
    let list = ValueList(
      id: "local", entries: [.init("SÉJOUR", aliases: ["living"]), .init("EI 60", aliases: ["CF 1h"])])
    let values = FoldedValues(list)
    for text in ["sejour", "Séjour", "LIVING", "ei-60", "CF 1H"] { #expect(values.contains(text), "\(text)") }
    for text in ["", "sejou", "EI60", "chambre", "ei 60 b"] { #expect(!values.contains(text), "\(text)") }
    #expect(list.value(writtenAs: "cf 1h") == "EI 60")
    #expect(list.value(writtenAs: "chambre") == nil)
  }

  @Test("An exact list takes its values as written only")
  func exactMembership() {
    let values = FoldedValues(ValueList(id: "x", entries: [.init("RdC")], isExact: true))
    #expect(values.contains("RdC"))
    #expect(!values.contains("RDC"))
  }

  @Test("Folding keeps what tells values apart")
  func folding() {
    #expect(TextFolding.folded("R+1") != TextFolding.folded("R-1"))
    #expect(TextFolding.folded("-1") != TextFolding.folded("1"))
    #expect(TextFolding.folded("1.5") != TextFolding.folded("15"))
    #expect(TextFolding.folded("Œuvre d’Été (m²)") == "oeuvre d ete m2")
    #expect(TextFolding.folded("ЖИЛЬЁ") == "жильё")
  }

  @Test("A GTIN is right only with its check digit")
  func gtin() {
    for code in ["4006381333931", "4006381 333931", "96385074", "00012345600012"] {
      #expect(CodeFormat.gtin.accepts(code), "\(code)")
    }
    for code in ["4006381333932", "123", "", "400638133393A", "00000000"] {
      #expect(!CodeFormat.gtin.accepts(code), "\(code)")
    }
  }

  @Test("Units are read as people write them")
  func units() throws {
    #expect(UnitName("m²")?.quantity == "AREAUNIT")
    #expect(UnitName("W/(m².K)")?.quantity == "THERMALTRANSMITTANCEUNIT")
    #expect(try #require(UnitName("m3/h")).inSI(3600) == 1)
    #expect(try #require(UnitName("°C")).inSI(20) == 293.15)
    #expect(try #require(UnitName("Ans")).quantity == "TIMEUNIT")
    #expect(UnitName("parsec") == nil)
  }

  @Test("A delay is a number and a unit, in three ways of writing")
  func delays() {
    for text in ["14 days", "14 jours", "P14D"] {
      let span = Delay.span(text)
      #expect(span?.count == 14 && span?.unit == .days, "\(text)")
    }
    #expect(Delay.span("2 mois")?.unit == .months)
    for text in ["", "14", "days", "0 days", "-1 days", "P14", "14 dayz", "99999 days"] {
      #expect(Delay.span(text) == nil, "\(text)")
    }
  }

  @Test(
    "A locator is written and read back",
    arguments: [
      Locator.attribute("Name"), .property(set: "Pset_WallCommon", name: "FireRating"),
      .classification(system: "UniFormat II"), .classification(system: nil), .material, .type, .whole("IfcZone"),
      .document(kind: "fiche technique"), .coordinateSystem("Name"), .address("PostalCode"),
      .property(set: "Owner", name: "N° de série (v1.2)"),
    ])
  func locators(_ locator: Locator) {
    #expect(Locator(locator.text) == locator)
    #expect(!locator.needsParts)
  }

  @Test("A set with a dot in its name cannot be written in one text")
  func dottedSet() {
    #expect(Locator.property(set: "PSET 1.2", name: "Code").needsParts)
    #expect(Locator("") == nil)
    #expect(Locator("part-of:") == nil)
    #expect(Locator("Nom du local") == nil)
  }
}
