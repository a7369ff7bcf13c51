import Archive
import ByteInput
import Checking
import Findings
import Glibc
import IFCModel
import IFCSchema
import Inventory
import Part21
import Wording

/// Reads one model after the other and says of each what stands on its line.
struct ModelReader {
  /// What is asked of the models; empty for nothing.
  let prepared: PreparedRequirements
  /// The rules between files, which are not asked.
  let unasked: [SpecificationResult]
  /// What lines say of it.
  let asked: AskedProfile?
  /// Whether what a model holds is taken down, too.
  let takesPhoto: Bool
  let threads: Int
  let language: Language

  /// The line of the model at a path, which is any bytes but NUL.
  func line(at path: PathBytes) -> ModelLine {
    var line = ModelLine(of: ModelPlace(path))
    line.readsName = prepared.readsNames
    line.asked = asked
    read(path, into: &line)
    return line
  }

  private func read(_ place: PathBytes, into line: inout ModelLine) {
    let path = place.printable
    // One thread alone gains nothing from hashing beside, and the hash of an archive is not that of its model.
    let hashesBeside = threads > 1 && !path.contains("!") && !path.lowercased().hasSuffix(".ifczip")
    let checks = ModelCheck(
      prepared: prepared, isAllowed: true, submission: nil,
      language: language, wantsDigest: hashesBeside, planned: [], progress: ProgressFile(bytes: 0))
    var statistics = Statistics()
    let opened = checks.open(
      path, at: place, waitsForPipes: false, threads: threads, statistics: &statistics)
    line.problems = opened.problems
    guard let source = opened.source else { return }
    let outcome = checks.check(opened, statistics)
    line.bytes = source.modelSize
    (line.schema, line.instances, line.header) = (
      outcome.result.schema, outcome.result.instances, outcome.result.header
    )
    line.classes = Self.classes(of: opened)
    if let model = opened.model {
      line.inventory = ModelInventory(of: model, takesPhoto: takesPhoto)
    }
    line.status = .read
    if !prepared.requirements.isEmpty { answer(outcome, path, into: &line) }
    line.sha256 = source.member == nil ? opened.sha256() : source.modelSHA256()
    // Last of all: whether the file has changed meanwhile.
    line.problems = opened.problemsAfterReading()
    // What makes it unreadable comes first: whoever asks for one problem asks for that.
    let isFatal = { (problem: Problem) in problem.code.consequence != .none }
    line.problems = line.problems.filter(isFatal) + line.problems.filter { !isFatal($0) }
    if source.failure != nil { line.sha256 = nil }
    if line.problems.contains(where: { $0.code.consequence != .none }) { line.status = .error }
  }

  /// Puts in what came out of the requirements.
  private func answer(_ outcome: ModelCheck.Outcome, _ path: String, into line: inout ModelLine) {
    var result = outcome.result
    var checked = [outcome.checked]
    SubmissionJudgement.judge(&checked, paths: [path])
    guard let checked = checked[0] else { return line.status = .error }
    result.specifications = checked.specifications
    line.answers = checked.specifications.enumerated().map { position, specification in
      SpecificationAnswer(counting: specification, explainer: checked.explainer, position: position)
    }
    line.answers? += unasked.map { SpecificationAnswer(result: $0, gaps: []) }
    line.proposal = result.proposed?.proposal
    // What is for other disciplines alone says nothing of it.
    let isUnconcerned = result.isOfOtherDiscipline || result.specifications.isEmpty
    line.status =
      switch result.status {
      case .pass: isUnconcerned ? .read : .pass
      case .fail: .fail
      case .error: .error
      }
  }

  private static func classes(of opened: OpenedModel) -> [ClassCount] {
    guard let structure = opened.structure else { return [] }
    let schema = opened.model?.schema
    return structure.index.counts
      .map { code, count in
        let keyword = structure.vocabulary.keyword(of: code)
        let name = schema.flatMap { schema in schema.entity(named: keyword).map(schema.name(of:)) }
        return ClassCount(keyword: name ?? keyword, count: count)
      }
      .sorted { $0.keyword < $1.keyword }
  }
}
