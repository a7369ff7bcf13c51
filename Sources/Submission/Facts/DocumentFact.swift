/// What a model says of a document: an IfcDocumentReference, an IfcDocumentInformation, or a path typed in a property.
public struct DocumentFact: Sendable, Equatable {
  /// What says it.
  public enum Source: Sendable, Equatable {
    /// IfcDocumentReference.
    case reference
    /// IfcDocumentInformation.
    case information
    /// A text property.
    case property
  }

  /// What says it.
  public var source: Source
  /// The name of the instance that says it; of a property, of the first object that has its set.
  public var instance: UInt64
  /// Where the document is, as written; nil where the instance itself does not say it.
  public var location: String?
  /// All that says where the document is: the location; of an IfcDocumentInformation those of its references behind it;
  /// of a reference without a location that of its IfcDocumentInformation.
  public var paths: [String]
  /// The property and its set, `Exploitation.Notice`; nil for what is none.
  public var property: String?
  /// Name, identification and description, as far as there are any.
  public var texts: [String]
  /// Revision, of IfcDocumentInformation; nil for none.
  public var revision: String?
  /// The day of its last revision, or else of its creation, `YYYY-MM-DD`, of IfcDocumentInformation.
  public var day: String?
  /// The name of the IfcDocumentInformation that it is, or belongs to; nil for none.
  public var information: UInt64?
  /// The names of the type objects that it hangs on.
  public var types: Set<UInt64>

  /// The location as a report says it, behind its property where it stands in one.
  public var statement: String { [property, location].compactMap { $0 }.joined(separator: ": ") }
}

/// A type of equipment and what is said of its documents.
public struct EquipmentTypeFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// Name.
  public var name: String?
  /// How many objects are of the type.
  public var occurrences: Int
  /// The documents that are attached to the type and to its objects: positions in ``ModelFacts/documents``.
  public var documents: [Int]
  /// The property sets of the type and of its objects that lead to documents: positions in ``ModelFacts/documentSets``.
  public var documentSets: [Int]
}
