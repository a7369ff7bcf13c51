/// What the sources of the sets that ship are called in English: cahiers name sources in one language, and the page of the
/// repository is English.
enum RuleSources {
  /// The English text by the French one; those that read the same in both are not here.
  static let english = [
    "CCAG: CCAG-Travaux, article 40, contenu du DOE":
      "CCAG: CCAG-Travaux (French general clauses for works), article 40, what the as-built file (DOE) holds",
    "BST: bimstandards, bonnes pratiques et gestion de patrimoine (github.com/bimstandards/bimstandards)":
      "BST: bimstandards, good practice and asset management (github.com/bimstandards/bimstandards)",
    """
    IGN: Systèmes de référence de coordonnées usités en France (registre EPSG 10.078) ; décrets 2000-1276, 2006-272 et \
    2019-165
    """:
      """
    IGN: Systèmes de référence de coordonnées usités en France (EPSG register 10.078); decrees 2000-1276, 2006-272 and \
    2019-165
    """,
    "EPSG: registre EPSG, tel que PROJ 9.5.1 le contient ; IOGP, Guidance Note 7-2":
      "EPSG: EPSG register as PROJ 9.5.1 holds it; IOGP, Guidance Note 7-2",
    """
    DFE: Department for Education (GB), Xbim.IDS.Generator : ses mots de remplissage et les exigences qu'il laisse de \
    côté ; buildingSMART/IDS 403
    """:
      """
    DFE: Department for Education (GB), Xbim.IDS.Generator: its placeholders and the requirements that it leaves out; \
    buildingSMART/IDS 403
    """,
    "PSD: jeux de propriétés publiés avec le schéma (buildingSMART)":
      "PSD: property sets published with the schema (buildingSMART)",
    """
    GEO: User guide for geo-referencing in IFC 2.0 (buildingSMART Australasia) ; buildingSMART/IFC4.x-development 323, \
    LTplus-AG/ifc-lite 2526, Autodesk/revit-ifc 177
    """:
      """
    GEO: User guide for geo-referencing in IFC 2.0 (buildingSMART Australasia); buildingSMART/IFC4.x-development 323, \
    LTplus-AG/ifc-lite 2526, Autodesk/revit-ifc 177
    """,
    "ISO: ISO 16739-1 (IFC), ISO 10303-21 (fichiers d'échange)":
      "ISO: ISO 16739-1 (IFC), ISO 10303-21 (exchange files)",
    """
    IDS: buildingSMART, IDS 1.0, table des occurrences et des types IFC2X3, anomalie 215 (github.com/buildingSMART/IDS) ; \
    ISO 16739-1, IfcTypeObject
    """:
      """
    IDS: buildingSMART, IDS 1.0, table of occurrences and types of IFC2X3, issue 215 (github.com/buildingSMART/IDS); \
    ISO 16739-1, IfcTypeObject
    """,
    "BSV: buildingSMART, règles du service de validation (github.com/buildingSMART/ifc-gherkin-rules)":
      "BSV: buildingSMART, rules of the validation service (github.com/buildingSMART/ifc-gherkin-rules)",
    "3F: contrôles BIM d'un bailleur social, modèles déposés et diagnostics":
      "3F: BIM checks of a social landlord, models delivered and diagnoses",
    "RVT: Autodesk, revit-ifc, anomalies 667 et 924 (github.com/Autodesk/revit-ifc)":
      "RVT: Autodesk, revit-ifc, issues 667 and 924 (github.com/Autodesk/revit-ifc)",
    "INF: déduction de recol, sans source publique": "INF: recol's own inference, without a public source",
    "GHK: règles normatives de buildingSMART (github.com/buildingSMART/ifc-gherkin-rules)":
      "GHK: normative rules of buildingSMART (github.com/buildingSMART/ifc-gherkin-rules)",
    "Code du travail, articles R. 4532-95 à R. 4532-98":
      "Code du travail (French labour code), articles R. 4532-95 to R. 4532-98",
  ]

  /// Words by which a French source is known that nobody put into English.
  static let frenchWords = [" et ", " à ", " des ", " de ", " du ", "règles", " ;", "jeux "]

  /// `source` in English.
  static func inEnglish(_ source: String) -> String { english[source] ?? source }
}
