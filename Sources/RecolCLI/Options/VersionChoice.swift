import CahierFormat
import Findings
import IFCSchema
import Requirements
import Wording

/// The one version of IFC for which requirements are converted.
struct VersionChoice {
  private let version: SchemaVersion
  /// Its name.
  var name: String { version.name }

  /// The version of a name: `IFC4`, and `IFC4X3` for its last addendum.
  ///
  /// - Throws: where recol does not know it.
  init(_ name: String) throws(UsageError) {
    guard let known = SchemaVersion.identify(name)?.version else {
      throw UsageError(.unknownSchema, [name, CahierIdentity.allSchemaVersions.joined(separator: ", ")])
    }
    version = known
  }

  /// What the file asks of models of that version, and what of it is about other versions.
  func narrowed(_ content: RequirementContent) -> (content: RequirementContent, losses: [ConversionLoss]) {
    switch content {
    case .ids(var file):
      var losses: [ConversionLoss] = []
      file.specifications = file.specifications.compactMap { specification in
        guard specification.schemaVersions.contains(name) else {
          losses.append(ConversionLoss(.otherVersion, requirement: specification.id))
          return nil
        }
        var specification = specification
        specification.schemaVersions = [name]
        return specification
      }
      return (.ids(file), losses)
    case .cahier(let cahier):
      let narrowing = VersionNarrowing(cahier, to: version)
      return (.cahier(narrowing.cahier), narrowing.losses)
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
    if known.contains(name) { return nil }
    let message = RunMessage.noSuchSchema.phrase.said(
      in: language, [name, known.isEmpty ? "–" : known.joined(separator: ", ")])
    return RequirementFileProblem(
      code: RequirementProblemCode.unknownSchemaVersion.rawValue, severity: .error, message: message)
  }
}
