/// What help calls the value of an argument or option, between `<` and `>`. A closed list.
public enum ValueName: String, HelpText, Sendable, CaseIterable {
  case model, object, file, folder, database, input, output, report, cahier, yaml
  case id, schema, date, calendar, amount, percent, number, size, address, name, token, format, reportPath, language

  /// The text: a word without blanks.
  public var phrase: Phrase {
    switch self {
    case .model: Phrase(fr: "maquette", en: "model")
    case .object: Phrase(fr: "objet", en: "object")
    case .file: Phrase(fr: "fichier", en: "file")
    case .folder: Phrase(fr: "dossier", en: "folder")
    case .database: Phrase(fr: "base", en: "file")
    case .input: Phrase(fr: "entrée", en: "in")
    case .output: Phrase(fr: "sortie", en: "out")
    case .report: Phrase(fr: "rapport.json", en: "report.json")
    case .cahier: Phrase(fr: "cahier", en: "cahier")
    case .yaml: Phrase(fr: "yaml", en: "yaml")
    case .id: Phrase(fr: "id", en: "id")
    case .schema: Phrase(fr: "ifc", en: "ifc")
    case .date: Phrase(fr: "date", en: "date")
    case .calendar: Phrase(fr: "nom", en: "name")
    case .amount: Phrase(fr: "euros", en: "euros")
    case .percent: Phrase(fr: "pourcentage", en: "percent")
    case .number: Phrase(fr: "n", en: "n")
    case .size: Phrase(fr: "taille", en: "size")
    case .address: Phrase(fr: "adresse", en: "address")
    case .name: Phrase(fr: "nom", en: "host")
    case .token: Phrase(fr: "jeton", en: "token")
    case .format: Phrase(fr: "format", en: "format")
    case .reportPath: Phrase(fr: "format=chemin", en: "format=path")
    case .language: Phrase(fr: "fr|en", en: "fr|en")
    }
  }
}
