/// How what a rule of the family G finds in the georeference is usually mended, by the code of the rule.
///
/// Where a cahier has instructions of its own for the rule, these come instead.
public enum GeoreferenceRuleAdvice: String, Sendable, CaseIterable {
  case g1 = "G1", g2 = "G2", g3 = "G3", g4 = "G4", g5 = "G5", g6 = "G6"

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .g1:
      Phrase(
        fr: """
          Ne garder qu'une indication de la situation : soit la conversion (IfcMapConversion), soit le site en \
          coordonnées cartographiques.
          """,
        en: "Keep one statement of the place: either the conversion (IfcMapConversion) or a site at map coordinates.")
    case .g2:
      Phrase(
        fr: """
          Nommer un système légal du lieu par son code EPSG (en métropole EPSG:2154 ou une zone CC, altitudes NGF- \
          IGN69), coordonnées à l'appui.
          """,
        en: """
          Name a legal system of the place by its EPSG code (in metropolitan France EPSG:2154 or a CC zone, \
          heights NGF-IGN69), with coordinates of this system.
          """)
    case .g3:
      Phrase(
        fr: "Vérifier l'ordre des axes (Est, puis Nord), l'unité et la zone, et corriger les coordonnées de l'origine.",
        en: """
          Check the order of the axes (easting, then northing), the unit and the zone, and correct the coordinates \
          of the origin.
          """)
    case .g4:
      Phrase(
        fr: """
          En IFC2X3, écrire la situation dans les jeux ePSet_MapConversion et ePSet_ProjectedCRS du projet ou du \
          site ; à partir d'IFC4, dans IfcMapConversion et IfcProjectedCRS.
          """,
        en: """
          In IFC2X3 write the place in the sets ePSet_MapConversion and ePSet_ProjectedCRS of the project or the \
          site, from IFC4 on in IfcMapConversion and IfcProjectedCRS.
          """)
    case .g5:
      Phrase(
        fr: "Corriger la latitude et la longitude du site d'après la carte, ou ne pas les exporter.",
        en: "Correct latitude and longitude of the site by the map, or do not export them.")
    case .g6:
      Phrase(
        fr: "Donner à toutes les maquettes la même origine, le même nord et les mêmes unités, puis réexporter.",
        en: "Give all models the same origin, north and units, and export again.")
    }
  }
}
