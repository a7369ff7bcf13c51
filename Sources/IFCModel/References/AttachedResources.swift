import IFCSchema
import Part21

/// Classes whose instances are found from what they point at, as the rules IFC105 and IFC106 of buildingSMART follow
/// them, and relationships between resources.
struct AttachedResources: Sendable {
  /// The attribute by which they are attached.
  private static let attributes = [
    "IfcStyledItem": "Item", "IfcPresentationLayerAssignment": "AssignedItems",
    "IfcGeometricRepresentationSubContext": "ParentContext", "IfcCoordinateOperation": "SourceCRS",
    "IfcMaterialProperties": "Material", "IfcProfileProperties": "ProfileDefinition",
    "IfcMaterialDefinitionRepresentation": "RepresentedMaterial", "IfcIndexedColourMap": "MappedTo",
    "IfcIndexedTextureMap": "MappedTo", "IfcShapeAspect": "PartOfProductDefinitionShape",
    "IfcWellKnownText": "CoordinateReferenceSystem",
  ]

  /// Those that IFC2X3 does not lead to: its materials and profiles do not know their properties, so that the rules find
  /// them only where an object refers to them, as IfcRelAssociatesProfileProperties does.
  private static let unattachedInIFC2X3: Set = ["IfcMaterialProperties", "IfcProfileProperties"]

  /// Relationships between resources: they need no one who refers to them. What they refer to needs someone else, but
  /// in IFC2X3, where they have no common class at which the rules stop: there one end serves where another does.
  private static let relationships = [
    "IfcResourceLevelRelationship", "IfcPropertyDependencyRelationship", "IfcDocumentInformationRelationship",
    "IfcOrganizationRelationship", "IfcApprovalRelationship", "IfcConstraintRelationship",
    "IfcConstraintAggregationRelationship", "IfcPropertyConstraintRelationship", "IfcCurrencyRelationship",
  ]

  /// The classes whose references count only where they serve, or never.
  let entities: [EntityID]
  /// For each class, whether it is one of these.
  let isAttached: [Bool]
  /// By class, the position of the attribute by which an instance is attached.
  private let positions: [Int?]
  private let isRelationship: [Bool]
  private let relationshipsPassOn: Bool

  init(_ schema: Schema) {
    var positions = [Int?](repeating: nil, count: schema.entityCount)
    var isRelationship = [Bool](repeating: false, count: schema.entityCount)
    for (name, attribute) in AttachedResources.attributes {
      if schema.version == .ifc2x3, AttachedResources.unattachedInIFC2X3.contains(name) { continue }
      guard let entity = schema.entity(named: name) else { continue }
      for number in schema.family(of: entity) {
        positions[Int(number)] = schema.position(of: attribute, in: EntityID(rawValue: number))
      }
    }
    for name in AttachedResources.relationships {
      guard let entity = schema.entity(named: name) else { continue }
      for number in schema.family(of: entity) { isRelationship[Int(number)] = true }
    }
    entities = schema.entities.filter { positions[Int($0.rawValue)] != nil || isRelationship[Int($0.rawValue)] }
    isAttached = schema.entities.map { positions[Int($0.rawValue)] != nil || isRelationship[Int($0.rawValue)] }
    self.positions = positions
    self.isRelationship = isRelationship
    relationshipsPassOn = schema.entity(named: "IfcResourceLevelRelationship") == nil
  }

  /// Whether a class is one of relationships between resources.
  func isRelationship(_ entity: EntityID) -> Bool { isRelationship[Int(entity.rawValue)] }

  /// Whether an instance is referred to, or attached to something that is; of relationships, whether they pass that on.
  func serves(_ instance: Instance, _ reader: InstanceReader, _ marks: ReferenceMarks) -> Bool {
    if marks.contains(instance.name) { return true }
    if isRelationship(instance.entity) {
      return relationshipsPassOn && references(of: instance, reader).contains(where: marks.contains)
    }
    guard let position = positions[Int(instance.entity.rawValue)],
      let parameter = reader.parameter(position, of: instance)
    else { return false }
    if let name = reader.bytes.reference(parameter) { return marks.contains(name) }
    return reader.bytes.references(parameter).contains(where: marks.contains)
  }

  /// The names of which one is enough for an instance to serve, once it is referred to (``serves(_:_:_:)``).
  func supports(of instance: Instance, _ reader: InstanceReader) -> [UInt64] {
    if isRelationship(instance.entity) {
      return [instance.name] + (relationshipsPassOn ? references(of: instance, reader) : [])
    }
    guard let position = positions[Int(instance.entity.rawValue)],
      let parameter = reader.parameter(position, of: instance)
    else { return [instance.name] }
    return [instance.name] + (reader.bytes.reference(parameter).map { [$0] } ?? reader.bytes.references(parameter))
  }

  /// All names that an instance refers to.
  func references(of instance: Instance, _ reader: InstanceReader) -> [UInt64] {
    var names: [UInt64] = []
    var cursor = reader.parameters(of: instance)
    for _ in 0..<reader.schema.parameterCount(of: instance.entity) {
      guard let parameter = cursor.next() else { break }
      collect(parameter, depth: 0, reader, &names)
    }
    return names
  }

  private func collect(_ parameter: Parameter, depth: Int, _ reader: InstanceReader, _ names: inout [UInt64]) {
    if let name = reader.bytes.reference(parameter) { names.append(name) }
    guard depth < 4, parameter.kind == .list || parameter.kind == .typed else { return }
    var items = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    while let item = items.next() { collect(item, depth: depth + 1, reader, &names) }
  }
}
