import Testing

@Suite("G5: latitude and longitude agree with the map")
struct GeographicAgreementTests {
  /// 48.8534° N, 2.3488° E: 652216.626, 6861681.500 in Lambert-93.
  private static let paris = "(48,51,12,240000),(2,20,55,680000)"

  @Test("passes a site where its coordinates say")
  func agree() throws {
    #expect(try RuleProbe("G5", MapModel(position: Self.paris).lines).valid == 1)
  }

  @Test("fails one that lies elsewhere, and says how far")
  func apart() throws {
    let lines = MapModel(georeference: MapModel.conversion(easting: "652246.626"), position: Self.paris).lines
    #expect(try RuleProbe("G5", lines).failures == ["#10 invalid.conflict Δ 30 m"])
    #expect(try RuleProbe("G5", lines, parameters: ["tolerance": ["50"]]).failures.isEmpty)
  }

  @Test("brings the site's own placement to the map, turned and scaled")
  func placed() throws {
    // 100 m along an x axis that points north.
    let conversion = MapModel.conversion(northing: "6861581.5", rotation: "0.,1.", scale: "0.001")
    let lines = MapModel(georeference: conversion, site: "100000.,0.,0.", position: Self.paris, prefix: ".MILLI.").lines
    #expect(try RuleProbe("G5", lines).valid == 1)
  }

  @Test("allows the length of a second where seconds are whole")
  func seconds() throws {
    #expect(try RuleProbe("G5", MapModel(position: "(48,51,12),(2,20,55)").lines).valid == 1)
    #expect(try RuleProbe("G5", MapModel(position: "(48,51,15),(2,20,55)").lines).failures.count == 1)
    #expect(try RuleProbe("G5", MapModel(position: "(48,51,12,0),(2,20,55,0)").lines).valid == 1)
    #expect(try RuleProbe("G5", MapModel(position: "(48,51,12,0),(2,20,55,1)").lines).failures.count == 1)
  }

  /// Where Revit puts a project that nobody has placed.
  private static let boston = "(42,21,31,181945),(-71,-3,-24,-263305)"

  @Test("looks into the extent of the system where nothing brings the model to the map")
  func extent() throws {
    func probe(_ position: String, _ system: String = "EPSG:2154") throws -> RuleProbe {
      try RuleProbe(
        "G5",
        MapModel(georeference: "#30=IFCPROJECTEDCRS('\(system)',$,$,$,$,$,$);", position: position).lines)
    }
    #expect(try probe(Self.paris).valid == 1)
    #expect(try probe(Self.boston).failures == ["#10 invalid.value 42.3587° -71.0567° ∉ EPSG:2154"])
    #expect(try probe(Self.paris, "EPSG:2975").failures == ["#10 invalid.value 48.8534° 2.3488° ∉ EPSG:2975"])
    // On the other side of the Earth the formulas give the same coordinates.
    #expect(try probe("(-20,-52,-48),(-124,-33,0,0)", "EPSG:2975").failures.count == 1)
    #expect(try probe("(-20,-52,-48),(55,27,0,0)", "EPSG:2975").valid == 1)
    #expect(try probe(Self.paris, "Plan local").failures == ["#10 not-evaluable.reference Plan local"])
  }

  @Test("holds positions against the territory that is given, whatever system is named, and asks for them")
  func given() throws {
    func probe(_ position: String, _ system: String, _ parameters: [String: [String]]) throws -> [String] {
      let crs = "#30=IFCPROJECTEDCRS('\(system)',$,$,$,$,$,$);"
      return try RuleProbe("G5", MapModel(georeference: crs, position: position).lines, parameters: parameters).failures
    }
    let france = ["systems": ["EPSG:2154"]]
    #expect(try probe(Self.paris, "Plan local", france) == [])
    #expect(try probe("(40,25,0),(-3,-42,0)", "EPSG:25830", [:]) == [])
    #expect(try probe("(40,25,0),(-3,-42,0)", "EPSG:25830", france) == ["#10 invalid.value 40.4167° -3.7°"])
    #expect(try probe("$,$", "EPSG:2154", france) == [])
    #expect(
      try probe("$,$", "EPSG:2154", ["required": ["yes"]]) == ["#10 absent.attribute RefLatitude, RefLongitude"])
  }

  @Test(
    "looks into France, its lands overseas and the neighbours where the model names no system",
    arguments: ["(48,51,12),(2,20,55)", "(-20,-52,-48),(55,27,0)", "(-12,-47,0),(45,14,0)", "(50,51,0),(4,21,0)"])
  func territory(position: String) throws {
    #expect(try RuleProbe("G5", MapModel(georeference: "", position: position).lines).valid == 1)
  }

  @Test("fails a position elsewhere, unless the cahier's systems lie there")
  func elsewhere() throws {
    let lines = MapModel(georeference: "", position: Self.boston).lines
    #expect(try RuleProbe("G5", lines).failures == ["#10 invalid.value 42.3587° -71.0567°"])
    #expect(try RuleProbe("G5", lines, parameters: ["systems": ["EPSG:32619"]]).valid == 1)
  }

  @Test("fails what is no position", arguments: ["(95,0,0),(2,0,0)", "(48,0,0),(200,0,0)"])
  func none(position: String) throws {
    let failures = try RuleProbe("G5", MapModel(position: position).lines).failures
    #expect(failures.count == 1 && failures.allSatisfy { $0.hasPrefix("#10 invalid.value ") })
  }

  @Test("cannot judge a system whose projection is not known")
  func unknown() throws {
    let belgium = MapModel(georeference: MapModel.conversion(system: "EPSG:31370"), position: Self.paris)
    #expect(try RuleProbe("G5", belgium.lines).failures == ["#10 not-evaluable.reference EPSG:31370"])
    #expect(try RuleProbe("G5", MapModel().lines).valid == 0)
  }

  @Test("projects positions of the south and west overseas")
  func reunion() throws {
    let conversion = MapModel.conversion(system: "EPSG:2975", easting: "338767.167", northing: "7690355.572")
    let lines = MapModel(georeference: conversion, position: "(-20,-52,-48),(55,27,0,0)").lines
    #expect(try RuleProbe("G5", lines).valid == 1)
  }
}
