import IFCModel
import Requirements

/// IfcProject.CorrectContext, in IFC2X3 `IfcProject.WR32`: the representation contexts of a project are no
/// sub-contexts.
///
/// A sub-context belongs to a context; in the project's list it counts twice.
///
/// Example: An IfcGeometricRepresentationSubContext among `RepresentationContexts`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProjectContexts: WhereRule {
  static let code = "IfcProject.CorrectContext"
  static let families = ["IfcProject"]
  static let nameInIFC2X3: String? = "WR32"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.named("RepresentationContexts", instance) { reading.isKind($0, .geometricRepresentationSubContext) }
  }
}
