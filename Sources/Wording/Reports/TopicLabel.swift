/// What the topics of a file for issue trackers (BCF) say around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum TopicLabel: String, Sendable, CaseIterable {
  // MARK: What becomes of a topic

  case open, inProgress, closed

  // MARK: Kinds of failures

  case absent, placeholder, misplaced, invalid, notEvaluable
  /// What is left out.
  case others

  // MARK: Descriptions

  /// A fact. Arguments: what it is, the fact.
  case fact
  /// A name in quotation marks. Arguments: the name.
  case quoted
  /// What stands above the names of objects, and above how to mend them.
  case objects, mending
  /// Objects that are not named. Arguments: digits, the number as shown.
  case furtherObjects
  /// An object with what was found. Arguments: the object, the value.
  case found
  /// Not all objects are selected. Arguments: how many are, how many there are.
  case selectionCut
  /// Objects that are known by a tag. Arguments: digits, the number as shown.
  case byAuthoringId
  /// Objects that are not selected. Arguments: digits, the number as shown.
  case withoutId
  /// Where the topic comes from. Arguments: the version of recol, the requirement file.
  case origin
  /// That nobody has to mend what a topic is about.
  case waived
  /// The title of the topic that says what is left out. Arguments: digits, the number as shown.
  case omittedTitle
  /// What it says. Arguments: how many topics there are at most.
  case omittedText
  /// Problems of files that have no topic. Arguments: digits, the number as shown.
  case omittedFaults
  /// What is left out of a requirement. Arguments: the requirement, digits of its groups, their number as shown, digits
  /// of its failures, their number as shown.
  case omittedRequirement
  /// Requirements that are not named. Arguments: digits, the number as shown.
  case omittedFurther

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(fr: "Ouvert", en: "Open")
    case .inProgress: Phrase(fr: "En cours", en: "In progress")
    case .closed: Phrase(fr: "Clos", en: "Closed")
    case .absent: Phrase(fr: "Information absente", en: "Information missing")
    case .placeholder: Phrase(fr: "Valeur de remplissage", en: "Placeholder")
    case .misplaced: Phrase(fr: "Information mal placée", en: "Information misplaced")
    case .invalid: Phrase(fr: "Non-conformité", en: "Not as required")
    case .notEvaluable: Phrase(fr: "Contrôle impossible", en: "Not evaluable")
    case .others: Phrase(fr: "Constats non détaillés", en: "Failures not detailed")
    case .fact: Phrase(fr: "{1} : {2}", en: "{1}: {2}")
    case .quoted: Phrase(fr: "« {1} »", en: "“{1}”")
    case .objects: Phrase(fr: "Objets :", en: "Objects:")
    case .mending: Phrase(fr: "Comment y remédier :", en: "How to provide it:")
    case .furtherObjects: Phrase(fr: "et {2} {1:autre|autres}", en: "and {2} more")
    case .found: Phrase(fr: "{1} — trouvé : {2}", en: "{1} — found: {2}")
    case .selectionCut:
      Phrase(
        fr: "La vue sélectionne les {1} premiers objets sur {2}.", en: "The view selects the first {1} objects of {2}.")
    case .byAuthoringId:
      Phrase(
        fr: """
          {2} {1:objet n'a|objets n'ont} pas de GlobalId valable : {1:il est désigné par son|ils sont désignés par leur} \
          repère.
          """,
        en: "{2} {1:object has|objects have} no valid GlobalId and {1:is|are} known by {1:its|their} tag.")
    case .withoutId:
      Phrase(
        fr: "{2} {1:objet n'a|objets n'ont} ni GlobalId valable ni repère, et {1:manque|manquent} à la sélection.",
        en: "{2} {1:object has|objects have} neither a valid GlobalId nor a tag, and {1:is|are} not selected.")
    case .origin: Phrase(fr: "Contrôle de recol {1} d'après {2}", en: "Checked by recol {1} against {2}")
    case .waived:
      Phrase(fr: "Sous dérogation : rien n'est à reprendre.", en: "Waived: there is nothing to be mended.")
    case .omittedTitle:
      Phrase(
        fr: "{2} {1:autre sujet n'est pas|autres sujets ne sont pas} dans ce fichier",
        en: "{2} more {1:topic is|topics are} not in this file")
    case .omittedText:
      Phrase(
        fr: """
          Ce fichier s'arrête à {1} sujets, pour rester utilisable ; il lui manque ce qui suit. La liste entière est \
          dans les rapports xlsx, csv et json.
          """,
        en: """
          This file ends at {1} topics, so that it stays usable; what follows is not in it. The whole list is in the \
          reports xlsx, csv and json.
          """)
    case .omittedFaults:
      Phrase(
        fr: "fichiers inutilisables : {2} {1:problème|problèmes}",
        en: "files that cannot be used: {2} {1:problem|problems}")
    case .omittedRequirement:
      Phrase(
        fr: "{1} : {3} {2:groupe|groupes}, {5} {4:constat|constats}",
        en: "{1}: {3} {2:group|groups}, {5} {4:failure|failures}")
    case .omittedFurther:
      Phrase(fr: "et {2} {1:autre exigence|autres exigences}", en: "and {2} more {1:requirement|requirements}")
    }
  }
}
