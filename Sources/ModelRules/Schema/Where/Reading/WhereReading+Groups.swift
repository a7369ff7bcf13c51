import IFCModel
import IFCSchema

/// What materials, parts and groups of objects must be.
extension WhereReading {
  /// Fails where an object has several material associations.
  func oneMaterial(_ object: Instance) -> WhereVerdict {
    let count = model.count(of: .associatesMaterial, relating: object.place)
    return count > 1 ? .fails("IfcRelAssociatesMaterial: \(count)") : .holds
  }

  /// Fails where not exactly one material association of an object is with a usage of a kind.
  func usesMaterial(_ object: Instance, _ usage: WhereEntity) -> WhereVerdict {
    let relation = model.relation(.associatesMaterial)
    let found = relation.range(of: object.place).count {
      model.instance(at: relation.values[$0]).map { isKind($0, usage) } ?? false
    }
    // One association that lists the object twice is one.
    if found == 1 || (found > 1 && model.count(of: .associatesMaterial, relating: object.place) == 1) { return .holds }
    return .fails("\(usage.name): \(found)")
  }

  /// Fails where an element has no parts.
  func hasParts(_ element: Instance) -> WhereVerdict {
    WhereVerdict(model.reversed(.aggregates).contains(element.place), "IfcRelAggregates: 0")
  }

  /// Fails where an association is with something that is neither an object nor a set of properties, and names it.
  func associatesObjects(_ relation: Instance) -> WhereVerdict {
    for object in model.reader.references("RelatedObjects", of: relation)
    where !isKind(object, .objectDefinition) && !isKind(object, .propertyDefinition) {
      return .fails("\(model.className(of: object)) #\(object.name)")
    }
    return .holds
  }

  /// Fails where a group has a member of another class, and names it; silent where it has none.
  func groups(_ group: Instance, _ allowed: [WhereEntity]) -> WhereVerdict {
    let members = model.reversed(.assignsToGroup).values(of: group.place)
    guard !members.isEmpty else { return .silent }
    for member in members.compactMap(model.instance(at:)) where !allowed.contains(where: { isKind(member, $0) }) {
      return .fails("\(model.className(of: member)) #\(member.name)")
    }
    return .holds
  }
}
