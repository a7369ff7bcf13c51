/// The facts that reports on an archive look at where nothing is required. The raw value stands in the database.
public enum FactLabel: String, Sendable, CaseIterable {
  case roomsWithArea = "rooms.area"
  case makers = "equipment.maker"
  case serials = "equipment.serial"
  case tags = "equipment.tag"
  case places = "equipment.place"
  case types = "objects.type"
  case classifications = "objects.classification"

  /// The fact in words.
  public var phrase: Phrase {
    switch self {
    case .roomsWithArea: Phrase(fr: "Locaux : surface", en: "Rooms: area")
    case .makers: Phrase(fr: "Équipements : fabricant", en: "Equipment: maker")
    case .serials: Phrase(fr: "Équipements : numéro de série", en: "Equipment: serial number")
    case .tags: Phrase(fr: "Équipements : repère", en: "Equipment: tag")
    case .places: Phrase(fr: "Équipements : local ou étage", en: "Equipment: room or storey")
    case .types: Phrase(fr: "Objets : type", en: "Objects: type")
    case .classifications: Phrase(fr: "Objets : classification", en: "Objects: classification")
    }
  }

  /// A fact in words: the name of its property where it is one.
  public static func text(of fact: String, in language: Language) -> String {
    FactLabel(rawValue: fact)?.phrase.said(in: language) ?? fact
  }
}
