import ByteInput
import Checking
import Findings
import IFCSchema
import Requirements
import Submission
import Wording

/// Asks the rules on a submission as a whole, once its models have been checked.
struct SubmissionCheck {
  private let files: SubmissionFiles
  /// Files that the run reads or writes for another purpose, and that nobody delivered: requirements, reports.
  private let own: Set<FileIdentity>
  /// The folder of documents, as it was given.
  private let documents: String?
  private let days: CheckDays
  private let threads: Int
  private let language: Language
  /// The positions, in the run, of the requirement files that could be read.
  private let numbers: [Int]
  private let titles: RuleTitles
  private let lotTitles: [String: String]
  /// The rules that the requirement files ask for.
  let run: SubmissionRun

  /// - Parameter reports: the paths that the run writes to.
  init(
    requirements: [LoadedRequirements], files: SubmissionFiles, documents: String?, reports: [String], days: CheckDays,
    threads: Int, language: Language
  ) {
    own = Set((requirements.flatMap { $0.files.map(\.path) } + reports).compactMap(FileIdentity.init))
    (self.files, self.documents, self.days, self.language) = (files, documents, days, language)
    self.threads = threads
    titles = RuleTitles(requirements, language: language)
    lotTitles = requirements.reduce(into: [:]) { $0.merge($1.lotTitles) { first, _ in first } }
    let delivery = ExpectedDelivery(joining: requirements.map(\.expectedDelivery))
    let readable = requirements.enumerated().compactMap { number, loaded -> (number: Int, file: RequirementFile)? in
      let others = requirements.enumerated().filter { $0.offset != number }.map(\.element)
        // What expects documents itself asks for its own alone.
        .filter(\.expectedDelivery.documents.isEmpty)
      let file = loaded.submissionFile(
        askedByOthers: others.reduce(into: []) { $0.formUnion($1.ruleCodes.intersection(["D1"])) })
      return file.map { (number, $0.expecting(delivery)) }
    }
    numbers = readable.map(\.number)
    run = SubmissionRun(readable.map(\.file))
  }

  /// Whether models have to tell anything of themselves.
  var needsFacts: Bool { !run.isEmpty && (files.isWhole || documents != nil) }

  /// What came out; nil where nobody asked anything of the kind, and there is nothing to tell.
  ///
  /// - Parameters:
  ///   - models: what came out of the models, in the order of the report.
  ///   - facts: what those tell of themselves that could be read.
  func result(of models: [ModelResult], _ facts: [ModelFacts]) -> SubmissionResult? {
    guard files.isWhole || documents != nil || !run.isEmpty else { return nil }
    var result = SubmissionResult(leftOut: files.leftOut, problems: files.problems)
    // A typing error is no empty folder: of what nobody could look into, nothing is said to be missing.
    let folder = run.asksForDocuments ? files.documents.map { DocumentFolder($0, threads: threads) } : nil
    let documents = folder?.failure == nil ? files.documents : nil
    var context = SubmissionContext(
      models: facts, paths: models.map(\.path), isWhole: files.isWhole, documentFolder: documents,
      delivered: days.delivered, today: days.today)
    context.hasUnreadableDocuments = documents == nil && self.documents != nil
    context.threads = threads
    if let folder, let given = files.documents {
      let notices = DocumentNotices(folder, given: given, known: files.problems, language)
      result.problems += notices.problems
      result.leftOut += notices.leftOut
      context.documents = documents.map { _ in folder }
    }
    if run.asksForDocuments { context.beside = beside(context.documents) }
    if run.asksForDocuments, run.facts.contains(.equipment) {
      context.lists = DeliveredLists.read(in: context.documents ?? .none, and: context.beside)
    }
    let (specifications, findings) = run.check(context, threads: threads)
    result.problems += DocumentNotices.changed(findings, known: result.problems)
    result.specifications = specifications
    complete(&result.specifications)
    let explainers = models.compactMap { model in model.explainer.map { (path: model.path, explainer: $0) } }
    result.explainer = SubmissionExplainer(
      findings, models: explainers,
      says: { [language] in $0.said(in: language) }, lotTitle: { [lotTitles] in lotTitles[$0] })
    return result
  }

  /// The files that lie beside the models, each once, and none that is a document.
  private func beside(_ documents: DocumentFolder?) -> [DeliveredFile] {
    // Of a single model without documents nobody asks what else was delivered.
    let named = files.isWhole || documents != nil ? files.named : []
    var known = own.union(documents?.files.compactMap(\.identity) ?? [])
    return (otherFiles + NeighbouringFiles.paths(of: named)).compactMap { path in
      if let identity = FileIdentity(path), !known.insert(identity).inserted { return nil }
      return DeliveredFile(
        path: path, relativePath: DisciplineTable.fileName(of: path), size: ModelSchedule.size(path))
    }
  }

  /// Files of the submission that are no models; links are none, since they may lead out of it.
  private var otherFiles: [String] {
    let excluded: Set<ProblemCode> = [.linkNotFollowed, .specialFile, .hiddenFile, .sameFile]
    return files.leftOut.filter { !excluded.contains($0.problem.code) }.map(\.path)
  }

  /// Adds the sentences of the run's language.
  private func complete(_ results: inout [SpecificationResult]) {
    let text = RequirementText(language, ruleTitle: titles.title)
    for (position, asked) in run.specifications.enumerated() where position < results.count {
      let specification = asked.specification
      results[position].requirementFile = numbers[asked.file]
      SaidSpecification(specification, text, in: language).say(in: &results[position], addsForm: false)
      results[position].applicability = CheckLabel.wholeSubmission.phrase.said(in: language)
    }
  }
}
