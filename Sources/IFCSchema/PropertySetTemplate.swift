/// A property set (`Pset_…`) or quantity set (`Qto_…`) that buildingSMART publishes with a release of IFC.
public struct PropertySetTemplate: Sendable, Equatable {
  /// Its name: `Pset_WallCommon`.
  public let name: String
  /// Whether it holds quantities, in an `IfcElementQuantity`.
  public let isQuantitySet: Bool
  /// Who may carry it; subtypes are meant too. A set without classes here may be carried by anything.
  public let applicableClasses: [ApplicableClass]
  /// An item of `IfcPropertySetTemplateTypeEnum`: `PSET_TYPEDRIVENOVERRIDE` may stand at the type and at the
  /// occurrence, `PSET_OCCURRENCEDRIVEN` at the occurrence only; nil where the publication does not say.
  public let templateType: String?
  /// What it may hold, in alphabetical order.
  public let properties: [PropertyTemplate]
}

/// A class that may carry a property set.
public struct ApplicableClass: Sendable, Equatable {
  /// The class as the publication spells it: `IfcWall`. A few of IFC4 are not classes of the schema.
  public let entity: String
  /// The predefined type that it must have: `FIREDAMPER`; nil for any.
  public let predefinedType: String?
}

/// A property or quantity of a standard set.
public struct PropertyTemplate: Sendable, Equatable {
  /// The classes of `IfcProperty`, and a quantity.
  public enum Kind: UInt16, CaseIterable, Sendable {
    /// `IfcPropertySingleValue`.
    case single
    /// `IfcPropertyEnumeratedValue`.
    case enumerated
    /// `IfcPropertyBoundedValue`.
    case bounded
    /// `IfcPropertyListValue`.
    case list
    /// `IfcPropertyTableValue`.
    case table
    /// `IfcPropertyReferenceValue`.
    case reference
    /// `IfcComplexProperty`.
    case complex
    /// A subtype of `IfcPhysicalSimpleQuantity`.
    case quantity
  }

  /// Its name, spelled as published, mistakes of the publication included (`NetHeigtht` in IFC4).
  public let name: String
  /// What holds its values.
  public let kind: Kind
  /// The defined type of its values: `IfcLabel`; of a quantity the measure that it holds: `IfcLengthMeasure`. For a
  /// table the type of the defining values, for a reference the entity referred to, for a complex property its
  /// `UsageName`. Nil where the publication leaves it open.
  public let dataType: String?
  /// For a table the type of the defined values, for a reference to a time series that of its values.
  public let secondDataType: String?
  /// The values that an enumerated property may have; empty for every other kind.
  public let enumeration: [String]
  /// The properties inside a complex one; empty for every other kind.
  public let parts: [PropertyTemplate]
}
