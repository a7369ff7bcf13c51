import Findings
import Wording

/// A suite: what came out of one requirement file on one model.
struct JUnitSuite {
  /// What a suite is about, by positions in the result.
  enum Subject {
    case requirementFile(Int)
    case model(Int, file: Int?)
    case submission(file: Int?)
  }

  /// How many cases there are, and how they came out.
  struct Tally {
    private(set) var (tests, failures, errors, skipped) = (0, 0, 0, 0)

    mutating func add(_ kind: JUnitCase.Kind) {
      tests += 1
      switch kind {
      case .passes: break
      case .fails: failures += 1
      case .errs: errors += 1
      case .skips: skipped += 1
      }
    }
  }

  /// A case with its names; what it says is made when it is written.
  private struct Case {
    let name: String
    let className: String
    let content: JUnitCase.Content
  }

  private(set) var tally = Tally()
  private let name: String
  /// The file that the cases are about; nil for the submission.
  private let path: String?
  private let cases: [Case]

  init(
    _ subject: Subject, settings: ReportSettings, names: inout JUnitNames, result: CheckResult,
    shared: SharedRequirements
  ) {
    let drafts: [Draft]
    switch subject {
    case .requirementFile(let number):
      (path, name) = (result.requirementFiles[number].path, result.requirementFiles[number].path)
      drafts = Self.drafts(of: result.requirementFiles[number], settings.language)
    case .model(let number, let file):
      let model = result.models[number]
      (path, name) = (model.path, model.path + Self.title(file, result))
      let empty = result.emptyRunMessage(of: model, in: settings.language)
      drafts =
        Self.drafts(of: model, file, shared, settings.language)
        + (empty.map { [Draft(nothingEvaluated: $0, settings.language)] } ?? [])
    case .submission(let file):
      let submission = CheckLabel.submission.phrase.said(in: settings.language)
      (path, name) = (nil, submission + Self.title(file, result))
      drafts = result.submission.map { Self.drafts(of: $0, file, shared, settings.language) } ?? []
    }
    let about = path ?? CheckLabel.submission.phrase.said(in: settings.language)
    cases = drafts.map { draft in
      let className = JUnitNames.className(about, draft.id)
      let name = names.unique(FindingMessage.clean(draft.name, to: 200), in: className)
      return Case(name: name, className: className, content: draft.content)
    }
    for entry in cases { tally.add(entry.content.kind) }
  }

  // MARK: What a subject gives

  /// A case before it has a name that no other has.
  private struct Draft {
    let id: String
    let name: String
    let content: JUnitCase.Content

    init(
      _ specification: SpecificationResult, _ standing: Standing, at position: Int,
      _ explainer: (any FailureExplainer)?, model: String?
    ) {
      id = specification.id
      name = specification.name.isEmpty ? specification.id : specification.name
      content = .specification(specification, standing, position: position, model: model, explainer: explainer)
    }

    /// Whether a file can be used, by what stands against it: its code, and what it says.
    init(_ problems: [(String, String)], _ language: Language) {
      id = "file"
      name = ExchangeLabel.usable.phrase.said(in: language)
      content = .problems(problems)
    }

    /// That something could be evaluated at all, which is not so.
    init(nothingEvaluated message: String, _ language: Language) {
      id = "evaluated"
      name = ExchangeLabel.evaluated.phrase.said(in: language)
      content = .problems([(ProposalReason.nothingEvaluated.rawValue, message)])
    }
  }

  private static func drafts(of file: RequirementFileResult, _ language: Language) -> [Draft] {
    let errors = file.problems.filter { $0.severity == .error }.map { ($0.code, $0.placedMessage(in: language)) }
    let refused = file.refusedDemandsMessage(in: language).map { (ProposalReason.demandsRefused.rawValue, $0) }
    return [Draft(errors + [refused].compactMap(\.self), language)]
  }

  private static func drafts(
    of model: ModelResult, _ file: Int?, _ shared: SharedRequirements, _ language: Language
  ) -> [Draft] {
    let problems = model.problems.filter { $0.code.consequence != .none }
    return [Draft(problems.map { ($0.code.rawValue, $0.message(in: language)) }, language)]
      + drafts(of: model.specifications, file, shared, model.explainer, model: model.path)
  }

  private static func drafts(
    of submission: SubmissionResult, _ file: Int?, _ shared: SharedRequirements, _ language: Language
  ) -> [Draft] {
    let mark = language.colon
    let problems = submission.problems.map {
      ($0.problem.code.rawValue, $0.path + mark + $0.problem.message(in: language))
    }
    return (problems.isEmpty ? [] : [Draft(problems, language)])
      + drafts(of: submission.specifications, file, shared, submission.explainer, model: nil)
  }

  private static func drafts(
    of specifications: [SpecificationResult], _ file: Int?, _ shared: SharedRequirements,
    _ explainer: (any FailureExplainer)?, model: String?
  ) -> [Draft] {
    specifications.enumerated().filter { $0.element.requirementFile == file }
      .map { Draft($0.element, shared.standing($0.element), at: $0.offset, explainer, model: model) }
  }

  /// The requirement file as a part of the name of a suite.
  private static func title(_ file: Int?, _ result: CheckResult) -> String {
    file.map { " — \(FileName.last(of: result.requirementFiles[$0].path))" } ?? ""
  }

  // MARK: Writing

  func write(_ xml: inout XMLOutput, _ writer: inout JUnitCase) {
    let counts: [(name: String, value: String?)] = [
      ("name", name), ("tests", "\(tally.tests)"), ("failures", "\(tally.failures)"),
      ("errors", "\(tally.errors)"), ("skipped", "\(tally.skipped)"),
    ]
    xml.element("testsuite", counts) { xml in
      for entry in cases {
        let attributes: [(name: String, value: String?)] = [
          ("classname", entry.className), ("name", entry.name),
          ("file", path.map { ReportPath.relative($0, to: writer.settings.workingDirectory) }),
        ]
        writer.write(entry.content, attributes, &xml)
      }
    }
  }
}
