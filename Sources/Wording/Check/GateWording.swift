public import Findings

extension FindingState {
  /// The state in a word or two.
  public var phrase: Phrase {
    switch self {
    case .unjudged: Phrase(fr: "non comparé", en: "not compared")
    case .new: Phrase(fr: "nouveau", en: "new")
    case .worse: Phrase(fr: "aggravé", en: "made worse")
    case .known: Phrase(fr: "déjà connu", en: "known")
    case .waived: Phrase(fr: "sous dérogation", en: "waived")
    }
  }
}

extension GateRemark.Code {
  /// The sentence, with places for the arguments of the code.
  public var phrase: Phrase {
    switch self {
    case .otherRequirements:
      Phrase(
        fr:
          "la référence a été faite avec d'autres fichiers d'exigences, ou une autre version : {1} ; ce qu'ils ne demandaient pas est nouveau",
        en:
          "the baseline was made against other requirement files, or another version of them: {1}; what they did not ask for is new"
      )
    case .otherVersion:
      Phrase(
        fr: "la référence vient de recol {1}, cette vérification de recol {2} : une règle peut avoir changé",
        en: "the baseline is from recol {1}, this check from recol {2}: a rule may have changed")
    case .otherStage:
      Phrase(
        fr: "la référence a été faite pour une autre phase ou un autre lot : {1}, et non {2}",
        en: "the baseline was made for another stage or lot: {1}, not {2}")
    case .cutBaseline:
      Phrase(
        fr:
          "la référence n'est pas entière : {1} {1:écart n'y est pas écrit et compte comme nouveau|écarts n'y sont pas écrits et comptent comme nouveaux} ; refaites-la sans --max-failures",
        en:
          "the baseline is not whole: {1} {1:finding is|findings are} not written in it and {1:counts|count} as new; make it again without --max-failures"
      )
    case .fewerModels:
      Phrase(
        fr:
          "la référence porte sur d'autres maquettes, qui n'ont pas été vérifiées : {1} ; ce que sont devenus leurs constats n'est pas dit",
        en:
          "the baseline speaks of other models, which were not checked: {1}; what became of their findings is not said")
    case .renamedModels:
      Phrase(
        fr: "des maquettes ont changé de nom depuis la référence et sont tenues pour les mêmes : {1}",
        en: "models have other names than in the baseline and are taken for the same: {1}")
    case .unsoundBaseline:
      Phrase(
        fr:
          "un fichier n'a pas pu être lu en entier quand la référence a été faite : ce qui n'a pas été vu alors est nouveau",
        en: "a file could not be read in full when the baseline was made: what was not seen then is new")
    case .noObjectFound:
      Phrase(
        fr:
          "aucun des {1} constats de la référence sur des objets n'est retrouvé, et {2} sont nouveaux : l'export a peut-être renouvelé tous les GlobalId, ou c'est une autre maquette ; « recol diff ANCIENNE NOUVELLE --against EXIGENCES » reconnaît les objets autrement",
        en:
          "none of the baseline's {1} findings on objects is found again, and {2} are new: the export may have renewed all GlobalIds, or this is another model; “recol diff OLD NEW --against REQUIREMENTS” knows objects by other signs, too"
      )
    case .waiverExpired:
      Phrase(
        fr: "{1} : la dérogation à {2} a pris fin le {3} et ne vaut plus",
        en: "{1}: the waiver of {2} ended on {3} and holds no more")
    case .waiverUnused:
      Phrase(
        fr: "{1} : la dérogation à {2} ne sert à aucun écart ; retirez-la, ou vérifiez ses objets",
        en: "{1}: the waiver of {2} is for no finding; take it out, or look at its objects")
    case .waiverOfUnknown:
      Phrase(
        fr: "{1} : la dérogation vise l'exigence « {2} », que rien ne demande ici",
        en: "{1}: the waiver is for the requirement “{2}”, which nothing asks for here")
    case .waiverByPosition:
      Phrase(
        fr:
          "{1} : la dérogation vise « {2} », le rang de « {3} » dans un IDS qui ne donne pas d'identifiant : nommez l'exigence, dont le rang peut changer",
        en:
          "{1}: the waiver is for “{2}”, the place of “{3}” in an IDS that gives no identifier: name the requirement, whose place may change"
      )
    case .waiverOfRepeatedGlobalId:
      Phrase(
        fr:
          "{1} : plusieurs objets de la maquette ont le GlobalId {3} ; la dérogation à {2} ne vaut que pour #{4}",
        en: "{1}: several objects of the model have the GlobalId {3}; the waiver of {2} holds for #{4} only")
    }
  }
}

extension GateRemark {
  /// The sentence; days in the words of the language.
  public func said(in language: Language) -> String {
    guard code == .waiverExpired, arguments.count > 2 else { return code.phrase.said(in: language, arguments) }
    return code.phrase.said(in: language, [arguments[0], arguments[1], language.day(arguments[2])])
  }
}

extension BaselineProblem {
  /// The sentence, with places for the arguments of the problem.
  public var phrase: Phrase {
    switch self {
    case .unreadable: Phrase(fr: "ne peut pas être lu : {1}", en: "cannot be read: {1}")
    case .notJSON:
      Phrase(
        fr:
          "n'est plus du JSON à la ligne {1} ; une référence est le fichier qu'écrit « recol check … --report json=FICHIER »",
        en: "is no JSON from line {1} on; a baseline is the file that “recol check … --report json=FILE” writes")
    case .endsEarly:
      Phrase(
        fr:
          "s'arrête au milieu, à la ligne {1} : l'écriture a été interrompue ; refaites la référence avec « recol check … --report json=FICHIER »",
        en:
          "ends in the middle, in line {1}: writing it was interrupted; make the baseline again with “recol check … --report json=FILE”"
      )
    case .notReport:
      Phrase(
        fr:
          "n'est pas un rapport de recol check ; une référence est le fichier qu'écrit « recol check … --report json=FICHIER »",
        en: "is no report of recol check; a baseline is the file that “recol check … --report json=FILE” writes")
    case .noFingerprints:
      Phrase(
        fr:
          "vient de recol {1}, qui n'écrivait pas d'empreintes ; refaites la référence avec cette version, sur la même maquette",
        en:
          "is from recol {1}, which wrote no fingerprints; make the baseline again with this version, on the same model"
      )
    }
  }
}
