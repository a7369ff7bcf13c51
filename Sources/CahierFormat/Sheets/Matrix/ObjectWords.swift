import Requirements

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
