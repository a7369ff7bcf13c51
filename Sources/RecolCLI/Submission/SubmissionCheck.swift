import Checking
import Findings
import IFCSchema
import Requirements
import Submission
import Wording

/// Asks the rules on a submission as a whole, once its models have been checked.
struct SubmissionCheck {
  /// The requirement files, in the order of the run.
  let requirements: [LoadedRequirements]
  let files: SubmissionFiles
  /// The folder of documents, as it was given.
  let documents: String?
  let days: CheckDays
  let language: Language

  /// The positions of the files that could be read, and what they say; rules do not depend on a schema.
  private var readable: [(number: Int, file: RequirementFile)] {
    requirements.enumerated().compactMap { number, loaded in
      loaded.file(for: Schema.of(.ifc4)).map { (number, $0) }
    }
  }

  /// The rules that the requirement files ask for.
  var run: SubmissionRun { SubmissionRun(readable.map(\.file)) }

  /// Whether models have to tell anything of themselves.
  var needsFacts: Bool { !run.isEmpty && (files.isWhole || documents != nil) }

  /// What came out; nil where nobody asked anything of the kind, and there is nothing to tell.
  ///
  /// - Parameters:
  ///   - models: what came out of the models, in the order of the report.
  ///   - facts: what those tell of themselves that could be read.
  func result(of models: [ModelResult], _ facts: [ModelFacts]) -> SubmissionResult? {
    let run = run
    guard files.isWhole || documents != nil || !run.isEmpty else { return nil }
    var result = SubmissionResult(leftOut: files.leftOut, problems: files.problems)
    let context = SubmissionContext(
      models: facts, paths: models.map(\.path), isWhole: files.isWhole, documentFolder: documents,
      delivered: days.delivered, today: days.today)
    let (specifications, findings) = run.check(context)
    result.specifications = specifications
    complete(&result.specifications, run)
    let explainers = models.compactMap { model in model.explainer.map { (model.path, $0) } }
    result.explainer = SubmissionExplainer(
      findings, models: Dictionary(explainers, uniquingKeysWith: { first, _ in first }))
    return result
  }

  /// Adds the sentences of the run's language.
  private func complete(_ results: inout [SpecificationResult], _ run: SubmissionRun) {
    let text = RequirementText(language) { $0 }
    for (position, asked) in run.specifications.enumerated() where position < results.count {
      let specification = asked.specification
      results[position].requirementFile = readable[asked.file].number
      if let title = specification.terms?.title, !title.isEmpty {
        results[position].name = title.text(in: language.rawValue)
      }
      results[position].applicability = text.applicability(specification)
      for (place, requirement) in specification.requirements.enumerated() {
        results[position].requirements[place].text = text.sentence(requirement, of: specification)
      }
    }
  }
}
