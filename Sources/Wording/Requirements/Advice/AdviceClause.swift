/// How what a requirement asks for is usually provided: a closed list. Arguments are names as the schema spells them.
///
/// What concerns an authoring tool says what its IFC export looks for: the Revit exporter takes shared parameters by
/// their names, Archicad maps properties in its IFC translator.
public enum AdviceClause: String, Sendable, CaseIterable {
  /// A property of a set. Arguments: the set, the property.
  case property
  /// The same on the type of the object. Arguments: the set, the property.
  case propertyOfType
  /// The same on the object itself. Arguments: the set, the property.
  case propertyOfObject
  /// A property of a set of the standard in Revit. Arguments: the set, the property.
  case propertyInRevit
  /// A property of a set of somebody's own in Revit. Arguments: the set, the property.
  case ownPropertyInRevit
  /// A property in Archicad. Arguments: the set, the property.
  case propertyInArchicad
  /// A quantity of a quantity set. Arguments: the set, the quantity.
  case quantity
  /// A quantity in Revit, in Archicad.
  case quantityInRevit, quantityInArchicad
  /// An attribute. Arguments: its name.
  case attribute
  /// A classification in any system.
  case anyClassification
  /// A classification in a system. Arguments: the system.
  case classification
  /// A classification in Revit. Arguments: the system.
  case classificationInRevit
  /// A material, a type, a document of any kind.
  case material, type, document
  /// A document of a kind. Arguments: the kind.
  case documentOfKind
  /// A whole that the object is part of. Arguments: its class.
  case whole
  /// The coordinate reference system, a postal address.
  case coordinateSystem, address
  /// A value that no other object may have.
  case unique
  /// The names of the stage that is checked. Arguments: these as alternatives.
  case stageName
  /// How a value of some kind is written.
  case asBoolean, asNumber, asDate, asDuration
  /// The types of the schema that a value may be of. Arguments: their names.
  case ofType

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .property:
      Phrase(
        fr: "Donner une valeur à la propriété {2} du jeu {1}, sur l'objet ou sur son type.",
        en: "Give the property {2} of the set {1} a value, on the object or on its type.")
    case .propertyOfType:
      Phrase(
        fr: "Donner une valeur à la propriété {2} du jeu {1}, sur le type de l'objet.",
        en: "Give the property {2} of the set {1} a value, on the type of the object.")
    case .propertyOfObject:
      Phrase(
        fr: "Donner une valeur à la propriété {2} du jeu {1}, sur l'objet lui-même : celle de son type ne compte pas.",
        en: "Give the property {2} of the set {1} a value, on the object itself: that of its type does not count.")
    case .propertyInRevit:
      Phrase(
        fr: """
          paramètre partagé nommé {2} ; à l'export IFC, option « Exporter les jeux de propriétés communs IFC » ({1} en \
          est un), sinon un fichier de jeux de propriétés personnalisés
          """,
        en: """
          shared parameter named {2}; on IFC export, the option “Export IFC common property sets” ({1} is one of them), \
          else a file of user-defined property sets
          """)
    case .ownPropertyInRevit:
      Phrase(
        fr: """
          paramètre partagé {2}, déclaré sous {1} dans le fichier des jeux de propriétés personnalisés de l'export IFC
          """,
        en: "shared parameter {2}, declared under {1} in the file of user-defined property sets of the IFC export")
    case .propertyInArchicad:
      Phrase(
        fr: "faire correspondre une propriété à {1}.{2} dans le traducteur IFC (mappage des propriétés)",
        en: "map a property to {1}.{2} in the IFC translator (property mapping)")
    case .quantity:
      Phrase(
        fr: "Exporter la quantité {2} du jeu {1}, calculée par le logiciel de modélisation.",
        en: "Export the quantity {2} of the set {1}, as the authoring tool computes it.")
    case .quantityInRevit:
      Phrase(
        fr: "à l'export IFC, option « Exporter les quantités de base »",
        en: "on IFC export, the option “Export base quantities”")
    case .quantityInArchicad:
      Phrase(
        fr: "quantités de base à cocher dans le traducteur IFC", en: "tick the base quantities in the IFC translator")
    case .attribute:
      Phrase(fr: "Renseigner l'attribut IFC {1} de l'objet.", en: "Give the IFC attribute {1} of the object a value.")
    case .anyClassification:
      Phrase(
        fr: "Attacher à l'objet, ou à son type, un code de classification.",
        en: "Attach a classification to the object or its type.")
    case .classification:
      Phrase(
        fr: "Attacher à l'objet, ou à son type, un code du système de classification {1}.",
        en: "Attach a code of the classification system {1} to the object or its type.")
    case .classificationInRevit:
      Phrase(
        fr: "paramètre ClassificationCode, écrit « [{1}]code », et le système déclaré à l'export IFC",
        en: "parameter ClassificationCode, written “[{1}]code”, and the system declared on IFC export")
    case .material:
      Phrase(
        fr: "Affecter un matériau à l'objet ou à son type.", en: "Assign a material to the object or its type.")
    case .type: Phrase(fr: "Rattacher l'objet à un type (famille).", en: "Relate the object to a type (family).")
    case .document:
      Phrase(
        fr: "Attacher un document à l'objet ou à son type, ou saisir son chemin relatif dans une propriété.",
        en: "Attach a document to the object or its type, or type its relative path into a property.")
    case .documentOfKind:
      Phrase(
        fr:
          "Attacher à l'objet, ou à son type, un document dont le nom ou le sujet est « {1} », ou saisir son chemin relatif "
          + "dans une propriété de ce nom.",
        en:
          "Attach to the object, or its type, a document whose name or purpose is “{1}”, or type its relative path into a "
          + "property of that name.")
    case .whole:
      Phrase(fr: "Rattacher l'objet à un {1}.", en: "Make the object part of an {1}.")
    case .coordinateSystem:
      Phrase(
        fr: "Géoréférencer le modèle et exporter le système de coordonnées (IfcProjectedCRS, IfcMapConversion).",
        en: "Georeference the model and export the coordinate system (IfcProjectedCRS, IfcMapConversion).")
    case .address:
      Phrase(
        fr: "Renseigner l'adresse postale du bâtiment ou du site.", en: "Give the building or the site its address.")
    case .unique:
      Phrase(
        fr: "Donner à chaque objet une valeur qu'aucun autre n'a.",
        en: "Give each object a value that no other one has.")
    case .stageName: Phrase(fr: "Écrire {1}.", en: "Write {1}.")
    case .asBoolean:
      Phrase(
        fr: "Exporter la valeur comme vrai ou faux (IfcBoolean), et non comme un texte « Oui » ou « Non ».",
        en: "Export the value as true or false (IfcBoolean), not as a text “Yes” or “No”.")
    case .asNumber:
      Phrase(
        fr: "Exporter la valeur comme un nombre, et non comme un texte.",
        en: "Export the value as a number, not as a text.")
    case .asDate:
      Phrase(
        fr: "Écrire la date AAAA-MM-JJ : 2026-06-15, et non 15/06/2026.",
        en: "Write the date YYYY-MM-DD: 2026-06-15, not 15/06/2026.")
    case .asDuration:
      Phrase(
        fr: "Exporter une durée (IfcDuration, « P2Y » pour deux ans ; IfcTimeMeasure en IFC2X3), et non « 2 ans ».",
        en: "Export a duration (IfcDuration, “P2Y” for two years; IfcTimeMeasure in IFC2X3), not “2 years”.")
    case .ofType:
      Phrase(fr: "Exporter la valeur avec le type {1}.", en: "Export the value as {1}.")
    }
  }
}
