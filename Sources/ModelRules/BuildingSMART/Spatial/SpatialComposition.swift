import IFCModel
import IFCSchema

/// What the parts of a spatial structure may be part of.
struct SpatialComposition {
  /// By class, what it may be part of; nil for a class that the table says nothing of.
  private let wholesOfClass: [ClassSet?]

  /// Whether a class, or one of its supertypes, stands among the wholes of a row.
  private let isWhole: ClassSet

  /// The rows of the table of compositions: a class may be what the rows of all its supertypes allow, too.
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
      let lineage = sequence(first: entity) { schema.supertype(of: $0) }.map(schema.name(of:))
      let rows = lineage.compactMap { SpatialComposition.rows[$0] }
      return rows.isEmpty ? nil : ClassSet(rows.flatMap(\.self), schema)
    }
    isWhole = ClassSet(["IfcProject"] + SpatialComposition.rows.values.flatMap(\.self), schema)
  }

  /// Whether the table says what an instance may be the whole of.
  func speaks(ofWhole instance: Instance) -> Bool { isWhole.contains(instance) }

  /// The classes that an instance of a class may be part of; nil where the table does not say.
  func wholes(of entity: EntityID) -> ClassSet? { wholesOfClass[Int(entity.rawValue)] }
}
