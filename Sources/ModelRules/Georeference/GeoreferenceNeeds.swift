import IFCModel

/// What the rules on georeferencing need of a model.
enum GeoreferenceNeeds {
  /// Placements, with the points and directions that they are made of, and geometry's lists of points.
  static let classes = RuleNeeds.classes(PlacementReader.classes + ["IfcCartesianPointList"])
  /// From where on coordinates, in metres, are those of a map and not of a building site: Revit draws no farther than
  /// 16 km from its origin, and no map of the list has its origin that near.
  static let farAway = 20_000.0
}
