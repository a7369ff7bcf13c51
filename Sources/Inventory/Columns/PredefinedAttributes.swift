import IFCModel
import IFCSchema

/// The attributes that are the properties of predefined sets, by class.
struct PredefinedAttributes {
  private let byClass: [UInt16: [UInt32]]

  init(_ model: Model, _ numbers: ColumnNames) {
    let schema = model.schema
    let family = schema.entity(named: "IfcPropertySetDefinition").map { Array(schema.family(of: $0)) } ?? []
    byClass = Dictionary(
      uniqueKeysWithValues: family.map { code in
        let entity = EntityID(rawValue: code)
        let count = Self.count(of: entity, in: schema)
        return (
          code,
          (0..<count).map { numbers.attribute(schema.attribute(at: 4 + $0, of: entity)?.name ?? "") }
        )
      })
  }

  /// How many attributes a predefined set has beyond IfcRoot; 0 for sets that list their properties.
  static func count(of entity: EntityID, in schema: Schema) -> Int {
    let lists = ["HasProperties", "Quantities", "HasQuantities", "OverridingProperties"]
    if lists.contains(where: { schema.position(of: $0, in: entity) != nil }) { return 0 }
    return max(0, schema.parameterCount(of: entity) - 4)
  }

  /// The numbers of the names; none for a class that is no predefined set.
  func names(of entity: EntityID) -> [UInt32] { byClass[entity.rawValue] ?? [] }
}
