/// How what a rule of the family M finds in a model is usually mended, by the code of the rule.
///
/// Where a cahier has instructions of its own for the rule, these come instead.
public enum ModelRuleAdvice: String, Sendable, CaseIterable {
  case m1 = "M1", m2 = "M2", m3 = "M3", m4 = "M4", m5 = "M5", m6 = "M6", m7 = "M7", m8 = "M8"
  case m9 = "M9", m10 = "M10", m11 = "M11", m12 = "M12", m13 = "M13", m14 = "M14", m15 = "M15", m16 = "M16"
  case m17 = "M17", m18 = "M18", m19 = "M19", m20 = "M20", m21 = "M21", m22 = "M22"

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .m1:
      Phrase(
        fr: "Réexporter la maquette dans une version du schéma que le cahier admet.",
        en: "Export the model again in a version of the schema that the cahier allows.")
    case .m2:
      Phrase(
        fr: "Choisir à l'export une vue de définition prévue, que l'en-tête nomme alors (ViewDefinition).",
        en: "Choose a view definition that is allowed on export; the header then names it (ViewDefinition).")
    case .m3:
      Phrase(
        fr: """
          Rattacher chaque équipement à un type qui dit ce qu'il est (IfcBoilerType, IfcFanType), ou exporter en \
          IFC4, où l'objet a lui-même cette classe.
          """,
        en: """
          Relate each piece of equipment to a type that tells what it is (IfcBoilerType, IfcFanType), or export to \
          IFC4, where the object itself has this class.
          """)
    case .m4:
      Phrase(
        fr: "Déclarer dans le projet des unités métriques de longueur, d'aire, de volume et d'angle, puis réexporter.",
        en: "Set metric units of length, area, volume and plane angle in the project, and export again.")
    case .m5:
      Phrase(
        fr: "Exporter un fichier par bâtiment, avec un seul projet et un seul site.",
        en: "Export one file per building, with one project and one site.")
    case .m6:
      Phrase(
        fr: """
          Convenir des noms du projet, du site et des bâtiments, les écrire à l'identique dans chaque maquette, \
          puis réexporter.
          """,
        en: "Agree on the names of project, site and buildings, write them alike in each model, and export again.")
    case .m7:
      Phrase(
        fr: """
          Réexporter depuis le logiciel de modélisation, qui donne à chaque objet son GlobalId, sans copier \
          d'objets dans le fichier IFC.
          """,
        en: """
          Export again from the authoring tool, which gives each object its GlobalId, and copy no objects within \
          the IFC file.
          """)
    case .m8:
      Phrase(
        fr: """
          Rattacher chaque étage à son bâtiment, chaque bâtiment à son site, chaque espace à son étage, et le site \
          au projet.
          """,
        en: """
          Make each storey part of its building, each building of its site, each space of its storey, and the site \
          of the project.
          """)
    case .m9:
      Phrase(
        fr: "Affecter chaque élément à un étage ou à un espace, et à un seul.",
        en: "Put each element on one storey or in one space, and in no other.")
    case .m10:
      Phrase(
        fr: """
          N'exporter comme étages que les vrais niveaux, chacun sous son nom et à son altitude, et réaffecter les \
          éléments à celui où ils sont.
          """,
        en: """
          Export real levels alone as storeys, each by its name and elevation, and put the elements on the one \
          where they stand.
          """)
    case .m11:
      Phrase(
        fr: "Mettre le local au niveau de ses murs, et exporter ce niveau comme étage.",
        en: "Put the room on the level of its walls, and export this level as a storey.")
    case .m12:
      Phrase(
        fr: "Donner à chaque local un numéro qu'aucun autre n'a dans le bâtiment, et qui soit de son étage.",
        en: "Give each room a number that no other one of the building has, and that is one of its storey.")
    case .m13:
      Phrase(
        fr: """
          Exporter le volume des locaux et la surface que le logiciel calcule ; corriger celle qui a été saisie à \
          la main.
          """,
        en: "Export the bodies of rooms and the area that the program computes; correct one that was typed in.")
    case .m14:
      Phrase(
        fr: """
          Mettre au moins un local dans chaque zone et chaque local dans un seul logement, et accorder le type du \
          logement au nombre de ses chambres.
          """,
        en: """
          Put at least one room in each zone and each room in one dwelling, and let the type of the dwelling agree \
          with its bedrooms.
          """)
    case .m15:
      Phrase(
        fr: "Donner à ces objets leur vraie classe IFC à l'export, et un nom à ceux qui restent génériques.",
        en: "Give these objects their real IFC class on export, and those that stay proxies a name.")
    case .m16:
      Phrase(
        fr: "Donner à chaque classification son code et le nom de son système.",
        en: "Give each classification its code and the name of its system.")
    case .m17:
      Phrase(
        fr: "Supprimer l'objet en double, ou donner à chacun son propre repère et son propre numéro de série.",
        en: "Delete the duplicate, or give each object a tag and a serial number of its own.")
    case .m18:
      Phrase(
        fr: "Compléter la maquette ou corriger la liste, jusqu'à ce que les nombres concordent.",
        en: "Complete the model or correct the list until the numbers agree.")
    case .m19:
      Phrase(
        fr: "Renommer le fichier comme le cahier le demande ; s'il est trop gros, le scinder ou alléger sa géométrie.",
        en: "Rename the file as the cahier asks; where it is too large, split it or lighten its geometry.")
    case .m20:
      Phrase(
        fr: """
          Réexporter depuis le logiciel de modélisation, sans retoucher l'en-tête : il doit nommer le logiciel, \
          l'exporteur et la date.
          """,
        en: """
          Export again from the authoring tool and leave the header alone: it must name the program, the exporter \
          and the date.
          """)
    case .m21:
      Phrase(
        fr: "Retirer noms de personnes, adresses et courriels des informations d'auteur et du projet, puis réexporter.",
        en: """
          Take names of persons, addresses and e-mails out of the author's and the project's information, and \
          export again.
          """)
    case .m22:
      Phrase(
        fr: "Remettre la maquette qui manque, sous un nom où le cahier reconnaît sa discipline.",
        en: "Deliver the model that is missing, by a name by which the cahier knows its discipline.")
    }
  }
}
