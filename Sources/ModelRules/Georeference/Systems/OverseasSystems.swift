/// The systems of France overseas.
///
/// Codes: IGN, "Systèmes de référence de coordonnées usités en France" (EPSG register 10.078). Ranges: the area of use
/// that the EPSG register gives, projected, rounded outward. Heights: the summits (Soufrière 1467 m, Piton des Neiges
/// 3071 m, Mont Orohena 2241 m, Mont Panié 1628 m, Mont Duff 441 m, Mont Puke 524 m, Mont Ross 1850 m), rounded up.
///
/// Of the Terres australes et antarctiques françaises: the zones of RGTAAF07 that the register of IGN has (IGNF, as PROJ
/// 9.5.1 ships it: 37, 39, 42, 43, 53), with the codes and areas of use of the EPSG register there; the zones of open sea
/// are left out. Neither register has a vertical system of EPSG for them.
enum OverseasSystems {
  static let all: [MapSystem] = [
    // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy.
    utm([5490], antilles, "rgaf09", 20, 428_000...824_000, 1_556_000...2_028_000, 1_500),
    // The same, before RGAF09: WGS 84 of the decree, realised by RRAF 1991.
    utm([4559, 2989], antilles, "rraf1991", 20, 428_000...824_000, 1_556_000...2_028_000, 1_500, also: ["rraf91"]),
    utm([32620], antilles, "wgs84", 20, 428_000...824_000, 1_556_000...2_028_000, 1_500, ellipsoid: .wgs84),
    // Guyane: zone 22 is the legal one of all of it (decree 2006-272), as far as Maripasoula in the west, 54.6°W, where
    // EPSG draws zone 21.
    utm([2972], [5755], "rgfg95", 22, 100_000...673_000, 233_000...983_000, 900),
    utm([3313], [5755], "rgfg95", 21, 764_000...834_000, 233_000...630_000, 900),
    // La Réunion.
    utm([2975], [5758], "rgr92", 40, south: true, 182_000...632_000, 7_262_000...7_979_000, 3_100),
    // Mayotte.
    utm([4471], [5793, 11157], "rgm04", 38, south: true, 355_000...686_000, 8_397_000...8_748_000, 700),
    // Saint-Pierre-et-Miquelon.
    utm([4467], [5792], "rgspm06", 21, 491_000...590_000, 4_806_000...5_247_000, 300),
    // French Polynesia, zone by zone.
    utm([3296], [5600], "rgpf", 5, south: true, -59_000...827_000, 7_036_000...8_619_000, 2_300),
    utm([3297], [5600], "rgpf", 6, south: true, 168_000...832_000, 6_544_000...9_195_000, 2_300),
    utm([3298], [5600], "rgpf", 7, south: true, 167_000...833_000, 6_539_000...9_501_000, 2_300),
    utm([3299], [5600], "rgpf", 8, south: true, 167_000...836_000, 7_056_000...9_390_000, 500),
    // Wallis-et-Futuna; the zone goes on behind the meridian of 180 degrees.
    utm([8903], nil, "rgwf96", 1, south: true, 114_000...800_000, 8_234_000...8_913_000, 600),
    // New Caledonia.
    MapSystem(
      [3163],
      [
        "lambertnc", "lambertnewcaledonia", "lambertnouvellecaledonie", "rgnc9193lambertnewcaledonia",
        "rgnc9193lambertnc", "rgnclambert",
      ],
      eastings: 141_000...630_000, northings: 161_000...522_000, heights: -100...1_700, verticals: [9351],
      projection: .lambertConic(
        LambertConic(
          latitude: -21.5, longitude: 166, parallels: (-20 - 40.0 / 60, -22 - 20.0 / 60), easting: 400_000,
          northing: 300_000))),
    // TAAF: Europa, Crozet, Kerguelen, Saint-Paul and Amsterdam.
    utm([7074], nil, "rgtaaf07", 37, south: true, 393_000...794_000, 7_154_000...7_688_000, 100),
    utm([7076], nil, "rgtaaf07", 39, south: true, 253_000...747_000, 4_477_000...5_283_000, 1_200),
    utm([7079], nil, "rgtaaf07", 42, south: true, 264_000...737_000, 4_096_000...5_005_000, 1_900),
    utm([7080], nil, "rgtaaf07", 43, south: true, 224_000...777_000, 4_324_000...6_186_000, 1_000),
    // The coast of Terre Adélie, 136°E to 142°E: zone 53 is what IGN has for all of it; EPSG draws zone 54 from 138°E.
    utm([8455], nil, "rgtaaf07", 53, south: true, 543_000...823_000, 2_537_000...2_724_000, 1_500),
    utm([8456], nil, "rgtaaf07", 54, south: true, 364_000...546_000, 2_550_000...2_669_000, 1_500),
  ]

  /// Guadeloupe and the islands that go with it, Martinique.
  private static let antilles = [5756, 5757, 5616, 5617, 5618, 9130, 5619, 5620]

  private static func utm(
    _ codes: [Int], _ verticals: [Int]?, _ datum: String, _ zone: Int, south: Bool = false,
    _ eastings: ClosedRange<Double>,
    _ northings: ClosedRange<Double>, _ summit: Double, also: [String] = [], ellipsoid: Ellipsoid = .grs80
  ) -> MapSystem {
    MapSystem(
      codes, ([datum] + also).flatMap { UTMNames.all($0, zone, south: south) }, eastings: eastings,
      northings: northings, heights: -100...summit, verticals: verticals,
      projection: .transverseMercator(.utm(zone: zone, south: south, ellipsoid: ellipsoid)))
  }
}
