import IFCSchema

/// Type objects.
extension Model {
  /// The type object of an occurrence; nil where it has none.
  ///
  /// - Complexity: O(1) once the relation has been read.
  public func typeObject(of instance: Instance) -> Instance? {
    relation(.definesByType).first(of: instance.place).flatMap(reader.instance(at:))
  }

  /// The occurrences of a type object.
  public func occurrences(of type: Instance) -> [Instance] {
    reversed(.definesByType).values(of: type.place).compactMap(reader.instance(at:))
  }
}
