/// What the arguments and options mean that say what is asked, and of whom. A closed list.
public enum RequirementHelp: String, HelpText, Sendable, CaseIterable {
  case requirementFiles, against, covers, stage, lot, documents, allowInvalid

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .requirementFiles:
      Phrase(fr: "Fichiers d'exigences.", en: "Requirement files.")
    case .against:
      Phrase(
        fr: """
          Exigences : IDS, cahier des charges (YAML, XLSX, CSV), ou ce qui est fourni avec recol : batiment-fr, rules, \
          buildingsmart ; l'option accepte plusieurs fichiers et peut être répétée.
          """,
        en: """
          Requirements: IDS, cahier des charges (YAML, XLSX, CSV), or what ships with recol: batiment-fr, rules, \
          buildingsmart; the option takes several files and may be repeated.
          """)
    case .covers:
      Phrase(
        fr: "Cahier des charges que les fichiers doivent couvrir : dit ce qu'ils omettent, affaiblissent ou modifient.",
        en: "Cahier that the files are to cover: says what they leave out, weaken or change.")
    case .stage:
      Phrase(
        fr:
          "Phase du cahier à laquelle la maquette est remise, par son nom ou un autre qu'elle porte (doe, TQC) ; sans effet sur un IDS.",
        en:
          "Stage of the cahier at which the model is delivered, by its name or another that it has (doe, TQC); without effect on an IDS."
      )
    case .lot:
      Phrase(
        fr: "Lot du cahier qui est vérifié ; ce qui est demandé à tous les lots l'est aussi. Sans effet sur un IDS.",
        en: "Lot of the cahier that is checked; what every lot must provide is, too. Without effect on an IDS.")
    case .documents:
      Phrase(
        fr: "Dossier des documents remis avec les maquettes (DOE), que vérifient les règles D1 à D12.",
        en: "Folder of the documents delivered beside the models (DOE), which the rules D1 to D12 check.")
    case .allowInvalid:
      Phrase(
        fr: "Vérifie ce qui est valide dans un fichier d'exigences invalide.",
        en: "Checks what is sound of an invalid requirement file.")
    }
  }
}
