/// What a fiche de visa says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum VisaLabel: String, Sendable, CaseIterable {
  /// The title.
  case title
  /// What no lot answers for: the title of its sheet, and why it is there.
  case nobody, nobodyWhy
  /// The headings of its facts.
  case lot, contractor, operation, stage, day, models, unread, waivers, refused, due, tool
  /// How much is left to do. Arguments: requirements in digits, as shown, objects and values in digits, as shown.
  case left
  /// Models that have to be delivered again. Arguments: their number in digits, as shown.
  case modelsLeft
  /// Nothing is left to do.
  case nothingLeft
  /// What is proposed. Arguments: the visa.
  case proposed
  /// The three visas.
  case withoutRemarks, withRemarks, toBeRedone
  /// Nothing of what the lot is asked for was delivered, or had to be.
  case notConcerned
  /// Whose decision it is.
  case decision
  /// The parts of an item.
  case asked, why, fix
  /// Who else is asked for the same. Arguments: the lots.
  case shared
  /// The heading of models that have to be delivered again.
  case unreadHeading
  /// Why a model stands on the sheet of a lot although nothing says that it is the lot's.
  case nobodysModel
  /// What models that were read in part mean for what follows. Arguments: the names of their files.
  case cut
  /// The heading of what only a person can check.
  case checklist
  /// Failures that are left out of a list. Arguments: their number in digits, as shown, the name of the workbook.
  case further
  /// The box to sign.
  case box, name, date, signature, remarks
  /// The answer of the contractor.
  case answer, answered
  /// Names of sheets of the workbook.
  case sheetOverview, sheetItems

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Fiche de visa", en: "Visa sheet")
    case .nobody: Phrase(fr: "Sans lot désigné", en: "No lot named")
    case .nobodyWhy:
      Phrase(
        fr: "Le cahier ne désigne aucun lot pour ces exigences : à répartir par qui conduit l'opération.",
        en: "The requirements name no lot: who leads the project hands them out.")
    case .lot: Phrase(fr: "Lot", en: "Lot")
    case .contractor: Phrase(fr: "Entreprise", en: "Contractor")
    case .operation: Phrase(fr: "Exigences", en: "Requirements")
    case .stage: Phrase(fr: "Phase", en: "Stage")
    case .day: Phrase(fr: "Vérifié le", en: "Checked on")
    case .waivers: Phrase(fr: "Rien à reprendre pour", en: "Nothing to do for")
    case .refused: Phrase(fr: "Non vérifié", en: "Not checked")
    case .models: Phrase(fr: "Fichiers vérifiés", en: "Files checked")
    case .unread: Phrase(fr: "Fichiers non vérifiés, ou en partie", en: "Files not checked, or in part only")
    case .due: Phrase(fr: "Échéance", en: "Due")
    case .tool: Phrase(fr: "Vérifié avec", en: "Checked with")
    case .left:
      Phrase(
        fr: "{2} {1:exigence|exigences} à reprendre : {4} {3:écart|écarts}",
        en: "{2} {1:requirement|requirements} to take up again: {4} {3:failure|failures}")
    case .modelsLeft:
      Phrase(
        fr: "{2} {1:maquette illisible ou tronquée à remettre|maquettes illisibles ou tronquées à remettre} de nouveau",
        en: "{2} unreadable or truncated {1:model|models} to deliver again")
    case .shared: Phrase(fr: "exigence partagée avec : {1}", en: "requirement shared with: {1}")
    case .unreadHeading:
      Phrase(
        fr: "Maquettes à remettre de nouveau, lisibles et entières", en: "Models to deliver again, readable and whole")
    case .nobodysModel:
      Phrase(
        fr: "aucun lot n'est désigné pour cette maquette : ce qui est demandé au lot peut s'y trouver",
        en: "no lot is named for this model: what the lot is asked for may be in it")
    case .cut:
      Phrase(
        fr: """
          {1} : fichier lu en partie ; des écarts relevés ci-dessous peuvent n'être que la conséquence de ce qui lui \
          manque.
          """,
        en: "{1}: read in part; failures that are listed below may only be a consequence of what is missing of it.")
    case .nothingLeft: Phrase(fr: "Rien à reprendre.", en: "Nothing to take up again.")
    case .proposed: Phrase(fr: "Visa proposé : {1}", en: "Proposed visa: {1}")
    case .withoutRemarks: Phrase(fr: "VSO (visa sans observation)", en: "VSO (visa without remarks)")
    case .withRemarks: Phrase(fr: "VAO (visa avec observations)", en: "VAO (visa with remarks)")
    case .toBeRedone: Phrase(fr: "à reprendre et à présenter de nouveau", en: "to be redone and presented again")
    case .notConcerned:
      Phrase(
        fr: "sans objet : aucune exigence de la fiche ne concerne ce qui est remis",
        en: "not applicable: no requirement of the sheet concerns what was delivered")
    case .decision:
      Phrase(
        fr: "Proposition calculée d'après les seuils du cahier ; le visa appartient à qui signe.",
        en: "Computed from the thresholds of the cahier; the visa is the signatory's.")
    case .asked: Phrase(fr: "Ce qui est demandé", en: "What is asked")
    case .why: Phrase(fr: "Pourquoi", en: "Why")
    case .fix: Phrase(fr: "Comment y remédier", en: "How to provide it")
    case .checklist: Phrase(fr: "À vérifier et à signer par une personne", en: "To be checked and signed by a person")
    case .further:
      Phrase(
        fr: "… et {2} {1:autre écart|autres écarts}, dans {3}", en: "… and {2} more {1:failure|failures}, in {3}")
    case .box: Phrase(fr: "Visa", en: "Visa")
    case .name: Phrase(fr: "Nom et qualité", en: "Name and function")
    case .date: Phrase(fr: "Date", en: "Date")
    case .signature: Phrase(fr: "Signature", en: "Signature")
    case .remarks: Phrase(fr: "Observations", en: "Remarks")
    case .answer: Phrase(fr: "Réponse de l'entreprise", en: "Answer of the contractor")
    case .answered: Phrase(fr: "Repris le", en: "Done on")
    case .sheetOverview: Phrase(fr: "Fiche", en: "Sheet")
    case .sheetItems: Phrase(fr: "À reprendre", en: "To be redone")
    }
  }
}
