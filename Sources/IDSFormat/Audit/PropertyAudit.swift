import IFCSchema
import Requirements

/// Audits a property, its data type and its value (IDS `property-facet.md`).
struct PropertyAudit {
  let context: FacetContext
  let line: Int
  private var schema: Schema { context.schema }

  init(context: FacetContext, line: Int) {
    self.context = context
    self.line = line
  }

  func audit(_ facet: PropertyFacet, _ cardinality: FacetCardinality, findings: inout AuditFindings) {
    TextParameterAudit.audit(facet.propertySet, "propertySet", line: line, findings: &findings)
    TextParameterAudit.audit(facet.baseName, "baseName", line: line, findings: &findings)
    // What is standard of a property is asked only where it must be there: to prohibit a wrong one makes sense.
    if cardinality == .required {
      StandardSetAudit(context: context, line: line).audit(facet, findings: &findings)
    }
    guard let dataType = facet.dataType else {
      if let value = facet.value, !Self.isEmpty(value) {
        findings.add(.missingDataType, line: line, [facet.baseName.summary])
      }
      return
    }
    let upperCase = dataType.uppercased()
    guard let base = PlainType.base(ofType: upperCase, in: schema) else {
      reportUnknown(dataType, findings: &findings)
      return
    }
    if dataType != upperCase { findings.add(.dataTypeSpelling, line: line, [dataType, upperCase]) }
    if let value = facet.value {
      ValueAudit(types: [(base, upperCase)], line: line).audit(value, findings: &findings)
    }
  }

  private func reportUnknown(_ dataType: String, findings: inout AuditFindings) {
    let isBinary = schema.simpleType(of: dataType) == .binary
    // It is a data type, but no value can be asked of it.
    if isBinary, dataType == dataType.uppercased() { return }
    let nearest = context.index.nearest(to: dataType, in: "data type", context.index.dataTypes)
    findings.add(.unknownDataType, line: line, [.text(dataType), context.version, .nearest(nearest)])
  }

  private static func isEmpty(_ value: ValueConstraint) -> Bool {
    switch value {
    case .simple(let text): text.isEmpty
    case .restriction(let restriction): restriction.isEmpty
    }
  }
}
