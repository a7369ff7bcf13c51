import IFCModel
import IFCSchema
import ModelRules

/// Which documents the property sets of a model lead to, by paths that are typed into text properties and by properties
/// that refer to documents.
///
/// Documents are known by their positions in a list that this adds to. What has a set is asked for the set and never for
/// each of its documents: a set of a thousand paths that a thousand types share is a thousand of each, not a million.
struct PropertyDocuments {
  /// By the number of a set, the documents that it leads to.
  private(set) var ofSets: [UInt32: [Int]] = [:]
  private let owners: PropertyOwners

  /// - Parameters:
  ///   - facts: the documents that the model has, behind which typed paths are added; the types that have them by their
  ///     properties are told to each.
  ///   - attached: from places of references and documents to positions in `facts`.
  /// - Complexity: O(properties + pairs of owner and set), the former over the threads.
  init(_ model: Model, _ facts: inout [DocumentFact], attached: [UInt32: Int]) {
    let typed = TypedPathReader(model: model).paths()
    let referring = PropertyDocuments.referring(model)
    owners = PropertyOwners(model, of: typed.map(\.property) + referring.map(\.property))
    /// The sets that lead to a document.
    var sets: [Int: Set<UInt32>] = [:]
    var known: [String: Int] = [:]
    for path in typed {
      let property = [owners.setName(of: path.property), path.name.isEmpty ? nil : path.name].compactMap { $0 }
      // The same path of the same property counts once, whoever has it.
      let label = property.joined(separator: ".")
      let number = known[label + "\u{0}" + path.path] ?? facts.count
      let numbers = owners.sets(of: path.property)
      if number == facts.count {
        known[label + "\u{0}" + path.path] = number
        let object = numbers.lazy.compactMap { [owners] in owners.owners(ofSet: $0).first }.first
          .flatMap(model.instance(at:))
        facts.append(
          DocumentFact(
            source: .property, instance: object?.name ?? path.property, location: path.path, paths: [path.path],
            property: label.isEmpty ? nil : label, texts: [], revision: nil, day: nil, information: nil, types: []))
      }
      sets[number, default: []].formUnion(numbers)
    }
    for reference in referring {
      guard let number = attached[reference.document] else { continue }
      sets[number, default: []].formUnion(owners.sets(of: reference.property))
    }
    tell(sets, model, &facts)
  }

  /// The numbers of the sets, among those that lead to documents, that the object or type at a place has.
  func sets(ofOwnerAt place: UInt32) -> [UInt32] { owners.setsOfOwner[place] ?? [] }

  /// Tells documents the types that have them. Those of the same sets share one list.
  private mutating func tell(_ sets: [Int: Set<UInt32>], _ model: Model, _ facts: inout [DocumentFact]) {
    let typeObject = model.schema.entity(named: "IfcTypeObject")
    var known: [Set<UInt32>: Set<UInt64>] = [:]
    for (number, sets) in sets {
      for set in sets { ofSets[set, default: []].append(number) }
      if known[sets] == nil {
        let places = sets.lazy.flatMap { [owners] in owners.owners(ofSet: $0) }
        let types = places.compactMap(model.instance(at:)).filter { model.reader.isKind($0, of: typeObject) }
        known[sets] = Set(types.map(\.name))
      }
      let types = known[sets] ?? []
      if facts[number].types.isEmpty { facts[number].types = types } else { facts[number].types.formUnion(types) }
    }
  }

  /// The names of properties that refer to something, with its place.
  private static func referring(_ model: Model) -> [(property: UInt64, document: UInt32)] {
    model.instances(of: "IfcPropertyReferenceValue").compactMap { property in
      model.reader.reference("PropertyReference", of: property).map { (property.name, $0.place) }
    }
  }
}
