/// The project of a model (IfcProject).
public struct ProjectFacts: Sendable, Equatable {
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name; nil where it is blank.
  public var name: String?
  /// Phase, in the words of its authors; nil where it is blank.
  public var phase: String?

  /// A project.
  public init(globalId: String? = nil, name: String? = nil, phase: String? = nil) {
    self.globalId = globalId
    self.name = name
    self.phase = phase
  }
}
