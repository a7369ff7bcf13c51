import IFCSchema
import Requirements

/// Audits, for one schema version, the places of the values of a requirement.
struct PlaceAudit {
  let family: ClassFamily
  /// All schema versions of the cahier: what only some of them lack is a remark.
  let versions: [String]
  private var schema: Schema { family.schema }
  private var version: String { schema.version.name }

  init(family: ClassFamily, versions: [String]) {
    self.family = family
    self.versions = versions
  }

  func audit(_ requirement: CahierRequirement, _ log: inout AuditLog) {
    for check in requirement.checks {
      audit(check.locators, line: check.line, &log)
      unit(of: check, &log)
      // Comparison and uniqueness look at the same object, sums at others.
      if let other = check.rule.comparison?.locators { audit(other, line: check.line, &log) }
      if let other = check.rule.uniqueness?.per { audit(other, line: check.line, &log) }
      if let sum = check.rule.sum, let locators = sum.locators {
        let parts = ClassFamily([ClassChoice(sum.part)], schema: schema)
        if !parts.isEmpty { PlaceAudit(family: parts, versions: versions).audit(locators, line: check.line, &log) }
      }
    }
    for condition in requirement.conditions { audit(condition.locators, line: condition.line, &log) }
  }

  private func audit(_ table: LocatorTable, line: SourceLine, _ log: inout AuditLog) {
    var seen: [Locator] = []
    for locator in table.locators(in: version) {
      if seen.contains(locator) { log.add(.repeatedPlace, line: line, [locator.text]) }
      seen.append(locator)
      audit(locator, table, line: line, &log)
    }
  }

  private func audit(_ locator: Locator, _ table: LocatorTable, line: SourceLine, _ log: inout AuditLog) {
    switch locator {
    case .attribute(let name): attribute(name, table, line: line, &log)
    case .property(let set, let name): property(set, name, table, line: line, &log)
    case .whole(let entity): ClassAudit(versions: versions).audit(ClassChoice(entity), line: line, &log)
    case .coordinateSystem(let name): attribute(name, ofEntity: "IfcProjectedCRS", line: line, &log)
    case .address(let name): attribute(name, ofEntity: "IfcPostalAddress", line: line, &log)
    case .classification, .material, .type, .document: break
    }
  }

  private func attribute(_ name: String, _ table: LocatorTable, line: SourceLine, _ log: inout AuditLog) {
    if family.isEmpty || family.hasAttribute(name) { return }
    let isElsewhere = isKnownElsewhere(table, .attribute(name)) { other in
      ClassFamily(family.names.split(separator: ", ").map { ClassChoice(String($0)) }, schema: other)
        .hasAttribute(name)
    }
    log.add(
      .unknownAttribute, line: line, [name, family.names, Nearest.name(to: name, in: family.attributeNames)],
      version: version, at: 2, severity: isElsewhere ? .warning : .error)
  }

  /// The unit of a rule must be one of the measure that an attribute is.
  private func unit(of check: Check, _ log: inout AuditLog) {
    guard let name = check.rule.unit, let unit = UnitName(name) else { return }
    for case .attribute(let attribute) in check.locators.locators(in: version) {
      guard case .defined(let type) = family.typeOfAttribute(attribute), let measure = schema.measure(named: type),
        measure.unit != unit.quantity
      else { continue }
      log.add(.unitNotOfType, line: check.line, [name, type, attribute])
    }
  }

  private func attribute(_ name: String, ofEntity entity: String, line: SourceLine, _ log: inout AuditLog) {
    guard let found = schema.entity(named: entity), schema.position(of: name, in: found) == nil else { return }
    let nearest = Nearest.name(to: name, in: schema.attributes(of: found).map(\.name))
    log.add(.unknownAttribute, line: line, [name, entity, nearest], version: version, at: 2)
  }

  private func property(
    _ set: String, _ name: String, _ table: LocatorTable, line: SourceLine, _ log: inout AuditLog
  ) {
    let locator = Locator.property(set: set, name: name)
    guard set.hasPrefix("Pset_") || set.hasPrefix("Qto_") else { return }
    guard let template = schema.propertySet(named: set) else {
      // IFC2X3 publishes no sets of quantities: exporters name them as they like.
      if set.hasPrefix("Qto_"), schema.version == .ifc2x3 { return }
      let isElsewhere = isKnownElsewhere(table, locator) { $0.propertySet(named: set) != nil }
      log.add(
        .reservedPrefix, line: line,
        [set, set.hasPrefix("Q") ? "Qto_" : "Pset_", schema.nearest(to: set, in: .propertySets) ?? ""],
        version: version, at: 2, severity: isElsewhere ? .warning : .error)
      return
    }
    if !template.properties.contains(where: { $0.name == name }) {
      let isElsewhere = isKnownElsewhere(table, locator) { other in
        other.propertySet(named: set)?.properties.contains { $0.name == name } ?? false
      }
      log.add(
        .unknownProperty, line: line, [name, set, schema.nearest(to: name, in: .properties(ofSet: set)) ?? ""],
        version: version, at: 2, severity: isElsewhere ? .warning : .error)
    }
    if !family.isEmpty, !family.mayCarry(template) {
      log.add(
        .propertySetNotOfClass, line: line, [set, family.names], version: version, at: 2, severity: .warning)
    }
  }

  /// Whether another version of the cahier, at the same place, has what this one lacks.
  private func isKnownElsewhere(_ table: LocatorTable, _ locator: Locator, _ has: (Schema) -> Bool) -> Bool {
    versions.contains { other in
      guard other != version, table.locators(in: other).contains(locator),
        let known = SchemaVersion.identify(other)?.version
      else { return false }
      return has(Schema.of(known))
    }
  }
}
