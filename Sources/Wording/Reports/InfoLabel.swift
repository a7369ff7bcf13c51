/// The row headings of the text report of `info`: a closed list.
public enum InfoLabel: String, Sendable, CaseIterable {
  case schema, size, instances
  case exporter, preprocessor, fileName, written, author, organization, authorization, view, description
  case units, unknownFactor
  case georeference, coordinateSystem, origin, rotation, scale, site
  case classes
  /// Classes that are left out of a list. Arguments: digits, the number as shown.
  case furtherClasses
  case sha256

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .schema: Phrase(fr: "Schéma", en: "Schema")
    case .size: Phrase(fr: "Taille", en: "Size")
    case .instances: Phrase(fr: "Instances", en: "Instances")
    case .exporter: Phrase(fr: "Logiciel d'origine", en: "Originating system")
    case .preprocessor: Phrase(fr: "Exporté par", en: "Exported by")
    case .fileName: Phrase(fr: "Nom d'origine", en: "Original name")
    case .written: Phrase(fr: "Écrit le", en: "Written")
    case .author: Phrase(fr: "Auteur", en: "Author")
    case .organization: Phrase(fr: "Organisation", en: "Organization")
    case .authorization: Phrase(fr: "Autorisation", en: "Authorization")
    case .view: Phrase(fr: "Vue (MVD)", en: "View (MVD)")
    case .description: Phrase(fr: "Description", en: "Description")
    case .units: Phrase(fr: "Unités", en: "Units")
    case .unknownFactor: Phrase(fr: "facteur inconnu", en: "unknown factor")
    case .georeference: Phrase(fr: "Géoréférencement", en: "Georeference")
    case .coordinateSystem: Phrase(fr: "Système de coordonnées", en: "Coordinate system")
    case .origin: Phrase(fr: "Origine (E, N, H)", en: "Origin (E, N, H)")
    case .rotation: Phrase(fr: "Rotation", en: "Rotation")
    case .scale: Phrase(fr: "Échelle", en: "Scale")
    case .site: Phrase(fr: "Site (latitude, longitude, altitude)", en: "Site (latitude, longitude, elevation)")
    case .classes: Phrase(fr: "Classes", en: "Classes")
    case .furtherClasses:
      Phrase(
        fr: "… et {2} {1:autre classe|autres classes} (--format json)",
        en: "… and {2} more {1:class|classes} (--format json)")
    case .sha256: Phrase(fr: "SHA-256", en: "SHA-256")
    }
  }
}
