/// Classifications of objects, types and resources.
extension Model {
  /// The instances that an object, a type object or a resource is classified by itself, in file order.
  public func classificationInstances(of instance: Instance) -> [Instance] {
    var found: [Instance] = []
    for relation in [Relation.associatesClassification, .externalReference, .classifiesMaterial] {
      let table = self.relation(relation)
      for position in table.range(of: instance.place) {
        if let target = reader.instance(at: table.values[position]) { found.append(target) }
      }
    }
    return found
  }

  /// How an instance is classified itself.
  public func ownClassifications(of instance: Instance) -> [Classification] {
    let classifications = ClassificationReader(reader)
    return classificationInstances(of: instance).compactMap(classifications.classification)
  }

  /// How an object is classified: by its own classifications, and by those of its type object in the systems in which
  /// it has none of its own (IDS 1.0: occurrences override the type's classification per system).
  public func classifications(of instance: Instance) -> [Classification] {
    let own = ownClassifications(of: instance)
    guard let type = typeObject(of: instance) else { return own }
    let systems = Set(own.map(\.system))
    return own + ownClassifications(of: type).filter { !systems.contains($0.system) }
  }

  /// What an attached instance stands for; nil for what is no classification.
  public func classification(_ instance: Instance) -> Classification? {
    ClassificationReader(reader).classification(instance)
  }
}
