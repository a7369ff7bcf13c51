/// What `--help` says: a closed list. Values that take their name from a language are written `<…>` in both.
public enum HelpText: String, Sendable, CaseIterable {
  case root, rootDiscussion
  case check, checkDiscussion
  case info, infoDiscussion
  case show, showDiscussion
  case audit, auditDiscussion
  case convert, convertDiscussion
  case diff, diffDiscussion
  case scan, scanDiscussion
  case serve, serveDiscussion
  case port, host, names, data, maxUpload, token, offered
  case convertInput, convertOutput, convertStage, convertLot, convertSchema, layout, saveLayout
  case models, twoModels, model, objects, requirementFiles
  case against, documents, stage, lot, delivered, accepted, dossiers, notified, ordered, calendar, amount
  case baseline, waivers, failUnder, maxFailures, allowInvalid, types, verify, covers
  case folders, database, photo, mapping, memory, again, merge, null, printSchema, list, sparkDriver
  case format, report, reportFolders, lang, threads, quiet, stats

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .root, .check, .info, .show, .audit, .convert, .diff, .scan, .serve: abstract
    case .rootDiscussion, .checkDiscussion, .infoDiscussion, .showDiscussion, .auditDiscussion, .convertDiscussion,
      .diffDiscussion, .scanDiscussion, .serveDiscussion:
      discussion
    default: option
    }
  }

  /// What a verb does, in a line.
  private var abstract: Phrase {
    switch self {
    case .check:
      Phrase(
        fr: "Vérifie des maquettes IFC par rapport à des exigences (IDS, cahier des charges).",
        en: "Checks IFC models against requirements (IDS, cahier des charges).")
    case .info:
      Phrase(
        fr: "Dit ce qu'est une maquette : en-tête, schéma, unités, nombre d'instances par classe.",
        en: "Says what a model is: header, schema, units, instances per class.")
    case .show:
      Phrase(
        fr: "Dit ce que la maquette dit de ses objets : attributs, propriétés, matériaux, classifications.",
        en: "Says what a model says of its objects: attributes, properties, materials, classifications.")
    case .audit:
      Phrase(
        fr: "Dit si un fichier d'exigences (IDS, cahier des charges) est lui-même valide.",
        en: "Says whether a requirement file (IDS, cahier des charges) is itself sound.")
    case .convert:
      Phrase(
        fr: "Traduit un fichier d'exigences dans un autre format, et dit ce qui se perd.",
        en: "Says a requirement file in another format, and what is lost.")
    case .diff:
      Phrase(
        fr: "Compare deux remises d'une maquette, et dit ce que deviennent les réserves.",
        en: "Compares two deliveries of a model, and says what became of the findings.")
    case .scan:
      Phrase(
        fr: "Relève des milliers de maquettes dans une base SQLite, et reprend là où il s'est arrêté.",
        en: "Takes thousands of models down in an SQLite database, and goes on where it stopped.")
    case .serve:
      Phrase(
        fr: "Ouvre une page où déposer une remise et lire le rapport, sans terminal.",
        en: "Opens a page to drop a delivery on and read the report, without a terminal.")
    default:
      Phrase(
        fr: "Vérifie des maquettes IFC par rapport à un cahier des charges BIM.",
        en: "Checks IFC models against BIM requirements.")
    }
  }

  /// How a verb is used, with examples.
  private var discussion: Phrase {
    switch self {
    case .checkDiscussion:
      Phrase(
        fr: """
          Exemples :
            recol check ecole.ifc --against exigences.ids
            recol check *.ifc --against a.ids --against b.ids --format json
            recol check *.ifc --against cahier.yaml --stage doe --lot cvc
            recol check remise/ --documents remise/doe --against cahier.yaml --stage doe
            recol check ecole.ifc --against cahier.yaml --stage doe --report html=rapport.html
            recol check doe/ --against cahier.yaml --stage doe --accepted 2026-09-15 --delivered 2026-11-12
            recol check ecole.ifczip --against a.ids --report json=rapport.json
            recol check remise/ --against cahier.yaml --stage doe --report html=rapport.html --report xlsx=annexe.xlsx
            recol check remise/ --against cahier.yaml --stage doe --report visa=fiches --report evidence=preuve
            recol check ecole.ifc --against a.ids --baseline reference.json --waivers derogations.yaml --report junit=tests.xml
            unzip -p lot.zip ecole.ifc | recol check - --against a.ids

          Une spécification sans objet concerné n'est jamais « conforme » : elle est « sans objet », ou non conforme si un objet est exigé.

          Codes de sortie : 0 tout est conforme ; 1 une maquette n'est pas conforme ; 2 la ligne de commande est fausse ; 3 un fichier d'exigences est illisible ou invalide ; 4 une maquette est illisible ou tronquée ; 5 recol a échoué. Le plus grand l'emporte.
          """,
        en: """
          Examples:
            recol check school.ifc --against requirements.ids
            recol check *.ifc --against a.ids --against b.ids --format json
            recol check *.ifc --against cahier.yaml --stage doe --lot cvc
            recol check delivery/ --documents delivery/doe --against cahier.yaml --stage doe
            recol check school.ifc --against cahier.yaml --stage doe --report html=report.html
            recol check doe/ --against cahier.yaml --stage doe --accepted 2026-09-15 --delivered 2026-11-12
            recol check school.ifczip --against a.ids --report json=report.json
            recol check delivery/ --against cahier.yaml --stage doe --report html=report.html --report xlsx=annex.xlsx
            recol check delivery/ --against cahier.yaml --stage doe --report visa=sheets --report evidence=evidence
            recol check school.ifc --against a.ids --baseline baseline.json --waivers waivers.yaml --report junit=tests.xml
            unzip -p lot.zip school.ifc | recol check - --against a.ids

          A specification that concerns no object is never a pass: it is not applicable, or fails where an object is required.

          Exit status: 0 everything conforms; 1 a model does not conform; 2 the command line is wrong; 3 a requirement file is unreadable or invalid; 4 a model is unreadable or truncated; 5 recol itself failed. The greatest that applies wins.
          """)
    case .infoDiscussion:
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
    case .showDiscussion:
      Phrase(
        fr: """
          Sans numéro ni GlobalId, tous les objets sont montrés, dans l'ordre du fichier.

          Exemples :
            recol show ecole.ifc '#45'
            recol show ecole.ifc 2O2Fr$t4X7Zf8NOew3FLKI
            recol show ecole.ifc --format json > objets.jsonl
          """,
        en: """
          Without a number or a GlobalId all objects are shown, in file order.

          Examples:
            recol show school.ifc '#45'
            recol show school.ifc 2O2Fr$t4X7Zf8NOew3FLKI
            recol show school.ifc --format json > objects.jsonl
          """)
    case .auditDiscussion:
      Phrase(
        fr: """
          Chaque problème est donné avec sa ligne, le nom en cause, le nom correct le plus proche et le numéro de l'outil d'audit de buildingSMART.

          Exemple :
            recol audit exigences.ids
            recol audit convention.yaml --covers cahier.yaml
          """,
        en: """
          Each problem comes with its line, the name in question, the nearest right one and the number of the buildingSMART audit tool.

          Example:
            recol audit requirements.ids
            recol audit plan.yaml --covers cahier.yaml
          """)
    case .convertDiscussion:
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
    case .diffDiscussion:
      Phrase(
        fr: """
          Exemples :
            recol diff ancienne.ifc nouvelle.ifc
            recol diff ancienne.ifc nouvelle.ifc --against batiment-fr --stage doe --report annex=reserves.md
            recol diff ancienne.ifc nouvelle.ifc --format json

          Un objet est retrouvé par son GlobalId, sinon par son repère, son numéro de local ou de série, sinon par sa classe, son type, son étage et son nom, sinon par sa position ; ce que deux objets partagent ne rapproche rien.

          Codes de sortie : 0 fait (avec --against : aucune réserve nouvelle ni régression), 1 réserve nouvelle ou régression, 2 ligne de commande, 3 exigences illisibles ou invalides, 4 maquette illisible ou tronquée, 5 erreur de recol.
          """,
        en: """
          Examples:
            recol diff old.ifc new.ifc
            recol diff old.ifc new.ifc --against batiment-fr --stage doe --report annex=findings.md
            recol diff old.ifc new.ifc --format json

          An object is found again by its GlobalId, else by its tag, room number or serial number, else by its class, type, storey and name, else by where it stands; what two objects share matches nothing.

          Exit statuses: 0 done (with --against: no finding is new or regressed), 1 a finding is new or regressed, 2 command line, 3 requirements unreadable or invalid, 4 a model unreadable or truncated, 5 recol failed.
          """)
    case .scanDiscussion:
      Phrase(
        fr: """
          Exemples :
            recol scan /archives --db patrimoine.sqlite
            recol scan /archives --db patrimoine.sqlite --against batiment-fr --stage gem --report html=portefeuille.html
            recol scan --db patrimoine.sqlite --report xlsx=portefeuille.xlsx --report cobie=cobie.xlsx
            recol scan - --format jsonl < chemins.txt > lignes.jsonl
            recol scan --merge lignes.jsonl autre.sqlite --db patrimoine.sqlite

          Sans --against, le relevé est une « photo » : classes, jeux de propriétés, taux de remplissage, niveaux, locaux, surfaces, unités, géoréférencement, exporteur, aptitude à alimenter COBie et une GMAO. Les dossiers et les archives zip sont parcourus ; une maquette illisible est une ligne avec son problème.

          Ce qui n'a pas changé n'est pas relu, ce qui a été déplacé est reconnu, ce qui a disparu est marqué. Interrompu à tout moment, le relevé reprend par la même commande.

          Codes de sortie : 0 tout est lu, et conforme si des exigences sont données, 1 une maquette n'est pas conforme, 2 ligne de commande, 3 exigences illisibles ou invalides, 4 une maquette est illisible ou tronquée, 5 erreur de recol, 130 interrompu.
          """,
        en: """
          Examples:
            recol scan /archive --db portfolio.sqlite
            recol scan /archive --db portfolio.sqlite --against batiment-fr --stage gem --report html=portfolio.html
            recol scan --db portfolio.sqlite --report xlsx=portfolio.xlsx --report cobie=cobie.xlsx
            recol scan - --format jsonl < paths.txt > lines.jsonl
            recol scan --merge lines.jsonl other.sqlite --db portfolio.sqlite

          Without --against the scan is a “photo”: classes, property sets, fill rates, storeys, rooms, areas, units, georeference, exporter, readiness for COBie and a maintenance system. Folders and zip archives are walked; a model that cannot be read is a row with its problem.

          What has not changed is not read again, what was moved is recognised, what has vanished is marked. Interrupted at any moment, a scan goes on by the same command.

          Exit statuses: 0 all was read, and conforms where requirements are given, 1 a model does not conform, 2 command line, 3 requirements unreadable or invalid, 4 a model unreadable or truncated, 5 recol failed, 130 interrupted.
          """)
    case .serveDiscussion:
      Phrase(
        fr: """
          Exemples :
            recol serve
            recol serve --port 8080 --data ~/verifications --against batiment-fr cahier.yaml
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
    default:
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
    }
  }

  /// What an argument or an option means.
  private var option: Phrase {
    switch self {
    case .models:
      Phrase(
        fr: """
          Maquettes .ifc, .ifczip ou .ifcxml, dossiers (pour toutes les maquettes qu'ils contiennent), « - » pour l'entrée \
          standard, archive.zip!membre.ifc pour un membre.
          """,
        en: """
          Models, .ifc, .ifczip or .ifcxml; folders (for all models in them); “-” for standard input; \
          archive.zip!member.ifc for a member.
          """)
    case .model:
      Phrase(
        fr: "Maquette .ifc, .ifczip ou .ifcxml, « - » pour l'entrée standard, archive.zip!membre.ifc pour un membre.",
        en: "Model, .ifc, .ifczip or .ifcxml; “-” for standard input; archive.zip!member.ifc for a member.")
    case .twoModels:
      Phrase(
        fr: "Deux maquettes : la remise précédente, puis la nouvelle.",
        en: "Two models: the earlier delivery, then the new one.")
    case .objects:
      Phrase(
        fr: "Numéros (#45) ou GlobalId des objets à montrer.", en: "Numbers (#45) or GlobalIds of the objects to show.")
    case .convertInput:
      Phrase(
        fr: "Fichier à traduire (IDS, YAML, XLSX, CSV), ou batiment-fr.",
        en: "File to convert (IDS, YAML, XLSX, CSV), or batiment-fr.")
    case .convertOutput:
      Phrase(
        fr: "Fichier à écrire ; sa terminaison dit le format (.ids, .yaml, .xlsx, .csv).",
        en: "File to write; its ending says the format (.ids, .yaml, .xlsx, .csv).")
    case .layout:
      Phrase(
        fr: "Disposition des feuilles, corrigée par vous ; par défaut, celle que recol propose d'après les titres.",
        en: "Layout of the sheets, corrected by you; by default the one that recol proposes from the headings.")
    case .saveLayout:
      Phrase(
        fr: "Écrit la disposition dans un fichier, pour la corriger.", en: "Writes the layout to a file to correct.")
    case .convertStage:
      Phrase(
        fr: "Phase dont les exigences sont traduites ; d'un IDS, celle qu'elles reçoivent.",
        en: "Stage whose requirements are converted; of an IDS, the one that they get.")
    case .convertLot:
      Phrase(
        fr: "Lot dont les exigences sont traduites ; d'un IDS, celui qu'elles reçoivent.",
        en: "Lot whose requirements are converted; of an IDS, the one that they get.")
    case .convertSchema:
      Phrase(
        fr: "Version d'IFC (IFC2X3, IFC4, IFC4X3) pour laquelle les exigences sont traduites ; par défaut, toutes.",
        en: "Version of IFC (IFC2X3, IFC4, IFC4X3) for which requirements are converted; all by default.")
    case .folders:
      Phrase(
        fr:
          "Dossiers à parcourir, archives zip comprises ; avec --merge, bases et lignes à fusionner ; « - » pour lire des chemins sur l'entrée standard.",
        en:
          "Folders to walk, zip archives included; with --merge, databases and lines to merge; “-” to read paths from standard input."
      )
    case .database:
      Phrase(
        fr: "Base SQLite du relevé, créée au besoin.",
        en: "SQLite database of the scan, made where it is missing.")
    case .photo:
      Phrase(
        fr: "Relève aussi ce que les maquettes contiennent, avec --against ; sans, c'est toujours fait.",
        en: "Takes down what models hold with --against, too; without it this is always done.")
    case .mapping:
      Phrase(
        fr: "Correspondance (YAML) entre les colonnes de la GMAO et les maquettes, pour --report gmao=FICHIER.",
        en: "Mapping (YAML) of a maintenance system's columns to models, for --report gmao=FILE.")
    case .memory:
      Phrase(
        fr: "Mémoire pour l'ensemble, par exemple 512M ou 4G ; la moitié de celle de la machine par défaut.",
        en: "Memory for everything, as in 512M or 4G; half of the machine's by default.")
    case .again:
      Phrase(fr: "Relit aussi ce qui n'a pas changé.", en: "Reads what has not changed, too.")
    case .merge:
      Phrase(
        fr: "Fusionne des bases de recol scan, et des lignes de recol scan - --format jsonl.",
        en: "Merges databases of recol scan, and lines of recol scan - --format jsonl.")
    case .null:
      Phrase(
        fr: "Les chemins de l'entrée standard finissent par NUL, et non par une fin de ligne.",
        en: "Paths on standard input end with NUL and not with the end of a line.")
    case .list:
      Phrase(
        fr: "Écrit la taille du fichier et le chemin de chaque maquette que le relevé lirait, et n'en lit aucune.",
        en: "Prints the size of the file and the path of each model that a scan would read, and reads none.")
    case .sparkDriver:
      Phrase(fr: "Écrit le programme Python qui relève avec Apache Spark.", en: "Prints the driver for Apache Spark.")
    case .printSchema:
      Phrase(fr: "Écrit le SQL des tables et des vues.", en: "Prints the SQL of the tables and views.")
    case .requirementFiles: Phrase(fr: "Fichiers d'exigences.", en: "Requirement files.")
    case .covers:
      Phrase(
        fr: "Cahier des charges que les fichiers doivent couvrir : dit ce qu'ils omettent, affaiblissent ou modifient.",
        en: "Cahier that the files are to cover: says what they leave out, weaken or change.")
    case .against:
      Phrase(
        fr: """
          Exigences : IDS, cahier des charges (YAML, XLSX, CSV), ou ce qui est fourni avec recol : batiment-fr, rules, \
          buildingsmart ; l'option accepte plusieurs fichiers et peut être répétée.
          """,
        en: """
          Requirements: IDS, cahier des charges (YAML, XLSX, CSV), or what ships with recol: batiment-fr, rules, \
          buildingsmart; the option takes several files and may be repeated.
          """)
    case .documents:
      Phrase(
        fr: "Dossier des documents remis avec les maquettes (DOE), que vérifient les règles D1 à D12.",
        en: "Folder of the documents delivered beside the models (DOE), which the rules D1 to D12 check.")
    case .stage:
      Phrase(
        fr: "Phase du cahier à laquelle la maquette est remise (doe) ; sans effet sur un IDS.",
        en: "Stage of the cahier at which the model is delivered (doe); without effect on an IDS.")
    case .lot:
      Phrase(
        fr: "Lot du cahier qui est vérifié ; ce qui est demandé à tous les lots l'est aussi. Sans effet sur un IDS.",
        en: "Lot of the cahier that is checked; what every lot must provide is, too. Without effect on an IDS.")
    case .delivered:
      Phrase(
        fr: "Jour de la remise, AAAA-MM-JJ ; les dates du cahier s'y comparent, les délais en partent.",
        en: "Day of the delivery, YYYY-MM-DD; dates of the cahier are compared with it, delays run from it.")
    case .accepted:
      Phrase(
        fr: "Jour de la réception des travaux, AAAA-MM-JJ ; les dates du cahier s'y comparent, les délais en partent.",
        en: "Day on which the works were accepted, YYYY-MM-DD; dates are compared with it, delays run from it.")
    case .dossiers:
      Phrase(
        fr: "Jour où le dernier dossier d'entreprise est arrivé, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day on which the last contractor's dossier arrived, YYYY-MM-DD; delays may run from it.")
    case .notified:
      Phrase(
        fr: "Jour où la décision de réception a été notifiée, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day on which the decision to accept the works was notified, YYYY-MM-DD; delays may run from it.")
    case .ordered:
      Phrase(
        fr: "Jour de l'ordre de service qui a lancé l'élément, AAAA-MM-JJ ; des délais peuvent en partir.",
        en: "Day of the order to begin, YYYY-MM-DD; delays may run from it.")
    case .calendar:
      Phrase(
        fr: """
          Jours fériés qui comptent pour les délais : france (par défaut, sauf si le cahier en dit un autre), \
          alsace-moselle, alsace-moselle-good-friday (commune avec un temple protestant ou une église mixte), \
          guadeloupe, guyane, martinique, mayotte, la-reunion, saint-barthelemy, saint-martin.
          """,
        en: """
          Holidays that deadlines go by: france (by default, unless the cahier names another), alsace-moselle, \
          alsace-moselle-good-friday (a commune with a Protestant or shared church), guadeloupe, guyane, martinique, \
          mayotte, la-reunion, saint-barthelemy, saint-martin.
          """)
    case .amount:
      Phrase(
        fr: """
          Montant en euros auquel s'applique la formule de pénalité du cahier (12000 ou 12000,50) ; le résultat n'est \
          qu'une indication.
          """,
        en: """
          Amount in euros that the cahier's formula for penalties is applied to (12000 or 12000.50); what comes out is \
          only an indication.
          """)
    case .baseline:
      Phrase(
        fr: """
          Rapport JSON d'une vérification précédente : ce qu'elle a déjà trouvé est connu, seul ce qui est nouveau ou \
          aggravé donne le code 1.
          """,
        en: """
          JSON report of an earlier check: what it found is known, only what is new or worse gives status 1.
          """)
    case .waivers:
      Phrase(
        fr: "Dérogations (YAML) : exigence, objets, motif, auteur, dernier jour ; ce qui a pris fin ne vaut plus.",
        en: "Waivers (YAML): requirement, objects, reason, author, last day; what has ended holds no more.")
    case .failUnder:
      Phrase(
        fr: "Pourcentage de contrôles valides en dessous duquel une maquette, ou la remise, donne le code 1.",
        en: "Percentage of valid checks below which a model, or the submission, gives status 1.")
    case .maxFailures:
      Phrase(
        fr: "Nombre d'objets au plus dans chaque liste ; ce qui est coupé est compté.",
        en: "Objects that each list may hold; what is cut is counted.")
    case .allowInvalid:
      Phrase(
        fr: "Vérifie ce qui est valide dans un fichier d'exigences invalide.",
        en: "Checks what is sound of an invalid requirement file.")
    case .port:
      Phrase(fr: "Port ; 8080 par défaut, 0 pour un port libre.", en: "Port; 8080 by default, 0 for any free one.")
    case .host:
      Phrase(
        fr: "Adresse où la page est ouverte, 127.0.0.1 par défaut ; toute autre que locale demande un jeton.",
        en: "Address at which the page is open, 127.0.0.1 by default; any that others can reach asks for a token.")
    case .names:
      Phrase(
        fr: "Autre nom par lequel la page est appelée (derrière un proxy, dans un conteneur) ; peut être répétée.",
        en: "Another name by which the page is called (behind a proxy, in a container); may be repeated.")
    case .data:
      Phrase(
        fr: "Dossier où les résultats sont gardés ; par défaut ~/.local/state/recol.",
        en: "Folder where results are kept; ~/.local/state/recol by default.")
    case .maxUpload:
      Phrase(fr: "Taille d'un envoi au plus, 2GB par défaut.", en: "The most that one upload may have, 2GB by default.")
    case .token:
      Phrase(fr: "Jeton que les clients doivent donner.", en: "Token that clients must give.")
    case .offered:
      Phrase(
        fr: "Exigences proposées dans la page : fichiers, ou ce qui est fourni avec recol (par défaut, tout cela).",
        en: "Requirements that the page offers: files, or what ships with recol (all of that by default).")
    case .types:
      Phrase(fr: "Montre aussi les objets types (IfcTypeObject).", en: "Shows type objects (IfcTypeObject), too.")
    case .verify:
      Phrase(
        fr: "Compare tous les attributs au schéma, même dans une maquette de plus de 64 Mo.",
        en: "Holds all attributes against the schema, in a model of more than 64 MB, too.")
    case .format:
      Phrase(
        fr: "Format de la sortie standard : {1} ; le premier par défaut.",
        en: "Format of standard output: {1}; the first by default.")
    case .report:
      Phrase(
        fr: "Écrit un rapport de plus dans un fichier (json=rapport.json) ; peut être répétée.",
        en: "Writes a further report to a file (json=report.json); may be repeated.")
    case .reportFolders:
      Phrase(
        fr: " Aussi des dossiers : visa=DOSSIER (une fiche par lot), evidence=DOSSIER (de quoi vérifier le résultat).",
        en: " Folders, too: visa=FOLDER (a sheet for each lot), evidence=FOLDER (what verifies the result).")
    case .lang:
      Phrase(
        fr: "Langue : fr ou en (par défaut, celle du système, sinon fr).",
        en: "Language: fr or en (default: from the locale, else fr).")
    case .threads: Phrase(fr: "Nombre de fils d'exécution.", en: "Number of threads.")
    case .quiet:
      Phrase(fr: "N'écrit pas de messages sur la sortie d'erreur.", en: "Writes no messages to standard error.")
    case .stats:
      Phrase(
        fr: "Écrit les durées et la mémoire sur la sortie d'erreur.", en: "Writes timings and memory to standard error."
      )
    default: Phrase(fr: rawValue, en: rawValue)
    }
  }
}
