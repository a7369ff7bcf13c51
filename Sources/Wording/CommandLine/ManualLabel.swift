/// What the manual page says around the help of the verbs: a closed list.
public enum ManualLabel: String, Sendable, CaseIterable {
  // MARK: Headings

  case name, synopsis, description, verbs, arguments, options, status, environment, files

  // MARK: Text

  /// What recol is, behind its name.
  case purpose
  /// What models are.
  case models
  /// What goes where.
  case streams
  /// Exit statuses.
  case conforms, doesNotConform, badUsage, badRequirements, badModel, fault, interrupted
  /// Which of them wins.
  case greatest
  /// What variables of the environment do.
  case locale, noColour, clock, token
  /// What lies in the folder of results.
  case results

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .purpose:
      Phrase(
        fr: "vérifie des maquettes IFC par rapport à des exigences",
        en: "check IFC building models against requirements")
    case .models:
      Phrase(
        fr: """
          Une maquette est un fichier .ifc, .ifczip ou .ifcxml, reconnu à son contenu ; un dossier vaut toutes les \
          maquettes qu'il contient, « - » l'entrée standard, archive.zip!membre.ifc un membre d'une archive.
          """,
        en: """
          A model is a file .ifc, .ifczip or .ifcxml, told by its content; a folder stands for all models in it, “-” \
          for standard input, archive.zip!member.ifc for a member of an archive.
          """)
    case .streams:
      Phrase(
        fr: """
          La sortie standard porte le rapport et rien d'autre ; les messages vont sur la sortie d'erreur. Rien n'est \
          cherché sur le réseau.
          """,
        en: """
          Standard output carries the report and nothing else; messages go to standard error. Nothing is fetched from \
          a network.
          """)
    case .greatest: Phrase(fr: "Le plus grand l'emporte.", en: "The greatest that applies wins.")
    case .locale:
      Phrase(
        fr: "La langue des rapports et des messages, sans --lang : le français, sauf si la locale est anglaise.",
        en: "The language of reports and messages, without --lang: French unless the locale says English.")
    case .noColour: Phrase(fr: "Pas de couleurs, si elle n'est pas vide.", en: "No colours, where it is not empty.")
    case .clock:
      Phrase(
        fr: """
          Le jour des rapports, en secondes depuis le 1er janvier 1970 : les mêmes entrées donnent les mêmes octets.
          """,
        en: "The day of reports, in seconds since 1 January 1970: the same inputs give the same bytes.")
    case .token: Phrase(fr: "Le jeton de serve, sans --token.", en: "The token of serve, without --token.")
    case .results: Phrase(fr: "Les résultats de serve, sans --data.", en: "The results of serve, without --data.")
    // Headings
    case .name: Phrase(fr: "NOM", en: "NAME")
    case .synopsis: Phrase(fr: "SYNOPSIS", en: "SYNOPSIS")
    case .description: Phrase(fr: "DESCRIPTION", en: "DESCRIPTION")
    case .arguments: Phrase(fr: "Arguments", en: "Arguments")
    case .options: Phrase(fr: "Options", en: "Options")
    case .status: Phrase(fr: "CODES DE SORTIE", en: "EXIT STATUS")
    case .environment: Phrase(fr: "ENVIRONNEMENT", en: "ENVIRONMENT")
    case .files: Phrase(fr: "FICHIERS", en: "FILES")
    case .verbs: Phrase(fr: "VERBES", en: "VERBS")
    // Exit statuses
    case .conforms:
      Phrase(
        fr: """
          tout a été fait, et les maquettes sont conformes, au besoin avec observations : écarts dans la limite d'un seuil \
          du cahier, exigence mineure sous le sien, maquette ou document attendus que rien n'a permis de chercher
          """,
        en: """
          everything asked was done, and the models conform, be it with remarks: failures within a threshold of the \
          cahier, a minor requirement below its own, a model or document that a stage lists and nobody could look for
          """)
    case .doesNotConform:
      Phrase(
        fr: """
          fait, et au moins une maquette n'est pas conforme ; show : un objet demandé n'est pas dans la maquette, ou n'est \
          que de la géométrie ; diff : une réserve est nouvelle, ou il y a régression
          """,
        en: """
          done, and at least one model does not conform; show: an object that was asked for is not in the model, or \
          geometry; diff: a finding is new or regressed
          """)
    case .badUsage: Phrase(fr: "la ligne de commande est fausse", en: "the command line is wrong")
    case .badRequirements:
      Phrase(
        fr: "un fichier d'exigences est illisible ou invalide, ou n'a pas la phase ou le lot demandé",
        en: "a requirement file is unreadable or invalid, or has no such stage or lot")
    case .badModel:
      Phrase(
        fr: """
          une maquette est illisible ou tronquée, un dossier ne peut pas être parcouru, une archive n'a aucune maquette ; \
          scan : la base n'existe pas, ou n'est pas un relevé
          """,
        en: """
          a model is unreadable or truncated, a folder cannot be gone through, or an archive has no model; scan: the \
          database is not there, or is none of a scan
          """)
    case .fault: Phrase(fr: "recol lui-même a échoué", en: "recol itself failed")
    case .interrupted: Phrase(fr: "scan : interrompu (Ctrl-C)", en: "scan: interrupted (Ctrl-C)")
    }
  }
}
