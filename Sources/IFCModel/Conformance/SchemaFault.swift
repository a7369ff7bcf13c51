/// That an instance is not what its entity in the schema says (ISO 10303-11, ISO 16739-1).
public struct SchemaFault: Sendable, Equatable {
  /// What the schema says that does not hold.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// The class is one of the schema, and may have instances.
    case entity
    /// An instance has as many parameters as its entity has attributes.
    case parameterCount
    /// An attribute that is not optional has a value.
    case mandatory
    /// A value is of the type of its attribute.
    case type
    /// The value of an enumeration is one of its items.
    case enumeration
    /// A reference leads to an instance, and that is of the class that the attribute asks for.
    case reference
    /// An aggregate has as many elements as its bounds allow.
    case aggregateSize
    /// An attribute that the entity derives is written `*`.
    case derived
    /// As many instances refer to one as its inverse attributes allow.
    case inverse
    /// No other instance has the same value where the entity asks for a unique one.
    case unique
    /// A string is as long as its type allows.
    case width
    /// A number is in the range of its type.
    case range
    /// No element of a set stands in it twice.
    case repeated
  }

  /// What was found instead.
  public enum Evidence: Sendable, Equatable {
    /// Bytes of the exchange structure.
    case bytes(Range<Int>)
    /// How many there are, and how many there may be.
    case count(Int, least: Int, most: Int?)
    /// More than so many, which nobody has counted, and how many there must be.
    case moreThan(Int, wanted: Int)
    /// Another instance.
    case instance(UInt64)
  }

  /// What does not hold.
  public let kind: Kind
  /// The name of the instance.
  public let instance: UInt64
  /// The attribute, or inverse attribute, that is concerned; nil for the instance as such.
  public let attribute: String?
  /// What was found instead.
  public let evidence: Evidence

  /// A fault.
  public init(_ kind: Kind, _ instance: UInt64, attribute: String? = nil, _ evidence: Evidence) {
    self.kind = kind
    self.instance = instance
    self.attribute = attribute
    self.evidence = evidence
  }
}
