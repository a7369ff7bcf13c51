/// What a model says of a document: an IfcDocumentReference, an IfcDocumentInformation, or a path typed in a property.
public struct DocumentFact: Sendable, Equatable {
  /// The name of the instance that says it.
  public var instance: UInt64
  /// Where the document is, as written; nil where nothing says it.
  public var location: String?
  /// Name, identification and description, as far as there are any.
  public var texts: [String]
  /// Revision, of IfcDocumentInformation; nil for none.
  public var revision: String?
  /// The day of its last revision, or else of its creation, `YYYY-MM-DD`, of IfcDocumentInformation in IFC4 and later.
  public var day: String?
  /// The type objects that it hangs on.
  public var types: Int
}

/// A type of equipment and what is said of its documents.
public struct EquipmentTypeFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// Name.
  public var name: String?
  /// How many objects are of the type.
  public var occurrences: Int
  /// Names, identifications, descriptions and locations of the documents on the type and on its objects.
  public var documents: [String]
}
