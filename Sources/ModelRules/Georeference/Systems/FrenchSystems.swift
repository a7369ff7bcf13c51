/// The systems of metropolitan France and Corsica.
///
/// Codes: IGN, "Systèmes de référence de coordonnées usités en France" (EPSG register 10.078), and the EPSG register as
/// PROJ 9.5.1 ships it, which has RGF93 v1, v2 and v2b. Ranges: the extent on land, Lambert-93 from Ouessant to Corsica;
/// each zone CC reaches one degree of latitude to both sides of its parallel. Heights: from below the sea to Mont Blanc.
enum FrenchSystems {
  static let all: [MapSystem] = [lambert93] + (42...50).map(zone) + former

  /// NGF-IGN69, of Corsica NGF-IGN78, and what Europe measures in, EVRF2007 and EVRF2019.
  private static let verticals = [5720, 5721, 5621, 9389]

  private static let lambert93 = MapSystem(
    // v1, v2, v2b; with NGF-IGN69; with NGF-IGN78 (Corsica).
    [2154, 9793, 9794, 5698, 10497, 10499, 5699, 10498, 10500],
    ["lambert93", "lamb93", "93lambert93", "l93", "lambert93france", "lambe"],
    eastings: 100_000...1_250_000, northings: 6_000_000...7_150_000, verticals: verticals,
    projection: .lambertConic(
      LambertConic(
        latitude: 46.5, longitude: 3, parallels: (49, 44), easting: 700_000, northing: 6_600_000)))

  /// The conformal conic zones CC42 to CC50: 3942, 9822 (v2) and 9842 (v2b) for CC42, and so on.
  private static func zone(_ parallel: Int) -> MapSystem {
    let northing = Double(parallel - 41) * 1_000_000 + 200_000
    return MapSystem(
      [3900 + parallel, 9780 + parallel, 9800 + parallel],
      [
        "cc\(parallel)", "93cc\(parallel)", "lambertcc\(parallel)", "lambert93cc\(parallel)",
        "coniqueconforme\(parallel)", "lambertconiqueconforme\(parallel)", "lambertzonecc\(parallel)",
        "lambert93zonecc\(parallel)", "zonecc\(parallel)", "lambertconiqueconforme9zonescc\(parallel)",
        "coniqueconforme9zonescc\(parallel)", "cc\(parallel)zone\(parallel - 41)",
        "lambertcc\(parallel)zone\(parallel - 41)", "lambert93cc\(parallel)zone\(parallel - 41)",
        "lambert93zone\(parallel - 41)", "coniqueconformezone\(parallel - 41)", "lambertcczone\(parallel - 41)",
        // Lambert zones 1 to 4 may be those of NTF.
      ] + (parallel > 45 ? ["lambertzone\(parallel - 41)"] : []),
      eastings: 1_090_000...2_260_000, northings: northing - 120_000...northing + 150_000,
      verticals: verticals,
      projection: .lambertConic(
        LambertConic(
          latitude: Double(parallel), longitude: 3, parallels: (Double(parallel) - 0.75, Double(parallel) + 0.75),
          easting: 1_700_000, northing: northing)))
  }

  /// Of NTF, which is no longer legal: known, and not listed.
  private static let former: [MapSystem] = [
    MapSystem(
      [27572, 27582], ["lambert2etendu", "lambertiietendu", "lambertzoneii", "ntfparislambertzoneii", "lambert2e"],
      eastings: 0...1_260_000, northings: 1_600_000...2_700_000, isListed: false),
    former(27571, 27561, "i", "nordfrance", 1), former(27573, 27563, "iii", "sudfrance", 3),
    former(27574, 27564, "iv", "corse", 4),
    MapSystem(
      [27562], ["ntfparislambertcentrefrance", "lambertcentrefrance"], eastings: 0...1_260_000,
      northings: 0...450_000, isListed: false),
  ]

  private static func former(_ zone: Int, _ plain: Int, _ roman: String, _ part: String, _ number: Int) -> MapSystem {
    MapSystem(
      [zone, plain],
      ["lambert\(number)", "lambertzone\(roman)", "lambert\(roman)", "ntfparislambertzone\(roman)", "lambert\(part)"],
      eastings: 0...1_260_000, northings: 0...4_400_000, isListed: false)
  }
}
