/// The sheets of a cahier in a workbook, and the columns of each. Writer and reader know the same ones.
struct WorkbookSheet: Sendable {
  /// What stands in a cell.
  enum Kind: Sendable {
    /// A text.
    case text
    /// Several texts, one per line.
    case texts
    /// Several parts of the cahier, one per line, in YAML where one is more than a text.
    case nodes
    /// A part of the cahier in YAML.
    case node
    /// `oui` or nothing; for what may be left open, `oui` or `non`.
    case flag
  }

  /// A column.
  struct Column: Sendable {
    /// The keys that lead to the value in the YAML of an entry.
    let path: [String]
    let fr: String
    let en: String
    let kind: Kind
    /// How wide it is shown, in characters.
    let width: Int
  }

  /// The key of the entries in the YAML of a cahier.
  let key: String
  let fr: String
  let en: String
  let columns: [Column]

  /// The column of a heading, in either language.
  func column(_ heading: String) -> Column? { columns.first { $0.fr == heading || $0.en == heading } }

  private static func column(
    _ path: String, _ fr: String, _ en: String, _ kind: Kind = .text, _ width: Int = 18
  ) -> Column {
    Column(path: path.split(separator: "/").map(String.init), fr: fr, en: en, kind: kind, width: width)
  }

  private static func bilingual(_ path: String, _ fr: String, _ en: String, _ width: Int = 36) -> [Column] {
    [
      column("\(path)/fr", "\(fr) (fr)", "\(en) (fr)", .text, width),
      column("\(path)/en", "\(fr) (en)", "\(en) (en)", .text, width),
    ]
  }

  /// A delay, the fact that it runs from and the text that fixes it.
  private static func delay(_ path: String, _ fr: String, _ en: String) -> [Column] {
    [
      column("\(path)/span", fr, en), column("\(path)/from", "\(fr) : départ", "\(en): start"),
      column("\(path)/source", "\(fr) : source", "\(en): source", .text, 36),
    ]
  }

  private static let penalty =
    [
      column("penalty/divisor", "Pénalité : diviseur", "Penalty: divisor"),
      column("penalty/per-day", "Pénalité par jour (€)", "Penalty per day (EUR)"),
    ] + bilingual("penalty/base", "Pénalité : base", "Penalty: base") + [
      column("penalty/amount", "Pénalité : montant (€)", "Penalty: amount (EUR)"),
      column("penalty/cap", "Pénalité : plafond (€)", "Penalty: cap (EUR)"),
      column("penalty/cap-percent", "Pénalité : plafond (%)", "Penalty: cap (%)"),
      column("penalty/source", "Pénalité : source", "Penalty: source", .text, 36),
    ]

  /// What the cahier says of itself: one entry, written downwards.
  static let identity = WorkbookSheet(
    key: "cahier", fr: "Cahier", en: "Cahier",
    columns: [column("cahier/id", "Id", "Id")] + bilingual("cahier/title", "Titre", "Title") + [
      column("cahier/version", "Version", "Version"), column("cahier/owner", "Maître d'ouvrage", "Owner"),
      column("cahier/language", "Langue", "Language"), column("cahier/schemas", "Versions IFC", "IFC versions", .texts),
      column("cahier/calendar", "Jours fériés", "Holidays"),
    ] + bilingual("cahier/description", "Description", "Description") + [
      column("cahier/sources", "Sources", "Sources", .texts),
      column("thresholds/blocking", "Seuil bloquant (%)", "Threshold blocking (%)"),
      column("thresholds/major", "Seuil majeur (%)", "Threshold major (%)"),
      column("thresholds/minor", "Seuil mineur (%)", "Threshold minor (%)"),
      column("placeholders/standard", "Mots vides usuels", "Usual empty words", .flag),
      column("placeholders/words", "Autres mots vides", "Other empty words", .texts),
      column("placeholders/allowed", "Mots vides admis", "Allowed empty words", .nodes),
      column("placeholders/from", "Mots vides refusés à partir de", "Empty words refused from"),
    ] + delay("delays/verification", "Délai de vérification", "Verification delay")
      + [column("delays/verification/tacit", "Admission tacite", "Tacit admission", .flag)]
      + delay("delays/reservations", "Délai de levée des réserves", "Delay for clearing reservations")
      + delay("delays/guarantee", "Délai de garantie", "Guarantee period") + penalty)

  static let stages = WorkbookSheet(
    key: "stages", fr: "Phases", en: "Stages",
    columns: [column("id", "Id", "Id", .text, 10)] + bilingual("title", "Titre", "Title") + [
      column("aliases", "Autres noms", "Aliases", .texts),
      column("thresholds/blocking", "Seuil bloquant (%)", "Threshold blocking (%)"),
      column("thresholds/major", "Seuil majeur (%)", "Threshold major (%)"),
      column("thresholds/minor", "Seuil mineur (%)", "Threshold minor (%)"),
      column("regime/kind", "Régime", "Regime"),
      column("regime/source", "Source du régime", "Source of the regime", .text, 36),
      column("delay/span", "Délai de vérification", "Verification delay"),
      column("delay/from", "Départ du délai", "Start of the delay"),
      column("delay/source", "Source du délai", "Source of the delay", .text, 36),
      column("delay/tacit", "Admission tacite", "Tacit admission", .flag),
    ] + delay("delivery", "Délai de remise", "Delivery delay")
      + delay("reservations", "Délai de levée des réserves", "Delay for clearing reservations")
      + delay("guarantee", "Délai de garantie", "Guarantee period") + penalty + [
        column("models", "Maquettes attendues", "Expected models", .nodes, 36),
        column("documents", "Documents attendus", "Expected documents", .nodes, 36),
      ])

