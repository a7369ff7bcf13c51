import IFCModel
import IFCSchema
import Part21
import Requirements

/// What templates, tables, dates, layers and relations among them must be.
extension WhereReading {
  /// Fails where two of the properties that a template lists have one name, and says which. One that is listed twice is
  /// one.
  func uniqueTemplateNames(_ template: Instance) -> WhereVerdict {
    var seen: Set<String> = []
    var members: Set<UInt64> = []
    for property in model.reader.references("HasPropertyTemplates", of: template)
    where members.insert(property.name).inserted {
      if let name = model.reader.string("Name", of: property), !seen.insert(name).inserted { return .fails(name) }
    }
    return .holds
  }

  /// Fails where a row of a table has another number of cells than the first, and names it.
  func rowsOfOneLength(_ table: Instance) -> WhereVerdict {
    let rows = model.reader.references("Rows", of: table).filter { has("RowCells", $0) }
    let counts = rows.map { elements("RowCells", $0).count }
    guard let other = counts.firstIndex(where: { $0 != counts[0] }) else { return .holds }
    return .fails("#\(rows[other].name)")
  }

  /// Fails where a table has two headings, and names the second.
  func oneHeading(_ table: Instance) -> WhereVerdict {
    let headings = model.reader.references("Rows", of: table).filter { word("IsHeading", $0) == "T" }
    return headings.count > 1 ? .fails("#\(headings[1].name)") : .holds
  }

  /// Fails where a day is not in its month.
  func dateIsInCalendar(_ date: Instance) -> WhereVerdict {
    func number(_ attribute: String) -> Int64? {
      model.reader.parameter(attribute, of: date).flatMap(model.reader.bytes.integer)
    }
    guard let day = number("DayComponent"), let month = number("MonthComponent"), let year = number("YearComponent")
    else { return .holds }
    let last = MonthLength.days(of: Int(month), in: Int(year))
    return WhereVerdict((1...Int64(last)).contains(day), "\(year)-\(month)-\(day)")
  }

  /// Fails where a priority is out of 0 to 100.
  func priorityIsNormalised(_ layer: Instance) -> WhereVerdict {
    guard let priority = model.reader.real("Priority", of: layer) else { return .holds }
    return WhereVerdict(
      (0...100).contains(priority), "Priority: \(Int64(exactly: priority).map(String.init) ?? "\(priority)")")
  }

  /// Fails where one of the priorities of a list is out of 0 to 100, and says it.
  func prioritiesAreNormalised(_ attribute: String, _ relation: Instance) -> WhereVerdict {
    let priorities = elements(attribute, relation).compactMap(model.reader.bytes.integer)
    guard let other = priorities.first(where: { !(0...100).contains($0) }) else { return .holds }
    return .fails("\(attribute): \(other)")
  }

  /// Fails where the parent of a subcontext is a subcontext.
  func parentIsContext(_ subcontext: Instance) -> WhereVerdict {
    guard let parent = model.reader.reference("ParentContext", of: subcontext) else { return .holds }
    return WhereVerdict(!isKind(parent, .geometricRepresentationSubContext), "#\(parent.name)")
  }

  /// Fails where a relation references an element of the spatial tree; since IFC4 it may reference spaces.
  func noSpatialElementReferenced(_ relation: Instance) -> WhereVerdict {
    named("RelatedElements", relation) {
      isKind($0, .spatialStructureElement) && (isIFC2X3 || !isKind($0, .space))
    }
  }

  /// Fails where something is nested in something of another class, and names it.
  func nestsOneClass(_ relation: Instance) -> WhereVerdict {
    guard let whole = model.reader.reference("RelatingObject", of: relation) else { return .holds }
    for part in model.reader.references("RelatedObjects", of: relation) where part.entity != whole.entity {
      return .fails("\(model.className(of: part)) #\(part.name)")
    }
    return .holds
  }

  /// Fails where the direction of north has other than two coordinates.
  func northIsInPlane(_ context: Instance) -> WhereVerdict {
    guard has("TrueNorth", context), let north = model.reader.reference("TrueNorth", of: context) else {
      return .holds
    }
    let count = elements("DirectionRatios", north).count
    return WhereVerdict(count == 2, "#\(north.name): \(count)")
  }

  /// Fails where a map conversion leads to something else than a projected system; asked of IFC4X3 alone.
  func targetIsProjected(_ conversion: Instance) -> WhereVerdict {
    guard model.schema.version == .ifc4x3 else { return .silent }
    guard let target = model.reader.reference("TargetCRS", of: conversion) else { return .holds }
    return WhereVerdict(isKind(target, .projectedCRS), "\(model.className(of: target)) #\(target.name)")
  }

  /// Fails where a spatial element contains a feature; asked of IFC4X3 alone.
  func featureNotContained(_ feature: Instance) -> WhereVerdict {
    guard model.schema.version == .ifc4x3 else { return .silent }
    return WhereVerdict(
      !model.relation(.containedInSpatialStructure).contains(feature.place), "IfcRelContainedInSpatialStructure")
  }

  /// Fails where an object of a type of products is none, and names it.
  func typeOfProducts(_ type: Instance) -> WhereVerdict {
    guard let place = typedStrangers[type.place], let object = model.instance(at: place) else { return .holds }
    return .fails("\(model.className(of: object)) #\(object.name)")
  }

  /// For each type of such, one of its objects that are no products: tasks, groups, resources, of which there are few.
  static func typedStrangers(_ model: Model) -> [UInt32: UInt32] {
    let schema = model.schema
    guard let objects = schema.entity(named: "IfcObject"), let product = schema.entity(named: "IfcProduct") else {
      return [:]
    }
    let others = schema.family(of: objects).map(EntityID.init(rawValue:)).filter { !schema.isKind($0, of: product) }
    let types = model.relation(.definesByType)
    guard types.count > 0 else { return [:] }
    let instances = model.instances(ofExactly: others)
    return instances.indices.reduce(into: [:]) { found, position in
      let place = instances[position].place
      if let type = types.first(of: place), found[type] == nil { found[type] = place }
    }
  }
}
