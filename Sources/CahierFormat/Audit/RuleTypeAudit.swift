import IFCSchema
import Requirements

/// Audits a rule in the light of the standard properties that its value can stand in: their types, units and values.
struct RuleTypeAudit {
  let cahier: Cahier
  let line: SourceLine

  func audit(_ rule: ValueRule, _ locators: LocatorTable, _ log: inout AuditLog) {
    for version in cahier.identity.schemaVersions {
      guard let known = SchemaVersion.identify(version)?.version else { continue }
      let schema = Schema.of(known)
      for type in rule.dataTypes where schema.spelling(of: type) == nil {
        let nearest = schema.nearest(to: type, in: .definedTypes) ?? ""
        log.add(.unknownDataType, line: line, [type, nearest], version: version, at: 1)
      }
      for case .property(let set, let name) in locators.locators(in: version) {
        guard let property = schema.propertySet(named: set)?.properties.first(where: { $0.name == name }) else {
          continue
        }
        audit(rule, property, set, schema, &log)
      }
    }
  }

  private func audit(
    _ rule: ValueRule, _ property: PropertyTemplate, _ set: String, _ schema: Schema, _ log: inout AuditLog
  ) {
    let place = "\(set).\(property.name)"
    // What is no value of its own has no type to compare with.
    guard ![.reference, .complex, .table].contains(property.kind), let type = property.dataType else { return }
    if !rule.dataTypes.isEmpty, !rule.dataTypes.contains(where: { $0.uppercased() == type.uppercased() }) {
      log.add(
        .wrongDataType, line: line, [rule.dataTypes.joined(separator: ", "), property.name, set, type],
        version: schema.version.name, at: 3)
    }
    if let kind = askedKind(rule), !isPossible(kind, property, type, schema) {
      log.add(.kindNotOfType, line: line, [kind.rawValue, type, place])
    }
    unit(rule, type, place, schema, &log)
    if rule.kind == nil, [.boolean, .logical].contains(schema.simpleType(of: type)) {
      for value in rule.values where LexicalForm.boolean(value.lowercased()) == nil {
        log.add(
          .valueNotOfProperty, line: line, [value, property.name, set, "true"], version: schema.version.name, at: 3)
      }
    }
    guard property.kind == .enumerated, !property.enumeration.isEmpty else { return }
    let allowed = FoldedValues(property.enumeration)
    for value in rule.values where !allowed.contains(value) {
      log.add(
        .valueNotOfProperty, line: line,
        [value, property.name, set, Nearest.name(to: value, in: property.enumeration)],
        version: schema.version.name, at: 3)
    }
  }

  /// The kind that is asked for, or that bounds imply.
  private func askedKind(_ rule: ValueRule) -> ValueKind? {
    rule.kind ?? (rule.minimum != nil || rule.maximum != nil ? .number : nil)
  }

  private func isPossible(_ kind: ValueKind, _ property: PropertyTemplate, _ type: String, _ schema: Schema) -> Bool {
    let simple = schema.simpleType(of: type)
    if kind == .bounded { return property.kind == .bounded }
    guard let simple else { return true }
    switch kind {
    case .text: return simple == .string
    case .integer, .number, .angle: return [.integer, .real, .number].contains(simple)
    case .boolean: return simple == .boolean || simple == .logical
    // Texts can write days and durations.
    case .date: return simple == .string || simple == .integer
    case .duration: return simple == .string || ["IfcTimeMeasure", "IfcDuration"].contains(type)
    case .bounded: return true
    }
  }

  private func unit(
    _ rule: ValueRule, _ type: String, _ place: String, _ schema: Schema, _ log: inout AuditLog
  ) {
    guard let name = rule.unit, let unit = UnitName(name) else { return }
    let measure = schema.measure(named: type)
    // A share or a count fits what has no unit; a plain number may be meant in any unit.
    if measure == nil, ["IfcReal", "IfcNumericMeasure", "IfcInteger"].contains(type) { return }
    if unit.quantity != measure?.unit { log.add(.unitNotOfType, line: line, [name, type, place]) }
  }
}
