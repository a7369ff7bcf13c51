import Part21

/// What an extruded solid is made of: IfcExtrudedAreaSolid and its subtype, whose first attributes are the same in all
/// versions of the schema.
extension ShapeReader {
  /// What the attributes of an extruded solid say; nil for those that are missing or something else.
  struct Extrusion {
    /// SweptArea.
    var profile: Instance?
    var position: Instance?
    /// ExtrudedDirection.
    var direction: Instance?
    /// In the model's unit of length.
    var depth: Double?
  }

  /// The attributes of an extruded solid.
  func extrusion(_ solid: Instance) -> Extrusion {
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: solid.offset), let profile = quick.reference(),
      let position = quick.reference(), let direction = quick.reference(), let depth = quick.real()
    {
      return Extrusion(
        profile: instance(profile), position: instance(position), direction: instance(direction), depth: depth)
    }
    return Extrusion(
      profile: reader.reference("SweptArea", of: solid), position: reader.reference("Position", of: solid),
      direction: reader.reference("ExtrudedDirection", of: solid), depth: reader.real("Depth", of: solid))
  }

  /// Where an extrusion leads from its foot, in metres and its own axes; nil where that cannot be told.
  func way(of solid: Extrusion) -> SIMD3<Double>? {
    guard let along = solid.direction.flatMap(placements.vector), let depth = solid.depth else { return nil }
    let length = (along * along).sum().squareRoot()
    return length > 0 ? along / length * depth * placements.metres : nil
  }

  /// The instance of a name; nil for 0, which stands for no reference.
  private func instance(_ name: UInt64) -> Instance? { name == 0 ? nil : reader.instance(named: name) }
}
