public import IFCSchema

/// The classes whose objects carry marks of their own in owners' lists: equipment, lifts, doors and windows.
public struct MarkedClasses: Sendable {
  /// The families.
  public static let families = ["IfcDistributionElement", "IfcTransportElement", "IfcDoor", "IfcWindow"]
  /// Pieces of networks: they are many of a kind, and nobody lists them.
  public static let exceptions = ["IfcFlowSegment", "IfcFlowFitting"]

  private let meant: [ClosedRange<UInt16>]
  private let left: [ClosedRange<UInt16>]

  /// The classes of a release.
  public init(_ schema: Schema) {
    func ranges(_ names: [String]) -> [ClosedRange<UInt16>] {
      names.compactMap(schema.entity(named:)).map(schema.family)
    }
    meant = ranges(Self.families)
    left = ranges(Self.exceptions)
  }

  /// Whether a class is one of them. O(1).
  public func contains(_ entity: EntityID) -> Bool {
    meant.contains { $0.contains(entity.rawValue) } && !left.contains { $0.contains(entity.rawValue) }
  }
}
