import Requirements

/// What can be wrong in a cahier, as sentences.
enum CahierProblemWording {
  /// The sentence of a code; nil for one that a cahier cannot have.
  static func phrase(_ code: RequirementProblemCode) -> Phrase? {
    switch code {
    // A cahier as YAML
    case .yamlMalformed: Phrase(fr: "le YAML est mal formé : {1}", en: "the YAML is not well-formed: {1}")
    case .yamlTooComplex:
      Phrase(
        fr: "le YAML est imbriqué ou répété au-delà de ce qui est lu",
        en: "the YAML is nested or repeated beyond what is read")
    case .notCahier:
      Phrase(
        fr: "ce n'est pas un cahier des charges : aucune de ses clés (cahier, stages, requirements) n'y figure",
        en: "it is no cahier: none of its keys (cahier, stages, requirements) is there")
    case .notWaivers:
      Phrase(
        fr: "ce n'est pas un fichier de dérogations : la clé waivers n'y figure pas",
        en: "it is no file of waivers: the key waivers is not there")
    case .notTableMapping:
      Phrase(
        fr: "ce n'est pas une table de correspondance : la clé columns n'y figure pas",
        en: "it is no mapping for a table: the key columns is not there")
    case .unknownColumnSource:
      Phrase(
        fr: "« {1} » n'est pas une origine de colonne ; exemples : Tag, Pset_X.Propriété, type.Name, room.LongName, "
          + "classification, model.path",
        en: "“{1}” is no source of a column; examples: Tag, Pset_X.Property, type.Name, room.LongName, "
          + "classification, model.path")
    case .unknownKey: Phrase(fr: "la clé « {1} » n'a pas sa place dans {2}", en: "the key “{1}” has no place in {2}")
    case .missingKey: Phrase(fr: "il manque la clé {1} dans {2}", en: "the key {1} is missing in {2}")
    case .repeatedKey: Phrase(fr: "la clé « {1} » figure deux fois", en: "the key “{1}” is there twice")
    case .excessKeys:
      Phrase(
        fr: "une seule de ces clés est permise dans {2} : {1}",
        en: "only one of these keys may be in {2}: {1}")
    case .wrongShape:
      Phrase(
        fr: "sous {1}, il faut {2}, et il y a {3}",
        en: "under {1} there must be {2}, and there is {3}")
    case .invalidKeyValue:
      Phrase(
        fr: "« {2} » n'est pas une valeur de {1} ; attendu : {3}",
        en: "“{2}” is no value of {1}; expected: {3}")
    case .extendsMissing:
      Phrase(
        fr: "le cahier étendu « {1} » est introuvable ou illisible",
        en: "the extended cahier “{1}” cannot be found or read")
    case .extendsCircle:
      Phrase(
        fr: "des cahiers s'étendent en cercle : {1}",
        en: "cahiers extend each other in a circle: {1}")
    case .extendsInvalid:
      Phrase(
        fr: "le cahier étendu « {1} » a {2} {2:erreur|erreurs} ; la première : {3}, ligne {4}",
        en: "the extended cahier “{1}” has {2} {2:error|errors}; the first: {3}, line {4}")
    case .dropWithoutBase:
      Phrase(
        fr: "des exigences sont abandonnées (drop) alors qu'aucun cahier n'est étendu : ajoutez extends",
        en: "requirements are dropped and no cahier is extended: add extends")
    case .dropWithoutReason:
      Phrase(
        fr: "l'exigence {1} est abandonnée sans motif : ajoutez reason",
        en: "the requirement {1} is dropped without a reason: add reason")
    case .dropOfUnknown:
      Phrase(
        fr: "l'exigence abandonnée {1} n'existe pas dans le cahier étendu",
        en: "the dropped requirement {1} is not in the extended cahier")

    // What a cahier says of stages, lots and people
    case .thresholdOutOfRange:
      Phrase(
        fr: "le seuil {1} n'est pas un pourcentage de 0 à 100",
        en: "the threshold {1} is no percentage from 0 to 100")
    case .weightNotPositive:
      Phrase(
        fr: "le poids {1} doit être supérieur à 0",
        en: "the weight {1} must be more than 0")
    case .repeatedID:
      Phrase(
        fr: "{1} : l'identifiant « {2} » existe déjà ligne {3}",
        en: "{1}: the id “{2}” is already there on line {3}")
    case .unknownStage:
      Phrase(
        fr: "la phase « {1} » n'est pas dans la liste des phases",
        en: "the stage “{1}” is not among the stages")
    case .unknownLot:
      Phrase(
        fr: "le lot « {1} » n'est pas dans la liste des lots",
        en: "the lot “{1}” is not among the lots")
    case .unknownDiscipline:
      Phrase(
        fr: "la discipline « {1} » n'est pas dans la liste des disciplines",
        en: "the discipline “{1}” is not among the disciplines")
    case .unknownList:
      Phrase(
        fr: "la liste de valeurs « {1} » n'existe pas",
        en: "the list of values “{1}” does not exist")
    case .stageNeverReached:
      Phrase(
        fr: "l'exigence {1} n'est jamais due à ces phases : {2}",
        en: "the requirement {1} is never due at these stages: {2}")
    case .delayWithoutStart:
      Phrase(
        fr: "le délai de la phase {1} ne dit pas d'où il court : il est compté de la remise ; écrivez from",
        en: "the delay of the stage {1} does not say from when it runs: it is counted from the delivery; write from")
    case .delayStartNotPossible:
      Phrase(
        fr: "{1} : le délai « {2} » ne peut pas courir de « {3} » ; points de départ possibles : {4}",
        en: "{1}: the delay “{2}” cannot run from “{3}”; it may run from: {4}")
    case .delayWithoutSource:
      Phrase(
        fr: "{1} : « {2} » ne dit pas quel texte le fixe ; écrivez source",
        en: "{1}: “{2}” does not say which text fixes it; write source")
    case .penaltyWithoutDelay:
      Phrase(
        fr: "{1} : une pénalité de retard est écrite, et aucun délai de remise ; écrivez delivery",
        en: "{1}: a penalty for lateness is written, and no delay for the delivery; write delivery")
    case .waiverOfUnknown:
      Phrase(
        fr: "la dérogation vise l'exigence {1}, qui n'existe pas",
        en: "the waiver is for the requirement {1}, which does not exist")
    case .waiverExpired:
      Phrase(
        fr: "la dérogation à l'exigence {1} a pris fin le {2}",
        en: "the waiver of the requirement {1} ended on {2}")
    case .invalidGlobalID:
      Phrase(
        fr: "« {1} » n'est pas un GlobalId : 22 caractères de l'alphabet d'IFC, le premier de 0 à 3",
        en: "“{1}” is no GlobalId: 22 characters of the alphabet of IFC, the first of 0 to 3")

    // What a cahier says of values
    case .emptyChecks:
      Phrase(
        fr: "l'exigence {1} ne demande aucune valeur : checks est vide",
        en: "the requirement {1} asks for no value: checks is empty")
    case .emptyList: Phrase(fr: "la liste {1} n'a aucune valeur", en: "the list {1} has no values")
    case .repeatedValue:
      Phrase(
        fr: "« {1} » figure deux fois dans la liste {2}",
        en: "“{1}” is twice in the list {2}")
    case .unknownRule:
      Phrase(fr: "la règle « {1} » est inconnue", en: "the rule “{1}” is unknown")
    case .unknownRuleParameter:
      Phrase(
        fr: "la règle {2} n'a pas de paramètre « {1} » ; ses paramètres : {3}",
        en: "the rule {2} has no parameter “{1}”; its parameters: {3}")
    case .unreadableRuleParameter:
      Phrase(
        fr: "« {1} » n'est pas une valeur que la règle {3} sait lire pour {2} ; exemple : {4}",
        en: "“{1}” is no value that the rule {3} can read for {2}; for example: {4}")
    case .unusedList:
      Phrase(
        fr: "aucune exigence ne se sert de la liste {1}",
        en: "no requirement uses the list {1}")
    case .placeholderAsValue:
      Phrase(
        fr: "« {1} » est à la fois une valeur de la liste {2} et un mot vide",
        en: "“{1}” is both a value of the list {2} and a placeholder")
    case .noPlace:
      Phrase(
        fr: "l'exigence {1} n'a de place dans aucune des versions de schéma du cahier",
        en: "the requirement {1} has no place in any schema version of the cahier")
    case .repeatedPlace:
      Phrase(
        fr: "{1} figure deux fois parmi les emplacements possibles",
        en: "{1} is twice among the possible places")
    case .unknownUnit: Phrase(fr: "l'unité « {1} » est inconnue", en: "the unit “{1}” is unknown")
    case .unitNotOfType:
      Phrase(
        fr: "l'unité {1} ne convient pas à {3}, de type {2}",
        en: "the unit {1} does not fit {3}, of type {2}")
    case .unitWithoutNumber:
      Phrase(
        fr: "l'unité {1} ne sert à rien : aucun nombre n'est demandé",
        en: "the unit {1} has no use: no number is asked for")
    case .invertedRange:
      Phrase(
        fr: "aucun nombre n'est à la fois au moins {1} et au plus {2}",
        en: "no number is at least {1} and at most {2}")
    case .kindNotOfType:
      Phrase(
        fr: "{3} est de type {2} : ce ne peut être « {1} »",
        en: "{3} is of type {2}: it cannot be a {1}")
    case .ruleNotOfKind:
      Phrase(
        fr: "la règle {1} n'a pas de sens pour une valeur de la sorte « {2} »",
        en: "the rule {1} means nothing for a value of the kind “{2}”")
    case .valueNotOfKind:
      Phrase(
        fr: "la valeur « {1} » n'est pas de la sorte « {2} »",
        en: "the value “{1}” is not of the kind “{2}”")
    case .valueAgainstRule:
      Phrase(
        fr: "la valeur permise « {1} » est refusée par la règle {2}",
        en: "the allowed value “{1}” is refused by the rule {2}")
    case .patternNeverMatches:
      Phrase(
        fr: "aucune valeur ne peut avoir la forme « {1} »",
        en: "no value can have the form “{1}”")
    case .patternExplodes:
      Phrase(
        fr: "le modèle « {1} » imbrique des répétitions : d'autres programmes s'y épuisent",
        en: "the pattern “{1}” nests repetitions: other programs take for ever on it")
    case .uniqueOfFew:
      Phrase(
        fr: "une valeur unique par objet est impossible : {1}",
        en: "a value cannot be unique per object: {1}")
    case .dateNotPossible:
      Phrase(
        fr: "aucun jour n'est à la fois après le {1} et avant le {2}",
        en: "no day is both after {1} and before {2}")
    case .countNotPossible:
      Phrase(
        fr: "aucun nombre d'objets n'est à la fois au moins {1} et au plus {2}",
        en: "no number of objects is at least {1} and at most {2}")
    case .emptyCount: Phrase(fr: "count ne dit ni minimum ni maximum", en: "count says neither minimum nor maximum")
    case .contradictoryRequirements:
      Phrase(
        fr: "les exigences {1} et {2} se contredisent sur {3} ({4})",
        en: "the requirements {1} and {2} contradict each other on {3} ({4})")
    case .repeatedRequirement:
      Phrase(
        fr: "l'exigence {1} demande la même chose que {2}",
        en: "the requirement {1} asks the same as {2}")
    case .conditionNeverHolds:
      Phrase(
        fr: "l'exigence {1} ne s'applique à rien : ses conditions sur {2} se contredisent",
        en: "the requirement {1} applies to nothing: its conditions on {2} contradict each other")
    case .exceptionOfAll:
      Phrase(
        fr: "les exceptions de l'exigence {1} excluent toutes ses classes",
        en: "the exceptions of the requirement {1} leave out all its classes")

    // What a conversion would write
    case .cellTooLong:
      Phrase(
        fr: """
          la cellule {2} de la feuille « {1} » aurait {3} caractères, Excel n'en admet que {4} : raccourcir le texte ou \
          la liste, ou convertir en YAML
          """,
        en: """
          the cell {2} of the sheet “{1}” would have {3} characters, Excel allows {4} alone: shorten the text or the \
          list, or convert to YAML
          """)

    case .moreOfTheSame:
      Phrase(
        fr: "{2} {2:autre problème|autres problèmes} « {1} » non {2:listé|listés}",
        en: "{2} more “{1}” {2:problem|problems} not listed")
    case .nothingConverted: Phrase(fr: "il n'y a rien à écrire", en: "there is nothing to write")
    case .layoutOfOtherSheets:
      Phrase(
        fr: "la disposition décrit d'autres feuilles ({1}) que celles du fichier ({2}) : corrigez sheet",
        en: "the layout describes other sheets ({1}) than those of the file ({2}): mend sheet")

    default: CoverageWording.phrase(code)
    }
  }
}
