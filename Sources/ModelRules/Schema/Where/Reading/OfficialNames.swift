import IFCSchema

/// Under which entity and which name a release declares a rule that recol knows under one code for many entities, so
/// that a reader can look it up: `IfcSlab.WR61` for CorrectPredefinedType of a slab of IFC2X3.
struct OfficialNames {
  private let schema: Schema
  private let typesAsked: [[[EntityID]]]

  init(_ schema: Schema, typesAsked: [[[EntityID]]]) {
    self.schema = schema
    self.typesAsked = typesAsked
  }

  /// The rule that asks what USERDEFINED means: no entity has two of them among its supertypes and itself.
  func ofUserDefined(_ entity: EntityID) -> String {
    let declaring = lineage(entity).last(where: schema.asksForTextOfUserDefined) ?? entity
    let name = schema.name(of: declaring)
    let usual = schema.version == .ifc2x3 ? "WR1" : "CorrectPredefinedType"
    return "\(name).\(Self.userDefined[schema.version]?[name] ?? usual)"
  }

  /// The rule that asks for a type, of an entity or its supertypes, that a type does not keep; nil where it keeps all.
  func ofType(_ type: EntityID, of entity: EntityID) -> String? {
    for declaring in lineage(entity) {
      let asked = typesAsked[Int(declaring.rawValue)]
      let inherited = schema.supertype(of: declaring).map { typesAsked[Int($0.rawValue)].count } ?? 0
      guard asked.count > inherited, !asked[0].contains(where: { schema.isKind(type, of: $0) }) else { continue }
      let name = schema.name(of: declaring)
      let isStyle = schema.version == .ifc4 && ["IfcDoor", "IfcWindow"].contains(name)
      return "\(name).\(isStyle ? "CorrectStyleAssigned" : "CorrectTypeAssigned")"
    }
    return nil
  }

  /// The rule by which nothing relates to itself.
  func ofSelfReference(_ entity: EntityID) -> String {
    let names = Self.selfReference[schema.version] ?? [:]
    for declaring in lineage(entity).map(schema.name(of:)) {
      if let name = names[declaring] { return "\(declaring).\(name)" }
    }
    return "\(schema.name(of: entity)).NoSelfReference"
  }

  /// An entity and its supertypes.
  private func lineage(_ entity: EntityID) -> [EntityID] {
    Array(sequence(first: entity) { schema.supertype(of: $0) })
  }

  private static func named(_ name: String, _ entities: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: entities.split(separator: " ").map { ("Ifc\($0)", name) })
  }

  /// What is not called as usual.
  private static let userDefined: [SchemaVersion: [String: String]] = [
    .ifc2x3: named("WR61", "Covering Railing Slab").merging(
      named("WR31", "Occupant ServiceLifeFactor")
    ) { $1 }.merging(named("WR2", "DuctFittingType")) { $1 },
    .ifc4: named("HasObjectType", structural + " StructuralAnalysisModel SurfaceFeature VoidingFeature")
      .merging(others) { $1 },
    .ifc4x3: named("HasObjectType", structural).merging(others) { $1 },
  ]

  private static let structural =
    "StructuralCurveAction StructuralCurveMember StructuralCurveReaction StructuralLoadGroup StructuralSurfaceAction"
    + " StructuralSurfaceMember"
  private static let others = ["IfcOccupant": "WR31", "IfcStructuralSurfaceReaction": "HasPredefinedType"]

  private static let assignments =
    "RelAssignsToActor RelAssignsToControl RelAssignsToGroup RelAssignsToProcess RelAssignsToProduct"
    + " RelAssignsToResource"

  private static let selfReference: [SchemaVersion: [String: String]] = [
    .ifc2x3: named("WR1", assignments + " RelSequence PropertyDependencyRelationship").merging(
      named("WR31", "RelDecomposes RelConnectsElements")
    ) { $1 }.merging(named("WR21", "ComplexProperty PhysicalComplexQuantity")) { $1 },
    .ifc4: later.merging(named("NotSelfReference", "RelInterferesElements")) { $1 },
    .ifc4x3: later,
  ]

  private static let later = named(
    "NoSelfReference",
    assignments + " RelAggregates RelNests RelConnectsElements RelConnectsPorts RelInterferesElements RelDeclares"
      + " RelPositions PhysicalComplexQuantity ComplexPropertyTemplate PropertyDependencyRelationship"
  ).merging(["IfcComplexProperty": "WR21", "IfcRelSequence": "AvoidInconsistentSequence"]) { $1 }
}
