import Requirements

/// What owners call properties that the standard sets have, in French, English, Spanish and Dutch.
enum PropertyWords {
  /// The names that standard sets may use for what a heading says, the likeliest first; empty where it says none.
  static func names(_ heading: String) -> [String] { properties[TextFolding.folded(heading)] ?? [] }

  /// The place that a heading names by itself: material, type, classification, an attribute of all objects.
  static func locator(_ heading: String) -> Locator? {
    let folded = TextFolding.folded(heading)
    if let text = places[folded] { return Locator(text) }
    if folded.hasPrefix("classification ") || folded.hasSuffix(" classification") {
      return .classification(system: nil)
    }
    return nil
  }

  private static let places: [String: String] = {
    var known: [String: String] = [:]
    for (place, list) in placeWords {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = place }
    }
    return known
  }()

  private static let placeWords: [(String, String)] = [
    ("material", "matériau,matériaux,material,materials,materiaal,materialen,ifcmaterial,materiales"),
    ("Name", "nom,name,nombre,naam"), ("LongName", "nom long,long name,longname,nombre largo"),
    ("Description", "description,descripción,beschrijving"), ("Tag", "tag,repère,étiquette,etiqueta"),
    ("ObjectType", "objecttype,object type,type d'objet,objecttypes,tipo de objeto"),
    ("type", "type,ifctype,nom du type,type name,typenaam"),
    ("classification", "classification,clasificación,classificatie,ifcclassification,code de classification"),
    ("classification:NL/SfB", "nl sfb,nlsfb,nlsfb4,nl-sfb,nl/sfb code"),
    ("classification:UniFormat II", "uniformat,uniformat ii,code uniformat"),
    ("classification:OmniClass", "omniclass,code omniclass"),
    ("classification:Uniclass 2015", "uniclass,uniclass 2015"),
  ]

  private static let properties: [String: [String]] = {
    var known: [String: [String]] = [:]
    for (names, list) in propertyWords {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = names }
    }
    return known
  }()

  private static let propertyWords: [([String], String)] = [
    (["Width", "NominalWidth", "OverallWidth"], "largeur,width,ancho,anchura,breedte"),
    (["Height", "NominalHeight", "OverallHeight"], "hauteur,height,alto,altura,hoogte"),
    (["Length", "NominalLength"], "longueur,length,largo,longitud,lengte"),
    (["Depth", "NominalDepth", "Width"], "profondeur,depth,profundidad,fondo,diepte"),
    (["Width", "Depth", "Thickness", "NominalThickness"], "épaisseur,thickness,espesor,grosor,dikte"),
    (["NominalDiameter", "Diameter", "OuterDiameter"], "diamètre,diameter,diámetro"),
    (
      [
        "NetArea", "NetSideArea", "NetFloorArea", "Area", "GrossArea", "GrossSideArea", "GrossFloorArea",
        "OuterSurfaceArea",
      ],
      "surface,surfaces,aire,area,superficie,oppervlakte,surface nette"
    ),
    (["NetVolume", "GrossVolume"], "volume,volumen,inhoud,volumes"),
    (["Perimeter", "NetPerimeter", "GrossPerimeter"], "périmètre,perimeter,perímetro,omtrek"),
    (["NetWeight", "GrossWeight"], "poids,masse,weight,peso,gewicht"),
    (["IsExternal"], "extérieur,est extérieur,external,exterior,exterieur,isexternal,en façade"),
    (["LoadBearing"], "porteur,élément porteur,load bearing,loadbearing,portante,estructural,constructief,dragend"),
    (
      ["FireRating"],
      """
      résistance au feu,degré coupe-feu,degré coupe feu,classement au feu,coupe-feu,cf,fire rating,firerating,
      resistencia al fuego,brandwerendheid
      """
    ),
    (
      ["AcousticRating"],
      "acoustique,isolement acoustique,affaiblissement acoustique,acoustic rating,aislación acústica,geluidwering"
    ),
    (
      ["ThermalTransmittance"],
      "transmission thermique,coefficient u,u,thermal transmittance,transmitancia térmica,u-waarde"
    ),
    (["Reference"], "référence,reference,referencia"), (["Status"], "statut,status,estado"),
    (["Manufacturer"], "fabricant,marque,manufacturer,fabricante,fabrikant"),
    (["ModelLabel", "ModelReference"], "modèle,référence fabricant,model,modelo"),
    (["SerialNumber"], "numéro de série,n° de série,serial number,número de serie,serienummer"),
    (["IsAccessible", "HandicapAccessible"], "pmr,accessible pmr,accessibilité,accesible,toegankelijk"),
    (["OccupancyType"], "type d'occupation,occupancy type"),
    (["FireExit"], "issue de secours,fire exit,salida de emergencia,nooduitgang"),
  ]
}
