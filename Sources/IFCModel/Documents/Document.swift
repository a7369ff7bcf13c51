/// A document that something refers to.
public struct Document: Sendable, Equatable {
  /// The instance that is attached: IfcDocumentReference or IfcDocumentInformation.
  public var instance: Instance
  /// Identification (IFC2X3: ItemReference, DocumentId), of the reference, else of the document.
  public var identification: String?
  /// The name, of the reference, else of the document.
  public var name: String?
  /// Where it is: a path or an address.
  public var location: String?
  /// What it is about.
  public var description: String?
  /// The instance of IfcDocumentInformation, where there is one.
  public var information: Instance?
}
