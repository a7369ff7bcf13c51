import Findings
import Wording

/// The findings of a result as formats of other programs take them: so many, and no more, with rules of their own.
///
/// Where there are more, each requirement of each model keeps its first ones (``FairShare``); findings that nobody
/// knew before come first. Objects are described, and their lines looked up, for what is kept only.
struct FindingCollection {
  /// The requirements that findings are of, and one for each kind of problem that files have.
  private(set) var rules: [ExchangeRule] = []
  /// The findings: problems of files, then model by model, then those of the submission.
  private(set) var findings: [ExchangeFinding] = []
  /// How many findings were left out.
  private(set) var omitted = 0
  /// Whether `--max-failures` has a part in that: no other report has them either then.
  private(set) var isCutByOption = false

  private let result: CheckResult
  private let settings: ReportSettings
  private let weights: FindingWeights
  private var ruleNumbers: [String: Int] = [:]
  private var known: [Fingerprint: Int] = [:]

  /// - Parameters:
  ///   - most: how many findings the format may hold.
  ///   - perList: how many of one requirement of one model.
  ///   - isWanted: whether findings of a state are written at all; others are neither kept nor counted.
  /// - Complexity: O(findings) look at each, O(kept) look-ups in the models, one pass over the bytes of each model.
  init(
    _ result: CheckResult, _ settings: ReportSettings, most: Int, perList: Int = .max,
    where isWanted: (FindingState) -> Bool = { _ in true }
  ) {
    self.result = result
    self.settings = settings
    weights = FindingWeights(shared: SharedRequirements(result))
    let lists =
      result.models.indices.map { FindingList(model: $0, result) }
      + (result.submission.map { [FindingList($0, result)] } ?? [])
    let wholes = lists.flatMap { list in
      list.specifications.indices.filter {
        list.specifications[$0].failsAsWhole && isWanted(list.specifications[$0].state)
      }.map { (list, $0) }
    }
    let sources = FailureSource.all(of: result)
    let wanted = sources.map { source in source.failures.filter { isWanted($0.state) } }
    let failures = wanted.reduce(0) { $0 + $1.count }
    // Half of the room that is left for each kind of finding, and more where those behind it need less.
    addProblems(most: max(most / 2, most - wholes.count - failures))
    addWholes(wholes, most: max((most - findings.count) / 2, most - findings.count - failures))
    let room = max(0, most - findings.count)
    isCutByOption = settings.maxFailures.map { most in wanted.contains { $0.count > most } } ?? false
    // Places are for what may be written at all.
    let counts = wanted.map { min($0.count, perList, settings.maxFailures ?? .max) }
    let shares = FairShare.shares(of: counts, places: room, precedence: weights.precedence(sources, wanted))
    let kept = zip(wanted, shares).map { Self.first($1, of: $0) }
    omitted += zip(sources, kept).reduce(0) { sum, pair in sum + pair.0.count - pair.1.count }
    omitted -= zip(sources, wanted).reduce(0) { sum, pair in sum + pair.0.failures.count - pair.1.count }
    add(
      zip(sources, zip(kept, wanted)).filter { !$1.0.isEmpty }
        .map { Kept(source: $0, failures: $1.0, count: $1.1.count) }, lists)
  }

  /// Those that nobody knew before them that were known, each in file order.
  private static func first(_ count: Int, of failures: [Failure]) -> [Failure] {
    guard failures.count > count else { return failures }
    var kept = Array(failures.lazy.filter(\.state.isOpen).prefix(count))
    kept += failures.lazy.filter { !$0.state.isOpen }.prefix(count - kept.count)
    return kept
  }

  /// What says how many findings were left out, and where they are; nil where none were.
  var omission: String? {
    guard omitted > 0 else { return nil }
    let numbers = ["\(omitted)", settings.language.number(omitted)]
    guard isCutByOption, let most = settings.maxFailures else {
      return ExchangeLabel.omitted.phrase.said(in: settings.language, numbers)
    }
    return ExchangeLabel.omittedByOption.phrase.said(in: settings.language, numbers + ["\(most)"])
  }

  // MARK: Rules

  private mutating func rule(_ id: String, _ make: () -> ExchangeRule) -> Int {
    if let number = ruleNumbers[id] { return number }
    ruleNumbers[id] = rules.count
    rules.append(make())
    return rules.count - 1
  }

