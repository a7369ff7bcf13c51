import Findings
import IFCSchema
import Requirements
import Wording

/// The one version of IFC for which requirements are converted.
struct VersionChoice {
  private let version: String

  /// The version of a name: `IFC4`, and `IFC4X3` for its last addendum.
  ///
  /// - Throws: where recol does not know it.
  init(_ name: String) throws(UsageError) {
    guard let known = SchemaVersion.identify(name)?.version else {
      throw UsageError(.unknownSchema, [name, CahierIdentity.allSchemaVersions.joined(separator: ", ")])
    }
    version = known.name
  }

  /// What the file asks of models of that version.
  func narrowed(_ content: RequirementContent) -> RequirementContent {
    switch content {
    case .ids(var file):
      file.specifications = file.specifications.compactMap { specification in
        guard specification.schemaVersions.contains(version) else { return nil }
        var specification = specification
        specification.schemaVersions = [version]
        return specification
      }
      return .ids(file)
    case .cahier(var cahier):
      cahier.identity.schemaVersions = [version]
      cahier.requirements = cahier.requirements.compactMap { requirement in
        guard case .ids(var content) = requirement.content else { return requirement }
        guard content.schemaVersions.contains(version) else { return nil }
        content.schemaVersions = [version]
        var requirement = requirement
        requirement.content = .ids(content)
        return requirement
      }
      return .cahier(cahier)
    }
  }

  /// That the file is not for the version at all; the sentence names those that it is for.
  func problem(in content: RequirementContent, language: Language) -> RequirementFileProblem? {
    let known: [String]
    switch content {
    case .ids(let file):
      known = CahierIdentity.allSchemaVersions.filter { name in
        file.specifications.contains { $0.schemaVersions.contains(name) }
      }
    case .cahier(let cahier): known = cahier.identity.schemaVersions
    }
    if known.contains(version) { return nil }
    let message = RunMessage.noSuchSchema.phrase.said(
      in: language, [version, known.isEmpty ? "–" : known.joined(separator: ", ")])
    return RequirementFileProblem(
      code: RequirementProblemCode.unknownSchemaVersion.rawValue, severity: .error, message: message)
  }
}
