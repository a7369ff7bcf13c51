/// What information is used for, in the words of the cahiers that ship with recol.
///
/// A cahier names usages in one language: recol's own are French, and stand in reports in English as English words. What
/// somebody else calls a usage is theirs, and stands as it is.
public enum UsageWord {
  /// A usage as a report names it. O(1).
  public static func said(_ usage: String, in language: Language) -> String {
    language == .en ? english[usage] ?? usage : usage
  }

  /// Abbreviations of French law and trade that have no English one (DOE, ERP, GER, GMAO, GPA, PPI, RIA…) stay.
  private static let english = [
    "CTA": "air handling",
    "CVC": "HVAC",
    "GTC": "building automation",
    "PMR": "accessibility",
    "SAV": "after-sales",
    "SI patrimoine": "estate information system",
    "SIG": "GIS",
    "SSI": "fire safety system",
    "TGBT": "main switchboard",
    "VRD": "roads and utilities",
    "acoustique": "acoustics",
    "ascenseurs": "lifts",
    "clés": "keys",
    "commission de sécurité": "safety commission",
    "comptage énergie": "energy metering",
    "coupure": "shut-off",
    "coupures": "shut-offs",
    "désenfumage": "smoke control",
    "effectif ERP": "occupancy of public buildings (ERP)",
    "entretien": "upkeep",
    "exploitation": "operation",
    "fluides frigorigènes": "refrigerants",
    "foncier": "land",
    "garantie": "warranty",
    "garantie biennale": "two-year warranty",
    "garanties": "warranties",
    "gestion locative": "rental management",
    "géométrie": "geometry",
    "incendie": "fire",
    "inventaire": "inventory",
    "locaux à risques": "hazardous rooms",
    "logement": "dwelling",
    "loyers": "rents",
    "nettoyage": "cleaning",
    "patrimoine": "estate",
    "pièces": "spare parts",
    "rapports": "reports",
    "réaction au feu": "reaction to fire",
    "réemploi": "reuse",
    "référentiel national": "national register",
    "réseaux": "networks",
    "signalétique": "signage",
    "surfaces": "areas",
    "sécurité incendie": "fire safety",
    "sûreté": "security",
    "thermique": "thermal",
    "tous": "all",
    "énergie": "energy",
    "étanchéité": "waterproofing",
    "évacuation": "evacuation",
  ]
}
