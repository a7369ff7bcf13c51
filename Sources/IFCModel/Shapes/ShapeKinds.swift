import IFCSchema

/// How the items of shapes are read, by class: looked up once for each class, and not by name for each of millions.
struct ShapeKinds: Sendable {
  /// How an item is read.
  enum Kind: UInt8, Sendable {
    /// A profile that is extruded.
    case extrusion
    /// A disk that is swept along a curve.
    case disk
    /// A solid that is clipped: the first operand counts.
    case clipped
    /// Items of another shape, in another place.
    case mapped
    /// A box along the axes.
    case box
    /// What leads to points in its own coordinates alone.
    case points
    case other
  }

  /// What an instance is that items lead to.
  enum Part: UInt8, Sendable {
    case point
    /// Rows of coordinates.
    case pointList
    /// A surface or a loop that may be bent: its points do not say how far it reaches.
    case bent
    /// What has one attribute, a list of references.
    case list
    /// What leads on by its first attribute alone, a reference.
    case first
    case other
  }

  private let kinds: [Kind]
  private let parts: [Part]

  private static let kindsOfNames: [String: Kind] = [
    "IfcExtrudedAreaSolid": .extrusion, "IfcExtrudedAreaSolidTapered": .extrusion,
    "IfcSweptDiskSolid": .disk, "IfcSweptDiskSolidPolygonal": .disk,
    "IfcBooleanResult": .clipped, "IfcBooleanClippingResult": .clipped,
    "IfcMappedItem": .mapped, "IfcBoundingBox": .box,
    "IfcFacetedBrep": .points, "IfcFacetedBrepWithVoids": .points, "IfcManifoldSolidBrep": .points,
    "IfcFaceBasedSurfaceModel": .points, "IfcShellBasedSurfaceModel": .points, "IfcPolygonalFaceSet": .points,
    "IfcTriangulatedFaceSet": .points, "IfcTriangulatedIrregularNetwork": .points, "IfcPolyline": .points,
  ]
  private static let partsOfNames: [String: Part] = [
    "IfcCartesianPoint": .point, "IfcCartesianPointList3D": .pointList,
    "IfcFaceSurface": .bent, "IfcAdvancedFace": .bent, "IfcEdgeLoop": .bent,
    "IfcPolyLoop": .list, "IfcFace": .list, "IfcConnectedFaceSet": .list, "IfcClosedShell": .list,
    "IfcOpenShell": .list, "IfcPolyline": .list, "IfcFaceBasedSurfaceModel": .list, "IfcShellBasedSurfaceModel": .list,
    "IfcFaceBound": .first, "IfcFaceOuterBound": .first, "IfcFacetedBrep": .first, "IfcManifoldSolidBrep": .first,
  ]

  /// - Complexity: O(entities).
  init(_ schema: Schema) {
    var kinds = [Kind](repeating: .other, count: schema.entityCount)
    for (name, kind) in ShapeKinds.kindsOfNames {
      if let entity = schema.entity(named: name) { kinds[Int(entity.rawValue)] = kind }
    }
    var parts = [Part](repeating: .other, count: schema.entityCount)
    for (name, part) in ShapeKinds.partsOfNames {
      if let entity = schema.entity(named: name) { parts[Int(entity.rawValue)] = part }
    }
    (self.kinds, self.parts) = (kinds, parts)
  }

  /// How an item of a class is read. O(1).
  func kind(_ entity: EntityID) -> Kind { kinds[Int(entity.rawValue)] }

  /// What an instance of a class is. O(1).
  func part(_ entity: EntityID) -> Part { parts[Int(entity.rawValue)] }
}
