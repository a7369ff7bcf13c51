import IFCModel
import IFCSchema

/// What the parts of a spatial structure may be part of.
struct SpatialComposition {
  /// By class, what it may be part of; nil for a class that the table says nothing of.
  private let wholesOfClass: [ClassSet?]

  /// The rows of the table of compositions, which a class takes from its nearest supertype that has one.
  private static let rows: [String: [String]] = [
    "IfcSite": ["IfcProject", "IfcSite"],
    "IfcBuilding": ["IfcProject", "IfcSite", "IfcBuilding"],
    "IfcBuildingStorey": ["IfcBuilding", "IfcBuildingStorey"],
    "IfcSpace": [
      "IfcProject", "IfcSite", "IfcBuilding", "IfcBuildingStorey", "IfcSpace", "IfcFacility", "IfcFacilityPart",
    ],
    "IfcExternalSpatialElement": ["IfcProject", "IfcSite", "IfcExternalSpatialElement"],
    "IfcFacility": ["IfcProject", "IfcSite", "IfcFacility"],
    "IfcBridge": ["IfcProject", "IfcSite", "IfcBridge"],
    "IfcMarineFacility": ["IfcProject", "IfcSite", "IfcMarineFacility"],
    "IfcRailway": ["IfcProject", "IfcSite", "IfcRailway"],
    "IfcRoad": ["IfcProject", "IfcSite", "IfcRoad"],
    "IfcBridgePart": ["IfcBridge", "IfcBridgePart"],
    "IfcMarinePart": ["IfcMarineFacility", "IfcMarinePart"],
    "IfcRailwayPart": ["IfcRailway", "IfcRailwayPart"],
    "IfcRoadPart": ["IfcRoad", "IfcRoadPart"],
    "IfcFacilityPartCommon": ["IfcFacility", "IfcFacilityPartCommon"],
  ]

  init(_ schema: Schema) {
    wholesOfClass = schema.entities.map { entity in
      for ancestor in sequence(first: entity, next: { schema.supertype(of: $0) }) {
        if let row = SpatialComposition.rows[schema.name(of: ancestor)] { return ClassSet(row, schema) }
      }
      return nil
    }
  }

  /// The classes that an instance of a class may be part of; nil where the table does not say.
  func wholes(of entity: EntityID) -> ClassSet? { wholesOfClass[Int(entity.rawValue)] }
}
