/// Attributes that are lists of unique elements (ISO 10303-11, 8.2.2: `LIST … OF UNIQUE`), which the packed tables do not
/// tell from other lists.
///
/// All that the EXPRESS of IFC2X3 TC1, IFC4 ADD2 TC1 and IFC4X3 has; where several releases have the attribute, they
/// agree.
enum UniqueLists {
  /// By entity and attribute, how deep the list lies whose elements differ: 0 for the attribute's own, 1 for each of the
  /// lists in it.
  private static let depths: [String: Int] = [
    "IfcConstraintAggregationRelationship.RelatedConstraints": 0, "IfcGrid.UAxes": 0, "IfcGrid.VAxes": 0,
    "IfcGrid.WAxes": 0, "IfcIndexedPolygonalFaceWithVoids.InnerCoordIndices": 1, "IfcMove.PunchList": 0,
    "IfcPath.EdgeList": 0, "IfcPolyLoop.Polygon": 0, "IfcProjectOrderRecord.Records": 0,
    "IfcPropertyEnumeration.EnumerationValues": 0, "IfcPropertyTableValue.DefiningValues": 0,
    "IfcStructuralLoadConfiguration.Locations": 0, "IfcTextureCoordinateIndicesWithVoids.InnerTexCoordIndices": 1,
    "IfcTypeProduct.RepresentationMaps": 0, "IfcVirtualGridIntersection.IntersectingAxes": 0,
  ]

  /// How deep the list of unique elements lies in an attribute; nil where there is none.
  static func depth(_ attribute: String, declaredBy entity: String) -> Int? { depths["\(entity).\(attribute)"] }
}
