import IFCSchema
import Requirements

/// What the standard says of the property of a row.
extension PlaceText {
  /// The standard property that the row names, or that its class gives where it names no set; nil where there is none.
  var standardProperty: (property: PropertyTemplate, schema: Schema)? {
    if let template { return template }
    guard case .found(let locators) = outcome, case .property(let set, let name)? = locators.all.first else {
      return nil
    }
    for schema in SchemaNames.schemas {
      if let property = schema.propertySet(named: set)?.properties.first(where: { $0.name == name }) {
        return (property, schema)
      }
    }
    return nil
  }

  /// What its values are: texts, numbers, true or false.
  var standardType: SimpleType? {
    standardProperty.flatMap { standard in standard.property.dataType.flatMap { standard.schema.simpleType(of: $0) } }
  }
}
