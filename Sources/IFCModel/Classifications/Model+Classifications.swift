/// Classifications of objects, types and resources.
extension Model {
  /// How an object, a type object or a resource is classified itself.
  ///
  /// - Complexity: O(its classifications) once the relations have been read.
  public func ownClassifications(of instance: Instance) -> [Classification] {
    classificationTable.classifications(of: instance.place)
  }

  /// How an object is classified: by its own classifications, and by those of its type object in the systems in which
  /// it has none of its own (IDS 1.0: occurrences override the type's classification per system).
  public func classifications(of instance: Instance) -> [Classification] {
    let table = classificationTable
    let own = table.classifications(of: instance.place)
    guard let type = relation(.definesByType).first(of: instance.place), table.hasAny(type) else { return own }
    let inherited = table.classifications(of: type)
    if own.isEmpty { return inherited }
    return own + inherited.filter { other in !own.contains { $0.system == other.system } }
  }

  /// What an attached instance stands for; nil for what is no classification.
  public func classification(_ instance: Instance) -> Classification? {
    ClassificationReader(reader).classification(instance)
  }
}
