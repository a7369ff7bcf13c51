import Findings
import Wording

/// `check --format junit`: a suite for each model and requirement file, a case for each specification, in the form that
/// GitLab, Jenkins and junitparser take.
///
/// A specification that holds is a case without anything in it. One that fails is a `failure`, one that could not be
/// evaluated an `error`; one that has nothing to check is `skipped`, and so is one of which only known or waived
/// findings are left, or so few that its threshold is reached: no case passes on nothing. Each file has a case for whether it can be used at all.
///
/// GitLab refuses files beyond 30 MB: objects are written while there is room, then only counted.
struct CheckJUnitReport {
  private let result: CheckResult
  private let settings: ReportSettings
  private var language: Language { settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  /// - Complexity: O(specifications), and O(objects written) look-ups in the models.
  func write(to out: ByteWriter) {
    var names = JUnitNames()
    let shared = SharedRequirements(result)
    let suites = suites.map { JUnitSuite($0, settings: settings, names: &names, result: result, shared: shared) }
    var xml = XMLOutput(out)
    let all = suites.map(\.tally)
    let attributes: [(name: String, value: String?)] = [
      ("name", ["recol", result.stage].compactMap(\.self).joined(separator: " ")),
      ("tests", "\(all.reduce(0) { $0 + $1.tests })"), ("failures", "\(all.reduce(0) { $0 + $1.failures })"),
      ("errors", "\(all.reduce(0) { $0 + $1.errors })"),
    ]
    var cases = JUnitCase(settings: settings)
    xml.element("testsuites", attributes) { xml in
      for suite in suites { suite.write(&xml, &cases) }
    }
  }

  /// What each suite is about: requirement files that cannot be used in full, then models, then the submission.
  private var suites: [JUnitSuite.Subject] {
    var suites: [JUnitSuite.Subject] = []
    for (number, file) in result.requirementFiles.enumerated() where file.status != .pass || file.refusedDemands > 0 {
      suites.append(.requirementFile(number))
    }
    for (number, model) in result.models.enumerated() {
      let files = result.requirementFiles.indices.filter { file in
        model.specifications.contains { $0.requirementFile == file }
      }
      suites += files.map { .model(number, file: $0) }
      if files.isEmpty { suites.append(.model(number, file: nil)) }
    }
    guard let submission = result.submission else { return suites }
    let files = Set(submission.specifications.map(\.requirementFile)).sorted()
    suites += files.map { .submission(file: $0) }
    if files.isEmpty, submission.isUnusable { suites.append(.submission(file: nil)) }
    return suites
  }
}
