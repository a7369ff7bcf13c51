/// How what a rule of the family D finds in the folder of documents is usually mended, by the code of the rule.
///
/// Where a cahier has instructions of its own for the rule, these come instead.
public enum DocumentRuleAdvice: String, Sendable, CaseIterable {
  case d1 = "D1", d2 = "D2", d3 = "D3", d4 = "D4", d5 = "D5", d6 = "D6", d7 = "D7", d8 = "D8"
  case d9 = "D9", d10 = "D10", d11 = "D11", d12 = "D12"

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .d1:
      Phrase(
        fr: "Remettre le document qui manque, sous un nom et à une place où le cahier le reconnaît.",
        en: "Deliver the document that is missing, by a name and in a place by which the cahier knows it.")
    case .d2:
      Phrase(
        fr: """
          Mettre le document dans le dossier et l'y citer par un chemin relatif, ou corriger la référence dans la \
          maquette.
          """,
        en: "Put the document in the folder and point to it by a relative path, or correct the reference in the model.")
    case .d3:
      Phrase(
        fr: """
          Citer le fichier dans une maquette ou l'ajouter à la liste des documents attendus, ou le retirer du \
          dossier.
          """,
        en: "Point to the file from a model or add it to the list of expected documents, or take it out of the folder.")
    case .d4:
      Phrase(
        fr: """
          Remettre la fiche, la notice ou les instructions de maintenance qui manquent, et les attacher au type de \
          l'équipement.
          """,
        en: """
          Deliver the data sheet, manual or maintenance instructions that are missing, and attach them to the type \
          of the equipment.
          """)
    case .d5:
      Phrase(
        fr: "Remettre le document entier, sans mot de passe, avec l'extension de son vrai format.",
        en: "Deliver the document whole, without a password, with the extension of its real format.")
    case .d6:
      Phrase(
        fr: "Nommer le fichier comme convenu, et retirer l'indice périmé ou le ranger dans un dossier d'archives.",
        en: "Name the file as agreed, and take the superseded revision away or put it in a folder of archives.")
    case .d7:
      Phrase(
        fr: """
          N'en garder qu'un exemplaire, cité partout où il sert ; donner à chaque type d'équipement son propre \
          document.
          """,
        en: "Keep one copy, pointed to wherever it serves; give each type of equipment a document of its own.")
    case .d8:
      Phrase(
        fr: "Remettre le fichier natif de chaque maquette, sous le même nom et du même export.",
        en: "Deliver the native file of each model, by the same name and of the same export.")
    case .d9:
      Phrase(
        fr: "Corriger la liste ou la maquette, ligne par ligne, jusqu'à ce qu'elles concordent.",
        en: "Correct the list or the model, row by row, until they agree.")
    case .d10:
      Phrase(
        fr: """
          Remettre le document établi pendant les travaux, ou corriger sa date ; réexporter la maquette plus \
          ancienne que le dernier plan.
          """,
        en: """
          Deliver the document that was made during the works, or correct its date; export a model again that is \
          older than the newest plan.
          """)
    case .d11:
      Phrase(
        fr: "Demander sa part au titulaire du lot, et la ranger sous le nom du lot.",
        en: "Ask the holder of the lot for its part, and put it under the name of the lot.")
    case .d12:
      Phrase(
        fr: "Remettre le DIUO du coordonnateur en matière de sécurité et de protection de la santé.",
        en: "Deliver the DIUO of the coordinator for safety and health.")
    }
  }
}
