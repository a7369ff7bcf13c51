import IFCModel
import IFCSchema

/// Reads what a model says of documents.
///
/// Exporters tie documents to types and objects by IfcRelAssociatesDocument, or by a property that refers to one, and as
/// often they only type a path into a text property: all count.
struct DocumentReader {
  /// Families of equipment whose types need documents in operation.
  static let families = ["IfcDistributionElementType", "IfcTransportElementType"]
  /// Types of pieces of networks: nobody has a manual for a bend or a manhole.
  static let exceptions = ["IfcFlowSegmentType", "IfcFlowFittingType", "IfcDistributionChamberElementType"]

  /// The references and documents in file order, then the paths in properties.
  let documents: [DocumentFact]
  private let model: Model
  /// From places of references and documents to positions in ``documents``.
  private let attached: [UInt32: Int]
  private let ofProperties: PropertyDocuments

  /// Reads a model. O(documents + properties), the latter over the threads.
  init(_ model: Model) {
    self.model = model
    let found = DocumentReader.attached(model)
    attached = Dictionary(found.enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
    var facts = found.map(\.fact)
    ofProperties = PropertyDocuments(model, &facts, attached: attached)
    documents = facts
  }

  /// The types of equipment that have objects, in file order, and the sets of documents that they name. O(types + objects
  /// + the documents attached to them + their property sets).
  func equipment() -> (types: [EquipmentTypeFact], sets: [[Int]]) {
    let schema = model.schema
    let left = Self.exceptions.compactMap(schema.entity(named:))
    let types = model.instances(ofFamilies: Self.families.compactMap(schema.entity(named:)))
    let relations = [Relation.associatesDocument, .externalReference].map(model.relation)
    var sets: [[Int]] = []
    /// From numbers of property sets to positions in `sets`.
    var positions: [UInt32: Int] = [:]
    let facts = types.compactMap { type -> EquipmentTypeFact? in
      if left.contains(where: { schema.isKind(type.entity, of: $0) }) { return nil }
      let objects = model.occurrences(of: type)
      guard !objects.isEmpty else { return nil }
      var found: Set<Int> = []
      var numbers: Set<UInt32> = []
      for place in [type.place] + objects.map(\.place) {
        for relation in relations { found.formUnion(relation.values(of: place).compactMap { attached[$0] }) }
        numbers.formUnion(ofProperties.sets(ofOwnerAt: place))
      }
      for number in numbers where positions[number] == nil {
        positions[number] = sets.count
        sets.append(ofProperties.ofSets[number]?.sorted() ?? [])
      }
      return EquipmentTypeFact(
        instance: type.name, name: model.string("Name", of: type), occurrences: objects.count,
        documents: found.sorted(), documentSets: numbers.compactMap { positions[$0] }.sorted())
    }
    return (facts, sets)
  }

  /// References and documents, with their places.
  private static func attached(_ model: Model) -> [(fact: DocumentFact, place: UInt32)] {
    let relation = model.reversed(.associatesDocument)
    let typeObject = model.schema.entity(named: "IfcTypeObject")
    var facts: [(fact: DocumentFact, place: UInt32)] = []
    /// Where references say that the document of a name is.
    var locations: [UInt64: [String]] = [:]
    for (className, source) in [
      ("IfcDocumentReference", DocumentFact.Source.reference), ("IfcDocumentInformation", .information),
    ] {
      for instance in model.instances(of: className) {
        guard let document = model.document(instance) else { continue }
        let information = source == .information ? instance : document.information
        let location = stated("Location", of: instance, model)
        var paths = location.map { [$0] } ?? []
        if source == .information {
          paths += (locations[instance.name] ?? []).filter { $0 != location }
        } else if let information {
          if let location { locations[information.name, default: []].append(location) }
          if location == nil, let other = stated("Location", of: information, model) { paths = [other] }
        }
        let owners = relation.values(of: instance.place).compactMap(model.instance(at:))
        let fact = DocumentFact(
          source: source, instance: instance.name, location: location, paths: paths, property: nil,
          texts: [document.name, document.identification, document.description].compactMap { $0 },
          revision: source == .information ? stated("Revision", of: instance, model) : nil,
          day: source == .information ? DocumentDay.day(of: instance, model) : nil, information: information?.name,
          types: Set(owners.filter { model.reader.isKind($0, of: typeObject) }.map(\.name)))
        facts.append((fact, instance.place))
      }
    }
    return facts
  }

  /// The text of an attribute; nil for none, and for one that is blank.
  private static func stated(_ attribute: String, of instance: Instance, _ model: Model) -> String? {
    model.string(attribute, of: instance).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
