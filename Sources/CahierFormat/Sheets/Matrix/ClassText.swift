import Requirements

/// The classes that a cell of an owner's matrix names.
struct ClassText {
  var classes: [ClassChoice] = []
  var problems: [(code: SheetProblemCode, arguments: [String])] = []

  /// Reads `IfcWall`, `IFCWALL`, `IfcDoor / IfcWindow`, `IfcSlab.ROOF`, `IfcSlab (ROOF)`, `IfcBeam*`, `Mur`.
  ///
  /// - Parameters:
  ///   - words: what this matrix calls classes, folded.
  init(_ text: String, predefinedType: String = "", words: [String: String] = [:]) {
    let text = words[TextFolding.folded(text)] ?? text
    let pieces = text.split { ",;/\n\r+&|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    for piece in pieces { take(piece) }
    guard !CellWords.isBlank(predefinedType) else { return }
    let types = predefinedType.split { ",;/\n| ".contains($0) }.map { String($0).trimmed.uppercased() }
    for place in classes.indices where classes[place].predefinedTypes.isEmpty {
      var choice = classes[place]
      add(types, to: &choice)
      classes[place] = choice
    }
  }

  private mutating func take(_ piece: String) {
    var name = piece
    var types: [String] = []
    if let open = piece.firstIndex(where: { "([.: ".contains($0) }) {
      name = String(piece[..<open]).trimmed
      let rest = piece[piece.index(after: open)...].split { "()[].: ".contains($0) }.map { String($0) }
      types = rest.filter { word in
        !word.isEmpty && word.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" || $0 == "-" }
      }
    }
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if plain.utf8.count < name.utf8.count { problems.append((.footnoteMark, [piece])) }
    guard CellWords.isClass(plain) else {
      if let known = ObjectWords.classes[TextFolding.folded(piece)], let choice = ClassChoice(text: known) {
        problems.removeAll { $0.code == .footnoteMark && $0.arguments == [piece] }
        classes.append(choice)
      } else if !["et", "ou", "and", "or", "y", "o", "en", "of"].contains(piece.lowercased()) {
        problems.append((.unknownObject, [piece]))
      }
      return
    }
    guard let spelled = SchemaNames.spelling(plain) else {
      problems.append((.unknownClass, [plain, SchemaNames.nearestClass(plain)]))
      return
    }
    var choice = ClassChoice(spelled)
    add(types, to: &choice)
    if !classes.contains(choice) { classes.append(choice) }
  }

  private mutating func add(_ types: [String], to choice: inout ClassChoice) {
    for type in types {
      if SchemaNames.hasPredefinedType(type, of: choice.name) {
        choice.predefinedTypes.append(type)
      } else if !type.isEmpty {
        problems.append((.unknownPredefinedType, [type, choice.name]))
      }
    }
  }

  /// Why there is no class; nil where there is one.
  var refusal: (code: SheetProblemCode, arguments: [String])? {
    classes.isEmpty ? problems.first { $0.code != .footnoteMark } ?? (.classMissing, []) : nil
  }
}

/// Classes by the words that owners use for objects, in French, English, Spanish and Dutch; folded.
enum ObjectWords {
  static let classes: [String: String] = {
    var known: [String: String] = [:]
    for (name, list) in words {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = name }
    }
    return known
  }()

  private static let words: [(String, String)] = [
    ("IfcProject", "projet,project,proyecto"), ("IfcSite", "site,terrain,parcelle,sitio,terreno,terrein"),
    ("IfcBuilding", "bâtiment,bâtiments,batiment,building,edificio,gebouw"),
    ("IfcBuildingStorey", "étage,étages,niveau,niveaux,storey,story,level,piso,planta,nivel,verdieping,bouwlaag"),
    ("IfcSpace", "espace,espaces,pièce,pièces,local,locaux,space,spaces,room,rooms,espacio,recinto,ruimte,ruimten"),
    ("IfcZone", "zone,zones,logement,logements,zona"),
    ("IfcWall", "mur,murs,cloison,cloisons,wall,walls,muro,muros,wand,wanden"),
    ("IfcCurtainWall", "mur rideau,murs rideaux,façade rideau,curtain wall,muro cortina,vliesgevel"),
    ("IfcSlab", "dalle,dalles,plancher,planchers,slab,slabs,floor,losa,forjado,vloer,vloeren"),
    ("IfcRoof", "toiture,toitures,toit,roof,roofs,cubierta,techo,dak,daken"),
    ("IfcBeam", "poutre,poutres,beam,beams,viga,vigas,balk,balken"),
    ("IfcColumn", "poteau,poteaux,column,columns,pilar,columna,pilares,kolom,kolommen"),
    ("IfcDoor", "porte,portes,door,doors,puerta,puertas,deur,deuren"),
    ("IfcWindow", "fenêtre,fenêtres,baie,baies,window,windows,ventana,ventanas,raam,ramen"),
    ("IfcStair", "escalier,escaliers,stair,stairs,escalera,escaleras,trap,trappen"),
    ("IfcRamp", "rampe,rampes,ramp,ramps,rampa,hellingbaan"),
    ("IfcRailing", "garde-corps,garde corps,main courante,railing,railings,baranda,barandilla,leuning,balustrade"),
    ("IfcCovering", "revêtement,revêtements,covering,coverings,revestimiento,bekleding"),
    ("IfcCovering.CEILING", "plafond,plafonds,faux plafond,faux-plafond,ceiling,cielo falso,falso techo"),
    ("IfcFooting", "fondation,fondations,semelle,footing,footings,zapata,fundering"),
    ("IfcPile", "pieu,pieux,pile,piles,pilote,paal"),
    ("IfcFurniture", "mobilier,meuble,meubles,furniture,mobiliario,mueble,meubilair"),
    ("IfcSanitaryTerminal", "appareil sanitaire,appareils sanitaires,sanitaires,sanitary terminal,sanitair"),
    ("IfcLightFixture", "luminaire,luminaires,light fixture,luminaria,luminarias,armatuur"),
    ("IfcTransportElement.ELEVATOR", "ascenseur,ascenseurs,elevator,lift,ascensor,ascensores"),
    ("IfcBoiler", "chaudière,chaudières,boiler,boilers,caldera,ketel"),
    ("IfcPump", "pompe,pompes,pump,pumps,bomba,pomp"),
    ("IfcFan", "ventilateur,ventilateurs,fan,fans,ventilador"),
    ("IfcValve", "vanne,vannes,valve,valves,válvula,afsluiter"),
    ("IfcUnitaryEquipment.AIRHANDLER", "cta,centrale de traitement d'air,ahu,air handling unit,luchtbehandelingskast"),
    ("IfcSpaceHeater.RADIATOR", "radiateur,radiateurs,radiator,radiators,radiador"),
    ("IfcDamper.FIREDAMPER", "clapet coupe-feu,clapet coupe feu,clapets coupe-feu,fire damper"),
    ("IfcPipeSegment", "canalisation,canalisations,tuyau,tuyauterie,pipe,pipes,tubería,leiding"),
    ("IfcDuctSegment", "gaine,gaines,conduit,conduits,duct,ducts,ducto,luchtkanaal"),
    ("IfcCableCarrierSegment", "chemin de câbles,chemins de câbles,cable tray,bandeja,kabelgoot"),
    (
      "IfcElectricDistributionBoard",
      "tableau électrique,tableaux électriques,tgbt,distribution board,tablero eléctrico"
    ),
    ("IfcSystem", "système,systèmes,system,systems,sistema,systeem"),
  ]
}
