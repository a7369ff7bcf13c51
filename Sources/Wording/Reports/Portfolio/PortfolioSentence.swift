/// Sentences of reports on an archive: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum PortfolioSentence: String, Sendable, CaseIterable {
  // MARK: The front

  /// The title of the window. Arguments: the folders.
  case windowTitle
  /// Arguments: models in digits, the same as shown.
  case models
  /// Arguments: buildings in digits, the same as shown.
  case buildings
  /// Arguments: the day of the last scan.
  case scannedOn
  /// Arguments: the database.
  case database
  /// Arguments: what is asked, by name.
  case asked
  /// The profile without requirements.
  case photo
  /// Under a figure: so many of so many. Arguments: both as shown.
  case of
  /// Beside the number of models: those that do not count elsewhere. Arguments: superseded and duplicates, each in digits
  /// and as shown; or those of one kind alone, in digits and as shown.
  case notCounted, supersededNotCounted, duplicatesNotCounted
  /// There was no scan yet.
  case noScan

  // MARK: Where to begin

  /// Arguments: files in digits, the same as shown.
  case unreadableFirst
  /// Arguments: models that were asked something else, in digits and as shown.
  case unaskedFirst
  /// Arguments: models of which nothing is asked, in digits and as shown.
  case unconcernedFirst
  /// Arguments: the number of demands that could not be read, in digits and as shown.
  case refusedFirst
  /// Arguments: the share of values, the number of corrections in digits and as shown.
  case fixesFirst
  /// Arguments: the lot, its share.
  case lotFirst
  /// Arguments: the buildings without rooms with areas, in digits and as shown.
  case roomsFirst
  /// Arguments: the rooms with an area that no room has, in digits and as shown.
  case areasFirst
  /// Arguments: the share of equipment with its maker.
  case makersFirst
  /// Arguments: files in digits, the same as shown.
  case duplicatesFirst
  /// There is nothing to do.
  case nothingFirst

  // MARK: Above tables

  case mapMeaning, factMeaning, propertyMeaning, readinessMeaning, fixMeaning, exporterMeaning, exporterMeaningOfRooms
  case supersededMeaning
  /// The first of the columns of the map that are not there. Arguments: columns in digits, the same as shown.
  case furtherColumns
  /// Rows of a list that are left out. Arguments: in digits, as shown, the view that has them.
  case further
  /// Nothing is in a list.
  case none
  /// A table of what models hold, where a scan asked requirements alone.
  case notTaken
  /// How many buildings the map shows. Arguments: shown, all.
  case buildingsShown

  // MARK: A building

  /// Arguments: rooms as shown, the share with an area, the area as shown.
  case roomFacts
  /// Arguments: equipment as shown, the share with its maker.
  case equipmentFacts
  /// Arguments: models in digits, the same as shown.
  case modelCount
  /// Arguments: rooms in digits and as shown, their area as shown.
  case storeyFacts
  /// Rooms of a list: those without an area come first.
  case roomsListed

  // MARK: Method

  case methodCounting, methodBuildings, methodVersions, methodRooms, methodMap, methodQuery

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .windowTitle: Phrase(fr: "Portefeuille de maquettes — {1}", en: "Portfolio of models — {1}")
    case .models: Phrase(fr: "{2} {1:maquette|maquettes}", en: "{2} {1:model|models}")
    case .buildings: Phrase(fr: "{2} {1:bâtiment|bâtiments}", en: "{2} {1:building|buildings}")
    case .scannedOn: Phrase(fr: "passage du {1}", en: "scan of {1}")
    case .database: Phrase(fr: "base {1}", en: "database {1}")
    case .asked: Phrase(fr: "demandé : {1}", en: "asked: {1}")
    case .photo: Phrase(fr: "inventaire, sans exigences", en: "inventory, without requirements")
    case .of: Phrase(fr: "{1} sur {2}", en: "{1} of {2}")
    case .notCounted:
      Phrase(
        fr: "dont {2} {1:remplacée|remplacées} et {4} {3:doublon|doublons}, qui ne comptent pas ailleurs",
        en: "{2} superseded and {4} {3:duplicate|duplicates} among them, which do not count elsewhere")
    case .supersededNotCounted:
      Phrase(
        fr: "dont {2} {1:remplacée, qui ne compte|remplacées, qui ne comptent} pas ailleurs",
        en: "{2} superseded among them, which {1:does|do} not count elsewhere")
    case .duplicatesNotCounted:
      Phrase(
        fr: "dont {2} {1:doublon, qui ne compte|doublons, qui ne comptent} pas ailleurs",
        en: "{2} {1:duplicate|duplicates} among them, which {1:does|do} not count elsewhere")
    case .noScan: Phrase(fr: "Aucun passage n'a encore eu lieu.", en: "There was no scan yet.")
    case .unreadableFirst:
      Phrase(
        fr: "{2} {1:fichier ne peut|fichiers ne peuvent} pas être {1:lu|lus} : chaque ligne dit quoi faire",
        en: "{2} {1:file|files} cannot be read: each row says what to do")
    case .unaskedFirst:
      Phrase(
        fr:
          "{2} {1:maquette a été contrôlée|maquettes ont été contrôlées} sur d'autres exigences, et {1:n'a|n'ont} pas de résultat ici",
        en: "{2} {1:model was|models were} checked against other requirements, and {1:has|have} no result here")
    case .unconcernedFirst:
      Phrase(
        fr: "{2} {1:maquette n'est visée|maquettes ne sont visées} par aucune des exigences : autre discipline",
        en: "{2} {1:model is|models are} asked nothing: the requirements are for other disciplines")
    case .refusedFirst:
      Phrase(
        fr:
          "{2} {1:demande du cahier a été refusée|demandes du cahier ont été refusées} à la lecture : aucune maquette n'est conforme à l'ensemble",
        en:
          "{2} {1:request of the cahier was|requests of the cahier were} not understood: no model conforms to the whole"
      )
    case .fixesFirst:
      Phrase(
        fr: "{3} {2:correction rétablit|corrections rétablissent} {1} des valeurs qui ne vont pas",
        en: "{3} {2:correction mends|corrections mend} {1} of the values that are not right")
    case .lotFirst: Phrase(fr: "le lot {1} est le moins avancé : {2}", en: "the lot {1} is furthest behind: {2}")
    case .roomsFirst:
      Phrase(
        fr: "{2} {1:bâtiment n'a|bâtiments n'ont} aucun local avec surface",
        en: "{2} {1:building has|buildings have} no room with an area")
    case .areasFirst:
      Phrase(
        fr: "{2} {1:local a|locaux ont} plus de 20 000 m², dans une mauvaise unité sans doute (vue implausible_room)",
        en: "{2} {1:room has|rooms have} more than 20,000 m², in a wrong unit most likely (view implausible_room)")
    case .makersFirst:
      Phrase(fr: "{1} des équipements disent leur fabricant", en: "{1} of the equipment names its maker")
    case .duplicatesFirst:
      Phrase(
        fr:
          "{2} {1:fichier est un doublon ou une version remplacée|fichiers sont des doublons ou des versions remplacées}",
        en: "{2} {1:file is a duplicate or a superseded version|files are duplicates or superseded versions}")
    case .nothingFirst: Phrase(fr: "rien qui presse", en: "nothing that is urgent")
    // Above tables, and of a building
    case .mapMeaning:
      Phrase(
        fr: """
          Chaque chiffre est la part, en pour cent, de ce qui est comme il faut, arrondie vers le bas : 100 veut dire \
          tout. « – » : rien à vérifier ; « ? » : non évaluable.
          """,
        en: """
          Each figure is the part in a hundred that is as it should be, rounded down: 100 means all. “–”: nothing to look \
          at; “?”: could not be evaluated.
          """)
    case .factMeaning:
      Phrase(
        fr: "Parmi les objets qui devraient le dire, ceux qui le disent.",
        en: "Of the objects that should say it, those that do.")
    case .propertyMeaning:
      Phrase(
        fr:
          "Les propriétés les plus fréquentes. Le taux est celui de tous les objets de la classe, qu'ils aient la propriété ou non.",
        en:
          "The properties that most objects have. The share is that of all objects of the class, whether they have it or not."
      )
    case .readinessMeaning:
      Phrase(
        fr: "Les lignes que les maquettes rempliraient, et celles dont aucune colonne obligatoire ne manque.",
        en: "The rows that the models would fill, and those that lack no mandatory column.")
    case .fixMeaning:
      Phrase(
        fr:
          "Une ligne est une correction dans l'outil de conception : une classe, ce qui est demandé, ce qui ne va pas.",
        en: "A row is one correction in the tool that models are made with: a class, what is asked, what is the matter."
      )
    case .exporterMeaning:
      Phrase(
        fr: "Maquettes par année d'écriture, et dessous la part de contrôles valides.",
        en: "Models by the year that they were written in, and below the share of valid checks.")
    case .exporterMeaningOfRooms:
      Phrase(
        fr: "Maquettes par année d'écriture, et dessous la part de locaux avec surface.",
        en: "Models by the year that they were written in, and below the share of rooms with an area.")
    case .supersededMeaning:
      Phrase(
        fr: "Même projet, même bâtiment, même nom de fichier aux chiffres près, et une date d'écriture plus ancienne.",
        en: "Same project, same building, same file name but for its digits, and written earlier.")
    case .furtherColumns:
      Phrase(fr: "{2} {1:autre colonne|autres colonnes}", en: "{2} more {1:column|columns}")
    case .further:
      Phrase(
        fr: "{2} de plus : vue {3} de la base", en: "{2} more: view {3} of the database")
    case .none: Phrase(fr: "Rien.", en: "Nothing.")
    case .notTaken:
      Phrase(
        fr:
          "Non relevé : seules les exigences ont été vérifiées ; --photo relève aussi ce que les maquettes contiennent.",
        en: "Not taken down: requirements alone were checked; --photo takes down what models hold, too.")
    case .buildingsShown: Phrase(fr: "{1} sur {2} affichés", en: "{1} of {2} shown")
    case .roomFacts:
      Phrase(fr: "locaux : {1}, dont {2} avec surface, {3} m²", en: "rooms: {1}, {2} of them with an area, {3} m²")
    case .equipmentFacts:
      Phrase(fr: "équipements : {1}, dont {2} avec fabricant", en: "equipment: {1}, {2} of it with its maker")
    case .modelCount: Phrase(fr: "{2} {1:maquette|maquettes}", en: "{2} {1:model|models}")
    case .storeyFacts: Phrase(fr: "{2} {1:local|locaux}, {3} m²", en: "{2} {1:room|rooms}, {3} m²")
    case .roomsListed: Phrase(fr: "Locaux, d'abord ceux sans surface", en: "Rooms, those without an area first")
    // Method
    case .methodCounting:
      Phrase(
        fr: """
          Les chiffres sont ceux des maquettes présentes au dernier passage. Un fichier illisible est une ligne avec son \
          problème, jamais un oubli.
          """,
        en: """
          The figures are those of the models that were there at the last scan. A file that cannot be read is a row with its \
          problem, never a gap.
          """)
    case .methodBuildings:
      Phrase(
        fr: """
          Un bâtiment est reconnu par l'identifiant du maître d'ouvrage (BuildingID, RNB ou Reference), \
          sinon par les GlobalId du projet et du bâtiment, sinon par le dossier.
          """,
        en: """
          A building is known by the owner's identifier (BuildingID, RNB or Reference), else by the \
          GlobalIds of project and building, else by the folder.
          """)
    case .methodVersions:
      Phrase(
        fr: "Doublons et versions remplacées ne comptent pas dans les totaux.",
        en: "Duplicates and superseded versions do not count in totals.")
    case .methodRooms:
      Phrase(
        fr: """
          Les locaux d'un bâtiment sont ceux de la maquette qui en a le plus, car plusieurs lots les répètent ; les objets \
          sont ceux de toutes ses maquettes.
          """,
        en: """
          The rooms of a building are those of the model that has most, since several trades repeat them; the objects are \
          those of all its models.
          """)
    case .methodMap:
      Phrase(
        fr: "La surface d'un local est celle que la maquette écrit ; recol ne mesure rien.",
        en: "The area of a room is the one that the model states; recol measures nothing.")
    case .methodQuery:
      Phrase(
        fr: "Toutes les listes sont entières dans la base (SQLite) : chaque table ci-dessus y est une vue.",
        en: "All lists are whole in the database (SQLite): each table above is a view of it.")
    }
  }
}
