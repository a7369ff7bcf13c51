import Testing

@testable import ModelRules

/// Control points that others have published, or that PROJ computes with the parameters of the EPSG register.
@Suite("Map projections")
struct ProjectionTests {
  private func expect(
    _ found: (easting: Double, northing: Double), _ easting: Double, _ northing: Double,
    within tolerance: Double = 0.001
  ) {
    #expect(abs(found.easting - easting) <= tolerance, "\(found.easting) instead of \(easting)")
    #expect(abs(found.northing - northing) <= tolerance, "\(found.northing) instead of \(northing)")
  }

  /// IOGP, Guidance Note 7-2, example of EPSG method 9802: NAD27 / Texas South Central, in US survey feet.
  @Test("Lambert's cone gives the guidance note's example")
  func texas() {
    let foot = 12 / 39.37
    let clarke1866 = Ellipsoid(semiMajorAxis: 6_378_206.4 / foot, inverseFlattening: 294.9786982)
    let projection = LambertConic(
      latitude: 27 + 50.0 / 60, longitude: -99, parallels: (28 + 23.0 / 60, 30 + 17.0 / 60), easting: 2_000_000,
      northing: 0, ellipsoid: clarke1866)
    expect(projection.project(latitude: 28.5, longitude: -96), 2_963_503.91, 254_759.80, within: 0.01)
  }

  /// The same note, example of EPSG method 9807: OSGB36 / British National Grid.
  @Test("Mercator's cylinder gives the guidance note's example")
  func britain() {
    let airy = Ellipsoid(semiMajorAxis: 6_377_563.396, inverseFlattening: 299.3249646)
    let projection = TransverseMercator(
      latitude: 49, longitude: -2, scale: 0.9996012717, easting: 400_000, northing: -100_000, ellipsoid: airy)
    expect(projection.project(latitude: 50.5, longitude: 0.5), 577_274.99, 69_740.50, within: 0.01)
  }

  /// PROJ 9.5.1 (EPSG register 11), from the geographic system of each.
  @Test(
    "the systems of France give what PROJ gives, to the millimetre",
    arguments: [
      (2154, 48.8534, 2.3488, 652216.6260, 6861681.5000), (2154, 48.3904, -4.4861, 146632.9785, 6836262.3267),
      (9794, 41.9192, 8.7369, 1176526.6023, 6108263.0226), (3948, 48.1, 2.0, 1625527.3195, 7211601.1732),
      (9850, 50.63, 3.06, 1704245.1626, 9270075.2454), (9822, 41.9192, 8.7369, 2175511.2660, 1206961.8163),
      (3944, 43.3, 5.38, 1893091.7576, 3125017.0511), (5490, 16.24, -61.53, 657103.1365, 1796046.8390),
      (2972, 4.93, -52.33, 352535.0376, 545073.7193), (2975, -20.88, 55.45, 338767.1674, 7690355.5724),
      (4471, -12.78, 45.22, 523877.9921, 8587182.9040), (4467, 46.78, -56.17, 563359.6380, 5181051.2208),
      (3163, -22.27, 166.45, 446378.7125, 214678.5387), (3297, -17.53, -149.56, 228208.2976, 8059982.4297),
      (25831, 48.85, 2.35, 452314.8912, 5410984.8875), (3812, 50.85, 4.35, 648679.0180, 671067.0556),
      (7079, -49.35, 70.22, 588605.9489, 4532919.4262), (7076, -46.43, 51.86, 566073.9407, 4857815.4599),
      (7080, -37.80, 77.57, 726269.6017, 5813263.5418), (7074, -22.36, 40.35, 639002.8945, 7526702.1528),
      (8455, -66.663, 140.001, 720877.5838, 2597328.5860), (8456, -66.663, 140.001, 455840.5197, 2605833.4125),
    ])
  func france(code: Int, latitude: Double, longitude: Double, easting: Double, northing: Double) throws {
    let system = try #require(MapSystemNames.systems(writtenAs: "EPSG:\(code)").first)
    let projection = try #require(system.projection)
    expect(projection.project(latitude: latitude, longitude: longitude), easting, northing)
    #expect(system.eastings.contains(easting))
    #expect(system.northings.contains(northing))
  }
}
