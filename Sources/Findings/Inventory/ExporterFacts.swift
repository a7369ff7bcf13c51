/// The program that wrote a model.
public struct ExporterFacts: Sendable, Equatable {
  /// Its name: IfcApplication.ApplicationFullName, else what the header calls the originating system.
  public var name: String
  /// Its version (IfcApplication.Version); nil where the header alone names the program.
  public var version: String?

  /// A program.
  public init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}
