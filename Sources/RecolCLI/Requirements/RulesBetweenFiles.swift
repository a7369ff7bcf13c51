import Checking
import Findings
import IFCSchema
import ModelRules
import Requirements
import Submission
import Wording

/// What requirement files ask that nobody asks of models one by one, as `scan` and `diff` read them: rules between files
/// (M6, M22, G6, D1…), and the waivers of a cahier. It is told, and never taken for what holds.
struct RulesBetweenFiles {
  /// The rules, as not evaluated, in the order of the files.
  let results: [SpecificationResult]
  private let codes: [String]
  private let waivers: Int
  private let language: Language

  init(_ requirements: [LoadedRequirements], language: Language) {
    self.language = language
    let titles = RuleTitles(requirements, language: language)
    let text = RequirementText(language, ruleTitle: titles.title)
    var (results, codes): ([SpecificationResult], [String]) = ([], [])
    for (number, loaded) in requirements.enumerated() {
      guard let file = loaded.submissionFile(askedByOthers: []) else { continue }
      for (specification, _) in SubmissionRun([file]).specifications where !CheckRun.takes(specification) {
        var result = SpecificationResult(specification, file: number, notAsked: .noSubmission)
        result.status = .notEvaluated
        SaidSpecification(specification, text, in: language).say(in: &result, addsForm: false)
        result.applicability = CheckLabel.wholeSubmission.phrase.said(in: language)
        results.append(result)
        if let code = specification.ruleRequest?.code, !codes.contains(code) { codes.append(code) }
      }
    }
    (self.results, self.codes) = (results, codes)
    waivers = requirements.reduce(0) { $0 + $1.waivers.count }
  }

  /// Says once what is not asked, and what is not waived.
  func say(to messages: MessageStream) {
    if !codes.isEmpty {
      messages.note(
        RunMessage.rulesNotAsked.phrase.said(in: language, ["\(codes.count)", codes.joined(separator: ", ")]))
    }
    if waivers > 0 { messages.note(RunMessage.waiversNotApplied.phrase.said(in: language, ["\(waivers)"])) }
  }
}
