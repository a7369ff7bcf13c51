import Testing

@Suite("G2: a coordinate system of the list")
struct CoordinateSystemListTests {
  @Test(
    "passes the systems of France and around",
    arguments: [
      "EPSG:2154", "epsg 9794", "RGF93 / CC48", "EPSG:9842", "EPSG:5490", "EPSG:2972", "RGR92 / UTM zone 40S",
      "EPSG:31370",
    ])
  func allowed(name: String) throws {
    let probe = try RuleProbe("G2", MapModel(georeference: MapModel.conversion(system: name)).lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test(
    "fails others, and says which",
    arguments: ["EPSG:27572", "EPSG:32631", "EPSG:3857", "CRS code", "Lambert II étendu"])
  func others(name: String) throws {
    let written = name.replacing("é", with: "\\X2\\00E9\\X0\\")
    let probe = try RuleProbe("G2", MapModel(georeference: MapModel.conversion(system: written)).lines)
    #expect(probe.failures == ["#30 invalid.value \(name)"])
  }

  @Test("fails a model that states none, unless it may")
  func none() throws {
    let lines = MapModel(georeference: "").lines
    #expect(try RuleProbe("G2", lines).failures == ["#0 absent.coordinate-system"])
    #expect(try RuleProbe("G2", lines, parameters: ["required": ["no"]]).failures.isEmpty)
    let blank = MapModel(georeference: MapModel.conversion(system: "")).lines
    #expect(try RuleProbe("G2", blank).failures == ["#30 absent.coordinate-system"])
  }

  @Test("looks at the vertical datum where there is one")
  func heights() throws {
    func probe(_ datum: String) throws -> RuleProbe {
      try RuleProbe("G2", MapModel(georeference: MapModel.conversion(datum: "'\(datum)'")).lines)
    }
    #expect(try probe("NGF-IGN69").valid == 2)
    #expect(try probe("EPSG:5721").valid == 2)
    #expect(try probe("").valid == 1)
    #expect(try probe("NAVD88").failures == ["#30 invalid.value VerticalDatum: NAVD88"])
  }

  @Test("wants the heights of the territory, unless the cahier lists heights")
  func territory() throws {
    func lines(_ system: String, _ datum: String) -> String {
      MapModel(georeference: MapModel.conversion(system: system, datum: "'\(datum)'")).lines
    }
    #expect(
      try RuleProbe("G2", lines("EPSG:2975", "EPSG:5720")).failures
        == ["#30 invalid.conflict VerticalDatum: EPSG:5720 ≠ EPSG:2975"])
    #expect(try RuleProbe("G2", lines("EPSG:2975", "Réunion 1989")).valid == 2)
    #expect(try RuleProbe("G2", lines("EPSG:2154", "IGN89")).failures.count == 1)
    #expect(try RuleProbe("G2", lines("EPSG:25832", "EPSG:7837")).valid == 2)
    let listed = ["heights": ["EPSG:5720"]]
    #expect(try RuleProbe("G2", lines("EPSG:2975", "EPSG:5720"), parameters: listed).valid == 2)
  }

  @Test("names a geographic system that stands alone")
  func geographic() throws {
    let lines = MapModel(georeference: "#30=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,$,$);").lines
    #expect(try RuleProbe("G2", lines, schema: "IFC4X3_ADD2").failures == ["#30 invalid.value EPSG:4326"])
    let both = lines + "\n#31=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);"
    #expect(try RuleProbe("G2", both, schema: "IFC4X3_ADD2").failures.isEmpty)
  }

  @Test("reads the property set of IFC2X3")
  func set() throws {
    let lines = MapModel(georeference: MapModel.sets(system: "EPset_ProjectedCRS", name: "Lambert 93")).lines
    #expect(try RuleProbe("G2", lines, schema: "IFC2X3").valid == 1)
  }

  @Test("takes the list of a cahier, codes as they are and names with all realisations")
  func list() throws {
    let lines = MapModel(georeference: MapModel.conversion(system: "EPSG:9848")).lines
    #expect(try RuleProbe("G2", lines, parameters: ["systems": ["CC48"]]).failures.isEmpty)
    #expect(try RuleProbe("G2", lines, parameters: ["systems": ["EPSG:3948"]]).failures.count == 1)
    let own = MapModel(georeference: MapModel.conversion(system: "Repère chantier")).lines
    #expect(try RuleProbe("G2", own, parameters: ["systems": ["repère chantier"]]).failures.isEmpty)
  }
}
