import IFCSchema

/// What is known around a facet.
struct FacetContext {
  let index: SchemaIndex
  /// The names of all schema versions that the specification is for.
  let versions: [String]
  /// The classes that the specification applies to; nil where it does not say.
  let classes: ClassSet?
  var schema: Schema { index.schema }
  var version: AuditFindings.Argument { .schema(schema.version.name) }
}
