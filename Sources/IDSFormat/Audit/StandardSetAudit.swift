import IFCSchema
import Requirements

/// Audits what is said of the standard property and quantity sets, whose prefixes are reserved (IDS
/// `property-facet.md`).
struct StandardSetAudit {
  let context: FacetContext
  let line: Int
  private var schema: Schema { context.schema }

  init(context: FacetContext, line: Int) {
    self.context = context
    self.line = line
  }

  func audit(_ facet: PropertyFacet, findings: inout AuditFindings) {
    let sets = standardSets(facet.propertySet)
    if let names = facet.propertySet.listedValues {
      for name in names where !sets.contains(where: { $0.name == name }) {
        reportReserved(name, isOneOfSeveral: !sets.isEmpty, findings: &findings)
      }
      // A set of another name may have any property.
      if sets.count < names.count { return }
    } else if !facet.propertySet.meansReservedNamesOnly {
      return
    }
    guard !sets.isEmpty else { return }
    auditProperties(facet, of: sets, findings: &findings)
    auditClasses(sets, facet.propertySet, findings: &findings)
  }

  private func standardSets(_ constraint: ValueConstraint) -> [PropertySetTemplate] {
    if let names = constraint.listedValues { return names.compactMap(schema.propertySet(named:)) }
    let matcher = ValueMatcher(constraint)
    return context.index.propertySetNames.filter { matcher.matches(text: $0) }.compactMap(schema.propertySet(named:))
  }

  /// `Pset_` must be a standard set. Sets of quantities are published from IFC4 on; where a release has none, or the
  /// publication is known to be incomplete, an unknown one is only remarked.
  private func reportReserved(_ name: String, isOneOfSeveral: Bool, findings: inout AuditFindings) {
    let isQuantitySet = name.hasPrefix("Qto_")
    guard isQuantitySet || name.hasPrefix("Pset_") else {
      let misspelled = ["pset_", "qto_"].contains { name.lowercased().hasPrefix($0) }
      let nearest = misspelled ? nearestSet(to: name) : ""
      guard !nearest.isEmpty else { return }
      findings.add(
        .reservedPrefix, severity: .warning, line: line,
        [
          .text(name), .text(name.lowercased().hasPrefix("pset_") ? "Pset_" : "Qto_"), context.version,
          .nearest(nearest),
        ])
      return
    }
    if isQuantitySet, !context.index.propertySetNames.contains(where: { $0.hasPrefix("Qto_") }) { return }
    let nearest = nearestSet(to: name)
    let isRemark = isQuantitySet || isOneOfSeveral || isInOtherVersion { $0.propertySet(named: name) != nil }
    findings.add(
      .reservedPrefix, severity: isRemark ? .warning : .error, line: line,
      [.text(name), .text(isQuantitySet ? "Qto_" : "Pset_"), context.version, .nearest(nearest)])
  }

  private func nearestSet(to name: String) -> String {
    context.index.nearest(to: name, in: "property set", context.index.propertySetNames)
  }

  private func auditProperties(
    _ facet: PropertyFacet, of sets: [PropertySetTemplate], findings: inout AuditFindings
  ) {
    let matcher = ValueMatcher(facet.baseName)
    let found = sets.flatMap { set in set.properties.filter { matcher.matches(text: $0.name) } }
    let setNames = sets.prefix(3).map(\.name).joined(separator: ", ")
    for name in facet.baseName.listedValues ?? [facet.baseName.summary] {
      let isPattern = facet.baseName.listedValues == nil
      if isPattern ? !found.isEmpty : found.contains(where: { $0.name == name }) { continue }
      let nearest = NearestName.nearest(to: name, in: sets.flatMap { $0.properties.map(\.name) }) ?? ""
      let isRemark = !found.isEmpty || isPropertyInOtherVersion(sets) { matcher.matches(text: $0.name) }
      findings.add(
        .unknownProperty, severity: isRemark ? .warning : .error, line: line,
        [.text(name), .text(setNames), context.version, .nearest(nearest)])
    }
    if let dataType = facet.dataType?.uppercased() {
      // Where the publication leaves the type open, any will do.
      let right = Set(found.flatMap(Self.dataTypes))
      let isOpen = found.contains { Self.dataTypes(of: $0).isEmpty }
      if !right.isEmpty, !isOpen, !right.contains(dataType) {
        let isRemark = isPropertyInOtherVersion(sets) {
          matcher.matches(text: $0.name) && Self.dataTypes(of: $0).contains(dataType)
        }
        findings.add(
          .wrongDataType, severity: isRemark ? .warning : .error, line: line,
          [
            .text(dataType), .text(facet.baseName.summary), .text(setNames), context.version,
            .text(right.sorted().joined(separator: ", ")),
          ])
      }
    }
    guard let values = facet.value?.listedValues else { return }
    let allowed = Set(found.flatMap(\.enumeration))
    guard !allowed.isEmpty, found.allSatisfy({ $0.kind == .enumerated }) else { return }
    for value in values where !allowed.contains(value) {
      let nearest = NearestName.nearest(to: value, in: allowed.sorted()) ?? ""
      let isRemark = isPropertyInOtherVersion(sets) {
        matcher.matches(text: $0.name) && $0.enumeration.contains(value)
      }
      findings.add(
        .valueNotOfProperty, severity: isRemark ? .warning : .error, line: line,
        [.text(value), .text(facet.baseName.summary), .text(setNames), context.version, .nearest(nearest)])
    }
  }

