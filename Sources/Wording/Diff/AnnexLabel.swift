/// What the draft annex for the clearing of reservations says: a closed list. It proposes, and clears nothing: that is
/// the owner's to decide.
///
/// The comment of a case says what its arguments are.
public enum AnnexLabel: String, Sendable, CaseIterable {
  /// The title.
  case title
  /// The mark over everything.
  case draft
  /// What it is a draft of, and who decides.
  case purpose
  /// Who decides, on a page that is no annex.
  case onlyProposed
  /// Where it comes from. Arguments: the version of recol, the day.
  case source
  /// Facts: the two deliveries, the requirements, the stage, what of the requirements could not be read.
  case oldDelivery, newDelivery, requirements, stage, fingerprint, unread
  /// The heading of what was counted.
  case summary
  /// What a person has to look at before deciding.
  case attention
  /// What changed beside the reservations. Arguments: their number in digits, as shown.
  case beside
  /// The heading of the table of a state: those that may be cleared, those that may not.
  case proposed, partial, kept, appeared, unverifiable
  /// The columns.
  case number, reservation, object, finding, today, attentionColumn, decision
  /// What a person fills in.
  case decisionBox
  /// Where it is signed.
  case contractorSignature, supervisorSignature, ownerSignature, date
  /// There is nothing under a heading.
  case nothing

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Annexe à la levée des réserves", en: "Annex for the clearing of reservations")
    case .draft: Phrase(fr: "PROJET – sans valeur de décision", en: "DRAFT – decides nothing")
    case .purpose:
      Phrase(
        fr: """
          Projet d'annexe aux formulaires EXE8 (proposition du maître d'œuvre) et EXE9 (décision du maître d'ouvrage). \
          Les états ci-dessous sont des constats proposés par un outil : aucune réserve n'est levée tant que le maître \
          d'ouvrage ne l'a pas décidé.
          """,
        en: """
          Draft of an annex to the French forms EXE8 (proposal of the supervisor) and EXE9 (decision of the owner). The \
          states below are proposed by a tool: no reservation is cleared before the owner has decided so.
          """)
    case .onlyProposed:
      Phrase(
        fr: """
          Ces états sont des constats proposés par un outil : aucune réserve n'est levée tant que le maître d'ouvrage ne \
          l'a pas décidé.
          """,
        en: "These states are proposed by a tool: no reservation is cleared before the owner has decided so.")
    case .source: Phrase(fr: "Établi par recol {1} le {2}.", en: "Made by recol {1} on {2}.")
    case .oldDelivery: Phrase(fr: "Remise sur laquelle portaient les réserves", en: "Delivery with the reservations")
    case .unread: Phrase(fr: "Non vérifié", en: "Not checked")
    case .newDelivery: Phrase(fr: "Remise examinée", en: "Delivery examined")
    case .requirements: Phrase(fr: "Exigences", en: "Requirements")
    case .stage: Phrase(fr: "Phase", en: "Stage")
    case .fingerprint: Phrase(fr: "SHA-256", en: "SHA-256")
    case .summary: Phrase(fr: "Bilan proposé", en: "Proposed summary")
    case .attention: Phrase(fr: "À examiner avant de décider", en: "To be looked at before deciding")
    case .beside:
      Phrase(
        fr: "{2} {1:objet a été modifié|objets ont été modifiés} sans qu'une réserve {1:le vise|les vise}.",
        en: "{2} {1:object was|objects were} changed that no reservation is about.")
    case .proposed: Phrase(fr: "Réserves dont la levée est proposée", en: "Reservations proposed to be cleared")
    case .partial:
      Phrase(fr: "Réserves dont la levée partielle est proposée", en: "Reservations proposed to be cleared in part")
    case .kept: Phrase(fr: "Réserves proposées au maintien", en: "Reservations proposed to be kept")
    case .appeared:
      Phrase(fr: "Constats nouveaux et régressions", en: "New findings, and what was valid and is not any more")
    case .unverifiable: Phrase(fr: "Réserves non vérifiables", en: "Reservations that cannot be verified")
    case .number: Phrase(fr: "N°", en: "No.")
    case .reservation: Phrase(fr: "Réserve (exigence)", en: "Reservation (requirement)")
    case .object: Phrase(fr: "Objet", en: "Object")
    case .finding: Phrase(fr: "Constat initial", en: "Found at first")
    case .today: Phrase(fr: "Constat à ce jour", en: "Found now")
    case .attentionColumn: Phrase(fr: "À examiner", en: "To be looked at")
    case .decision: Phrase(fr: "Décision du maître d'ouvrage", en: "Decision of the owner")
    case .decisionBox: Phrase(fr: "☐ levée ☐ maintenue", en: "☐ cleared ☐ kept")
    case .contractorSignature: Phrase(fr: "Pour l'entreprise", en: "For the contractor")
    case .supervisorSignature: Phrase(fr: "Pour le maître d'œuvre", en: "For the supervisor")
    case .ownerSignature: Phrase(fr: "Pour le maître d'ouvrage", en: "For the owner")
    case .date: Phrase(fr: "Nom, date et signature", en: "Name, date and signature")
    case .nothing: Phrase(fr: "Néant.", en: "None.")
    }
  }
}
