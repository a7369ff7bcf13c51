import IFCSchema
import Requirements

/// Audits the names of classes and predefined types.
struct ClassAudit {
  let versions: [String]

  func audit(_ choice: ClassChoice, line: SourceLine, _ log: inout AuditLog) {
    let schemas = versions.compactMap { SchemaVersion.identify($0)?.version }.map(Schema.of)
    let knowing = schemas.filter { knows(choice.name, $0) }
    guard !knowing.isEmpty else {
      unknown(choice.name, schemas, line: line, &log)
      return
    }
    for type in choice.predefinedTypes { predefinedType(type, of: choice.name, knowing, line: line, &log) }
  }

  private func knows(_ name: String, _ schema: Schema) -> Bool {
    schema.entity(named: name) != nil || schema.occurrence(forLaterName: name) != nil
  }

  private func unknown(_ name: String, _ schemas: [Schema], line: SourceLine, _ log: inout AuditLog) {
    let names = versions.joined(separator: ", ")
    let others = SchemaVersion.allCases.filter { Schema.of($0).entity(named: name) != nil }
    if others.isEmpty {
      let nearest = schemas.lazy.compactMap { $0.nearest(to: name, in: .entities) }.first ?? ""
      log.add(.unknownClass, line: line, [name, names, nearest])
    } else {
      log.add(.classNotInSchema, line: line, [name, names, others.map(\.name).joined(separator: ", ")])
    }
  }

  /// A predefined type must be there in one of the versions that have the class.
  private func predefinedType(
    _ type: String, of name: String, _ schemas: [Schema], line: SourceLine, _ log: inout AuditLog
  ) {
    var known: [String] = []
    for schema in schemas {
      if let entity = schema.entity(named: name) {
        let types = schema.typeEntity(forOccurrence: entity)
        known += ([entity] + types).flatMap { schema.predefinedTypes(of: $0) }
      } else if let later = schema.occurrence(forLaterName: name) {
        known += schema.predefinedTypes(of: later.type)
      }
    }
    let names = versions.joined(separator: ", ")
    if known.isEmpty {
      log.add(.classWithoutPredefinedType, line: line, [name, names])
    } else if !known.contains(type) {
      log.add(.unknownPredefinedType, line: line, [type, name, names, Nearest.name(to: type, in: known)])
    }
  }
}
