/// How people and programs write the name of a zone of UTM.
enum UTMNames {
  /// The names, as ``SystemText`` folds them: `wgs84utmzone31n`, `wgs84utm31n`, `wgs84utmnordfuseau31`, and those with the
  /// datum behind, `utm22rgfg95` …
  ///
  /// - Parameter isOnly: whether the datum has the zone on one side of the equator only, so that the side may be left out.
  static func all(_ datum: String, _ zone: Int, south: Bool, isOnly: Bool = true) -> [String] {
    let hemisphere = south ? "s" : "n"
    let french = south ? "sud" : "nord"
    var names = [
      "utmzone\(zone)\(hemisphere)", "utm\(zone)\(hemisphere)", "utm\(french)fuseau\(zone)",
      "utmfuseau\(zone)\(hemisphere)", "utmfuseau\(zone)\(french)", "utm\(zone)\(french)", "utmzone\(zone)\(french)",
    ]
    if isOnly { names += ["utmzone\(zone)", "utm\(zone)", "utmfuseau\(zone)"] }
    return names.flatMap { [datum + $0, $0 + datum] }
  }
}
