/// What the options mean that deadlines and penalties go by. A closed list.
public enum DeadlineHelp: String, HelpText, Sendable, CaseIterable {
  case delivered, accepted, dossiers, notified, ordered, calendar, amount

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .delivered:
      Phrase(
        fr: "Jour de la remise, AAAA-MM-JJ ; les dates du cahier s'y comparent, les délais en partent.",
        en: "Day of the delivery, YYYY-MM-DD; dates of the cahier are compared with it, delays run from it.")
    case .accepted:
      Phrase(
        fr: "Jour de la réception des travaux, AAAA-MM-JJ ; les dates du cahier s'y comparent, les délais en partent.",
        en: "Day on which the works were accepted, YYYY-MM-DD; dates are compared with it, delays run from it.")
    case .dossiers:
      Phrase(
        fr: "Jour où le dernier dossier d'entreprise est arrivé, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day on which the last contractor's dossier arrived, YYYY-MM-DD; delays may run from it.")
    case .notified:
      Phrase(
        fr: "Jour où la décision de réception a été notifiée, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day on which the decision to accept the works was notified, YYYY-MM-DD; delays may run from it.")
    case .ordered:
      Phrase(
        fr: "Jour de l'ordre de service qui a lancé l'élément, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day of the order to begin, YYYY-MM-DD; delays may run from it.")
    case .calendar:
      Phrase(
        fr: """
          Jours fériés qui comptent pour les délais : france (par défaut, sauf si le cahier en dit un autre), \
          alsace-moselle, alsace-moselle-good-friday (commune avec un temple protestant ou une église mixte), \
          guadeloupe, guyane, martinique, mayotte, la-reunion, saint-barthelemy, saint-martin.
          """,
        en: """
          Holidays that deadlines go by: france (by default, unless the cahier names another), alsace-moselle, \
          alsace-moselle-good-friday (a commune with a Protestant or shared church), guadeloupe, guyane, martinique, \
          mayotte, la-reunion, saint-barthelemy, saint-martin.
          """)
    case .amount:
      Phrase(
        fr: """
          Montant en euros auquel s'applique la formule de pénalité du cahier (12000 ou 12000,50) ; le résultat n'est \
          qu'une indication.
          """,
        en: """
          Amount in euros that the cahier's formula for penalties is applied to (12000 or 12000.50); what comes out is \
          only an indication.
          """)
    }
  }
}