  static let lots = WorkbookSheet(
    key: "lots", fr: "Lots", en: "Lots",
    columns: [column("id", "Id", "Id", .text, 10)] + bilingual("title", "Titre", "Title") + [
      column("contractor", "Entreprise", "Contractor", .text, 36)
    ])

  static let disciplines = WorkbookSheet(
    key: "disciplines", fr: "Disciplines", en: "Disciplines",
    columns: [column("id", "Id", "Id", .text, 10)] + bilingual("title", "Titre", "Title") + [
      column("files", "Fichiers", "Files", .text, 36), column("lots", "Lots", "Lots", .texts, 24),
    ])

  /// One row per value; the fields of the list stand in its first row.
  static let lists = WorkbookSheet(
    key: "lists", fr: "Listes", en: "Lists",
    columns: [column("id", "Liste", "List")] + bilingual("title", "Titre de la liste", "Title of the list", 24) + [
      column("exact", "Exacte", "Exact", .flag, 10), column("source", "Source", "Source", .text, 24),
      column("values/value", "Valeur", "Value", .text, 30),
      column("values/aliases", "Autres écritures", "Aliases", .texts, 30),
    ] + bilingual("values/title", "Signification", "Meaning", 30))

  /// One row per check; the fields of the requirement stand in its first row.
  static let requirements = WorkbookSheet(
    key: "requirements", fr: "Exigences", en: "Requirements",
    columns: [column("id", "Id", "Id", .text, 14)] + bilingual("title", "Exigence", "Requirement") + [
      column("classes", "Classes", "Classes", .nodes, 24),
      column("checks/locator", "Emplacement", "Place", .node, 36),
      column("checks/rule/kind", "Nature", "Kind", .text, 10),
      column("checks/rule/data-types", "Types IFC", "IFC types", .texts),
      column("checks/rule/unit", "Unité", "Unit", .text, 10),
      column("checks/rule/values", "Valeurs", "Values", .texts, 24), column("checks/rule/list", "Liste", "List"),
      column("checks/rule/patterns", "Motifs", "Patterns", .texts, 24),
      column("checks/rule/minimum", "Minimum", "Minimum", .text, 10),
      column("checks/rule/above", "Plus que", "More than", .text, 10),
      column("checks/rule/maximum", "Maximum", "Maximum", .text, 10),
      column("checks/rule/below", "Moins que", "Less than", .text, 10),
      column("checks/rule/tolerance", "Tolérance", "Tolerance", .text, 10),
      column("checks/rule/format", "Format", "Format", .text, 10),
      column("checks/rule/unique", "Unicité", "Uniqueness", .node),
      column("checks/rule/names-stage", "Nomme la phase", "Names the stage", .flag, 10),
      column("checks/rule/date", "Date", "Date", .node), column("checks/rule/count", "Nombre", "Count", .node),
      column("checks/rule/sum", "Somme", "Sum", .node),
      column("checks/rule/compare", "Comparaison", "Comparison", .node),
      column("checks/carrier", "Porté par", "Carried by", .text, 12),
      column("checks/optional", "Facultatif", "Optional", .flag, 10),
      column("checks/when", "Si", "When", .nodes, 36), column("where", "Objets où", "Objects where", .nodes, 36),
      column("except", "Sauf", "Except", .nodes, 36),
      column("stages/from", "À partir de", "From", .text, 12),
      column("stages/only", "Seulement en", "Only at", .texts, 12),
      column("stages/stronger/from", "Renforcée à partir de", "Stronger from", .text, 12),
      column("stages/stronger/only", "Renforcée en", "Stronger at", .texts, 12),
      column("stages/stronger/severity", "Gravité renforcée", "Stronger severity", .text, 12),
      column("stages/stronger/threshold", "Seuil renforcé (%)", "Stronger threshold (%)", .text, 10),
      column(
        "stages/stronger/keeps-allowed-words", "Garde les mots vides admis", "Keeps allowed empty words", .flag, 10),
      column("stages/stronger", "Renforcement", "Strengthening", .node, 12),
      column("lots", "Lots", "Lots", .texts, 12), column("responsible", "Responsable", "Responsible"),
      column("disciplines", "Disciplines", "Disciplines", .texts, 12),
      column("severity", "Gravité", "Severity", .text, 12), column("weight", "Poids", "Weight", .text, 8),
      column("threshold", "Seuil (%)", "Threshold (%)", .text, 10),
      column("required", "Au moins un objet", "At least one object", .flag, 10),
    ] + bilingual("checklist", "À vérifier par une personne", "To be checked by a person") + [
      column("rule", "Règle", "Rule", .text, 10), column("parameters", "Paramètres", "Parameters", .node),
      column("ids", "IDS", "IDS", .node),
    ] + bilingual("why", "Pourquoi", "Why") + [
      column("usages", "Usages", "Usages", .texts), column("clause", "Article", "Clause"),
      column("placeholders", "Mots vides", "Empty words", .node),
      column("fixes", "Mode d'emploi", "How to provide it", .node, 36),
      column("sources", "Sources", "Sources", .texts),
    ] + bilingual("note", "Remarque", "Remark"))

  static let waivers = WorkbookSheet(
    key: "waivers", fr: "Dérogations", en: "Waivers",
    columns: [
      column("requirement", "Exigence", "Requirement", .text, 14), column("objects", "Objets", "Objects", .texts, 26),
      column("reason", "Motif", "Reason", .text, 40), column("author", "Accordée par", "Granted by", .text, 24),
      column("until", "Jusqu'au", "Until", .text, 12),
    ])

  /// The sheets with one row per entry, in order.
  static let all = [requirements, stages, lots, disciplines, lists, waivers]
}
