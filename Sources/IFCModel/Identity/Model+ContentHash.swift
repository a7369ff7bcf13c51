import Part21

extension Model {
  /// Puts the name of a property into a hash, as it reads when it is decoded. O(length).
  public func add(nameOf property: Property, to hash: inout ContentHash) {
    if let name = property.encodedName, name.kind == .string {
      hash.add(text: name.body, of: structure)
    } else {
      hash.add(name(of: property))
    }
  }
}
