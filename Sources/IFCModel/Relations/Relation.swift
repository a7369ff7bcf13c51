/// The relations between instances that a model can be asked for, each by what is related and by what relates.
///
/// In ISO 16739-1 a relation is an instance of its own (a subtype of IfcRelationship, mostly) with one relating instance
/// and one or more related ones.
public enum Relation: Int, CaseIterable, Sendable {
  /// From an occurrence to its type object.
  case definesByType
  /// From an object to the object that it is an instance of (IFC4 and later).
  case definesByObject
  /// From anything to its material.
  case associatesMaterial
  /// From anything to a classification or a reference into one.
  case associatesClassification
  /// From anything to a document or a reference to one.
  case associatesDocument
  /// From anything to a library.
  case associatesLibrary
  /// From anything to a constraint.
  case associatesConstraint
  /// From anything to an approval.
  case associatesApproval
  /// From resources (materials, properties) to external references (IFC4 and later).
  case externalReference
  /// From a material to its classifications, the way it was done in IFC2X3.
  case classifiesMaterial
  /// From a part to the whole that it is aggregated in.
  case aggregates
  /// From a part to the whole that it is nested in.
  case nests
  /// From an element to the spatial element that contains it.
  case containedInSpatialStructure
  /// From an element to a spatial element that refers to it.
  case referencedInSpatialStructure
  /// From an opening to the element that it voids.
  case voidsElement
  /// From a door or window to the opening that it fills.
  case fillsElement
  /// From a projection to the element that it projects from.
  case projectsElement
  /// From a surface feature to the element that it adheres to (IFC4X3).
  case adheresToElement
  /// From a member to its group, system or zone.
  case assignsToGroup
  /// From an object to an actor.
  case assignsToActor
  /// From an object to a control.
  case assignsToControl
  /// From an object to a process.
  case assignsToProcess
  /// From an object to a product.
  case assignsToProduct
  /// From an object to a resource.
  case assignsToResource
  /// From a building to the systems that serve it.
  case servicesBuildings
  /// From a covering to the space that it covers.
  case coversSpaces
  /// From a covering to the element that it covers.
  case coversElements
  /// From a definition to the context that declares it (IFC4 and later).
  case declares
  /// From a port to its element, the way it was done in IFC2X3.
  case connectsPortToElement
  /// From a port to the port that it is connected to.
  case connectsPorts
  /// From an element to a space that it bounds.
  case spaceBoundary
  /// From a control element to the flow element that it controls.
  case flowControls
  /// From a structural member or connection to the next.
  case connectsElements
  /// From a process to its successor's predecessor.
  case sequence

  /// The class of the relation; subtypes are meant too.
  public var entityName: String {
    switch self {
    case .definesByType: "IfcRelDefinesByType"
    case .definesByObject: "IfcRelDefinesByObject"
    case .associatesMaterial: "IfcRelAssociatesMaterial"
    case .associatesClassification: "IfcRelAssociatesClassification"
    case .associatesDocument: "IfcRelAssociatesDocument"
    case .associatesLibrary: "IfcRelAssociatesLibrary"
    case .associatesConstraint: "IfcRelAssociatesConstraint"
    case .associatesApproval: "IfcRelAssociatesApproval"
    case .externalReference: "IfcExternalReferenceRelationship"
    case .classifiesMaterial: "IfcMaterialClassificationRelationship"
    case .aggregates: "IfcRelAggregates"
    case .nests: "IfcRelNests"
    case .containedInSpatialStructure: "IfcRelContainedInSpatialStructure"
    case .referencedInSpatialStructure: "IfcRelReferencedInSpatialStructure"
    case .voidsElement: "IfcRelVoidsElement"
    case .fillsElement: "IfcRelFillsElement"
    case .projectsElement: "IfcRelProjectsElement"
    case .adheresToElement: "IfcRelAdheresToElement"
    case .assignsToGroup: "IfcRelAssignsToGroup"
    case .assignsToActor: "IfcRelAssignsToActor"
    case .assignsToControl: "IfcRelAssignsToControl"
    case .assignsToProcess: "IfcRelAssignsToProcess"
    case .assignsToProduct: "IfcRelAssignsToProduct"
    case .assignsToResource: "IfcRelAssignsToResource"
    case .servicesBuildings: "IfcRelServicesBuildings"
    case .coversSpaces: "IfcRelCoversSpaces"
    case .coversElements: "IfcRelCoversBldgElements"
    case .declares: "IfcRelDeclares"
    case .connectsPortToElement: "IfcRelConnectsPortToElement"
    case .connectsPorts: "IfcRelConnectsPorts"
    case .spaceBoundary: "IfcRelSpaceBoundary"
    case .flowControls: "IfcRelFlowControlElements"
    case .connectsElements: "IfcRelConnectsElements"
    case .sequence: "IfcRelSequence"
    }
  }

