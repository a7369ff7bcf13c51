import IFCSchema

/// An attribute of an instance that is said from the other side: by the inverse attribute of the one that it refers to.
struct Joint {
  /// The class whose instances have the attribute.
  let source: EntityID
  /// The position of the attribute, which subtypes share.
  let position: Int
  /// Whether it is a list.
  let isList: Bool
  /// The number of the instance that it refers to.
  let owner: UInt64
  /// The line on which that is said.
  let line: Int
}
