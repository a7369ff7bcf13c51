import IFCSchema

/// The schema of a document, and what its names mean in it.
final class DocumentVocabulary {
  let schema: Schema
  let parameters: ParameterText
  var meanings: NameMeanings

  init(_ version: SchemaVersion) {
    schema = Schema.of(version)
    parameters = ParameterText(schema: schema)
    meanings = NameMeanings(schema)
  }

  /// Whether values of a type are texts, of which an empty one is a value.
  func isText(_ type: AttributeType) -> Bool {
    switch type {
    case .simple(let simple): simple == .string
    case .defined(let name): schema.simpleType(of: name) == .string
    default: false
    }
  }
}

/// Names that mean something to the form and not to the schema.
struct FormNames {
  let id, ref, href, position, path, type, isNil, size: XMLName

  init(_ names: inout XMLNames) {
    (id, ref, href, position) = (names.name("id"), names.name("ref"), names.name("href"), names.name("pos"))
    (type, isNil, size, path) = (names.name("type"), names.name("nil"), names.name("arraySize"), names.name("path"))
  }

  /// Whether an attribute of a tag is of the form, though it has no prefix.
  func contains(_ name: XMLName) -> Bool {
    name == id || name == ref || name == href || name == position || name == path
  }
}