  private mutating func rule(of position: Int, in list: FindingList) -> Int {
    let key = list.keys.specifications[position]
    let (language, result) = (settings.language, result)
    return rule(key) {
      let specification = list.specifications[position]
      var rule = ExchangeRule(specification, key: key, in: language)
      rule.requirementFile = AskingFile(of: specification, in: result).name
      return rule
    }
  }

  private mutating func number(of fingerprint: Fingerprint) -> Int {
    let number = known[fingerprint, default: 0] + 1
    known[fingerprint] = number
    return number
  }

  // MARK: Findings

  private mutating func addProblems(most: Int) {
    let faults = FileFault.all(of: result, in: settings.language)
    for fault in faults.prefix(most) { addProblem(fault.code, fault.message, path: fault.path, line: fault.line) }
    omitted += max(0, faults.count - most)
  }

  /// Those that nobody knew before them that were known, each in their order.
  private mutating func addWholes(_ wholes: [(list: FindingList, position: Int)], most: Int) {
    let isOpen = wholes.map { $0.list.specifications[$0.position].state.isOpen }
    let places = (wholes.indices.filter { isOpen[$0] } + wholes.indices.filter { !isOpen[$0] }).prefix(most).sorted()
    for place in places { addWhole(wholes[place].position, of: wholes[place].list) }
    omitted += wholes.count - places.count
  }

  private mutating func addProblem(_ code: String, _ message: String, path: String, line: Int?) {
    let number = rule("recol/\(code)") { ExchangeRule(problem: code, said: FindingMessage.clean(message, to: 300)) }
    let fingerprint = Fingerprint(words: ["recol/\(code)", FileName.last(of: path)])
    findings.append(
      ExchangeFinding(
        rule: number, weight: .fault, isOfSubmission: false, state: .unjudged, path: path,
        region: line.map { InstanceRegion(line: $0, column: 1, endColumn: 2) },
        message: FindingMessage.clean(message, to: 300), count: (1, 0),
        fingerprint: (fingerprint, self.number(of: fingerprint)),
        object: nil, reason: nil))
  }

  private mutating func addWhole(_ position: Int, of list: FindingList) {
    let specification = list.specifications[position]
    let fingerprint = list.fingerprints.fingerprint(ofSpecification: position)
    let place = AskingFile(of: specification, in: result)
    findings.append(
      ExchangeFinding(
        rule: rule(of: position, in: list),
        weight: specification.status == .notEvaluated ? .doubt : .failure(specification.terms?.severity),
        isOfSubmission: list.path == nil, state: specification.state,
        path: list.path ?? place.path, isWithoutFile: list.path == nil && place.isElsewhere, region: nil,
        message: FindingMessage.text(of: specification, in: settings.language), count: (1, 0),
        fingerprint: (fingerprint, number(of: fingerprint)), object: nil, reason: nil))
  }

  /// What is kept of a list of failures, and how many there are.
  private struct Kept {
    let source: FailureSource
    let failures: [Failure]
    let count: Int
  }

  private mutating func add(_ kept: [Kept], _ lists: [FindingList]) {
    for list in lists {
      let own = kept.filter { $0.source.number == list.number }
      let regions = list.explainer?.regions(of: own.flatMap(\.failures)) ?? []
      var rest = regions[...]
      for kept in own {
        let source = kept.source
        let rule = rule(of: source.position, in: list)
        let fingerprints = list.fingerprints.list(specification: source.position, requirement: source.requirement)
        for failure in kept.failures {
          add(ExplainedFailure(failure, of: source), kept, rule, rest.popFirst() ?? nil, fingerprints)
        }
      }
    }
  }

  private mutating func add(
    _ explained: ExplainedFailure, _ kept: Kept, _ rule: Int, _ region: InstanceRegion?,
    _ fingerprints: FingerprintList
  ) {
    let (failure, source) = (explained.failure, kept.source)
    let checks = source.requirement.map { source.specification.requirements[$0].outcomes.total }
    let place = AskingFile(of: source.specification, in: result)
    let fingerprint = fingerprints.fingerprint(of: failure, explained.object, found: explained.actual)
    findings.append(
      ExchangeFinding(
        rule: rule,
        weight: weights.weight(of: failure, source.specification),
        isOfSubmission: source.model == nil, state: failure.state,
        path: explained.path ?? place.path, isWithoutFile: explained.path == nil && place.isElsewhere, region: region,
        message: FindingMessage.text(of: explained, source, in: settings.language),
        count: (kept.count, checks ?? source.specification.applicable),
        fingerprint: (fingerprint, number(of: fingerprint)), object: explained.object, reason: failure.reason))
  }
}
