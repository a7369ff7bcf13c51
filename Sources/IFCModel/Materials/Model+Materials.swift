/// Materials of objects.
extension Model {
  /// The material definitions of an instance: its own, else those of its type object.
  ///
  /// - Complexity: O(1) once the relations have been read.
  public func materialDefinitions(of instance: Instance) -> [Instance] {
    let relation = relation(.associatesMaterial)
    var range = relation.range(of: instance.place)
    if range.isEmpty, let type = self.relation(.definesByType).first(of: instance.place) {
      range = relation.range(of: type)
    }
    return range.compactMap { reader.instance(at: relation.values[$0]) }
  }

  /// The place of what alone says the materials of an object, and of others: its only definition, else its type; nil
  /// where it has none, or several itself.
  ///
  /// - Complexity: O(1) once the relations have been read.
  public func materialSource(of instance: Instance) -> UInt32? {
    let relation = relation(.associatesMaterial)
    let range = relation.range(of: instance.place)
    if range.count == 1 { return relation.values[range.lowerBound] }
    guard range.isEmpty, let type = self.relation(.definesByType).first(of: instance.place) else { return nil }
    return relation.contains(type) ? type : nil
  }

  /// Whether an instance has a material, of its own or of its type object.
  ///
  /// - Complexity: O(1) once the relations have been read.
  public func hasMaterial(_ instance: Instance) -> Bool {
    let relation = relation(.associatesMaterial)
    if relation.contains(instance.place) { return true }
    return self.relation(.definesByType).first(of: instance.place).map(relation.contains) ?? false
  }

  /// What a requirement on the material of an object may match: ``MaterialContent/labels``.
  public func materialTexts(of instance: Instance) -> [String] { materials(of: instance).labels }

  /// What some material definitions are made of. Definitions are shared by many objects: who asks often keeps it.
  public func content(ofMaterials definitions: [Instance]) -> MaterialContent {
    var reader = MaterialReader(reader)
    for definition in definitions { reader.read(definition) }
    return reader.content
  }

  /// What an object is made of.
  public func materials(of instance: Instance) -> MaterialContent {
    content(ofMaterials: materialDefinitions(of: instance))
  }
}
