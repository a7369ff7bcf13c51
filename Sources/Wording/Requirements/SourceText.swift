/// What the cahiers that ship with recol were made of, as a report names it.
///
/// A source is a short name, a colon and what it stands for, which recol's cahiers say in French. What somebody else
/// writes stands as it is, and so do the titles of texts.
public enum SourceText {
  /// A source as a report in `language` writes it. O(1).
  public static func said(_ source: String, in language: Language) -> String {
    guard language == .en, let colon = source.firstRange(of: ": "),
      let text = english[String(source[colon.upperBound...])]
    else { return Citation.said(source, in: language) }
    return Citation.said(String(source[..<colon.lowerBound]), in: language) + ": " + text
  }

  private static let english = [
    "déduction de recol, sans source publique": "deduced by recol, without a public source",
    "contrôles BIM d'un bailleur social, modèles déposés et diagnostics":
      "BIM checks of a social landlord, submitted models and diagnoses",
    "Autodesk, revit-ifc, anomalies 667 et 924 (github.com/Autodesk/revit-ifc)":
      "Autodesk, revit-ifc, issues 667 and 924 (github.com/Autodesk/revit-ifc)",
    "cahiers-techniques-batiment.fr, BIM exploitation": "cahiers-techniques-batiment.fr, BIM for operation",
    "bimstandards, bonnes pratiques et gestion de patrimoine (github.com/bimstandards/bimstandards)":
      "bimstandards, good practice and estate management (github.com/bimstandards/bimstandards)",
    "Immobilière 3F, exigences de données publiées par un outil d'audit (github.com/Slimouzi/audit-bim-i3f)":
      "Immobilière 3F, data requirements published by an audit tool (github.com/Slimouzi/audit-bim-i3f)",
    "CCAG-Travaux, article 40, contenu du DOE (bim-synthese.fr/doe-bim)":
      "CCAG-Travaux, article 40, contents of the DOE (bim-synthese.fr/doe-bim)",
    "CCAG-Travaux, article 40, contenu du DOE":
      "CCAG-Travaux, article 40, contents of the DOE",
    "vérification et admission des études (marche-public.fr/CCAG-MOE-2021)":
      "verification and admission of studies (marche-public.fr/CCAG-MOE-2021)",
    "réception et garanties":
      "acceptance and warranties",
    "jeux de propriétés standard d'IFC2X3, IFC4 et IFC4X3 (buildingSMART)":
      "standard property sets of IFC2X3, IFC4 and IFC4X3 (buildingSMART)",
    "base de données EPSG ; IGN, Systèmes de référence de coordonnées usités en France (registre EPSG 10.078)":
      "EPSG database; IGN, Systèmes de référence de coordonnées usités en France (EPSG registry 10.078)",
    "arrêté du 21 novembre 2002 modifié (réaction au feu)":
      "arrêté of 21 November 2002, as amended (reaction to fire)",
    "arrêté du 22 mars 2004 modifié, décision 2000/367/CE (résistance au feu)":
      "arrêté of 22 March 2004, as amended, decision 2000/367/EC (resistance to fire)",
    "classes de réaction et de résistance au feu":
      "classes of reaction to fire and of fire resistance",
    "Systèmes de référence de coordonnées usités en France (registre EPSG 10.078) ; décrets 2000-1276, 2006-272 et 2019-165":
      "Systèmes de référence de coordonnées usités en France (EPSG registry 10.078); décrets 2000-1276, 2006-272 and 2019-165",
    "registre EPSG, tel que PROJ 9.5.1 le contient ; IOGP, Guidance Note 7-2":
      "EPSG registry as PROJ 9.5.1 has it; IOGP, Guidance Note 7-2",
    "Department for Education (GB), Xbim.IDS.Generator : ses mots de remplissage et les exigences qu'il laisse de côté ; buildingSMART/IDS 403":
      "Department for Education (GB), Xbim.IDS.Generator: its placeholders and the requirements that it leaves out; buildingSMART/IDS 403",
    "jeux de propriétés publiés avec le schéma (buildingSMART)":
      "property sets published with the schema (buildingSMART)",
    "ISO 16739-1 (IFC), ISO 10303-21 (fichiers d'échange)":
      "ISO 16739-1 (IFC), ISO 10303-21 (exchange files)",
    "buildingSMART, IDS 1.0, table des occurrences et des types IFC2X3, anomalie 215 (github.com/buildingSMART/IDS) ; ISO 16739-1, IfcTypeObject":
      "buildingSMART, IDS 1.0, table of occurrences and types of IFC2X3, issue 215 (github.com/buildingSMART/IDS); ISO 16739-1, IfcTypeObject",
    "buildingSMART, règles du service de validation (github.com/buildingSMART/ifc-gherkin-rules)":
      "buildingSMART, rules of the validation service (github.com/buildingSMART/ifc-gherkin-rules)",
    "règles normatives de buildingSMART (github.com/buildingSMART/ifc-gherkin-rules)":
      "normative rules of buildingSMART (github.com/buildingSMART/ifc-gherkin-rules)",
    "vue d'ensemble néerlandaise des jeux de propriétés":
      "Dutch overview of property sets",
    "fermbati.fr, procès-verbal de classement":
      "fermbati.fr, fire classification report",
  ]
}
