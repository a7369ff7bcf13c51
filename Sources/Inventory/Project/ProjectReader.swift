import Findings
import IFCModel
import Part21

/// Reads whose model it is, and what wrote it.
struct ProjectReader {
  private let model: Model
  private let root: Instance?

  init(_ model: Model) {
    self.model = model
    root = model.instances(of: "IfcProject").first
  }

  /// The first project; nil where there is none.
  func project() -> ProjectFacts? {
    root.map { root in
      ProjectFacts(
        globalId: model.string("GlobalId", of: root), name: model.filled("Name", of: root),
        phase: model.filled("Phase", of: root))
    }
  }

  /// The program of the project's history, else of the first history, else the first program; where none has a name, the
  /// originating system of the header.
  func exporter() -> ExporterFacts? {
    let reader = model.reader
    let history = root.flatMap { reader.reference("OwnerHistory", of: $0) }
    let first = history ?? model.instances(of: "IfcOwnerHistory").first
    let application =
      first.flatMap { reader.reference("OwningApplication", of: $0) } ?? model.instances(of: "IfcApplication").first
    if let application, let name = model.filled("ApplicationFullName", of: application) {
      return ExporterFacts(name: name, version: model.filled("Version", of: application))
    }
    let system = model.structure.header.originatingSystem
    return system.allSatisfy(\.isWhitespace) ? nil : ExporterFacts(name: system)
  }
}
