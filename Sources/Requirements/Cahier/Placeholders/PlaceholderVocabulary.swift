/// The words and sentinels that stand where a value should, by language: what recol takes for a placeholder unless a
/// cahier says otherwise.
///
/// They are compared folded (``TextFolding``). Beside them, a text is a placeholder that holds nothing but blanks and
/// punctuation (`-`, `?`, `…`), or nothing but the letter x twice or more (`XXX`, `xx-xx`), or nothing but the digit 0
/// four times or more (`0000-0000`), that begins with one of ``openings``, that is an error of a spreadsheet with its
/// sign (`#REF!`; `REF.` is a word), or a word in angle brackets (`<undefined>`).
///
/// No placeholders are words that are as often an answer: `aucun` (a finish that there is none of), `SO` (sud-ouest;
/// `s.o.` is one), `000` and `00` (numbers of rooms and storeys).
public enum PlaceholderVocabulary {
  /// In French; beside them, ``unsaid``.
  public static let french = [
    "à définir", "a définir", "à déterminer", "à compléter", "à completer", "à préciser", "à renseigner",
    "à confirmer", "à remplir", "à saisir", "à spécifier", "à fournir", "à indiquer", "à vérifier", "à voir", "à venir",
    "en attente", "en cours", "non déf.", "non rens.", "à déf.", "NC", "N.C.", "N/C", "ND", "N.D.", "N/D", "NR", "N.R.",
    "inconnu", "inconnue", "inconnus", "inconnues", "indéfini", "indéterminé", "indéterminée", "néant", "vide",
    "pas de valeur",
    "sans valeur", "aucune valeur", "sans nom", "valeur par défaut", "par défaut", "défaut", "à faire",
  ]

  /// What has not been said, behind `non`, `pas` or `pas encore`, in each gender and number: `non renseignés`,
  /// `Pas défini`, `Non communiqué(e)`.
  public static let participles = [
    "défini", "déterminé", "renseigné", "communiqué", "connu", "précisé", "spécifié", "fourni", "indiqué", "disponible",
  ]

  /// How the gender and the number are written: `renseignée`, `renseigné(e)`, `renseigné·e·s`.
  public static let endings = ["", "e", "s", "es", " e", " s", " es", " e s"]

  /// The participles as they are written.
  public static let unsaid: [String] = participles.flatMap { participle in
    ["non", "pas", "pas encore"].flatMap { no in endings.map { "\(no) \(participle)\($0)" } }
  }

  /// What says that a question does not arise: an answer, where nobody asked for another; no value where one was asked
  /// for.
  public static let answers = [
    "sans objet", "s.o.", "s/o", "non applicable", "non concerné", "non concernée", "not applicable",
  ]

  /// In English.
  public static let english = [
    "TBD", "T.B.D.", "TBC", "TBA", "TBN", "to be defined", "to be determined", "to be confirmed", "to be completed",
    "to be advised", "to be specified", "to be provided", "to do", "todo", "n/a", "N.A.", "NA", "not available",
    "not defined", "not yet defined", "not specified", "not yet specified", "not provided", "not yet known",
    "not set", "not known", "unknown", "undefined", "undef.", "unspecified", "unset", "unnamed", "no name",
    "no value", "none", "null", "nil", "empty", "blank", "pending", "placeholder", "dummy", "sample", "default value",
    "lorem ipsum", "fill in", "fixme",
  ]

  /// What authoring tools and exporters write where their user said nothing.
  public static let exporters = [
    "Default", "Standard", "NOTDEFINED", "NOTKNOWN", "<unnamed>", "<none>", "<aucun>", "<par défaut>",
    "<by category>", "<par catégorie>", "Default Site", "Default Building", "Default Project", "Site par défaut",
    "Bâtiment par défaut", "Projet par défaut", "Étage par défaut", "Niveau par défaut", "Project Name",
    "Project Number", "Project Status", "Nom du projet", "Numéro du projet", "Numéro de projet", "Etat du projet",
    "Statut du projet", "Enter address here", "Entrez l'adresse ici", "Entrer l'adresse ici", "Untitled",
    "Sans titre", "NaN",
  ]

  /// What spreadsheets write where a formula failed. They count with the sign in front alone: `Nom`, `Valeur` and `REF.`
  /// are words.
  public static let errors = [
    "#N/A", "#REF!", "#VALEUR!", "#VALUE!", "#NAME?", "#NOM?", "#DIV/0!", "#NOMBRE!", "#NUM!", "#NUL!", "#NULL!",
  ]

  /// What people type to get past a mandatory field.
  public static let fillers = [
    "0", "0000", "00000", "000000", "aaa", "zzz", "abc", "azerty", "qwerty", "test", "toto", "titi",
    // What forms show in their fields of days.
    "JJ/MM/AAAA", "JJ/MM/AA", "AAAA-MM-JJ", "DD/MM/YYYY", "MM/DD/YYYY", "YYYY-MM-DD",
  ]

  /// What a text begins with that says when the value will be said, and by whom, whatever follows: `À définir par
  /// l'entreprise`, `À définir ultérieurement`, `À renseigner (MOE)`.
  ///
  /// Not `tbd` alone: `TBD-01` may be a mark.
  public static let openings = [
    "à définir", "à déterminer", "à compléter", "à préciser", "à renseigner", "à confirmer", "à remplir par",
    "à saisir par", "à fournir par", "à spécifier", "à indiquer par", "à voir avec", "en attente de", "en attente d",
    "en attente du",
    "en attente validation", "en attente moe", "en attente moa", "non communiqué par", "non renseigné par",
    "to be defined", "to be determined",
    "to be confirmed", "to be completed", "to be specified", "to be advised", "tbd by", "tbc by",
  ]

  /// All words.
  public static let words = french + unsaid + english + answers + exporters + fillers

  /// Days that stand for no day: the first days of the calendars of programs, the sentinel of COBie, and what a form
  /// holds that nobody filled in. They count as people write them in French, too: 31/12/1900, 31.12.1900, 31-12-1900.
  public static let sentinelDays = [
    "0000-00-00", "0001-01-01", "1601-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1900-12-31",
    "1904-01-01",
    "1970-01-01", "9999-12-31",
  ]
}
