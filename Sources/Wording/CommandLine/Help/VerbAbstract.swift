/// What each verb does, in a line. A closed list.
public enum VerbAbstract: String, HelpText, Sendable, CaseIterable {
  case root, check, info, show, audit, convert, diff, scan, serve

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .root:
      Phrase(
        fr: "Vérifie des maquettes IFC par rapport à un cahier des charges BIM.",
        en: "Checks IFC models against BIM requirements.")
    case .check:
      Phrase(
        fr: "Vérifie des maquettes IFC par rapport à des exigences (IDS, cahier des charges).",
        en: "Checks IFC models against requirements (IDS, cahier des charges).")
    case .info:
      Phrase(
        fr: "Dit ce qu'est une maquette : en-tête, schéma, unités, nombre d'instances par classe.",
        en: "Says what a model is: header, schema, units, instances per class.")
    case .show:
      Phrase(
        fr: "Dit ce que la maquette dit de ses objets : attributs, propriétés, matériaux, classifications.",
        en: "Says what a model says of its objects: attributes, properties, materials, classifications.")
    case .audit:
      Phrase(
        fr: "Dit si un fichier d'exigences (IDS, cahier des charges) est lui-même valide.",
        en: "Says whether a requirement file (IDS, cahier des charges) is itself sound.")
    case .convert:
      Phrase(
        fr: "Traduit un fichier d'exigences dans un autre format, et dit ce qui se perd.",
        en: "Translates a requirement file into another format, and says what is lost.")
    case .diff:
      Phrase(
        fr: "Compare deux remises d'une maquette, et dit ce que deviennent les réserves.",
        en: "Compares two deliveries of a model, and says what became of the findings.")
    case .scan:
      Phrase(
        fr: "Relève des milliers de maquettes dans une base SQLite, et reprend là où il s'est arrêté.",
        en: "Takes thousands of models down in an SQLite database, and goes on where it stopped.")
    case .serve:
      Phrase(
        fr: "Ouvre une page où déposer une remise et lire le rapport, sans terminal.",
        en: "Opens a page to drop a delivery on and read the report, without a terminal.")
    }
  }
}
