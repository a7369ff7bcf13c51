import Testing

@testable import ModelRules

@Suite("Names of coordinate systems")
struct MapSystemNamesTests {
  @Test(
    "are read as people write them",
    arguments: [
      ("EPSG:2154", 2154), ("epsg 2154", 2154), ("EPSG2154", 2154), ("2154", 2154),
      ("urn:ogc:def:crs:EPSG::2154", 2154),
      ("http://www.opengis.net/def/crs/EPSG/0/2154", 2154), ("urn:ogc:def:crs:EPSG:9.9.1:3948", 3948),
      ("RGF93 / Lambert-93", 2154), ("Lambert 93", 2154), ("lambert-93", 2154), ("RGF_1993_Lambert_93", 2154),
      ("RGF93 v2b / Lambert-93", 2154), ("RGF93LAMB93", 2154), ("RGF93 v2b / Lambert-93 + NGF-IGN69 height", 2154),
      ("Lambert-93 (EPSG:2154)", 2154), ("EPSG:2154+5720", 2154), ("CC48", 3948), ("RGF93 / CC48", 3948),
      ("RGF93CC48", 3948), ("Conique conforme 48", 3948), ("RGF93 v2b / CC42", 9842), ("RGAF09 / UTM zone 20N", 5490),
      ("RGR92 / UTM 40S", 2975), ("RGM04 UTM Sud fuseau 38", 4471), ("WGS 84 / UTM zone 31N", 32631),
      ("ETRS89 / UTM zone 32N", 25832), ("BD72 / Belgian Lambert 72", 31370), ("CH1903+ / LV95", 2056),
      ("Amersfoort / RD New", 28992), ("LUREF / Luxembourg TM", 2169), ("NTF (Paris) / Lambert zone II", 27572),
      ("Lambert II étendu", 27572), ("Lambert 93 CC48 (zone 7)", 3948), ("RGF93 Lambert 93 zone CC48", 3948),
      ("Lambert conique conforme 9 zones - CC48", 3948), ("Lambert zone 7", 3948), ("UTM22RGFG95", 2972),
      ("Lambert 93 (RGF93)", 2154), ("Lambert-93 RGF93", 2154), ("Lambert 93 - NGF IGN69", 2154),
      ("Système Lambert 93", 2154), ("Projection Lambert 93", 2154), ("https://epsg.io/2154", 2154),
      ("Lambert 93 (RGF93 v2b) - IGN69", 2154), ("CC48 RGF93", 3948),
      ("RGTAAF07 / UTM zone 42S", 7079), ("RGTAAF07 UTM Sud fuseau 39", 7076),
    ])
  func read(text: String, code: Int) {
    #expect(MapSystemNames.systems(writtenAs: text).contains { $0.codes.contains(code) })
  }

  @Test("mean one system each", arguments: ["Lambert-93", "CC42", "CC50", "RGFG95 / UTM zone 22N", "EPSG:9843"])
  func single(text: String) {
    #expect(MapSystemNames.systems(writtenAs: text).count == 1)
  }

  @Test("that mean nothing known mean nothing", arguments: ["", "CRS code", "NC83", "EPSG", "Lambert", "EPSG:99999"])
  func unknown(text: String) {
    #expect(MapSystemNames.systems(writtenAs: text).isEmpty)
  }

  @Test(
    "name one system, in whatever realisation",
    arguments: [
      ("RGF93 / Lambert-93", "EPSG:2154"), ("EPSG:9794", "epsg 2154"), ("EPSG:2154+5720", "Lambert 93"),
      ("Plan local", "plan LOCAL"), ("EPSG:4326", "urn:ogc:def:crs:EPSG::4326"),
    ])
  func same(one: String, other: String) { #expect(MapSystemNames.nameOne(one, other)) }

  @Test(
    "tell two systems apart",
    arguments: [("EPSG:2154", "CC48"), ("EPSG:2154+5720", "EPSG:3948+5720"), ("Plan local", "Plan")])
  func apart(one: String, other: String) { #expect(!MapSystemNames.nameOne(one, other)) }

  @Test("no code and no name stands for two systems")
  func distinct() {
    let codes = MapSystemNames.all.flatMap(\.codes)
    #expect(codes.count == Set(codes).count)
    let names = MapSystemNames.all.flatMap { Set($0.names) }
    #expect(names.count == Set(names).count)
  }

  @Test(
    "vertical datums are read likewise",
    arguments: [
      "EPSG:5720", "NGF-IGN69", "IGN69", "NGF IGN 1969", "5720", "Altitude NGF-IGN69", "IGN69 (NGF)", "EPSG:5119",
      "Nivellement Général de la France - IGN69",
    ])
  func heights(text: String) {
    #expect(HeightSystems.codes(writtenAs: text) == [5720])
    #expect(HeightSystems.codes(writtenAs: "IGN78 Corse") == [5721])
    // The datum of Réunion 1989.
    #expect(HeightSystems.codes(writtenAs: "EPSG:5156") == [5758])
  }
}
