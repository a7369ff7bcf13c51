import ByteInput
import IFCModel
import IFCSchema
import Part21

/// What predefined types, types and relations of objects must be.
extension WhereReading {
  /// Where a class says what its USERDEFINED means.
  private static let texts = ["ElementType", "ProcessType", "ResourceType", "ObjectType"]

  /// Fails where PredefinedType is USERDEFINED and nothing says what that is, as far as the class has a rule that asks:
  /// of load groups, the type and the source of the action, too.
  func predefinedTypeIsSaid(_ instance: Instance) -> WhereVerdict {
    guard model.schema.asksForTextOfUserDefined(instance.entity) else { return .silent }
    let isOpen =
      word("PredefinedType", instance) == "USERDEFINED"
      || (isKind(instance, .structuralLoadGroup)
        && ["ActionType", "ActionSource"].contains { word($0, instance) == "USERDEFINED" })
    guard isOpen else { return .holds }
    guard let text = Self.texts.first(where: { model.schema.position(of: $0, in: instance.entity) != nil }) else {
      return .silent
    }
    return WhereVerdict(has(text, instance), "\(officialNames.ofUserDefined(instance.entity)), \(text): $")
  }

  /// Fails where the type of an object is none of those that a rule of its class, or of a class above, asks for.
  func typeFits(_ instance: Instance) -> WhereVerdict {
    let asked = typesAsked[Int(instance.entity.rawValue)]
    guard !asked.isEmpty, let place = model.relation(.definesByType).first(of: instance.place),
      let type = model.instance(at: place)
    else { return .silent }
    if asked.allSatisfy({ $0.contains { model.schema.isKind(type.entity, of: $0) } }) { return .holds }
    let rule = officialNames.ofType(type.entity, of: instance.entity).map { "\($0), " } ?? ""
    return .fails("\(rule)\(model.className(of: type)) #\(type.name)")
  }

  /// Whether a product has a representation that is a shape.
  func hasShape(_ product: Instance) -> Bool {
    guard has("Representation", product), let shape = model.reader.reference("Representation", of: product) else {
      return false
    }
    if isIFC2X3 { return isKind(shape, .productDefinitionShape) }
    return model.reader.references("Representations", of: shape).contains { isKind($0, .shapeRepresentation) }
  }

  /// The two ends of each relation that must not be one, by the name of the relating attribute.
  private static let ends = [
    ("RelatingObject", "RelatedObjects"), ("RelatingActor", "RelatedObjects"), ("RelatingControl", "RelatedObjects"),
    ("RelatingGroup", "RelatedObjects"), ("RelatingProcess", "RelatedObjects"),
    ("RelatingProduct", "RelatedObjects"), ("RelatingResource", "RelatedObjects"),
    ("RelatingElement", "RelatedElement"), ("RelatingPort", "RelatedPort"),
    ("RelatingProcess", "RelatedProcess"), ("RelatingContext", "RelatedDefinitions"),
    ("RelatingPositioningElement", "RelatedProducts"),
  ]

  /// Fails where a relation relates an instance to itself.
  func noSelfReference(_ instance: Instance) -> WhereVerdict {
    let reader = model.reader
    let ends = endsOfRelations[Int(instance.entity.rawValue)]
    for (relating, related) in ends {
      guard let object = reader.parameter(relating, of: instance).flatMap(reader.bytes.reference),
        let others = reader.parameter(related, of: instance)
      else { continue }
      if reader.bytes.reference(others) == object || reader.bytes.references(others).contains(object) {
        return .fails("\(officialNames.ofSelfReference(instance.entity)), #\(object)")
      }
    }
    return ends.isEmpty ? lists(itself: instance) : .holds
  }

  /// The list, or the two attributes, by which what is no relation could lead to itself.
  private static let lists = [
    "IfcPhysicalComplexQuantity": "HasQuantities", "IfcComplexProperty": "HasProperties",
    "IfcComplexPropertyTemplate": "HasPropertyTemplates",
  ]

  /// Fails where a complex quantity, property or template is among its own parts, or a property depends on itself.
  private func lists(itself instance: Instance) -> WhereVerdict {
    var rule: String { officialNames.ofSelfReference(instance.entity) }
    if isKind(instance, .propertyDependencyRelationship) {
      guard let one = model.reader.reference("DependingProperty", of: instance) else { return .holds }
      return WhereVerdict(model.reader.reference("DependantProperty", of: instance) != one, "\(rule), #\(one.name)")
    }
    guard let list = Self.lists[model.schema.name(of: instance.entity)] else { return .silent }
    let isPart = model.reader.references(list, of: instance).contains { $0.name == instance.name }
    return WhereVerdict(!isPart, "\(rule), \(list): #\(instance.name)")
  }

  /// For each entity, where the two ends stand that must not be one.
  static func ends(in schema: Schema) -> [[(relating: Int, related: Int)]] {
    let relationship = schema.entity(named: "IfcRelationship")
    return schema.entities.map { entity in
      guard relationship.map({ schema.isKind(entity, of: $0) }) ?? false else { return [] }
      return ends.compactMap { relating, related in
        guard let first = schema.position(of: relating, in: entity),
          let second = schema.position(of: related, in: entity)
        else { return nil }
        return (first, second)
      }
    }
  }

  /// Fails where a spatial element is a part of no whole, of several, or of something else than a project or another
  /// spatial element.
  func isInSpatialTree(_ instance: Instance) -> WhereVerdict {
    let count = model.count(of: .aggregates, relating: instance.place)
    // In IFC2X3 nesting is decomposition, too.
    let nested = isIFC2X3 ? model.count(of: .nests, relating: instance.place) : 0
    guard count == 1, nested == 0, let whole = model.relation(.aggregates).first(of: instance.place) else {
      return .fails("IfcRelAggregates: \(count)")
    }
    guard let whole = model.instance(at: whole) else { return .silent }
    return WhereVerdict(
      isKind(whole, .project) || isKind(whole, .spatialStructureElement),
      "\(model.className(of: whole)) #\(whole.name)")
  }

  /// Fails where a zone groups something else than zones and spaces.
  func zoneOfSpaces(_ instance: Instance) -> WhereVerdict {
    groups(instance, isIFC2X3 ? [.zone, .space] : [.zone, .space, .spatialZone])
  }

  /// Fails where a space boundary is physical beside something virtual, or the other way round.
  func boundaryFits(_ instance: Instance) -> WhereVerdict {
    let element = model.reader.reference("RelatedBuildingElement", of: instance)
    let isVirtual = element.map { isKind($0, .virtualElement) } ?? false
    let found = "\(word("PhysicalOrVirtualBoundary", instance) ?? "$"), \(element.map(model.className) ?? "$")"
    switch word("PhysicalOrVirtualBoundary", instance) {
    case "PHYSICAL": return WhereVerdict(!isVirtual && (element != nil || !isIFC2X3), found)
    case "VIRTUAL" where isIFC2X3: return WhereVerdict(isVirtual || element == nil, found)
    case "VIRTUAL":
      return WhereVerdict(isVirtual || element.map { isKind($0, .openingElement) } ?? false, found)
    default: return .holds
    }
  }
}
