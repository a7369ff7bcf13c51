import IFCSchema
import Requirements

/// Audits an attribute and its value (IDS `attribute-facet.md`).
struct AttributeAudit {
  let context: FacetContext
  let line: Int
  private var schema: Schema { context.schema }

  init(context: FacetContext, line: Int) {
    self.context = context
    self.line = line
  }

  func audit(_ facet: AttributeFacet, _ cardinality: FacetCardinality, findings: inout AuditFindings) {
    TextParameterAudit.audit(facet.name, "name", line: line, findings: &findings)
    let found = attributes(facet.name)
    if let names = facet.name.listedValues {
      let isAnyFound = !found.isEmpty
      for name in names where !found.contains(where: { $0.name == name }) {
        report(name, cardinality, isOneOfSeveral: names.count > 1 && isAnyFound, findings: &findings)
      }
    } else if found.isEmpty {
      report(facet.name.summary, cardinality, isOneOfSeveral: false, findings: &findings)
    }
    guard let value = facet.value, !found.isEmpty else { return }
    let plain = found.compactMap { attribute in
      PlainType.base(of: attribute.type, in: schema).map { (base: $0, name: Self.name(of: attribute.type)) }
    }
    let listed = found.compactMap { attribute in
      PlainType.elementBase(of: attribute.type, in: schema).map { (base: $0, name: Self.name(of: attribute.type)) }
    }
    ValueAudit(types: plain + listed, line: line).audit(value, findings: &findings)
    reportStrangeItems(value, of: found, findings: &findings)
    if plain.isEmpty {
      // The IDS-Audit-tool lets a value of the right type pass for a list, though it is never met.
      findings.add(
        .attributeWithoutPlainValue, severity: listed.isEmpty ? .error : .warning, line: line,
        [.text(facet.name.summary), .text(classes), context.version])
    }
  }

  /// A value that no enumeration of the attribute has is never met: a remark, for it may be of another schema version.
  private func reportStrangeItems(
    _ value: ValueConstraint, of attributes: [Attribute], findings: inout AuditFindings
  ) {
    let names = Set(
      attributes.map { if case .enumeration(let name) = $0.type { name } else { "" } })
    guard let listed = value.listedValues, !names.contains("") else { return }
    let items = names.flatMap { schema.enumeration(named: $0) ?? [] }
    guard !items.isEmpty, !listed.contains(where: items.contains), let first = listed.first else { return }
    findings.add(
      .invalidValue, severity: .warning, line: line,
      [
        .text(first), .text(names.sorted().joined(separator: ", ").uppercased()),
        .text(items.prefix(4).joined(separator: ", ") + (items.count > 4 ? ", …" : "")),
      ])
  }

  /// The attributes that the name can mean, one for each name and type.
  private func attributes(_ name: ValueConstraint) -> [Attribute] {
    let matcher = ValueMatcher(name)
    return candidates.filter { matcher.matches(text: $0.name) }
  }

  /// The attributes of the classes in question; those of all classes where nothing is known.
  private var candidates: [Attribute] {
    guard let classes = context.classes else { return context.index.attributes }
    return context.index.distinct(classes.members.flatMap { schema.attributes(of: $0.entity) })
  }

  private var classes: String { context.classes?.description(in: schema) ?? "" }

  /// Says why a name stands for no attribute of the classes in question.
  private func report(
    _ name: String, _ cardinality: FacetCardinality, isOneOfSeveral: Bool, findings: inout AuditFindings
  ) {
    let arguments: [AuditFindings.Argument] = [.text(name), .text(classes), context.version]
    let entities = context.classes?.members.map(\.entity)
    let derived = entities.map { $0.flatMap(schema.derivedAttributes) }.map(Set.init) ?? context.index.derivedNames
    if derived.contains(name) {
      findings.add(.derivedAttribute, line: line, arguments)
      return
    }
    let inverse = entities.map { $0.flatMap(schema.inverseAttributes) }.map(Set.init) ?? context.index.inverseNames
    if inverse.contains(name) {
      findings.add(.inverseAttribute, line: line, arguments)
      return
    }
    let isKnown = context.classes != nil && context.index.attributeNames.contains(name)
    // Names of which another one fits do no harm, nor does a prohibition of what cannot be there anyway.
    let isHarmless = isKnown && (isOneOfSeveral || cardinality != .required)
    let nearest = NearestName.nearest(to: name, in: Set(candidates.map(\.name)).sorted()) ?? ""
    findings.add(
      .unknownAttribute, severity: isHarmless ? .warning : .error, number: isKnown ? 201 : 103, line: line,
      arguments + [.nearest(nearest)])
  }

  private static func name(of type: AttributeType) -> String {
    switch type {
    case .simple(let simple): "\(simple)".uppercased()
    case .defined(let name), .enumeration(let name), .select(let name), .entity(let name): name.uppercased()
    case .aggregate: "LIST"
    }
  }
}
