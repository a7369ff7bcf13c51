import IFCSchema

/// Where north is.
extension Model {
  /// The direction of true north in the plane of the model, as IfcGeometricRepresentationContext states it; nil where
  /// it states none: by the standard north is then the direction of y, but nobody said so.
  ///
  /// The model must keep ``PlacementReader/classes``.
  public var trueNorth: SIMD2<Double>? {
    let placements = PlacementReader(self)
    for context in instances(of: "IfcGeometricRepresentationContext").prefix(16) {
      // Of a sub-context it is derived.
      guard let direction = reader.reference("TrueNorth", of: context).flatMap(placements.vector) else { continue }
      // Rule North2D of the schema: a direction that also points up or down is none on a map.
      guard direction.z == 0 else { continue }
      let flat = SIMD2(direction.x, direction.y)
      let length = (flat * flat).sum().squareRoot()
      if length > 1e-6, length.isFinite { return flat / length }
    }
    return nil
  }
}
