/// Who is classified by what, with the references read once: few references classify many objects.
public final class ClassificationTable: Sendable {
  /// The most references that are kept; a file that has more of them, one for each object, is read as it is asked for.
  private static let most = 1 << 16

  private let reader: InstanceReader
  private let classifications: ClassificationReader
  private let relations: [RelationTable]
  private let known: [UInt32: Classification]
  private let isComplete: Bool

  /// Another object that says the same; see ``Model/forOneThread()``.
  init(sharing other: ClassificationTable, _ reader: InstanceReader) {
    self.reader = reader
    classifications = ClassificationReader(reader)
    relations = other.relations.map(RelationTable.init(sharing:))
    known = other.known
    isComplete = other.isComplete
  }

  /// - Complexity: O(pairs of the relations + bytes of the references).
  init(_ reader: InstanceReader, relations: [RelationTable]) {
    self.reader = reader
    classifications = ClassificationReader(reader)
    self.relations = relations.filter { $0.count > 0 }
    var places: Set<UInt32> = []
    for relation in self.relations where places.count <= Self.most { places.formUnion(relation.values) }
    isComplete = places.count <= Self.most
    guard isComplete else {
      known = [:]
      return
    }
    var known: [UInt32: Classification] = [:]
    for place in places {
      known[place] = reader.instance(at: place).flatMap(classifications.classification)
    }
    self.known = known
  }

  /// Whether something is related to the instance at a place at all.
  public func hasAny(_ place: UInt32) -> Bool { relations.contains { $0.contains(place) } }

  /// How an object is classified, by the places of itself and of its type object: by its own classifications, and by
  /// those of its type in the systems in which it has none of its own (IDS 1.0: occurrences override the type's
  /// classification per system).
  ///
  /// - Complexity: O(its classifications); nothing is allocated where there are none.
  public func classifications(of place: UInt32, typedBy type: UInt32?) -> [Classification] {
    let own = ownClassifications(of: place)
    guard let type, hasAny(type) else { return own }
    let inherited = ownClassifications(of: type)
    if own.isEmpty { return inherited }
    return own + inherited.filter { other in !own.contains { $0.system == other.system } }
  }

  /// How the instance at a place is classified itself, in the order of the relations' names.
  public func ownClassifications(of place: UInt32) -> [Classification] {
    var found: [Classification] = []
    for relation in relations {
      for position in relation.range(of: place) {
        let target = relation.values[position]
        if let classification = isComplete ? known[target] : read(target) { found.append(classification) }
      }
    }
    return found
  }

  private func read(_ place: UInt32) -> Classification? {
    reader.instance(at: place).flatMap(classifications.classification)
  }
}
