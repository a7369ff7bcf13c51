/// What the options mean that every verb has: a closed list. Values that take their name from a language are written
/// `<…>` in both.
public enum RunHelp: String, HelpText, Sendable, CaseIterable {
  case format, report, reportFolders, reportHandover, lang, threads, quiet, stats

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .format:
      Phrase(
        fr: "Format de la sortie standard : {1} ; le premier par défaut.",
        en: "Format of standard output: {1}; the first by default.")
    case .report:
      Phrase(
        fr: "Écrit un rapport de plus dans un fichier (json=rapport.json) ; peut être répétée.",
        en: "Writes a further report to a file (json=report.json); may be repeated.")
    case .reportFolders:
      Phrase(
        fr: " Aussi des dossiers : visa=DOSSIER (une fiche par lot), evidence=DOSSIER (de quoi vérifier le résultat).",
        en: " Folders, too: visa=FOLDER (a sheet for each lot), evidence=FOLDER (what verifies the result).")
    case .reportHandover:
      Phrase(
        fr: " Aussi cobie=FICHIER (classeur COBie) et gmao=FICHIER (table d'une GMAO, avec --mapping).",
        en: " cobie=FILE (a COBie workbook) and gmao=FILE (a table of a maintenance system, with --mapping), too.")
    case .lang:
      Phrase(
        fr: "Langue : fr ou en (par défaut, celle du système, sinon fr).",
        en: "Language: fr or en (default: from the locale, else fr).")
    case .threads:
      Phrase(fr: "Nombre de fils d'exécution.", en: "Number of threads.")
    case .quiet:
      Phrase(
        fr: "N'écrit ni remarques ni avancement sur la sortie d'erreur ; les erreurs y sont dites.",
        en: "Writes neither remarks nor progress to standard error; errors are told there.")
    case .stats:
      Phrase(
        fr: "Écrit les durées et la mémoire sur la sortie d'erreur.", en: "Writes timings and memory to standard error."
      )
    }
  }
}
