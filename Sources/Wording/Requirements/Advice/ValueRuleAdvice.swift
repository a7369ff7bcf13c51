/// How what a rule of the family V finds in values is usually mended, by the code of the rule.
///
/// Where a cahier has instructions of its own for the rule, these come instead.
public enum ValueRuleAdvice: String, Sendable, CaseIterable {
  case v1 = "V1", v2 = "V2", v3 = "V3", v4 = "V4"

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .v1:
      Phrase(
        fr: "Écrire la vraie valeur à la place du remplissage, ou laisser vide ce qui n'est pas connu.",
        en: "Write the real value in place of the placeholder, or leave blank what is not known.")
    case .v2:
      Phrase(
        fr: "Relever la valeur propre à chaque objet, et vider celles qui ont été recopiées.",
        en: "Take down the value of each object, and blank those that were copied.")
    case .v3:
      Phrase(
        fr: "Faire correspondre la propriété à son jeu normalisé dans les réglages d'export : rien n'est à ressaisir.",
        en: "Map the property to its standard set in the settings of the export: nothing has to be typed in again.")
    case .v4:
      Phrase(
        fr: "Confirmer la valeur de l'objet, ou l'aligner sur celle de son type.",
        en: "Confirm the value of the object, or make it that of its type.")
    }
  }
}
