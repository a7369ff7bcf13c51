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

          Codes de sortie : 0 tout est conforme, au besoin avec observations : écarts dans la limite d'un seuil du cahier, exigence mineure sous le sien, maquette ou document attendus que rien n'a permis de chercher ; 1 une maquette n'est pas conforme ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences, de référence ou de dérogations est illisible ou invalide, ou un cahier n'a pas la phase ou le lot demandé ; 4 une maquette est illisible ou tronquée, un dossier ne peut pas être parcouru, ou une archive n'a aucune maquette ; 5 recol a échoué. Le plus grand l'emporte.
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

          Exit statuses: 0 everything conforms, be it with remarks: failures within a threshold of the cahier, a minor requirement below its own, a model or document that a stage lists and nobody could look for; 1 a model does not conform; 2 the command line is wrong; 3 a requirement file, a baseline or waivers are unreadable or invalid, or a cahier has no such stage or lot; 4 a model is unreadable or truncated, a folder cannot be gone through, or an archive has no model; 5 recol itself failed. The greatest that applies wins.
          """)
    case .info:
      Phrase(
        fr: """
          Exemples :
            recol info ecole.ifc
            recol info archive.zip!ecole.ifc --format json

          Le texte montre les 30 classes les plus nombreuses ; --format json les donne toutes.

          Codes de sortie : 0 fait ; 2 la ligne de commande est fausse ; 4 la maquette est illisible ou tronquée ; 5 recol a échoué.
          """,
        en: """
          Examples:
            recol info school.ifc
            recol info archive.zip!school.ifc --format json

          The text shows the 30 classes with most instances; --format json gives all.

          Exit statuses: 0 done; 2 the command line is wrong; 4 the model is unreadable or truncated; 5 recol itself failed.
          """)
    case .show:
      Phrase(
        fr: """
          Sans numéro ni GlobalId, tous les objets sont montrés, dans l'ordre du fichier. Un objet demandé qui n'est \
          pas dans la maquette, ou n'est que de la géométrie, est dit sur la sortie d'erreur.

          Exemples :
            recol show ecole.ifc '#45'
            recol show ecole.ifc '2O2Fr$t4X7Zf8NOew3FLKI'
            recol show ecole.ifc --format json > objets.jsonl

          Codes de sortie : 0 fait ; 1 un objet demandé n'est pas dans la maquette, ou n'est que de la géométrie ; 2 la ligne de commande est fausse ; 4 la maquette est illisible ou tronquée ; 5 recol a échoué.
          """,
        en: """
          Without a number or a GlobalId all objects are shown, in file order. An object that was asked for and is not \
          in the model, or is geometry alone, is told on standard error.

          Examples:
            recol show school.ifc '#45'
            recol show school.ifc '2O2Fr$t4X7Zf8NOew3FLKI'
            recol show school.ifc --format json > objects.jsonl

          Exit statuses: 0 done; 1 an object that was asked for is not in the model, or geometry alone; 2 the command line is wrong; 4 the model is unreadable or truncated; 5 recol itself failed.
          """)
    case .audit:
      Phrase(
        fr: """
          Chaque problème est donné avec sa ligne, le nom en cause, le nom correct le plus proche et le numéro de l'outil d'audit de buildingSMART.

          Exemples :
            recol audit exigences.ids
            recol audit convention.yaml --covers cahier.yaml

          Codes de sortie : 0 aucune erreur, au besoin des avertissements ; 2 la ligne de commande est fausse ; 3 un fichier est illisible ou a une erreur, par exemple une exigence du cahier qu'il omet ; 5 recol a échoué.
          """,
        en: """
          Each problem comes with its line, the name in question, the nearest right one and the number of the buildingSMART audit tool.

          Examples:
            recol audit requirements.ids
            recol audit plan.yaml --covers cahier.yaml

          Exit statuses: 0 no errors, be it with warnings; 2 the command line is wrong; 3 a file is unreadable or has an error, such as a requirement of the cahier that it leaves out; 5 recol itself failed.
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

          Codes de sortie : 0 le fichier est écrit, pertes comprises ; 2 la ligne de commande est fausse, ou un fichier lu serait écrasé ; 3 le fichier est illisible ou invalide, n'a pas la phase, le lot ou la version d'IFC demandée, il n'y a rien à écrire, ou ce qui est écrit est à corriger ; 5 recol a échoué.
          """,
        en: """
          Examples:
            recol convert batiment-fr doe.ids --stage doe
            recol convert batiment-fr doe-cvc.ids --stage doe --lot cvc
            recol convert batiment-fr doe-ifc4.ids --stage doe --schema IFC4
            recol convert requirements.ids cahier.yaml --stage exe
            recol convert matrix.xlsx cahier.yaml --save-layout layout.yaml
            recol convert matrix.xlsx cahier.yaml --layout layout.yaml

          Exit statuses: 0 the file is written, be it with losses; 2 the command line is wrong, or what is read would be replaced; 3 the file is unreadable or invalid, has no such stage, lot or version of IFC, there is nothing to write, or what is written is to be mended; 5 recol itself failed.
          """)
    case .diff:
      Phrase(
        fr: """
          Exemples :
            recol diff ancienne.ifc nouvelle.ifc
            recol diff ancienne.ifc nouvelle.ifc --against batiment-fr --stage doe \\
                --report annex=reserves.md
            recol diff ancienne.ifc nouvelle.ifc --format json

          Un objet est retrouvé par le premier de ces signes qui n'appartient qu'à lui dans chaque maquette : son GlobalId ; son repère, son numéro de local ou de série ; sa classe, son type, son étage et son nom ; ce dont il fait partie, ou ses parties ; sa classe et sa position, puis sa forme. De ceux que rien ne distingue, s'ils sont aussi nombreux dans les deux maquettes, le premier répond au premier.

          Codes de sortie : 0 fait (avec --against : aucune réserve nouvelle ni régression) ; 1 une réserve est nouvelle, ou il y a régression ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences est illisible ou invalide, ou n'a pas la phase ou le lot demandé ; 4 une maquette est illisible ou tronquée ; 5 recol a échoué. Le plus grand l'emporte.
          """,
        en: """
          Examples:
            recol diff old.ifc new.ifc
            recol diff old.ifc new.ifc --against batiment-fr --stage doe \\
                --report annex=findings.md
            recol diff old.ifc new.ifc --format json

          An object is found again by the first of these that only one object has in each of the models: its GlobalId; its tag, room number or serial number; its class, type, storey and name; what it is part of, or its parts; its class and place, then its shape. Of what nothing tells apart, as many in the one model as in the other, the first is the first.

          Exit statuses: 0 done (with --against: no finding is new or regressed); 1 a finding is new or regressed; 2 the command line is wrong; 3 a requirement file is unreadable or invalid, or has no such stage or lot; 4 a model is unreadable or truncated; 5 recol itself failed. The greatest that applies wins.
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

          Sans --against, le relevé est une « photo » : classes, jeux de propriétés, taux de remplissage, étages, locaux, surfaces, unités, géoréférencement, exporteur, aptitude à alimenter COBie et une GMAO. Les dossiers et les archives zip sont parcourus ; une maquette illisible est une ligne avec son problème.

          Ce qui n'a pas changé n'est pas relu, ce qui a été déplacé est reconnu, ce qui a disparu est marqué. Interrompu à tout moment, le relevé reprend par la même commande.

          Codes de sortie : 0 tout est lu, et conforme si des exigences sont données ; 1 une maquette n'est pas conforme ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences ou de correspondance est illisible ou invalide, ou n'a pas la phase ou le lot demandé ; 4 une maquette est illisible ou tronquée, un dossier ne peut pas être parcouru, aucune maquette n'est trouvée, ou la base n'existe pas ou n'est pas un relevé ; 5 recol a échoué ; 130 interrompu. Le plus grand l'emporte.
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

          Exit statuses: 0 all was read, and conforms where requirements are given; 1 a model does not conform; 2 the command line is wrong; 3 a requirement file or a mapping is unreadable or invalid, or has no such stage or lot; 4 a model is unreadable or truncated, a folder cannot be gone through, no model is found, or the database is not there or is none of a scan; 5 recol itself failed; 130 interrupted. The greatest that applies wins.
          """)
    case .serve:
      Phrase(
        fr: """
          Exemples :
            recol serve
            recol serve --port 8080 --data ~/verifications --against batiment-fr \\
                cahier.yaml
            recol serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

          Sans --host, seule cette machine peut ouvrir la page. Toute autre adresse demande un jeton ; recol en crée un et l'écrit sur la sortie d'erreur si ni --token ni la variable RECOL_TOKEN n'en donnent. La page est en HTTP : sur un réseau qui n'est pas sûr, placez un serveur HTTPS devant elle.

          La page parle la langue que le navigateur demande, sinon celle de --lang.

          Ctrl-C ou SIGTERM arrête le serveur ; ce qui attendait est vérifié au démarrage suivant.

          Codes de sortie : 0 arrêté ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences proposé est illisible ou invalide ; 5 recol a échoué : l'adresse ou le dossier ne peut pas servir.
          """,
        en: """
          Examples:
            recol serve
            recol serve --port 8080 --data ~/checks --against batiment-fr cahier.yaml
            recol serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"

          Without --host only this machine can open the page. Any other address asks for a token; recol makes one and writes it to standard error where neither --token nor the variable RECOL_TOKEN gives one. The page is HTTP: where the network is not safe, put an HTTPS server before it.

          The page speaks the language that the browser asks for, else that of --lang.

          Ctrl-C or SIGTERM stops the server; what was waiting is checked by the next one.

          Exit statuses: 0 stopped; 2 the command line is wrong; 3 a requirement file that is offered is unreadable or invalid; 5 recol itself failed: the address or the folder cannot be used.
          """)
    }
  }
}
