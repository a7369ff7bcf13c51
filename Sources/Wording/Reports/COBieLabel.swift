/// What the first sheet of a COBie workbook says: a closed list.
public enum COBieLabel: String, Sendable, CaseIterable {
  // MARK: Titles

  case title, readiness, columns, notes

  // MARK: Facts and headings

  case standard, models, sheet, column, rows, complete, filled, share, leftOut

  // MARK: Notes

  /// What stands in required cells that say nothing.
  case notAvailable
  /// Names that several rows have.
  case uniqueNames
  /// Rows without a name.
  case unnamed
  /// Words that stand where a value should.
  case placeholders
  /// Numbers are in the units of the model.
  case units
  /// Why there is no sheet of properties.
  case attributes

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Classeur COBie des maquettes", en: "COBie workbook of the models")
    case .readiness: Phrase(fr: "Préparation par feuille", en: "Readiness by sheet")
    case .columns: Phrase(fr: "Colonnes obligatoires", en: "Required columns")
    case .notes: Phrase(fr: "À savoir", en: "Notes")
    case .standard: Phrase(fr: "Format", en: "Format")
    case .models: Phrase(fr: "Maquettes", en: "Models")
    case .sheet: Phrase(fr: "Feuille", en: "Sheet")
    case .column: Phrase(fr: "Colonne", en: "Column")
    case .rows: Phrase(fr: "Lignes", en: "Rows")
    case .complete: Phrase(fr: "Lignes complètes", en: "Complete rows")
    case .filled: Phrase(fr: "Renseignées", en: "Filled in")
    case .share: Phrase(fr: "Taux", en: "Share")
    case .leftOut: Phrase(fr: "Lignes non écrites, faute de place", en: "Rows not written, for want of room")
    // Notes
    case .notAvailable:
      Phrase(
        fr: "« n/a » : la maquette ne dit rien dans une colonne obligatoire.",
        en: "“n/a”: the model says nothing in a required column.")
    case .uniqueNames:
      Phrase(
        fr: "Un nom porté par plusieurs lignes d'une feuille reçoit un numéro : « RDC (2) » ; les renvois le suivent.",
        en: "A name that several rows of a sheet have gets a number: “Ground floor (2)”; references follow it.")
    case .unnamed:
      Phrase(
        fr: "Une ligne sans nom porte son GlobalId ; elle ne compte pas comme complète.",
        en: "A row without a name is called by its GlobalId; it does not count as complete.")
    case .placeholders:
      Phrase(
        fr: "Les valeurs de remplissage (« à définir ») sont écrites et ne comptent pas comme renseignées.",
        en: "Placeholders (“TBD”) are written and do not count as filled in.")
    case .units:
      Phrase(
        fr: "Les nombres sont dans les unités de la maquette, nommées dans la feuille Facility.",
        en: "Numbers are in the units of the model, which the sheet Facility names.")
    case .attributes:
      Phrase(
        fr: "La feuille Attribute n'est pas écrite : une maquette a plus de propriétés qu'une feuille n'a de lignes.",
        en: "The sheet Attribute is not written: a model has more properties than a sheet has rows.")
    }
  }
}
