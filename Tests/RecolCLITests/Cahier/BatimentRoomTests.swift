import Testing

@Suite("batiment-fr: rooms")
struct BatimentRoomTests {
  /// A building of 100 m² with two rooms, and what else is given as spaces of its storey.
  private func lines(isIFC4: Bool, storeys: Int = 1, spaces: [String] = [], lacks: Int? = nil) -> [String] {
    let rooms = ["101", "102"].enumerated().map { place, name in
      BatimentLines.root(
        100 + place, "IFCSPACE", name, "$,$,$,$,'BUREAU',.ELEMENT.,\(isIFC4 ? ".INTERNAL." : ".INTERNAL."),$")
    }
    let numbers = (["#100", "#101"] + spaces.compactMap { $0.split(separator: "=").first.map(String.init) })
      .filter { $0 != "#\(lacks ?? 0)" }
    let building = isIFC4 ? "Qto_BuildingBaseQuantities" : "BaseQuantities"
    let space = isIFC4 ? "Qto_SpaceBaseQuantities" : "BaseQuantities"
    func area(_ number: Int, _ set: String, _ area: Int, of owners: String) -> [String] {
      [
        "#\(number)=IFCQUANTITYAREA('GrossFloorArea',$,$,\(area).\(isIFC4 ? ",$" : ""));",
        BatimentLines.root(number + 1, "IFCELEMENTQUANTITY", set, "$,$,(#\(number))"),
        "#\(number + 2)=IFCRELDEFINESBYPROPERTIES('\(BatimentLines.globalId(number + 2))',$,$,$,(\(owners)),#\(number + 1));",
      ]
    }
    func parts(_ number: Int, _ whole: Int, _ parts: String) -> String {
      "#\(number)=IFCRELAGGREGATES('\(BatimentLines.globalId(number))',$,$,$,#\(whole),(\(parts)));"
    }
    let levels = (0..<storeys).map { 20 + $0 }
    return [BatimentLines.root(10, "IFCBUILDING", "A", "$,$,$,$,$,.ELEMENT.,$,$,$")]
      + levels.map { BatimentLines.root($0, "IFCBUILDINGSTOREY", "R+\($0)", "$,$,$,$,$,.ELEMENT.,$") }
      + [parts(40, 10, levels.map { "#\($0)" }.joined(separator: ","))]
      + rooms + spaces
      + [parts(41, 20, (["#100", "#101"] + spaces.map { String($0.prefix { $0 != "=" }) }).joined(separator: ","))]
      + area(50, building, 100, of: "#10") + area(60, space, 50, of: numbers.joined(separator: ","))
      + BatimentLines.set(70, "Pset_BuildingCommon", of: 10, [("NumberOfStoreys", "IFCINTEGER(3)")])
  }

  private static let gross = [
    BatimentLines.root(102, "IFCSPACE", "SDP R+0", "$,$,$,$,'Surface de plancher',.ELEMENT.,.GFA.,$"),
    BatimentLines.root(103, "IFCSPACE", "C001", "$,$,$,$,'COUR',.ELEMENT.,.EXTERNAL.,$"),
    BatimentLines.root(104, "IFCSPACE", "101a", "$,$,$,$,'BUREAU',.PARTIAL.,.INTERNAL.,$"),
  ]
  private static let grossIFC2X3 = [
    BatimentLines.root(102, "IFCSPACE", "SDP R+0", "$,'SHON',$,$,$,.ELEMENT.,.INTERNAL.,$"),
    BatimentLines.root(103, "IFCSPACE", "C001", "$,$,$,$,'COUR',.ELEMENT.,.EXTERNAL.,$"),
    BatimentLines.root(104, "IFCSPACE", "SDP R+1", "$,$,$,$,'Surface de plancher',.ELEMENT.,.INTERNAL.,$"),
  ]

  @Test("are no gross areas, no spaces outside and no parts of rooms", arguments: [true, false])
  func asked(isIFC4: Bool) throws {
    let probe = try BatimentProbe(
      lines(isIFC4: isIFC4, spaces: isIFC4 ? Self.gross : Self.grossIFC2X3), schema: isIFC4 ? "IFC4" : "IFC2X3")
    for id in ["BAT-21", "BAT-22", "BAT-23", "BAT-24", "BAT-26", "BAT-28", "BAT-29", "BAT-33", "BAT-34"] {
      #expect(probe(id).applicable == 2, "\(id)")
    }
  }

  @Test("are summed without gross areas and spaces outside", arguments: [true, false])
  func summed(isIFC4: Bool) throws {
    let spaces = (isIFC4 ? Self.gross : Self.grossIFC2X3).filter { !$0.contains("PARTIAL") }
    let probe = try BatimentProbe(
      lines(isIFC4: isIFC4, spaces: spaces), schema: isIFC4 ? "IFC4" : "IFC2X3")
    #expect(probe("BAT-16").applicable == 1)
    #expect(probe("BAT-16").failures.map(\.actual) == [])
  }

  @Test("sums and numbers that do not agree say both, and the set that is summed", arguments: ["fr", "en"])
  func sums(language: String) throws {
    let third = BatimentLines.root(102, "IFCSPACE", "103", "$,$,$,$,'BUREAU',.ELEMENT.,.INTERNAL.,$")
    func probe(_ isIFC4: Bool, lacks: Int? = nil) throws -> BatimentProbe {
      try BatimentProbe(
        lines(isIFC4: isIFC4, storeys: 2, spaces: [third], lacks: lacks), schema: isIFC4 ? "IFC4" : "IFC2X3",
        language: language)
    }
    let new = try probe(true)
    #expect(
      new("BAT-16").failures.map(\.actual)
        == ["100 m2 ≠ 150 m2 (Σ Qto_SpaceBaseQuantities.GrossFloorArea, 3 IfcSpace)"])
    #expect(new("BAT-15").failures.map(\.actual) == ["3 ≠ 2 (IfcBuildingStorey)"])
    let old = try probe(false)
    #expect(
      old("BAT-16").failures.map(\.actual) == ["100 m2 ≠ 150 m2 (Σ BaseQuantities.GrossFloorArea, 3 IfcSpace)"])
    #expect(!old("BAT-16").requirements.contains { $0.text.contains("Qto_SpaceBaseQuantities") })
    #expect(
      try probe(true, lacks: 102)("BAT-16").failures.map(\.actual)
        == ["100 m2 ≠ ? (Σ Qto_SpaceBaseQuantities.GrossFloorArea, 2/3 IfcSpace)"])
  }
}
