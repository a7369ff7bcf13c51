/// What the page of an evidence bundle tells people: a closed list of paragraphs.
///
/// The comment of a case says what its arguments are.
public enum EvidenceLabel: String, Sendable, CaseIterable {
  case title, content, verify
  /// How to have the result again. Arguments: the command line.
  case replay
  case limits

  /// The paragraph.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "DOSSIER DE PREUVE D'UNE VÉRIFICATION PAR RECOL", en: "EVIDENCE OF A CHECK BY RECOL")
    case .content:
      Phrase(
        fr: """
          Ce dossier contient tous les rapports de la vérification (reports/), les fiches de visa (visa/, avec un cahier),
          les fichiers d'exigences tels qu'ils ont été lus (requirements/), et manifest.json : version de recol, ligne de
          commande, phase, dates, empreintes SHA-256 des maquettes, des documents et de chaque fichier du dossier.
          Les maquettes et les documents n'y sont pas : leurs empreintes disent lesquels ont été vérifiés.
          """,
        en: """
          This folder holds all reports of the check (reports/), the visa sheets (visa/, with a cahier), the requirement
          files as they were read (requirements/), and manifest.json: version of recol, command line, stage, days, SHA-256
          sums of the models, of the documents and of each file of the folder.
          Models and documents are not in it: their sums say which ones were checked.
          """)
    case .verify:
      Phrase(
        fr: """
          Vérifier que rien n'a changé, dans ce dossier :
            sha256sum -c SHA256SUMS
          Vérifier qu'une maquette est celle qui a été contrôlée : sha256sum MAQUETTE.ifc, à comparer avec « models » de
          manifest.json.
          """,
        en: """
          To verify that nothing has changed, in this folder:
            sha256sum -c SHA256SUMS
          To verify that a model is the one that was checked: sha256sum MODEL.ifc, compared with "models" of manifest.json.
          """)
    case .replay:
      Phrase(
        fr: """
          Refaire la vérification, avec la même version de recol et les fichiers aux mêmes chemins (après « # », les copies
          des fichiers d'exigences dans ce dossier, si les originaux ne sont plus là) :
            {1}
          Avec --report evidence=AUTRE-DOSSIER en plus, puis diff -r entre les deux dossiers : aucune différence.
          SOURCE_DATE_EPOCH fixe le jour de la vérification, dont dépendent les échéances et les dérogations.
          """,
        en: """
          To check again, with the same version of recol and the files at the same paths (after "#", the copies of the
          requirement files in this folder, where the originals are gone):
            {1}
          With --report evidence=OTHER-FOLDER in addition, then diff -r between the two folders: no difference.
          SOURCE_DATE_EPOCH sets the day of the check, on which deadlines and waivers depend.
          """)
    case .limits:
      Phrase(
        fr: """
          Les rapports proposent ; ils ne décident pas. Ce qui n'a pas pu être évalué, et ce que seule une personne peut
          vérifier, y est dit.
          """,
        en: """
          The reports propose; they do not decide. What could not be evaluated, and what only a person can check, is said
          in them.
          """)
    }
  }
}