  /// Whether something holds in another schema version that the specification is for: the publications differ, and a
  /// specification may serve several versions.
  private func isInOtherVersion(_ holds: (Schema) -> Bool) -> Bool {
    SchemaVersion.allCases.contains { version in
      version != schema.version && context.versions.contains(version.name) && holds(Schema.of(version))
    }
  }

  /// Whether one of the sets has such a property in another schema version that the specification is for.
  private func isPropertyInOtherVersion(
    _ sets: [PropertySetTemplate], _ isMeant: (PropertyTemplate) -> Bool
  ) -> Bool {
    isInOtherVersion { other in
      sets.contains { set in other.propertySet(named: set.name)?.properties.contains(where: isMeant) ?? false }
    }
  }

  /// The types that the values of a property may have; a table has two.
  private static func dataTypes(of property: PropertyTemplate) -> [String] {
    switch property.kind {
    // IDS supports neither; there is no type to compare with.
    case .reference, .complex: []
    default: [property.dataType, property.secondDataType].compactMap { $0?.uppercased() }
    }
  }

  /// A standard set is published for some classes; their subtypes and their type objects may carry it, too. Of the sets
  /// that a pattern means, one that the classes may carry is enough.
  private func auditClasses(
    _ sets: [PropertySetTemplate], _ names: ValueConstraint, findings: inout AuditFindings
  ) {
    guard let classes = context.classes, !classes.isEmpty else { return }
    let foreign = sets.filter { !mayBeCarried($0, by: classes) }
    if names.listedValues != nil {
      for set in foreign { report(set.name, classes, isRemark: sets.count > 1, findings: &findings) }
    } else if foreign.count == sets.count {
      report(names.summary, classes, isRemark: true, findings: &findings)
    }
  }

  private func mayBeCarried(_ set: PropertySetTemplate, by classes: ClassSet) -> Bool {
    let carriers = set.applicableClasses.map { schema.entity(named: $0.entity) }
    // Some sets are of no class in particular; some names of the publications are no classes: then nothing can be said.
    if carriers.isEmpty || carriers.contains(nil) { return true }
    return classes.members.contains { member in carriers.contains { mayCarry(member, $0) } }
  }

  private func report(_ name: String, _ classes: ClassSet, isRemark: Bool, findings: inout AuditFindings) {
    findings.add(
      .propertySetNotOfClass, severity: isRemark ? .warning : .error, line: line,
      [.text(name), .text(classes.description(in: schema)), context.version])
  }

  private func mayCarry(_ member: ClassSet.Member, _ carrier: EntityID?) -> Bool {
    guard let carrier else { return true }
    let types = member.type.map { [$0] } ?? schema.typeEntity(forOccurrence: member.entity)
    let related = [member.entity] + types + schema.occurrences(ofType: member.entity)
    return related.contains { schema.isKind($0, of: carrier) }
  }
}

extension ValueConstraint {
  /// Whether patterns let nothing pass but names with a reserved prefix.
  var meansReservedNamesOnly: Bool {
    guard case .restriction(let restriction) = self, !restriction.patterns.isEmpty else { return false }
    return restriction.patterns.allSatisfy { $0.source.hasPrefix("Pset_") || $0.source.hasPrefix("Qto_") }
  }
}
