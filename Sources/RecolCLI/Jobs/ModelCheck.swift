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
  /// The days that a cahier compares values with.
  let days: CheckDays
  /// Whether anything may be checked; else models are opened and their problems said, and that is all.
  let isAllowed: Bool
  let threads: Int
  let language: Language
  /// Whether a report is sure to say the SHA-256 of the models.
  let wantsDigest: Bool

  /// Opens the model at `path`, asks all specifications of it and closes nothing: reports will ask for more.
  func check(_ path: String, _ statistics: inout Statistics) -> ModelResult {
    let needsEverything = SchemaVersion.allCases.contains { version in
      CheckRun(requirementFiles(for: Schema.of(version)), schema: Schema.of(version)).needsEverything
    }
    let opened = OpenedModel(
      path, needsEverything ? .everything : .objects, threads: threads, language: language, wantsDigest: wantsDigest,
      statistics: &statistics, verification: .ofModerateFiles
    ) { schema in
      CheckRun(requirementFiles(for: schema), schema: schema).classNames
    }
    var result = ModelResult(
      path: path, sha256: opened.sha256, bytes: opened.source?.fileSize, schema: opened.schema?.reportName,
      instances: opened.structure?.index.total ?? 0, problems: opened.problems, isChecked: isAllowed)
    guard isAllowed, let model = opened.model else { return result }
    let files = requirementFiles(for: model.schema)
    (result.specifications, result.explainer) = statistics.measure(.check) {
      CheckRun(files, schema: model.schema, days: days).check(
        model, of: CheckedFile(path: path, size: opened.source?.fileSize ?? 0))
    }
    complete(&result.specifications, of: files, schema: model.schema)
    return result
  }

  /// The files that could be read; the order of the run is kept, since a file that could not ends the run.
  private func requirementFiles(for schema: Schema) -> [RequirementFile] {
    requirements.compactMap { $0.file(for: schema) }.map { file in
      var file = file
      file.specifications.removeAll { !CheckRun.takes($0) }
      return file
    }
  }

  /// Adds the sentences of the run's language, and takes out what unsound specifications found.
  private func complete(_ results: inout [SpecificationResult], of files: [RequirementFile], schema: Schema) {
    let text = RequirementText(language) { name in
      schema.entity(named: name).map(schema.name(of:)) ?? schema.definedType(named: name)?.name ?? name
    }
    let readable = requirements.indices.filter { requirements[$0].file(for: schema) != nil }
    var position = 0
    for (number, file) in zip(readable, files) {
      for (place, specification) in file.specifications.enumerated() {
        guard position < results.count else { return }
        results[position].requirementFile = number
        if let title = specification.terms?.title, !title.isEmpty {
          results[position].name = title.text(in: language.rawValue)
        }
        results[position].applicability = text.applicability(specification)
        for (requirement, asked) in specification.requirements.enumerated()
        where requirement < results[position].requirements.count {
          results[position].requirements[requirement].text = text.sentence(asked, of: specification)
        }
        if requirements[number].isUnsound(specification, at: place) { results[position].leaveOut() }
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
    (applicable, passed, failed, failures, places) = (0, 0, 0, [], [])
    for place in requirements.indices {
      requirements[place].outcomes = OutcomeTally()
      requirements[place].failures = []
    }
  }
}
