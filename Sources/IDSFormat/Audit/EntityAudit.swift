import IFCSchema
import Requirements

/// Audits a class and its predefined type (IDS `entity-facet.md`).
struct EntityAudit {
  let index: SchemaIndex
  private var schema: Schema { index.schema }
  /// The names of all schema versions that the specification is for.
  let versions: [String]
  private var version: AuditFindings.Argument { .schema(schema.version.name) }

  init(index: SchemaIndex, versions: [String]) {
    self.index = index
    self.versions = versions
  }

  /// The classes that the facet can mean; nil where its name is wrong, which is reported.
  func audit(_ facet: EntityFacet, line: Int, findings: inout AuditFindings) -> ClassSet? {
    TextParameterAudit.audit(facet.name, "name", line: line, findings: &findings)
    let classes =
      if let names = facet.name.listedValues {
        classes(named: names, line: line, findings: &findings)
      } else {
        classes(matching: facet.name, line: line, findings: &findings)
      }
    if let predefinedType = facet.predefinedType {
      TextParameterAudit.audit(predefinedType, "predefinedType", line: line, findings: &findings)
      if let classes { audit(predefinedType, of: classes, line: line, findings: &findings) }
    }
    return classes
  }

  private func classes(named names: [String], line: Int, findings: inout AuditFindings) -> ClassSet? {
    var members: [ClassSet.Member] = []
    let isAnyKnown = names.contains { member(named: $0) != nil }
    for name in names {
      guard let member = member(named: name) else {
        // Of several classes each version may have its own, so that one specification serves them all.
        if isAnyKnown, isInOtherVersion(name) { continue }
        reportUnknown(name, line: line, findings: &findings)
        continue
      }
      let spelling = name.uppercased()
      if name != spelling {
        findings.add(.classSpelling, line: line, [name, spelling])
        continue
      }
      if member.type == nil, schema.isAbstract(member.entity) {
        findings.add(.abstractClass, line: line, [.text(name), version])
        continue
      }
      members.append(member)
    }
    return members.isEmpty ? nil : ClassSet(members: members)
  }

  private func member(named name: String) -> ClassSet.Member? {
    if let entity = schema.entity(named: name) { return ClassSet.Member(entity: entity) }
    return schema.occurrence(forLaterName: name).map { ClassSet.Member(entity: $0.occurrence, type: $0.type) }
  }

  private func isInOtherVersion(_ name: String) -> Bool {
    SchemaVersion.allCases.contains { versions.contains($0.name) && Schema.of($0).entity(named: name) != nil }
  }

  private func reportUnknown(_ name: String, line: Int, findings: inout AuditFindings) {
    let others = SchemaVersion.allCases.filter { Schema.of($0).entity(named: name) != nil }.map(\.name)
    if others.isEmpty {
      let nearest = index.nearest(to: name, in: "class", index.classes.map(\.name))
      findings.add(.unknownClass, line: line, [.text(name), version, .nearest(nearest)])
    } else {
      findings.add(
        .classNotInSchema, line: line, [.text(name), version, .text(others.joined(separator: ", "))])
    }
  }

  private func classes(matching rules: ValueConstraint, line: Int, findings: inout AuditFindings) -> ClassSet? {
    let matcher = ValueMatcher(rules)
    var members = index.classes.filter { matcher.matches(text: $0.name) }.map { ClassSet.Member(entity: $0.entity) }
    for name in schema.laterNames where matcher.matches(text: name.uppercased()) {
      if let member = member(named: name) { members.append(member) }
    }
    if members.isEmpty {
      findings.add(.noClassMatches, line: line, [.text(rules.summary), version])
      return nil
    }
    return ClassSet(members: members)
  }

  /// A predefined type must be one of the class, or of the type objects of the class, unless these allow types of the
  /// user's own.
  private func audit(
    _ constraint: ValueConstraint, of classes: ClassSet, line: Int, findings: inout AuditFindings
  ) {
    var known: Set<String> = []
    for member in classes.members {
      known.formUnion(predefinedTypes(of: member.entity))
      for type in member.type.map({ [$0] }) ?? schema.typeEntity(forOccurrence: member.entity) {
        known.formUnion(predefinedTypes(of: type))
      }
    }
    let names = classes.description(in: schema)
    guard !known.isEmpty else {
      findings.add(.classWithoutPredefinedType, line: line, [.text(names), version])
      return
    }
    let allowsOwn = known.contains("USERDEFINED")
    guard let listed = constraint.listedValues else {
      let matcher = ValueMatcher(constraint)
      if !allowsOwn, !known.contains(where: { matcher.matches(text: $0) }) {
        findings.add(
          .unknownPredefinedType, line: line, [.text(constraint.summary), .text(names), version, .text("")])
      }
      return
    }
    for value in listed where !known.contains(value) {
      // A type of the user's own may be called anything, but hardly as a known one in other letters.
      let isMisspelled = known.contains(value.uppercased())
      if allowsOwn, !isMisspelled { continue }
      let nearest = NearestName.nearest(to: value, in: known.sorted()) ?? ""
      findings.add(
        .unknownPredefinedType, severity: allowsOwn ? .warning : .error, line: line,
        [.text(value), .text(names), version, .nearest(nearest)])
    }
  }

  private func predefinedTypes(of entity: EntityID) -> [String] {
    guard let position = schema.position(of: "PredefinedType", in: entity),
      case .enumeration(let name)? = schema.attribute(at: position, of: entity)?.type
    else { return [] }
    return schema.enumeration(named: name) ?? []
  }
}

extension ValueConstraint {
  /// The values or rules in a few words, for messages.
  var summary: String {
    switch self {
    case .simple(let text): text
    case .restriction(let restriction):
      (restriction.enumeration + restriction.patterns.map(\.source)).prefix(3).joined(separator: " | ")
    }
  }
}
