import ByteInput
import Checking
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements
import Wording

/// Checks models against the requirement files of a run, one at a time.
struct ModelCheck {
  /// The requirement files, in the order of the run.
  let requirements: [LoadedRequirements]
  /// Whether anything may be checked; else models are opened and their problems said, and that is all.
  let isAllowed: Bool
  let threads: Int
  let language: Language
  /// Whether a report is sure to say the SHA-256 of the models.
  let wantsDigest: Bool

  /// Opens the model at `path`, asks all specifications of it and closes nothing: reports will ask for more.
  func check(_ path: String, _ statistics: inout Statistics) -> ModelResult {
    let opened = OpenedModel(
      path, threads: threads, language: language, wantsDigest: wantsDigest, statistics: &statistics,
      verification: .ofModerateFiles
    ) { schema in
      CheckRun(files, schema: schema).classNames
    }
    var result = ModelResult(
      path: path, sha256: opened.sha256, bytes: opened.source?.fileSize, schema: opened.schema?.reportName,
      instances: opened.structure?.index.total ?? 0, problems: opened.problems, isChecked: isAllowed)
    guard isAllowed, let model = opened.model else { return result }
    (result.specifications, result.explainer) = statistics.measure(.check) {
      CheckRun(files, schema: model.schema).check(model)
    }
    complete(&result.specifications, schema: model.schema)
    return result
  }

  /// The files that could be read; the order of the run is kept, since a file that could not ends the run.
  private var files: [RequirementFile] { requirements.compactMap(\.file) }

  /// Adds the sentences of the run's language, and takes out what unsound specifications found.
  private func complete(_ results: inout [SpecificationResult], schema: Schema) {
    let text = RequirementText(language) { name in
      schema.entity(named: name).map(schema.name(of:)) ?? schema.definedType(named: name)?.name ?? name
    }
    let readable = requirements.indices.filter { requirements[$0].file != nil }
    var position = 0
    for number in readable {
      let specifications = requirements[number].file?.specifications ?? []
      for (place, specification) in specifications.enumerated() {
        guard position < results.count else { return }
        results[position].requirementFile = number
        results[position].applicability = text.applicability(specification)
        for (requirement, asked) in specification.requirements.enumerated()
        where requirement < results[position].requirements.count {
          results[position].requirements[requirement].text = text.sentence(asked, of: specification)
        }
        if requirements[number].unsoundSpecifications.contains(place) { results[position].leaveOut() }
        position += 1
      }
    }
  }
}

extension SpecificationResult {
  /// Makes the outcome of an unsound specification what it is: nothing that could be evaluated.
  fileprivate mutating func leaveOut() {
    status = .notEvaluated
    why = Explanation(.unsoundSpecification)
    (applicable, passed, failed, failures) = (0, 0, 0, [])
    for place in requirements.indices {
      requirements[place].outcomes = OutcomeTally()
      requirements[place].failures = []
    }
  }
}
