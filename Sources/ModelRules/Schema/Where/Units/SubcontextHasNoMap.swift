import IFCModel
import Requirements

/// IfcGeometricRepresentationSubContext.NoCoordOperation: a sub-context has no coordinate operation of its own.
///
/// It lies where its context lies; two places for one shape are one too many.
///
/// Example: An IfcMapConversion whose `SourceCRS` is the sub-context.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SubcontextHasNoMap: WhereRule {
  static let code = "IfcGeometricRepresentationSubContext.NoCoordOperation"
  static let families = ["IfcGeometricRepresentationSubContext"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.subcontextHasNoMap(instance)
  }
}
