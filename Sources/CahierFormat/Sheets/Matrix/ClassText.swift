import Requirements

/// The classes that a cell of an owner's matrix names.
struct ClassText {
  var classes: [ClassChoice] = []
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// A predefined type without which a class would mean more than the cell says.
  private var lostType: [String]?

  /// Reads `IfcWall`, `IFCWALL`, `IfcDoor / IfcWindow`, `IfcSlab.ROOF`, `IfcSlab (ROOF)`, `IfcBeam*`, `Mur`,
  /// `Murs (IfcWall)`.
  ///
  /// - Parameters:
  ///   - words: what this matrix calls classes, folded.
  init(_ text: String, predefinedType: String = "", words: [String: String] = [:]) {
    let text = words[TextFolding.folded(text)] ?? text
    let pieces = text.split { ",;/\n\r+&|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    for piece in pieces { take(piece) }
    guard !CellWords.isBlank(predefinedType) else { return }
    let types = predefinedType.split { ",;/\n| ".contains($0) }.map(String.init)
    for place in classes.indices where classes[place].predefinedTypes.isEmpty { add(types, to: place) }
  }

  private mutating func take(_ piece: String) {
    // `Murs (IfcWall)`, `Mur : IfcWall`: the words before the class are for people.
    let words = piece.split { " ()[]:".contains($0) }
    if !CellWords.isClass(piece), words.count > 1, let start = words.first(where: { CellWords.isClass(String($0)) }) {
      return take(class: String(piece[start.startIndex...]))
    }
    if CellWords.isClass(piece.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) { return take(class: piece) }
    if let known = ObjectWords.classes[TextFolding.folded(piece)], let choice = ClassChoice(text: known) {
      classes.append(choice)
    } else if let last = classes.indices.last, words.count == 1,
      SchemaNames.hasPredefinedType(String(words[0]), of: classes[last].name)
    {
      // `IfcSlab / ROOF`, `IfcCovering (CEILING, FLOORING)`
      classes[last].predefinedTypes.append(String(words[0]))
    } else if !["et", "ou", "and", "or", "y", "o", "en", "of"].contains(piece.lowercased()) {
      problems.append((.unknownObject, [piece]))
    }
  }

  private mutating func take(class piece: String) {
    var name = piece
    var types: [String] = []
    if let open = piece.firstIndex(where: { "([.: ".contains($0) }) {
      name = String(piece[..<open]).trimmed
      let rest = String(piece[open...])
      // A dash between blanks only stands between words: `IfcSlab - ROOF`.
      let words = rest.split { "()[].: ".contains($0) }.map(String.init)
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
      // Behind a point stands a type, however it is written; elsewhere words may be for people.
      types = rest.hasPrefix(".") ? words : words.filter { $0 == $0.uppercased() && $0.contains(where: \.isLetter) }
      if types.count < words.count { problems.append((.footnoteMark, [piece])) }
    }
    // `Murs (IfcWall)`: a bracket that only closes belongs to the words before.
    while let last = name.last, ")]".contains(last) { name.removeLast() }
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if plain.utf8.count < name.utf8.count { problems.append((.footnoteMark, [piece])) }
    guard let spelled = SchemaNames.spelling(plain) else {
      problems.append((.unknownClass, [plain, SchemaNames.nearestClass(plain)]))
      return
    }
    guard !classes.contains(where: { $0.name == spelled && $0.predefinedTypes == types }) else { return }
    classes.append(ClassChoice(spelled))
    add(types, to: classes.count - 1)
  }

  private mutating func add(_ types: [String], to place: Int) {
    let name = classes[place].name
    var unknown: [[String]] = []
    for type in types.map(Self.spelled) where !type.isEmpty {
      if SchemaNames.hasPredefinedType(type, of: name) {
        if !classes[place].predefinedTypes.contains(type) { classes[place].predefinedTypes.append(type) }
      } else {
        unknown.append([type, name])
      }
    }
    problems += unknown.map { (.unknownPredefinedType, $0) }
    if classes[place].predefinedTypes.isEmpty, lostType == nil { lostType = unknown.first }
  }

  /// A predefined type as the schemas spell it: `T-beam` is `T_BEAM`.
  private static func spelled(_ type: String) -> String {
    String(type.trimmed.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// Why the cell does not say which objects are meant; nil where it does. A class whose types are all unknown is none:
  /// without them more would be asked than the owner asks.
  var refusal: (code: SheetProblemCode, arguments: [String])? {
    if let lostType { return (.unknownPredefinedType, lostType) }
    return classes.isEmpty ? problems.first { $0.code != .footnoteMark } ?? (.classMissing, []) : nil
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
