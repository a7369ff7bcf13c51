import IFCSchema
import Requirements

/// Audits what the counts of a rule name: a class and, behind a point, a predefined type of it or of one of its subtypes.
///
/// Of a name that no release has nothing would be counted, and `=0` would hold whatever the model has.
struct CountedNameAudit {
  /// The code of the rule and the parameter that the counts are of.
  let rule: String
  let parameter: String
  private let schemas = SchemaVersion.allCases.map(Schema.of)
  private var versions: String { SchemaVersion.allCases.map(\.name).joined(separator: ", ") }

  init(rule: String, parameter: String) { (self.rule, self.parameter) = (rule, parameter) }

  /// - Parameter count: a value that can be read: `IfcBoiler.WATER=2`.
  func audit(_ count: String, line: SourceLine, _ log: inout AuditLog) {
    let counted = Blanks.trimmed(String(count.prefix { $0 != "=" }))
    let name = String(counted.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    let knowing = schemas.filter { $0.entity(named: name) != nil }
    guard !knowing.isEmpty else {
      let nearest = schemas.reversed().lazy.compactMap { $0.nearest(to: name, in: .entities) }.first ?? ""
      log.add(.unknownClass, line: line, [name.isEmpty ? counted : name, versions, nearest])
      return
    }
    guard counted != name else { return }
    let behind = counted.dropFirst(name.count)
    let type = behind.dropFirst()
    // Another separator would make one name of both, which is no class.
    guard behind.first == ".", !type.isEmpty, type.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      log.add(.unreadableRuleParameter, line: line, [count, parameter, rule, RuleParameterKind.counts.example])
      return
    }
    let known = knowing.flatMap { predefinedTypes(of: name, in: $0) }
    if known.isEmpty {
      log.add(.classWithoutPredefinedType, line: line, [name, versions])
    } else if !known.contains(type.uppercased()) {
      let nearest = Nearest.name(to: type.uppercased(), in: known)
      log.add(.unknownPredefinedType, line: line, [String(type), name, versions, nearest])
    }
  }

  /// Those of a class, of its subtypes and of their type objects: a class means its subtypes, too.
  private func predefinedTypes(of name: String, in schema: Schema) -> [String] {
    guard let entity = schema.entity(named: name) else { return [] }
    let family = schema.family(of: entity).map(EntityID.init(rawValue:))
    return (family + Set(family.flatMap { schema.typeEntity(forOccurrence: $0) }))
      .flatMap { schema.predefinedTypes(of: $0) }
  }
}
