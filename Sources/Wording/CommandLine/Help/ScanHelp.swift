/// What the arguments and options of `scan` mean. A closed list.
public enum ScanHelp: String, HelpText, Sendable, CaseIterable {
  case folders, database, photo, mapping, memory, again, merge, null, list, sparkDriver, printSchema

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .folders:
      Phrase(
        fr:
          "Dossiers à parcourir, archives zip comprises ; avec --merge, bases et lignes à fusionner ; « - » pour lire des chemins sur l'entrée standard.",
        en:
          "Folders to walk, zip archives included; with --merge, databases and lines to merge; “-” to read paths from standard input."
      )
    case .database:
      Phrase(
        fr: "Base SQLite du relevé, créée au besoin.",
        en: "SQLite database of the scan, made where it is missing.")
    case .photo:
      Phrase(
        fr: "Relève aussi ce que les maquettes contiennent, avec --against ; sans, c'est toujours fait.",
        en: "Takes down what models hold with --against, too; without it this is always done.")
    case .mapping:
      Phrase(
        fr: "Correspondance (YAML) entre les colonnes de la GMAO et les maquettes, pour --report gmao=FICHIER.",
        en: "Mapping (YAML) of a maintenance system's columns to models, for --report gmao=FILE.")
    case .memory:
      Phrase(
        fr: "Mémoire pour l'ensemble, par exemple 500MB ou 4GB ; la moitié de celle de la machine par défaut.",
        en: "Memory for everything, as in 500MB or 4GB; half of the machine's by default.")
    case .again:
      Phrase(fr: "Relit aussi ce qui n'a pas changé.", en: "Reads what has not changed, too.")
    case .merge:
      Phrase(
        fr: "Fusionne des bases de recol scan, et des lignes de recol scan - --format jsonl.",
        en: "Merges databases of recol scan, and lines of recol scan - --format jsonl.")
    case .null:
      Phrase(
        fr: "Les chemins de l'entrée standard finissent par NUL, et non par une fin de ligne.",
        en: "Paths on standard input end with NUL and not with the end of a line.")
    case .list:
      Phrase(
        fr: "Écrit la taille du fichier et le chemin de chaque maquette que le relevé lirait, et n'en lit aucune.",
        en: "Prints the size of the file and the path of each model that a scan would read, and reads none.")
    case .sparkDriver:
      Phrase(fr: "Écrit le programme Python qui relève avec Apache Spark.", en: "Prints the driver for Apache Spark.")
    case .printSchema:
      Phrase(fr: "Écrit le SQL des tables et des vues.", en: "Prints the SQL of the tables and views.")
    }
  }
}