  /// The attribute that holds what is related; the first that the schema has.
  var relatedAttributes: [String] {
    switch self {
    case .externalReference: ["RelatedResourceObjects"]
    case .classifiesMaterial: ["ClassifiedMaterial"]
    case .containedInSpatialStructure, .referencedInSpatialStructure: ["RelatedElements"]
    case .voidsElement: ["RelatedOpeningElement"]
    case .fillsElement, .spaceBoundary: ["RelatedBuildingElement"]
    case .projectsElement: ["RelatedFeatureElement"]
    case .adheresToElement: ["RelatedSurfaceFeatures"]
    case .servicesBuildings: ["RelatedBuildings"]
    case .coversSpaces, .coversElements: ["RelatedCoverings"]
    case .declares: ["RelatedDefinitions"]
    case .connectsPortToElement, .connectsPorts: ["RelatingPort"]
    case .flowControls: ["RelatedControlElements"]
    case .connectsElements: ["RelatedElement"]
    case .sequence: ["RelatedProcess"]
    default: ["RelatedObjects"]
    }
  }

  /// The attribute that holds what relates; the first that the schema has.
  var relatingAttributes: [String] {
    switch self {
    case .definesByType: ["RelatingType"]
    case .associatesMaterial: ["RelatingMaterial"]
    case .associatesClassification: ["RelatingClassification"]
    case .associatesDocument: ["RelatingDocument"]
    case .associatesLibrary: ["RelatingLibrary"]
    case .associatesConstraint: ["RelatingConstraint"]
    case .associatesApproval: ["RelatingApproval"]
    case .externalReference: ["RelatingReference"]
    case .classifiesMaterial: ["MaterialClassifications"]
    case .definesByObject, .aggregates, .nests: ["RelatingObject"]
    case .containedInSpatialStructure, .referencedInSpatialStructure: ["RelatingStructure"]
    case .voidsElement, .coversElements: ["RelatingBuildingElement"]
    case .fillsElement: ["RelatingOpeningElement"]
    case .projectsElement, .adheresToElement, .connectsElements: ["RelatingElement"]
    case .assignsToGroup: ["RelatingGroup"]
    case .assignsToActor: ["RelatingActor"]
    case .assignsToControl: ["RelatingControl"]
    case .assignsToProcess, .sequence: ["RelatingProcess"]
    case .assignsToProduct: ["RelatingProduct"]
    case .assignsToResource: ["RelatingResource"]
    case .servicesBuildings: ["RelatingSystem"]
    // IFC2X3 calls it related although a space has many coverings.
    case .coversSpaces: ["RelatingSpace", "RelatedSpace"]
    case .declares: ["RelatingContext"]
    case .connectsPortToElement: ["RelatedElement"]
    case .connectsPorts: ["RelatedPort"]
    case .spaceBoundary: ["RelatingSpace"]
    case .flowControls: ["RelatingFlowElement"]
    }
  }
}
