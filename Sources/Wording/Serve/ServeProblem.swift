/// Why `serve` does not do what a client asks: a closed list.
///
/// The comment of a case says what its arguments are.
public enum ServeProblem: String, Sendable, CaseIterable {
  /// No such page, check or report.
  case notFound
  /// The request calls another server, or comes from another's page.
  case foreign
  /// The token is missing or wrong.
  case unauthorized
  /// A form that another page made, or one from before the server was started again.
  case foreignForm
  /// A form that cannot be read.
  case badForm
  /// A field whose value cannot be. Arguments: its name.
  case badField
  /// The name of a file leads elsewhere or is none.
  case badFileName
  /// More bytes than an upload may have.
  case tooLarge
  /// An upload without a length or a form.
  case noForm
  /// An upload without a model.
  case noModel
  /// An upload without requirements.
  case noRequirements
  /// Too many checks wait.
  case queueFull
  /// The disk is full.
  case diskFull
  /// The data folder refuses.
  case storage
  /// The server is being ended.
  case ending
  /// Something else.
  case other

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .notFound: Phrase(fr: "Il n'y a rien à cette adresse.", en: "There is nothing at this address.")
    case .foreign:
      Phrase(
        fr: "Cette demande vient d'ailleurs ; elle est refusée.",
        en: "This request comes from elsewhere; it is refused.")
    case .unauthorized: Phrase(fr: "Le jeton d'accès est nécessaire.", en: "The access token is needed.")
    case .foreignForm:
      Phrase(
        fr: "Le formulaire n'est plus valable. Rechargez la page, puis envoyez-le de nouveau.",
        en: "The form is no longer valid. Reload the page, then send it again.")
    case .badForm: Phrase(fr: "Le formulaire est illisible.", en: "The form cannot be read.")
    case .badField: Phrase(fr: "La valeur du champ « {1} » n'est pas valable.", en: "The value of “{1}” is not valid.")
    case .badFileName: Phrase(fr: "Un nom de fichier n'est pas valable.", en: "The name of a file is not valid.")
    case .tooLarge: Phrase(fr: "L'envoi est trop volumineux.", en: "The upload is too large.")
    case .noForm:
      Phrase(fr: "Un formulaire avec des fichiers est attendu.", en: "A form with files is expected.")
    case .noModel: Phrase(fr: "Choisissez au moins une maquette.", en: "Choose at least one model.")
    case .noRequirements:
      Phrase(fr: "Choisissez un cahier des charges ou un IDS.", en: "Choose a cahier des charges or an IDS.")
    case .queueFull:
      Phrase(
        fr: "Trop de vérifications attendent. Réessayez dans une minute.",
        en: "Too many checks are waiting. Try again in a minute.")
    case .diskFull: Phrase(fr: "Le disque du serveur est plein.", en: "The server's disk is full.")
    case .storage:
      Phrase(fr: "Le serveur ne peut pas écrire dans son dossier.", en: "The server cannot write to its folder.")
    case .ending: Phrase(fr: "Le serveur s'arrête.", en: "The server is being stopped.")
    case .other: Phrase(fr: "La demande n'a pas pu être traitée.", en: "The request could not be handled.")
    }
  }
}
