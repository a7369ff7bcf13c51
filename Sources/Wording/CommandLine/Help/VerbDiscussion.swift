/// How each verb is used, with examples. A closed list.
public enum VerbDiscussion: String, HelpText, Sendable, CaseIterable {
  case root, check, info, show, audit, convert, diff, scan, serve

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .root:
      Phrase(
        fr: """
          Pour commencer :
            recol check ecole.ifc --against exigences.ids
            recol info ecole.ifc
          """,
        en: """
          To begin with:
            recol check school.ifc --against requirements.ids
            recol info school.ifc
          """)
    case .check:
      Phrase(
        fr: """
          Exemples :
            recol check ecole.ifc --against exigences.ids
            recol check *.ifc --against a.ids --against b.ids --format json
            recol check *.ifc --against cahier.yaml --stage doe --lot cvc
            recol check remise/ --documents remise/doe --against cahier.yaml --stage doe
            recol check ecole.ifc --against cahier.yaml --stage doe \\
                --report html=rapport.html
            recol check doe/ --against cahier.yaml --stage doe --accepted 2026-09-15 \\
                --delivered 2026-11-12
            recol check ecole.ifczip --against a.ids --report json=rapport.json
            recol check remise/ --against cahier.yaml --stage doe \\
                --report html=rapport.html --report xlsx=annexe.xlsx
            recol check remise/ --against cahier.yaml --stage doe --report visa=fiches \\
                --report evidence=preuve
            recol check ecole.ifc --against a.ids --baseline reference.json \\
                --waivers derogations.yaml --report junit=tests.xml
            unzip -p lot.zip ecole.ifc | recol check - --against a.ids

          Une spécification sans objet concerné n'est jamais « conforme » : elle est « sans objet », ou non conforme si un objet est exigé.

          Codes de sortie : 0 tout est conforme ; 1 une maquette n'est pas conforme ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences est illisible ou invalide ; 4 une maquette est illisible ou tronquée ; 5 recol a échoué. Le plus grand l'emporte.
          """,
        en: """
          Examples:
            recol check school.ifc --against requirements.ids
            recol check *.ifc --against a.ids --against b.ids --format json
            recol check *.ifc --against cahier.yaml --stage doe --lot cvc
            recol check delivery/ --documents delivery/doe --against cahier.yaml \\
                --stage doe
            recol check school.ifc --against cahier.yaml --stage doe \\
                --report html=report.html
            recol check doe/ --against cahier.yaml --stage doe --accepted 2026-09-15 \\
                --delivered 2026-11-12
            recol check school.ifczip --against a.ids --report json=report.json
            recol check delivery/ --against cahier.yaml --stage doe \\
                --report html=report.html --report xlsx=annex.xlsx
            recol check delivery/ --against cahier.yaml --stage doe \\
                --report visa=sheets --report evidence=evidence
            recol check school.ifc --against a.ids --baseline baseline.json \\
                --waivers waivers.yaml --report junit=tests.xml
            unzip -p lot.zip school.ifc | recol check - --against a.ids

          A specification that concerns no object is never a pass: it is not applicable, or fails where an object is required.

          Exit status: 0 everything conforms; 1 a model does not conform; 2 the command line is wrong; 3 a requirement file is unreadable or invalid; 4 a model is unreadable or truncated; 5 recol itself failed. The greatest that applies wins.
          """)
    case .info:
      Phrase(
        fr: """
          Exemples :
            recol info ecole.ifc
            recol info archive.zip!ecole.ifc --format json
          """,
        en: """
          Examples:
            recol info school.ifc
            recol info archive.zip!school.ifc --format json
          """)
    case .show:
      Phrase(
        fr: """
          Sans numéro ni GlobalId, tous les objets sont montrés, dans l'ordre du fichier. Un objet demandé qui n'est \
          pas dans la maquette, ou n'est que de la géométrie, est dit sur la sortie d'erreur : code de sortie 1.

          Exemples :
            recol show ecole.ifc '#45'
            recol show ecole.ifc '2O2Fr$t4X7Zf8NOew3FLKI'
            recol show ecole.ifc --format json > objets.jsonl
          """,
        en: """
          Without a number or a GlobalId all objects are shown, in file order. An object that was asked for and is not \
          in the model, or is geometry alone, is told on standard error: exit status 1.

          Examples:
            recol show school.ifc '#45'
            recol show school.ifc '2O2Fr$t4X7Zf8NOew3FLKI'
            recol show school.ifc --format json > objects.jsonl
          """)
    case .audit:
      Phrase(
        fr: """
          Chaque problème est donné avec sa ligne, le nom en cause, le nom correct le plus proche et le numéro de l'outil d'audit de buildingSMART.

          Exemples :
            recol audit exigences.ids
            recol audit convention.yaml --covers cahier.yaml
          """,
        en: """
          Each problem comes with its line, the name in question, the nearest right one and the number of the buildingSMART audit tool.

          Examples:
            recol audit requirements.ids
            recol audit plan.yaml --covers cahier.yaml
          """)
    case .convert:
      Phrase(
        fr: """
          Exemples :
            recol convert batiment-fr doe.ids --stage doe
            recol convert batiment-fr doe-cvc.ids --stage doe --lot cvc
            recol convert batiment-fr doe-ifc4.ids --stage doe --schema IFC4
            recol convert exigences.ids cahier.yaml --stage exe
            recol convert matrice.xlsx cahier.yaml --save-layout disposition.yaml
            recol convert matrice.xlsx cahier.yaml --layout disposition.yaml
          """,
        en: """
          Examples:
            recol convert batiment-fr doe.ids --stage doe
            recol convert batiment-fr doe-cvc.ids --stage doe --lot cvc
            recol convert batiment-fr doe-ifc4.ids --stage doe --schema IFC4
            recol convert requirements.ids cahier.yaml --stage exe
            recol convert matrix.xlsx cahier.yaml --save-layout layout.yaml
            recol convert matrix.xlsx cahier.yaml --layout layout.yaml
          """)
    case .diff:
      Phrase(
        fr: """
          Exemples :
            recol diff ancienne.ifc nouvelle.ifc
            recol diff ancienne.ifc nouvelle.ifc --against batiment-fr --stage doe \\
                --report annex=reserves.md
            recol diff ancienne.ifc nouvelle.ifc --format json

          Un objet est retrouvé par son GlobalId, sinon par son repère, son numéro de local ou de série, sinon par sa classe, son type, son étage et son nom, sinon par sa position ; ce que deux objets partagent ne rapproche rien.

          Codes de sortie : 0 fait (avec --against : aucune réserve nouvelle ni régression), 1 réserve nouvelle ou régression, 2 ligne de commande, 3 exigences illisibles ou invalides, 4 maquette illisible ou tronquée, 5 erreur de recol.
          """,
        en: """
          Examples:
            recol diff old.ifc new.ifc
            recol diff old.ifc new.ifc --against batiment-fr --stage doe \\
                --report annex=findings.md
            recol diff old.ifc new.ifc --format json

          An object is found again by its GlobalId, else by its tag, room number or serial number, else by its class, type, storey and name, else by where it stands; what two objects share matches nothing.

          Exit statuses: 0 done (with --against: no finding is new or regressed), 1 a finding is new or regressed, 2 command line, 3 requirements unreadable or invalid, 4 a model unreadable or truncated, 5 recol failed.
          """)
    case .scan:
      Phrase(
        fr: """
          Exemples :
            recol scan /archives --db patrimoine.sqlite
            recol scan /archives --db patrimoine.sqlite --against batiment-fr \\
                --stage gem --report html=portefeuille.html
            recol scan --db patrimoine.sqlite --report xlsx=portefeuille.xlsx \\
                --report cobie=cobie.xlsx
            recol scan - --format jsonl < chemins.txt > lignes.jsonl
            recol scan --merge lignes.jsonl autre.sqlite --db patrimoine.sqlite

          Sans --against, le relevé est une « photo » : classes, jeux de propriétés, taux de remplissage, niveaux, locaux, surfaces, unités, géoréférencement, exporteur, aptitude à alimenter COBie et une GMAO. Les dossiers et les archives zip sont parcourus ; une maquette illisible est une ligne avec son problème.

          Ce qui n'a pas changé n'est pas relu, ce qui a été déplacé est reconnu, ce qui a disparu est marqué. Interrompu à tout moment, le relevé reprend par la même commande.

          Codes de sortie : 0 tout est lu, et conforme si des exigences sont données, 1 une maquette n'est pas conforme, 2 ligne de commande, 3 exigences illisibles ou invalides, 4 une maquette est illisible ou tronquée, 5 erreur de recol, 130 interrompu.
          """,
        en: """
          Examples:
            recol scan /archive --db portfolio.sqlite
            recol scan /archive --db portfolio.sqlite --against batiment-fr --stage gem \\
                --report html=portfolio.html
            recol scan --db portfolio.sqlite --report xlsx=portfolio.xlsx \\
                --report cobie=cobie.xlsx
            recol scan - --format jsonl < paths.txt > lines.jsonl
            recol scan --merge lines.jsonl other.sqlite --db portfolio.sqlite

          Without --against the scan is a “photo”: classes, property sets, fill rates, storeys, rooms, areas, units, georeference, exporter, readiness for COBie and a maintenance system. Folders and zip archives are walked; a model that cannot be read is a row with its problem.

          What has not changed is not read again, what was moved is recognised, what has vanished is marked. Interrupted at any moment, a scan goes on by the same command.

          Exit statuses: 0 all was read, and conforms where requirements are given, 1 a model does not conform, 2 command line, 3 requirements unreadable or invalid, 4 a model unreadable or truncated, 5 recol failed, 130 interrupted.
          """)
    case .serve:
      Phrase(
        fr: """
          Exemples :
            recol serve
            recol serve --port 8080 --data ~/verifications --against batiment-fr \\
                cahier.yaml
            recol serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

          Sans --host, seule cette machine peut ouvrir la page. Toute autre adresse demande un jeton ; recol en crée un et l'écrit sur la sortie d'erreur si ni --token ni la variable RECOL_TOKEN n'en donnent. La page est en HTTP : derrière un réseau qui n'est pas sûr, placez un serveur HTTPS devant.

          Ctrl-C ou SIGTERM arrête le serveur (code 0) ; ce qui attendait est vérifié au démarrage suivant.
          """,
        en: """
          Examples:
            recol serve
            recol serve --port 8080 --data ~/checks --against batiment-fr cahier.yaml
            recol serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

          Without --host only this machine can open the page. Any other address asks for a token; recol makes one and writes it to standard error where neither --token nor the variable RECOL_TOKEN gives one. The page is HTTP: where the network is not safe, put an HTTPS server before it.

          Ctrl-C or SIGTERM stops the server (status 0); what was waiting is checked by the next one.
          """)
    }
  }
}
