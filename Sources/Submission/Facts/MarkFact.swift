public import IFCSchema

/// What an object is told apart by in an owner's lists: its tag, or its serial number.
public struct MarkFact: Sendable, Equatable {
  /// What kind of mark it is.
  public enum Kind: String, Sendable {
    /// The attribute Tag.
    case tag = "Tag"
    /// The property SerialNumber.
    case serial = "SerialNumber"
  }

  /// The name of the instance.
  public var instance: UInt64
  /// The class of the object, in the schema of its model.
  public var entity: EntityID
  /// GlobalId.
  public var globalId: String?
  /// What kind of mark it is.
  public var kind: Kind
  /// The mark as it stands.
  public var text: String
  /// Of a serial number, the manufacturer, within whose products it is unique; nil where the model names none.
  public var manufacturer: String?
}
