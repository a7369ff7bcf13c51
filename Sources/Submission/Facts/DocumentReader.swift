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
  /// From places of objects and types to the paths in their properties, and to the documents that these refer to.
  private let ofProperties: [UInt32: [Int]]

  /// Reads a model. O(documents + properties), the latter over the threads.
  init(_ model: Model) {
    self.model = model
    var facts = DocumentReader.attached(model)
    let attached = Dictionary(facts.enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
    let typed = TypedPathReader(model: model).paths()
    let referring = DocumentReader.referring(model)
    let owners = PropertyOwners(model, of: typed.map(\.property) + referring.map(\.property))
    let typeObject = model.schema.entity(named: "IfcTypeObject")
    var ofProperties: [UInt32: [Int]] = [:]
    var known: [String: Int] = [:]
    for path in typed {
      let places = owners.owners(of: path.property)
      let types = places.compactMap(model.instance(at:)).filter { model.reader.isKind($0, of: typeObject) }
      let property = [owners.setName(of: path.property), path.name.isEmpty ? nil : path.name].compactMap { $0 }
      // The same path of the same property counts once, whoever has it.
      let label = property.joined(separator: ".")
      let number = known[label + "\u{0}" + path.path] ?? facts.count
      if number == facts.count {
        known[label + "\u{0}" + path.path] = number
        let object = places.first.flatMap(model.instance(at:))
        let fact = DocumentFact(
          source: .property, instance: object?.name ?? path.property, location: path.path, paths: [path.path],
          property: label.isEmpty ? nil : label, texts: [], revision: nil, day: nil, information: nil, types: [])
        facts.append((fact, .max))
      }
      facts[number].fact.types.formUnion(types.map(\.name))
      for place in places { ofProperties[place, default: []].append(number) }
    }
    for reference in referring {
      guard let number = attached[reference.document] else { continue }
      let places = owners.owners(of: reference.property)
      let types = places.compactMap(model.instance(at:)).filter { model.reader.isKind($0, of: typeObject) }
      facts[number].fact.types.formUnion(types.map(\.name))
      for place in places { ofProperties[place, default: []].append(number) }
    }
    documents = facts.map(\.fact)
    (self.attached, self.ofProperties) = (attached, ofProperties)
  }

  /// The types of equipment that have objects, in file order. O(types + objects + their documents).
  func equipmentTypes() -> [EquipmentTypeFact] {
    let schema = model.schema
    let left = Self.exceptions.compactMap(schema.entity(named:))
    let types = model.instances(ofFamilies: Self.families.compactMap(schema.entity(named:)))
    let relations = [Relation.associatesDocument, .externalReference].map(model.relation)
    return types.compactMap { type in
      if left.contains(where: { schema.isKind(type.entity, of: $0) }) { return nil }
      let objects = model.occurrences(of: type)
      guard !objects.isEmpty else { return nil }
      var found: Set<Int> = []
      for place in [type.place] + objects.map(\.place) {
        for relation in relations { found.formUnion(relation.values(of: place).compactMap { attached[$0] }) }
        found.formUnion(ofProperties[place] ?? [])
      }
      return EquipmentTypeFact(
        instance: type.name, name: model.string("Name", of: type), occurrences: objects.count,
        documents: found.sorted().map { documents[$0] })
    }
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

  /// The names of properties that refer to something, with its place.
  private static func referring(_ model: Model) -> [(property: UInt64, document: UInt32)] {
    model.instances(of: "IfcPropertyReferenceValue").compactMap { property in
      model.reader.reference("PropertyReference", of: property).map { (property.name, $0.place) }
    }
  }
}
