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
    #expect(try RuleProbe("G5", lines).failures == ["#10 invalid.conflict 30 m"])
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
  }

  @Test("cannot judge a system whose projection is not known, and looks at nothing without one")
  func unknown() throws {
    let belgium = MapModel(georeference: MapModel.conversion(system: "EPSG:31370"), position: Self.paris)
    #expect(try RuleProbe("G5", belgium.lines).failures == ["#10 not-evaluable.reference EPSG:31370"])
    #expect(try RuleProbe("G5", MapModel(georeference: "", position: Self.paris).lines).valid == 0)
    #expect(try RuleProbe("G5", MapModel().lines).valid == 0)
  }

  @Test("projects positions of the south and west overseas")
  func reunion() throws {
    let conversion = MapModel.conversion(system: "EPSG:2975", easting: "338767.167", northing: "7690355.572")
    let lines = MapModel(georeference: conversion, position: "(-20,-52,-48),(55,27,0,0)").lines
    #expect(try RuleProbe("G5", lines).valid == 1)
  }
}
