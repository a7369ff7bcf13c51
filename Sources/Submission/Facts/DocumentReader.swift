import ByteInput
import IFCModel
import IFCSchema
import Part21

/// Reads what a model says of documents.
///
/// Exporters tie documents to types and objects by IfcRelAssociatesDocument, and as often they only type a path into a
/// text property: both count.
struct DocumentReader {
  /// Families of equipment whose types need documents in operation.
  static let families = ["IfcDistributionElementType", "IfcTransportElementType"]
  /// Types of pieces of networks: nobody has a manual for a bend.
  static let exceptions = ["IfcFlowSegmentType", "IfcFlowFittingType"]
  /// How names of documents end.
  static let endings = [
    "pdf", "docx", "doc", "xlsx", "xls", "dwg", "dxf", "png", "jpg", "jpeg", "tif", "tiff", "odt", "ods",
  ]

  let model: Model

  /// The documents in file order, then the paths in properties. O(documents + properties), the latter over the threads.
  func documents() -> [DocumentFact] {
    let relation = model.reversed(.associatesDocument)
    let typeObject = model.schema.entity(named: "IfcTypeObject")
    var facts: [DocumentFact] = []
    for className in ["IfcDocumentReference", "IfcDocumentInformation"] {
      for instance in model.instances(of: className) {
        guard let document = model.document(instance) else { continue }
        let isReference = className == "IfcDocumentReference"
        // What a reference takes over from its document is told of the document.
        let location = model.string("Location", of: instance)
        let owners = relation.values(of: instance.place).compactMap(model.instance(at:))
        let information = isReference ? nil : instance
        let day =
          (information.flatMap { model.string("LastRevisionTime", of: $0) }
          ?? information.flatMap { model.string("CreationTime", of: $0) }).map { String($0.prefix(10)) }
        facts.append(
          DocumentFact(
            instance: instance.name, location: location,
            texts: [document.name, document.identification, document.description].compactMap { $0 },
            revision: information.flatMap { model.string("Revision", of: $0) }, day: day,
            types: owners.count { model.reader.isKind($0, of: typeObject) }))
      }
    }
    return facts + typedPaths()
  }

  /// The types of equipment that have objects, in file order.
  func equipmentTypes() -> [EquipmentTypeFact] {
    let schema = model.schema
    let left = Self.exceptions.compactMap(schema.entity(named:))
    let types = model.instances(ofFamilies: Self.families.compactMap(schema.entity(named:)))
    return types.compactMap { type in
      if left.contains(where: { schema.isKind(type.entity, of: $0) }) { return nil }
      let objects = model.occurrences(of: type)
      guard !objects.isEmpty else { return nil }
      var documents = model.ownDocuments(of: type)
      if documents.isEmpty { documents = objects.prefix(64).flatMap(model.ownDocuments) }
      return EquipmentTypeFact(
        instance: type.name, name: model.string("Name", of: type), occurrences: objects.count,
        documents: documents.flatMap { [$0.name, $0.identification, $0.description, $0.location].compactMap { $0 } })
    }
  }

  /// Text properties whose value looks like the path of a document: the same path counts once.
  private func typedPaths() -> [DocumentFact] {
    let properties = model.instances(of: "IfcPropertySingleValue")
    guard let entity = model.schema.entity(named: "IfcPropertySingleValue"),
      let position = model.schema.position(of: "NominalValue", in: entity)
    else { return [] }
    let parts = Slots.map(count: properties.count, threads: model.reader.threads) { range in
      let own = model.forOneThread()
      return properties[range].compactMap { property -> (UInt64, String)? in
        guard let value = own.parameter(position, of: property), value.kind == .typed else { return nil }
        var items = ParameterCursor(bytes: own.reader.bytes, list: value.body)
        guard let text = items.next(), text.kind == .string, text.body.count > 4,
          DocumentReader.looksLikePath(unsafe own.reader.bytes[text.body].buffer),
          let location = own.structure.string(text)
        else { return nil }
        return (property.name, location)
      }
    }
    var seen: Set<String> = []
    return parts.joined().compactMap { instance, location in
      guard seen.insert(location).inserted else { return nil }
      return DocumentFact(instance: instance, location: location, texts: [], revision: nil, day: nil, types: 0)
    }
  }

  /// Whether bytes end like the name of a document.
  @safe
  private static func looksLikePath(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let tail = unsafe Array(bytes.suffix(5))
    guard let dot = tail.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = String(decoding: tail[(dot + 1)...], as: UTF8.self).lowercased()
    return endings.contains(ending)
  }
}
