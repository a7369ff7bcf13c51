import IFCSchema

/// An inverse attribute that limits how many instances refer to one: `SET [0:1]`, `SET [1:?]`, or a single one.
struct BoundedInverse: Sendable {
  /// Its name: `ContainedInStructure`.
  let name: String
  /// The numbers of the classes whose instances have it.
  let owners: ClosedRange<UInt16>
  /// How many instances may refer to one.
  let bounds: AggregateBounds
  /// The parameters, by their number among all of the schema's, that it counts.
  let slots: [Int]

  /// The inverse attributes of a schema that limit anything. O(attributes).
  ///
  /// - Parameter slot: the number of a parameter of a class.
  static func all(of schema: Schema, slot: (EntityID, Int) -> Int) -> [BoundedInverse] {
    schema.entities.flatMap { owner in
      schema.inverses(of: owner).filter { $0.declaredBy == owner && ($0.bounds.lower > 0 || $0.bounds.upper != nil) }
        .map { inverse in
          let slots = schema.family(of: inverse.source).compactMap { number -> Int? in
            let source = EntityID(rawValue: number)
            return schema.position(of: inverse.attribute, in: source).map { slot(source, $0) }
          }
          return BoundedInverse(
            name: inverse.name, owners: schema.family(of: owner), bounds: inverse.bounds, slots: slots)
        }
    }
  }
}
