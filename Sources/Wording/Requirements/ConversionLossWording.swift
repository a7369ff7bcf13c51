public import Requirements

extension ConversionLossCode {
  /// What is lost and why, as a sentence without its full stop and without names.
  public var phrase: Phrase {
    switch self {
    case .terms:
      Phrase(
        fr: "gravité, poids, usage et responsable des exigences : IDS n'a pas de place pour eux",
        en: "severity, weight, use and who answers: IDS has no place for them")
    case .stages:
      Phrase(
        fr: "phases : un IDS ne les connaît pas ; --stage en choisit une",
        en: "stages: an IDS does not know them; --stage chooses one")
    case .lots:
      Phrase(
        fr: "lots : un IDS ne les connaît pas, ils sont notés dans les instructions ; --lot en choisit un",
        en: "lots: an IDS does not know them, they are noted in the instructions; --lot chooses one")
    case .delays: Phrase(fr: "délais et pénalités", en: "delays and penalties")
    case .documents: Phrase(fr: "documents attendus", en: "expected documents")
    case .disciplines: Phrase(fr: "maquettes attendues et disciplines", en: "expected models and disciplines")
    case .waivers: Phrase(fr: "dérogations", en: "waivers")
    case .languages:
      Phrase(
        fr: "textes dans l'autre langue : un IDS n'en a qu'une", en: "texts in the other language: an IDS has one alone"
      )
    case .remarks:
      Phrase(
        fr: "maître d'ouvrage, calendrier et sources du cahier, sources et remarques des exigences",
        en: "owner, calendar and sources of the cahier, sources and remarks of requirements")
    case .identity:
      Phrase(
        fr: """
          titre, version, maître d'ouvrage, description, calendrier et sources du cahier : le tableau porte le nom de \
          son fichier
          """,
        en: """
          title, version, owner, description, calendar and sources of the cahier: the table has the name of its file
          """)
    case .stageDetails:
      Phrase(
        fr: "titres, seuils, délais, maquettes et documents des phases",
        en: "titles, thresholds, delays, models and documents of the stages")
    case .lotTitles: Phrase(fr: "titres et entreprises des lots", en: "titles and contractors of the lots")
    case .lists:
      Phrase(
        fr: "listes de valeurs : leurs valeurs sont écrites dans chaque exigence",
        en: "lists of values: their values are written out in each requirement")
    case .thresholds: Phrase(fr: "seuils par gravité", en: "thresholds by severity")
    case .placeholderPolicy:
      Phrase(fr: "mots vides propres au cahier", en: "the cahier's own words that stand for no value")
    case .schemas:
      Phrase(
        fr: "versions d'IFC visées par le cahier : le tableau vaut pour toutes",
        en: "versions of IFC that the cahier is for: the table is for all")
    case .longCell:
      Phrase(
        fr: "texte plus long qu'une cellule d'Excel (32 767 caractères), qui le coupe en ouvrant le tableau",
        en: "a text longer than a cell of Excel (32,767 characters), which cuts it where it opens the table")
    case .checklist:
      Phrase(
        fr: "exigence à vérifier à la main : elle n'est pas dans l'IDS",
        en: "to be checked by hand: the requirement is not in the IDS")
    case .rule:
      Phrase(
        fr: "règle sur la maquette ou le dossier entier : elle n'est pas dans l'IDS",
        en: "a rule on the model or submission as a whole: it is not in the IDS")
    case .noClass:
      Phrase(
        fr: "aucune de ses classes n'existe dans cette version d'IFC : l'exigence y manque",
        en: "none of its classes is in this version of IFC: the requirement is left out there")
    case .condition:
      Phrase(
        fr: "condition qu'IDS ne sait pas dire : l'exigence n'est pas dans l'IDS",
        en: "a condition that IDS cannot say: the requirement is not in the IDS")
    case .exception:
      Phrase(
        fr: "exception qu'IDS ne sait pas dire : l'IDS le demande aussi de ce qui est excepté",
        en: "an exception that IDS cannot say: the IDS asks it of what is excepted, too")
    case .place:
      Phrase(
        fr: "emplacement qu'IDS ne connaît pas : le contrôle n'est pas dans l'IDS",
        en: "a place that IDS does not know: the check is not in the IDS")
    case .threshold:
      Phrase(
        fr: "seuil sous 100 % : un IDS ne connaît pas de part qui suffise à l'avis",
        en: "a threshold below 100 %: an IDS knows no share that suffices for the proposal")
    case .placeholders:
      Phrase(
        fr: "valeurs de remplissage : IDS les prend pour des valeurs",
        en: "words that stand for no value: IDS takes them for values")
    case .uniqueness:
      Phrase(fr: "valeur unique : IDS ne compare pas les objets", en: "uniqueness: IDS compares no objects")
    case .count: Phrase(fr: "nombre de valeurs ou d'objets", en: "number of values or objects")
    case .sum: Phrase(fr: "somme sur les parties", en: "sum over parts")
    case .tolerance: Phrase(fr: "tolérance sur plusieurs valeurs", en: "tolerance of several values")
    case .comparison: Phrase(fr: "comparaison avec une autre valeur", en: "comparison with another value")
    case .date: Phrase(fr: "date comparée à un fait", en: "a date that is compared with a fact")
    case .format: Phrase(fr: "code avec clé de contrôle", en: "a code with a check digit")
    case .bounds:
      Phrase(fr: "bornes qui ne se comparent pas avec ce type", en: "bounds that cannot be compared with this type")
    case .optional:
      Phrase(
        fr: "valeur facultative dont IDS ne peut rien exiger : le contrôle n'est pas dans l'IDS",
        en: "an optional value of which IDS can ask nothing: the check is not in the IDS")
    case .angle: Phrase(fr: "bornes d'un angle en degrés", en: "bounds of an angle in degrees")
    case .kind: Phrase(fr: "nature de la valeur", en: "kind of the value")
    case .unit: Phrase(fr: "unité de la valeur", en: "unit of the value")
    case .dataType:
      Phrase(
        fr: "type de donnée : IDS en exige un précis, le cahier les accepte tous",
        en: "data type: IDS asks for a precise one, the cahier takes any")
    case .folding:
      Phrase(
        fr: "majuscules, accents et espaces comptent dans un IDS, pas dans le cahier",
        en: "case, accents and blanks count in an IDS, not in the cahier")
    case .alternatives:
      Phrase(
        fr: """
          autres emplacements acceptés : dans un IDS, tous ceux qui sont là doivent convenir, ou le premier seul compte
          """,
        en: "other accepted places: in an IDS all that are there must hold, or the first alone counts")
    case .carrier:
      Phrase(
        fr: "objet ou type : IDS ne choisit pas qui porte la valeur, et ne lit les attributs que sur l'objet",
        en: "object or type: IDS does not choose who carries a value, and reads attributes of the object alone")
    case .wholeName: Phrase(fr: "nom de l'ensemble dont l'objet fait partie", en: "name of the whole")
    case .relation:
      Phrase(
        fr: "appartenance : le cahier suit toutes les relations l'une après l'autre, IDS une seule à la fois",
        en: "being part: the cahier follows all relations one after the other, IDS one at a time")
    case .mustApply:
      Phrase(
        fr: """
          au moins un objet exigé : aucune spécification de l'IDS ne porte sur tous les objets de l'exigence, chacune est \
          facultative
          """,
        en: """
          at least one object required: no specification of the IDS is about all objects of the requirement, each is \
          optional
          """)
    case .laterClass:
      Phrase(
        fr: "classe qu'IFC2X3 ne connaît que par le type de l'objet : tous les outils ne le suivent pas",
        en: "a class that IFC2X3 knows by the type of the object alone: not every tool follows it")
    case .signs:
      Phrase(
        fr: "caractères de commande, que le XML n'admet pas : le signe U+FFFD en tient lieu",
        en: "control characters, which XML cannot hold: the sign U+FFFD stands for them")
    case .versionNames:
      Phrase(
        fr: """
          emplacement qui change de nom d'une version d'IFC à l'autre : l'IDS les cite tous, et tous ceux qu'un objet \
          porte doivent convenir ; --schema choisit une version
          """,
        en: """
          a place that versions of IFC name differently: the IDS lists all names, and all that an object has must \
          hold; --schema chooses a version
          """)
    case .versionRules:
      Phrase(
        fr: """
          demande propre à une version d'IFC : un IDS s'applique aux maquettes de toutes les versions, elle y est \
          affaiblie ou absente ; --schema choisit une version
          """,
        en: """
          asked by one version of IFC alone: an IDS is asked of models of all versions, so it is weaker there or left \
          out; --schema chooses a version
          """)
    case .otherVersion:
      Phrase(
        fr: "exigence sans objet dans la version d'IFC choisie : elle est laissée de côté",
        en: "nothing is asked in the version of IFC that was chosen: the requirement is left out")
    case .otherVersionClasses:
      Phrase(
        fr: "classes que la version d'IFC choisie n'a pas : elles sont laissées de côté",
        en: "classes that the version of IFC that was chosen does not have: they are left out")
    case .otherVersionNames:
      Phrase(
        fr: "types et emplacements que la version d'IFC choisie ne définit pas : ils sont laissés de côté",
        en: "types and places that the version of IFC that was chosen does not define: they are left out")
    case .documentation:
      Phrase(
        fr: "explication d'une restriction (xs:documentation) : elle n'est pas reprise",
        en: "an explanation of a restriction (xs:documentation): it is not carried over")
    case .information: Phrase(fr: "mention de l'en-tête de l'IDS", en: "a part of the head of the IDS")
    case .unsound:
      Phrase(
        fr: "l'audit refuserait cette exigence : elle est laissée de côté jusqu'à ce que le tableau soit corrigé",
        en: "the audit would refuse this requirement: it is left out until the table is mended")
    case .missingName:
      Phrase(
        fr: "spécification sans nom : l'exigence prend son identifiant pour titre",
        en: "a specification without a name: the requirement is called by its id")
    case .repeatedID:
      Phrase(
        fr: "identifiant en double : un autre est donné à l'exigence",
        en: "an identifier that stands twice: another was given")
    }
  }
}
