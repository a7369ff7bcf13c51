import Findings
import IFCSchema

/// Which schema a model is read as, from what FILE_SCHEMA says (ISO 10303-21, 8.2.4).
struct SchemaChoice {
  /// The schema; nil where recol knows none of those named.
  let version: SchemaVersion?
  /// Its name for reports: of the schema that was chosen, or as written; nil where the header names none.
  let name: String?
  /// What is to be said of it.
  let problems: [Problem]

  /// Chooses from the identifiers as written.
  init(_ identifiers: [String]) {
    let written = identifiers.filter { !$0.allSatisfy(\.isWhitespace) }
    guard let first = written.first else {
      (version, name, problems) = (nil, nil, [Problem(.schemaMissing)])
      return
    }
    for identifier in written {
      guard let (version, isExact) = SchemaVersion.identify(identifier) else { continue }
      var problems: [Problem] = []
      if !isExact { problems.append(Problem(.schemaAlias, arguments: [identifier, version.name])) }
      if identifiers.count > 1 { problems.append(Problem(.severalSchemas, arguments: [version.name])) }
      (self.version, name, self.problems) = (version, version.name, problems)
      return
    }
    let isIFC = first.uppercased().hasPrefix("IFC")
    let code: ProblemCode = isIFC ? .schemaUnknown : .otherExchangeStructure
    (version, name, problems) = (nil, first, [Problem(code, arguments: [first])])
  }
}
