/// The systems of the countries around, in which projects on the border are made, and those that are known so that
/// coordinates in them can be judged.
///
/// Codes, parameters and areas of use: the EPSG register as PROJ 9.5.1 ships it; ranges are areas of use, projected and
/// rounded outward.
enum NeighbouringSystems {
  static let all: [MapSystem] = listed + known

  private static let listed: [MapSystem] = [
    // Belgium: Lambert 72 has a datum of its own, Lambert 2008 is of ETRS89.
    MapSystem(
      [31370, 6190],
      [
        "belgianlambert72", "bd72belgianlambert72", "belge1972lambert72", "lambert72", "belgelambert1972",
        "belgelambert72",
      ],
      eastings: 14_000...298_000, northings: 20_000...247_000, heights: -50...700, verticals: [5710, 5621, 9389]),
    MapSystem(
      [3812, 8370], ["belgianlambert2008", "etrs89belgianlambert2008", "lambert2008"],
      eastings: 514_000...798_000, northings: 520_000...747_000, heights: -50...700, verticals: [5710, 5621, 9389],
      projection: .lambertConic(
        LambertConic(
          latitude: 50.797815, longitude: 4.359215833333333, parallels: (49.0 + 50.0 / 60, 51.0 + 10.0 / 60),
          easting: 649_328, northing: 665_262))),
    MapSystem(
      [2169], ["lurefluxembourgtm", "luref", "luxembourgtm"], eastings: 48_000...107_000,
      northings: 56_000...140_000, heights: 100...600, verticals: [5774, 5621, 9389]),
    MapSystem(
      [2056], ["ch1903+lv95", "lv95", "mn95"], eastings: 2_485_000...2_838_000, northings: 1_074_000...1_300_000,
      heights: 150...4_700, verticals: [5728, 5729, 5621, 9389]),
    MapSystem(
      [28992, 7415], ["amersfoortrdnew", "rdnew", "rijksdriehoekstelsel"], eastings: 0...285_000,
      northings: 306_000...637_000, heights: -50...400, verticals: [5709, 5621, 9389]),
    etrs(30, -100...3_500), etrs(31, -100...4_900), etrs(32, -100...4_900),
  ]

  private static let known: [MapSystem] =
    [
      MapSystem(
        [21781], ["ch1903lv03", "lv03", "mn03"], eastings: 485_000...838_000, northings: 74_000...300_000,
        heights: 150...4_700, isListed: false),
      etrs(28, -100...4_900, isListed: false), etrs(29, -100...4_900, isListed: false),
    ] + (33...38).map { etrs($0, -100...4_900, isListed: false) }
    + (1...60).flatMap { zone in
      [false, true].filter { zone != 20 || $0 }.map { south in
        MapSystem(
          [(south ? 32700 : 32600) + zone],
          ["wgs84", "wgs1984"].flatMap { UTMNames.all($0, zone, south: south, isOnly: false) },
          eastings: 166_000...834_000, northings: south ? 1_116_000...10_000_000 : 0...9_330_000,
          heights: -430...8_850,
          projection: .transverseMercator(.utm(zone: zone, south: south, ellipsoid: .wgs84)), isListed: false)
      }
    }

  /// A zone of UTM on ETRS89: 25832 for zone 32.
  private static func etrs(_ zone: Int, _ heights: ClosedRange<Double>, isListed: Bool = true) -> MapSystem {
    MapSystem(
      [25800 + zone], UTMNames.all("etrs89", zone, south: false) + UTMNames.all("etrs1989", zone, south: false),
      eastings: 166_000...834_000, northings: 3_849_000...9_331_000, heights: heights,
      projection: .transverseMercator(.utm(zone: zone)), isListed: isListed)
  }
}
