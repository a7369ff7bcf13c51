/// Classifications of objects, types and resources.
extension Model {
  /// How an object, a type object or a resource is classified itself.
  ///
  /// - Complexity: O(its classifications) once the relations have been read.
  public func ownClassifications(of instance: Instance) -> [Classification] {
    classificationTable.ownClassifications(of: instance.place)
  }

  /// How an object is classified; see ``ClassificationTable/classifications(of:typedBy:)``.
  public func classifications(of instance: Instance) -> [Classification] {
    classificationTable.classifications(
      of: instance.place, typedBy: relation(.definesByType).first(of: instance.place))
  }

  /// What an attached instance stands for; nil for what is no classification.
  public func classification(_ instance: Instance) -> Classification? {
    ClassificationReader(reader).classification(instance)
  }
}
