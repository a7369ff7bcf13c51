import Findings
import IFCModel
import IFCSchema

extension SchemaChoice {
  /// The schema's name for reports: of the schema that was chosen, else as written; nil where the header names none.
  var reportName: String? { version?.name ?? (identifier.isEmpty ? nil : identifier) }

  /// What is to be said of how the header names the schema.
  var problems: [Problem] {
    oddities.map { oddity in
      switch oddity {
      case .alias: Problem(.schemaAlias, arguments: [identifier, version?.name ?? ""])
      case .several: Problem(.severalSchemas, arguments: [version?.name ?? identifier])
      case .unknown:
        // Another schema of ISO 10303, automotive design say, is not a model of a building at all.
        Problem(
          identifier.uppercased().hasPrefix("IFC") ? .schemaUnknown : .otherExchangeStructure, arguments: [identifier])
      case .missing: Problem(.schemaMissing)
      }
    }
  }
}
