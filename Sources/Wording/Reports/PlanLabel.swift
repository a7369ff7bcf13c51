/// What plans of storeys say around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum PlanLabel: String, Sendable, CaseIterable {
  /// What a plan is. Arguments: the storey.
  case title
  /// What stands over it. Arguments: the storey, its elevation.
  case heading
  /// How many rooms a storey has. Arguments: how many in digits, the storey.
  case rooms
  /// Objects that are marked. Arguments: digits, the number as shown.
  case marked
  /// Of these, by severity. Arguments: severities with their numbers.
  case byGravity
  /// The rooms that most of them are in. Arguments: rooms with their numbers.
  case worstRooms
  /// Objects that lie too far away to be shown. Arguments: digits, the number as shown.
  case outside
  /// Rooms that lie too far away. Arguments: digits, the number as shown.
  case roomsOutside
  /// Rooms that are crosses. Arguments: digits, the number as shown.
  case crosses
  /// Rooms without a label. Arguments: digits, the number as shown.
  case unlabelled
  /// Rooms that are another model's. Arguments: its path.
  case lender
  /// A storey without rooms.
  case noRooms
  /// Not all walls are drawn.
  case wallsLeftOut
  /// What a mark stands for where nobody says how grave it is.
  case failing
  /// What a mark with a number stands for.
  case nearEachOther
  /// Objects of a mark. Arguments: digits, the number as shown.
  case objects
  /// Their checks. Arguments: digits, the number as shown.
  case checksFailing
  /// Objects of a model that no plan shows, since they have no place. Arguments: digits, the number as shown.
  case withoutPlace
  /// Objects of a model that no plan shows, since they stand in no storey. Arguments: digits, the number as shown.
  case withoutStorey

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Plan schématique : {1}", en: "Schematic plan: {1}")
    case .heading: Phrase(fr: "{1} (cote {2})", en: "{1} (elevation {2})")
    case .rooms: Phrase(fr: "{2} : {1} {1:local|locaux}.", en: "{2}: {1} {1:room|rooms}.")
    case .marked:
      Phrase(
        fr: "{2} {1:objet en échec est marqué|objets en échec sont marqués}.",
        en: "{2} failing {1:object is|objects are} marked.")
    case .byGravity: Phrase(fr: "Au plus grave : {1}.", en: "At the gravest: {1}.")
    case .worstRooms: Phrase(fr: "Surtout dans : {1}.", en: "Mostly in: {1}.")
    case .outside:
      Phrase(
        fr: "{2} {1:autre se trouve|autres se trouvent} hors du plan, loin de tout le reste.",
        en: "{2} more {1:lies|lie} outside of the plan, far from all the rest.")
    case .roomsOutside:
      Phrase(
        fr: "{2} {1:local se trouve|locaux se trouvent} hors du plan.",
        en: "{2} {1:room lies|rooms lie} outside of the plan.")
    case .crosses:
      Phrase(
        fr: "{2} {1:local est une croix, sans sa forme|locaux sont des croix, sans leur forme}.",
        en: "{2} {1:room is a cross, without its shape|rooms are crosses, without their shapes}.")
    case .unlabelled:
      Phrase(
        fr: "{2} {1:local est|locaux sont} sans étiquette, faute de place.",
        en: "{2} {1:room has|rooms have} no label for want of space.")
    case .lender: Phrase(fr: "Locaux d'après {1}.", en: "Rooms from {1}.")
    case .noRooms: Phrase(fr: "La maquette n'a pas de local à cet étage.", en: "The model has no rooms on this storey.")
    case .wallsLeftOut: Phrase(fr: "Tous les murs ne sont pas dessinés.", en: "Not all walls are drawn.")
    case .failing: Phrase(fr: "en échec", en: "failing")
    case .nearEachOther: Phrase(fr: "plusieurs objets proches, et leur nombre", en: "several objects, and their number")
    case .objects: Phrase(fr: "{2} {1:objet|objets} en échec", en: "{2} failing {1:object|objects}")
    case .checksFailing: Phrase(fr: "{2} {1:contrôle|contrôles} en échec", en: "{2} failing {1:check|checks}")
    case .withoutPlace:
      Phrase(
        fr: """
          {2} {1:objet en échec n'a|objets en échec n'ont} pas de position dans la maquette (types, systèmes, bâtiment…).
          """,
        en: "{2} failing {1:object has|objects have} no position in the model (types, systems, the building …).")
    case .withoutStorey:
      Phrase(
        fr: "{2} {1:objet en échec n'est|objets en échec ne sont} dans aucun étage.",
        en: "{2} failing {1:object is|objects are} in no storey.")
    }
  }
}
