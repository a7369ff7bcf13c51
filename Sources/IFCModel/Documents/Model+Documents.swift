import IFCSchema

/// Documents of objects.
extension Model {
  /// Reads now, by all threads together, who has which documents; else it is read when somebody asks.
  public func prepareDocuments() {
    for needed in [Relation.associatesDocument, .externalReference] { _ = relation(needed) }
    _ = documentsOfReferences
  }

  /// The documents of an object itself.
  public func ownDocuments(of instance: Instance) -> [Document] {
    let places = Array(relation(.associatesDocument).values(of: instance.place))
    return (places + relation(.externalReference).values(of: instance.place))
      .compactMap(reader.instance(at:)).compactMap(document)
  }

  /// The documents of an object and those of its type object.
  public func documents(of instance: Instance) -> [Document] {
    ownDocuments(of: instance) + (typeObject(of: instance).map(ownDocuments) ?? [])
  }

  /// What an attached instance says of a document; nil for what is none.
  public func document(_ instance: Instance) -> Document? {
    if reader.isKind(instance, of: schema.entity(named: "IfcDocumentInformation")) {
      return filled(Document(instance: instance), from: instance)
    }
    guard reader.isKind(instance, of: schema.entity(named: "IfcDocumentReference")) else { return nil }
    let document = filled(Document(instance: instance), from: instance)
    guard let information = information(of: instance) else { return document }
    return filled(document, from: information)
  }

  private func filled(_ document: Document, from source: Instance) -> Document {
    var document = document
    if source != document.instance || reader.isKind(source, of: schema.entity(named: "IfcDocumentInformation")) {
      document.information = source
    }
    document.identification =
      document.identification ?? reader.string("Identification", of: source)
      ?? reader.string("ItemReference", of: source) ?? reader.string("DocumentId", of: source)
    document.name = document.name ?? reader.string("Name", of: source)
    document.location = document.location ?? reader.string("Location", of: source)
    document.description = document.description ?? reader.string("Description", of: source)
    return document
  }

  /// IFC4 and later refer to the document; in IFC2X3 the document lists its references.
  private func information(of reference: Instance) -> Instance? {
    if let direct = reader.reference("ReferencedDocument", of: reference) { return direct }
    return documentsOfReferences.first(of: reference.place).flatMap(reader.instance(at:))
  }
}
