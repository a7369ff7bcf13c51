import IFCSchema

/// What the schema says of the classes that hold properties, by the number of the class. Look-up is O(1).
final class PropertyForms: Sendable {
  private let forms: [Property.Form]
  private let listPositions: [UInt8]
  private let quantityTypes: [String]

  /// No list: the attributes themselves are the properties.
  private static let none = UInt8.max

  /// The attributes that list properties, the first that a class has.
  private static let lists = [
    "HasProperties", "Quantities", "HasQuantities", "Properties", "ExtendedProperties", "OverridingProperties",
  ]

  /// Another object that says the same; see ``Model/forOneThread()``.
  init(sharing other: PropertyForms) {
    forms = other.forms
    listPositions = other.listPositions
    quantityTypes = other.quantityTypes
  }

  init(_ schema: Schema) {
    var forms = [Property.Form](repeating: .unknown, count: schema.entityCount)
    var listPositions = [UInt8](repeating: PropertyForms.none, count: schema.entityCount)
    var quantityTypes = [String](repeating: "", count: schema.entityCount)
    for (name, form) in [
      ("IfcPropertySingleValue", Property.Form.single), ("IfcPropertyEnumeratedValue", .enumerated),
      ("IfcPropertyListValue", .list), ("IfcPropertyBoundedValue", .bounded), ("IfcPropertyTableValue", .table),
      ("IfcPropertyReferenceValue", .reference), ("IfcComplexProperty", .complex),
      ("IfcPhysicalSimpleQuantity", .quantity), ("IfcPhysicalComplexQuantity", .complex),
    ] {
      for entity in PropertyForms.family(name, schema) { forms[Int(entity.rawValue)] = form }
    }
    for name in [
      "IfcPropertySetDefinition", "IfcExtendedProperties", "IfcExtendedMaterialProperties", "IfcComplexProperty",
      "IfcPhysicalComplexQuantity", "IfcRelOverridesProperties",
    ] {
      for entity in PropertyForms.family(name, schema) {
        let position = PropertyForms.lists.lazy.compactMap { schema.position(of: $0, in: entity) }.first
        if let position { listPositions[Int(entity.rawValue)] = UInt8(position) }
      }
    }
    for entity in PropertyForms.family("IfcPhysicalSimpleQuantity", schema) {
      guard case .defined(let type)? = schema.attribute(at: 3, of: entity)?.type else { continue }
      quantityTypes[Int(entity.rawValue)] = type.uppercased()
    }
    self.forms = forms
    self.listPositions = listPositions
    self.quantityTypes = quantityTypes
  }

  private static func family(_ name: String, _ schema: Schema) -> [EntityID] {
    schema.entity(named: name).map { schema.family(of: $0).map(EntityID.init(rawValue:)) } ?? []
  }

  /// The form of a property's class.
  subscript(entity: EntityID) -> Property.Form { forms[Int(entity.rawValue)] }

  /// Where the class of a set or of a complex property lists its properties; nil where its attributes are them.
  func listPosition(of entity: EntityID) -> Int? {
    let position = listPositions[Int(entity.rawValue)]
    return position == PropertyForms.none ? nil : Int(position)
  }

  /// The type of a quantity's value in capitals: `IFCLENGTHMEASURE`; empty for other classes.
  func quantityType(of entity: EntityID) -> String { quantityTypes[Int(entity.rawValue)] }
}
