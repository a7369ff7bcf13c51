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
    var (tests, failures, errors, skipped) = (0, 0, 0, 0)
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

  init(_ subject: Subject, settings: ReportSettings, names: inout JUnitNames, result: CheckResult) {
    let language = settings.language
    let usable = ExchangeLabel.usable.phrase.said(in: language)
    var contents: [(id: String, name: String, content: JUnitCase.Content)] = []
    let about: String
    func add(
      _ file: Int?, _ specifications: [SpecificationResult], _ explainer: (any FailureExplainer)?, model: String?
    ) {
      for (position, specification) in specifications.enumerated() where specification.requirementFile == file {
        let name = specification.name.isEmpty ? specification.id : specification.name
        contents.append(
          (
            specification.id, name,
            .specification(specification, position: position, model: model, explainer: explainer)
          ))
      }
    }
    func title(_ file: Int?) -> String {
      file.map { " — \(FileName.last(of: result.requirementFiles[$0].path))" } ?? ""
    }
    switch subject {
    case .requirementFile(let number):
      let file = result.requirementFiles[number]
      (path, about) = (file.path, file.path)
      name = file.path
      let errors = file.problems.filter { $0.severity == .error }
      contents.append(("file", usable, .problems(errors.map { ($0.code, $0.placedMessage(in: language)) })))
    case .model(let number, let file):
      let model = result.models[number]
      (path, about) = (model.path, model.path)
      name = model.path + title(file)
      let problems = model.problems.filter { $0.code.consequence != .none }
      contents.append(
        ("file", usable, .problems(problems.map { ($0.code.rawValue, $0.message(in: language)) })))
      add(file, model.specifications, model.explainer, model: model.path)
    case .submission(let file):
      let submission = CheckLabel.submission.phrase.said(in: language)
      (path, about) = (nil, submission)
      name = submission + title(file)
      let problems = result.submission?.problems ?? []
      let mark = language == .fr ? "\u{00A0}: " : ": "
      if !problems.isEmpty {
        contents.append(
          (
            "file", usable,
            .problems(
              problems.map { ($0.problem.code.rawValue, $0.path + mark + $0.problem.message(in: language)) })
          ))
      }
      add(file, result.submission?.specifications ?? [], result.submission?.explainer, model: nil)
    }
    cases = contents.map { content in
      let className = JUnitNames.className(about, content.id)
      let name = names.unique(FindingMessage.clean(content.name, to: 200), in: className)
      return Case(name: name, className: className, content: content.content)
    }
    for entry in cases {
      tally.tests += 1
      switch entry.content.kind {
      case .passes: break
      case .fails: tally.failures += 1
      case .errs: tally.errors += 1
      case .skips: tally.skipped += 1
      }
    }
  }

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
