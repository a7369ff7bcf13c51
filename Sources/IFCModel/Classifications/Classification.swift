/// A class that something is put into: a reference into a classification system, or the system alone.
public struct Classification: Sendable, Equatable {
  /// The instance that is attached: IfcClassificationReference, IfcClassification or IfcClassificationNotation.
  public var instance: Instance
  /// The name of the system (IfcClassification.Name) that the reference leads to; nil where it leads to none.
  public var system: String?
  /// The code of the class: Identification, in IFC2X3 ItemReference. Nil where a system is attached without a reference.
  public var identification: String?
  /// The name of the class.
  public var name: String?
  /// The codes of the classes above it, from the nearest one up, where the file holds the hierarchy.
  public var broader: [String] = []

  /// The code and those above it, the narrowest first.
  public var codes: [String] { (identification.map { [$0] } ?? []) + broader }
}
