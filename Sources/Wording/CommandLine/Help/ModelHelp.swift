/// What the arguments and options mean that name models and their objects. A closed list.
public enum ModelHelp: String, HelpText, Sendable, CaseIterable {
  case models, model, twoModels, objects, types, verify

  /// The text.
  public var phrase: Phrase {
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
    case .types:
      Phrase(fr: "Montre aussi les objets types (IfcTypeObject).", en: "Shows type objects (IfcTypeObject), too.")
    case .verify:
      Phrase(
        fr: "Compare tous les attributs au schéma, même dans une maquette de plus de 64 Mo.",
        en: "Holds all attributes against the schema, in a model of more than 64 MB, too.")
    }
  }
}
