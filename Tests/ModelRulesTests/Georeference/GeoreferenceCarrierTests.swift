import Testing

@Suite("G4: the carrier that the schema has")
struct GeoreferenceCarrierTests {
  private func probe(_ georeference: String, schema: String = "IFC2X3") throws -> RuleProbe {
    try RuleProbe("G4", MapModel(georeference: georeference).lines, schema: schema)
  }

  @Test("passes both sets on the project or the site, whatever their names' case")
  func sets() throws {
    #expect(try probe(MapModel.sets()).valid == 2)
    let site = MapModel.sets(on: 10, conversion: "EPset_MapConversion", system: "epset_projectedcrs")
    #expect(try probe(site).valid == 2)
  }

  @Test("fails sets on the building")
  func building() throws {
    #expect(
      try probe(MapModel.sets(on: 20)).failures == [
        "#20 misplaced.set ePSet_MapConversion → IfcBuilding", "#20 misplaced.set ePSet_ProjectedCRS → IfcBuilding",
      ])
  }

  @Test("fails one set without the other, a missing number, a number that is text")
  func content() throws {
    let alone = MapModel.sets().split(separator: "\n").prefix(4).joined(separator: "\n")
    #expect(try probe(alone).failures == ["#0 absent.property-set ePSet_ProjectedCRS"])
    let missing = MapModel.sets().replacing("'Northings'", with: "'Nord'")
    #expect(try probe(missing).failures == ["#1 absent.property ePSet_MapConversion.Northings"])
    let text = MapModel.sets(easting: "IFCLABEL('652216.6')")
    #expect(try probe(text).failures == ["#1 invalid.type ePSet_MapConversion.Eastings"])
    #expect(try probe(MapModel.sets(name: " ")).failures == ["#1 absent.property ePSet_ProjectedCRS.Name"])
  }

  @Test("fails entities that IFC2X3 does not have")
  func entities() throws {
    #expect(
      try probe(MapModel.conversion()).failures
        == ["#0 invalid.class IFCMAPCONVERSION", "#0 invalid.class IFCPROJECTEDCRS"])
  }

  @Test("passes entities in IFC4, and fails sets that stand alone there")
  func later() throws {
    #expect(try probe(MapModel.conversion(), schema: "IFC4").valid == 2)
    #expect(try probe(MapModel.conversion() + "\n" + MapModel.sets(), schema: "IFC4").valid == 4)
    #expect(
      try probe(MapModel.sets(), schema: "IFC4").failures
        == ["#1 misplaced.set ePSet_MapConversion", "#1 misplaced.set ePSet_ProjectedCRS"])
  }

  @Test("fails a system that no conversion leads to, unless coordinates are those of the map")
  func idle() throws {
    let system = "#30=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);"
    #expect(try probe(system, schema: "IFC4").failures == ["#30 absent.blank IfcMapConversion"])
    let placed = MapModel(georeference: system, site: "652216.,6861681.,0.").lines
    #expect(try RuleProbe("G4", placed).valid == 1)
    let drawn = system + "\n#60=IFCCARTESIANPOINT((652216.,6861681.));"
    #expect(try probe(drawn, schema: "IFC4").valid == 1)
  }

  @Test("looks at nothing where there is nothing, and takes the carriers of a cahier")
  func others() throws {
    let nothing = try probe("")
    #expect(nothing.failures.isEmpty && nothing.valid == 0)
    let lines = MapModel(georeference: MapModel.sets(on: 20)).lines
    let buildings = ["carriers": ["IfcBuilding"]]
    #expect(try RuleProbe("G4", lines, schema: "IFC2X3", parameters: buildings).failures.isEmpty)
  }
}
