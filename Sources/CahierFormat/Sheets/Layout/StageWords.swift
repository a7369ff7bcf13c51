import Requirements

/// Stages and disciplines as headings of owners' matrices name them.
enum StageWords {
  /// The stages that recol knows, in order (`esq` to `gem`), and those that owners put between them.
  static let order = [
    "prog", "diag", "esq", "aps", "avp", "apd", "pc", "pro", "dce", "act", "exe", "visa", "det", "opr", "rec", "doe",
    "gpa", "gem",
  ]

  /// The id of the stage that a heading names; nil where it names none.
  static func stage(_ heading: String) -> String? {
    let folded = TextFolding.folded(heading)
    let words = folded.split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 5, folded.utf8.count <= 40 else { return nil }
    if let id = exact(folded) { return id }
    // `ESQ/DIAG`, `APD (avant-projet)`: the first word that is a stage's.
    return words.compactMap { short.contains($0) ? $0 : nil }.first.map { stages[$0] ?? $0 }
  }

  /// The id of the stage that words name, all of them together; nil where they name none.
  static func exact(_ text: String) -> String? {
    let folded = TextFolding.folded(text)
    if let id = stages[folded] { return id }
    let words = folded.split(separator: " ")
    guard words.count == 2, numbered.contains(String(words[0])), Int(words[1]) != nil else { return nil }
    return words.joined()
  }

  /// Whether a word names a stage among others: those that mean something else as well do so alone only.
  static func isShort(_ word: String) -> Bool { short.contains(word) }

  /// The id of the discipline that a heading names; nil where it names none.
  static func discipline(_ heading: String) -> String? {
    let folded = TextFolding.folded(heading)
    if let id = disciplines[folded] { return id }
    let words = folded.split(separator: " ")
    guard words.count == 2, ["maquette", "modele", "modelo", "model", "lot"].contains(words[0]) else { return nil }
    return disciplines[String(words[1])]
  }

  private static let numbered: Set<String> = ["stage", "phase", "fase", "etapa", "etape", "jalon", "riba", "nd", "ndi"]

  private static let short: Set<String> = Set(order).union([
    "esquisse", "reception", "gestion", "exploitation", "maintenance", "so", "vo", "uo", "aor", "expl", "avant",
  ]).subtracting(["avant", "det", "pc", "so", "vo", "uo", "act"])

  private static let stages: [String: String] = {
    var known: [String: String] = [:]
    for id in order { known[id] = id }
    for (id, list) in words {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = id }
    }
    return known
  }()

  private static let words: [(String, String)] = [
    ("prog", "programme,programmation,programacion,programma,brief"),
    ("diag", "diagnostic,diagnostico"),
    ("esq", "esquisse,concept,concept design,concepto,schetsontwerp,so,anteproyecto conceptual"),
    ("aps", "avant projet sommaire,anteproyecto,vo,voorontwerp,schematic design,preliminary design"),
    ("avp", "avant projet"),
    ("apd", "avant projet definitif,do,definitief ontwerp,developed design,design development,proyecto basico"),
    ("pc", "permis de construire,permit,building permit"),
    (
      "pro",
      "projet,etudes de projet,technical design,detailed design,proyecto,proyecto de ejecucion,technisch ontwerp,to"
    ),
    ("dce", "consultation,tender,licitacion,aanbesteding,bid"),
    ("exe", "execution,etudes d execution,construction,construccion,ejecucion,uitvoering,uo,uitvoeringsontwerp"),
    ("visa", "visa"), ("det", "det"),
    ("rec", "reception,aor,recepcion,oplevering,handover"),
    ("doe", "as built,asbuilt,dossier des ouvrages executes,tel que construit,conforme a obra,dossier de fin"),
    ("gpa", "parfait achevement,garantie"),
    (
      "gem",
      """
      gestion,exploitation,maintenance,expl maint,exploitation maintenance,gestion exploitation maintenance,operation,
      operations,operacion,operacion y mantenimiento,beheer,gebruik,facility management,use
      """
    ),
  ]

  private static let disciplines: [String: String] = {
    var known: [String: String] = [:]
    for (id, list) in disciplineWords {
      known[id] = id
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = id }
    }
    return known
  }()

  private static let disciplineWords: [(String, String)] = [
    ("arc", "arch,archi,architecture,architecte,arquitectura,bouwkundig,architectural,architectuur"),
    ("str", "struct,structure,structures,estructura,estructural,constructie,structural,gros oeuvre,go"),
    ("cvc", "hvac,cvcd,chauffage,ventilation,clima,climatizacion,klimaat,therm"),
    ("plb", "plomberie,plumbing,sanitaire,fontaneria,sanitair,cvc plb"),
    ("ele", "elec,electricite,electrical,electricidad,elektra,cfo cfa,cfo,cfa,elt"),
    ("mep", "fluides,flu,installaties,instalaciones,technique,lots techniques"),
    ("ssi", "securite incendie,incendie,fire,incendios"),
    ("vrd", "civil,reseaux,urbanizacion,exterieurs"),
    ("pay", "paysage,landscape,paisaje"),
    ("geo", "geometre,topographie,survey"),
    ("amt", "amenagement,mobilier,interior,interiores,agencement"),
    ("fac", "facade,facades,envelope,enveloppe"),
    ("syn", "synthese,coordination,coordinacion"),
  ]
}
