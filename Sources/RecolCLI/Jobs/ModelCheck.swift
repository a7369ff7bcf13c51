import ByteInput
import Checking
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements
import Submission
import Wording

/// Checks models against the requirement files of a run, one by one; any number at the same time.
struct ModelCheck {
  /// The requirement files, and the days that a cahier compares values with.
  let prepared: PreparedRequirements
  /// Whether anything may be checked; else models are opened and their problems said, and that is all.
  let isAllowed: Bool
  /// The rules on the submission, and what models must tell of themselves for them; nil where nobody compares them.
  let submission: SubmissionRun?
  /// Whether a model is one of several of a submission, which the rules on it judge together.
  var isOneOfSeveral = false
  let language: Language
  /// Whether a report is sure to say the SHA-256 of the models.
  let wantsDigest: Bool
  /// Paths of models that a report will draw plans of, as long as they are not too large.
  let planned: Set<String>
  /// Told the size of a model when it is indexed, and when it is checked.
  let progress: ProgressFile

  /// What came out of a model.
  struct Outcome: Sendable {
    /// What reports say of it, but for its specifications.
    var result: ModelResult
    /// What came out of the specifications; nil where it was not checked.
    var checked: CheckOutcome?
    /// What it tells of itself to be compared with others; nil where nobody asks, or it could not be read.
    var facts: ModelFacts?
    var statistics = Statistics()
  }

  /// Opens the model at `path`, asks all specifications of it and closes nothing: reports will ask for more.
  func check(_ path: String, threads: Int) -> Outcome {
    var statistics = Statistics()
    var outcome = check(open(path, threads: threads, statistics: &statistics), statistics)
    // A folder that comes here was searched: it stands for the models that are not in it.
    for place in outcome.result.problems.indices where outcome.result.problems[place].code == .directory {
      outcome.result.problems[place].arguments = ["0"]
    }
    return outcome
  }

  /// Opens the model at `path` so that all specifications can be asked of it.
  ///
  /// - Parameters:
  ///   - place: where it is, where `path` only prints what is no text.
  ///   - waitsForPipes: whether a pipe is read, which may never begin or end.
  ///   - keepsAll: whether somebody else asks for shapes.
  func open(
    _ path: String, at place: PathBytes? = nil, waitsForPipes: Bool = true, threads: Int, keepsAll: Bool = false,
    statistics: inout Statistics
  ) -> OpenedModel {
    OpenedModel(
      path, at: place, keepsAll || prepared.needsEverything ? .everything : .objects, waitsForPipes: waitsForPipes,
      threads: threads, language: language,
      wantsDigest: wantsDigest, statistics: &statistics, verification: .ofModerateFiles
    ) { schema in
      prepared.release(of: schema).classNames
        + (submission?.classNames(in: schema) ?? []) + (planned.contains(path) ? CheckRun.planClassNames : [])
    }
  }

  /// What a model weighs: packed as it lies on the disk where that is a form of models (ifcZIP), and itself where it only
  /// came in an archive, which may hold other files.
  private static func size(of source: ByteSource, at path: String) -> Int {
    source.member != nil && NamedForm(path.utf8) != .packedModel ? source.modelSize : source.fileSize
  }

  /// Asks all specifications of an open model.
  func check(_ opened: OpenedModel, _ before: Statistics) -> Outcome {
    var statistics = before
    let path = opened.path
    progress.add(ModelSchedule.size(path))
    defer { progress.add(ModelSchedule.size(path)) }
    var result = ModelResult(
      path: path, sha256: opened.sha256, bytes: opened.bytes, schema: opened.schema?.reportName,
      instances: opened.structure?.index.total ?? 0, header: opened.structure.map { HeaderSummary($0.header) },
      problems: opened.problems, isChecked: isAllowed)
    result.disciplines = prepared.requirements.flatMap { $0.disciplines(ofFileAt: path) }
    result.lots = prepared.requirements.flatMap { $0.makers(ofFileAt: path) }
    let size = opened.source.map { ModelCheck.size(of: $0, at: path) } ?? 0
    let file = CheckedFile(path: path, size: size, isOneOfSeveral: isOneOfSeveral)
    guard isAllowed, let model = opened.model else {
      let checked = isAllowed ? opened.header.map { check(headerOf: $0, file) } : nil
      result.problems = opened.problemsAfterReading()
      return Outcome(result: result, checked: checked, statistics: statistics)
    }
    result.project = model.instances(of: "IfcProject").first.map { project in
      ObjectDescription(
        className: model.className(of: project), globalId: model.string("GlobalId", of: project),
        name: model.string("Name", of: project))
    }
    let release = prepared.release(of: model.schema)
    var checked = statistics.measure(.check) {
      release.run.check(model, of: file)
    }
    complete(&checked.specifications, of: release, path: path)
    let facts = submission.map { submission in
      statistics.measure(.check) {
        ModelFacts(model, path: path, telling: submission.facts, counting: submission.counted)
      }
    }
    result.problems = opened.problemsAfterReading()
    return Outcome(result: result, checked: checked, facts: facts, statistics: statistics)
  }

  /// Asks what a header tells; the rest of the model is of a schema that recol does not have.
  private func check(headerOf model: Model, _ file: CheckedFile) -> CheckOutcome {
    let release = prepared.release(of: model.schema)
    var checked = release.run.checkHeader(model, of: file)
    complete(&checked.specifications, of: release, path: file.path, where: CheckRun.readsHeaderAlone)
    return checked
  }

  /// Adds the sentences of the run's language and whose matter it is in this model, and takes out what unsound
  /// specifications found.
  ///
  /// - Parameter isAsked: which of the specifications have a result.
  private func complete(
    _ results: inout [SpecificationResult], of release: PreparedRequirements.Release, path: String,
    where isAsked: (Specification) -> Bool = { _ in true }
  ) {
    let requirements = prepared.requirements
    let count = release.positions.indices.reduce(0) { $0 + release.files[$1].specifications.count(where: isAsked) }
    precondition(results.count == count, "a specification without a result, or a result without one")
    var position = 0
    for (place, number) in release.positions.enumerated() {
      let lots = requirements[number].lots(ofFileAt: path)
      let asked = zip(release.files[place].specifications, release.said[place])
      for (ordinal, (specification, said)) in asked.enumerated() where isAsked(specification) {
        results[position].requirementFile = number
        said.say(in: &results[position], addsForm: true)
        if let lots, let terms = results[position].terms { results[position].terms?.lots = lots.narrowed(terms.lots) }
        if requirements[number].isUnsound(specification, at: ordinal) { results[position].leaveOut() }
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
