import CahierFormat
import Requirements
import Testing

@testable import ModelRules

@Suite("batiment-fr: where the model is")
struct BatimentPlaceTests {
  private func failures(latitude: String, longitude: String) throws -> [String] {
    let site = BatimentLines.root(
      10, "IFCSITE", "S", "$,$,$,$,$,.ELEMENT.,\(latitude),\(longitude),$,$,$")
    return try BatimentProbe([site])("BAT-06").failures.map(\.reason)
  }

  @Test(
    "takes positions in France and its lands overseas",
    arguments: [
      ("(48,51,12)", "(2,20,55)"), ("(42,41,50)", "(9,27,0)"), ("(-20,-52,-48)", "(55,27,0)"),
      ("(-12,-47,0)", "(45,14,0)"), ("(4,56,0)", "(-52,-20,0)"), ("(16,14,0)", "(-61,-32,0)"),
      ("(46,46,0)", "(-56,-11,0)"), ("(-17,-32,0)", "(-149,-34,0)"), ("(-13,-17,0)", "(-176,-10,0)"),
      ("(-14,-17,0)", "(-178,-9,0)"), ("(-22,-16,0)", "(166,27,0)"),
      // Port-aux-Français, Alfred-Faure, Martin-de-Viviès, Europa, Dumont-d'Urville.
      ("(-49,-21,0)", "(70,13,0)"), ("(-46,-26,0)", "(51,52,0)"), ("(-37,-48,0)", "(77,34,0)"),
      ("(-22,-22,0)", "(40,21,0)"), ("(-66,-40,0)", "(140,0,0)"),
    ])
  func territory(latitude: String, longitude: String) throws {
    #expect(try failures(latitude: latitude, longitude: longitude).isEmpty)
  }

  @Test(
    "refuses the equator, Madrid and the sea between, and what is no position",
    arguments: [
      ("(0,0,0)", "(0,0,0)", "invalid.value"), ("(40,25,0)", "(-3,-42,0)", "invalid.value"),
      ("(10,0,0)", "(5,0,0)", "invalid.value"), ("(48,90,0)", "(2,20,55)", "invalid.type"),
      ("(48,-51,12)", "(2,20,55)", "invalid.type"), ("$", "(2,20,55)", "absent.attribute"),
    ])
  func elsewhere(latitude: String, longitude: String, reason: String) throws {
    #expect(try failures(latitude: latitude, longitude: longitude) == [reason])
  }

  @Test("lists the coordinate systems that G2 takes, and no others")
  func systems() throws {
    let cahier = try #require(ShippedCahier.read(named: "batiment-fr")?.cahier)
    let listed = Set(try #require(cahier.list("epsg")).entries.map(\.value))
    #expect(listed == Set(MapSystemNames.all.filter(\.isListed).flatMap(\.codes).map { "EPSG:\($0)" }))
  }

  @Test(
    "takes what G2 takes", arguments: ["EPSG:5698", "EPSG:5699", "EPSG:25831", "EPSG:4467", "EPSG:4559", "EPSG:7079"])
  func system(name: String) throws {
    let lines = ["#10=IFCPROJECTEDCRS('\(name)',$,$,$,$,$,$);"]
    #expect(try BatimentProbe(lines)("BAT-08").failures.isEmpty)
  }
}
