/// Words of a cahier in which a plan differs from another one, as people say them: the keys of the format, and what is
/// put behind them.
enum CoverageWord: String, CaseIterable {
  case allowed, amount, base, calendar, cap, cardinality, checklist, checks, classes, compare, content, count, date,
    delay,
    delays, delivery, disciplines, documents, exact, except, format, from, guarantee, kind, list, lots, maximum,
    minimum,
    models, optional, pattern, patterns, penalty, placeholders, regime, required, requirements, rule, schemas, severity,
    stages, standard, sum, tacit, threshold, tolerance, unique, unit, values, verification, weight, words
  case whenHolds = "when"
  case whereHolds = "where"
  case isTrue = "true"
  case isFalse = "false"

  /// What it is called; in English the key says it.
  private var french: String {
    switch self {
    case .allowed: "tolérées"
    case .amount: "montant"
    case .base: "assiette"
    case .calendar: "calendrier"
    case .cap: "plafond"
    case .cardinality: "cardinalité"
    case .checklist: "point à vérifier"
    case .checks: "vérifications"
    case .classes: "classes"
    case .compare: "comparaison"
    case .content: "contenu"
    case .count: "nombre"
    case .date: "date"
    case .delay: "délai"
    case .delays: "délais"
    case .delivery: "remise"
    case .disciplines: "disciplines"
    case .documents: "documents"
    case .exact: "écriture exacte"
    case .except: "exceptions"
    case .format: "format"
    case .from: "point de départ"
    case .guarantee: "garantie"
    case .kind: "nature"
    case .list: "liste"
    case .lots: "lots"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .models: "maquettes"
    case .optional: "facultatif"
    case .pattern: "motif"
    case .patterns: "motifs"
    case .penalty: "pénalité"
    case .placeholders: "valeurs de remplissage"
    case .regime: "régime"
    case .required: "présence exigée"
    case .requirements: "exigences"
    case .rule: "règle"
    case .schemas: "versions d'IFC"
    case .severity: "gravité"
    case .stages: "phases"
    case .standard: "liste de recol"
    case .sum: "somme"
    case .tacit: "acceptation tacite"
    case .threshold: "seuil"
    case .tolerance: "tolérance"
    case .unique: "unicité"
    case .unit: "unité"
    case .values: "valeurs"
    case .verification: "vérification"
    case .weight: "poids"
    case .words: "mots"
    case .whenHolds, .whereHolds: "conditions"
    case .isTrue: "oui"
    case .isFalse: "non"
    }
  }

  /// What differs, in words: `delay tacit (apd)` is « délai, acceptation tacite (apd) ». Names of the cahier stay.
  static func subject(_ text: String, in language: Language) -> String {
    guard language == .fr else { return text }
    let stages = text.firstRange(of: " (").map { text[$0.lowerBound...] } ?? ""
    let words = text.dropLast(stages.count).split(separator: " ")
    guard words.contains(where: { CoverageWord(rawValue: String($0)) != nil }) else { return text }
    return words.map { CoverageWord(rawValue: String($0))?.french ?? String($0) }.joined(separator: ", ") + stages
  }

  /// A value that one of the two says: only what every cahier writes is a word.
  static func value(_ text: String, in language: Language) -> String {
    guard language == .fr, let word = CoverageWord(rawValue: text), word == .isTrue || word == .isFalse else {
      return text
    }
    return word.french
  }
}
