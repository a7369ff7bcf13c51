import IFCSchema
import Part21

/// A property or quantity: where it stands; its value is decoded when somebody asks.
public struct Property: Sendable {
  /// What a property is in the file.
  public enum Form: Sendable, Equatable {
    /// IfcPropertySingleValue.
    case single
    /// IfcPropertyEnumeratedValue.
    case enumerated
    /// IfcPropertyListValue.
    case list
    /// IfcPropertyBoundedValue.
    case bounded
    /// IfcPropertyTableValue.
    case table
    /// IfcPropertyReferenceValue.
    case reference
    /// IfcComplexProperty, IfcPhysicalComplexQuantity.
    case complex
    /// IfcQuantityLength and its like.
    case quantity
    /// An attribute of a predefined property set.
    case attribute
    /// A class that is no property.
    case unknown
  }

  /// What it is in the file.
  public let form: Form
  /// The instance of the property; of an attribute the instance of its set.
  public let instance: Instance
  /// Its name: a string, as it is encoded. Of an attribute nothing: its name stands in the schema.
  let encodedName: Parameter?
  /// Which attribute it is.
  let attribute: Int
  /// The value of an attribute.
  let value: Parameter?
}
