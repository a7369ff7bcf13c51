import Findings

/// Names that try to be more than names, wherever a file can put one.
enum HostileNames {
  static let all = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", "\"onload=\"alert(3)", "' onmouseover='alert(4)",
    "javascript:alert(5)", "<img src=x onerror=alert(6)>", "</style><style>*{display:none}", "<!--", "]]>", "&lt;b&gt;",
    "\u{202E}fdp.exe\u{202C}", "\u{2066}abc", "a\u{0}b\u{1B}[31m\u{7F}\u{85}", "${7*7}{{7*7}}", "=cmd()",
    String(repeating: "x", count: 10_000), String(repeating: "e\u{301}\u{302}\u{303}", count: 3000), "", "\n\r\t ",
    String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self), "<base href=//example.org>",
    "<svg/onload=alert(7)>", "%3Cscript%3E", "عربي <b>",
  ]

  /// Each name in every place in turn.
  struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      ObjectDescription(
        className: name(instance), globalId: name(instance + 1), name: name(instance + 2), tag: name(instance + 3))
    }
    func place(of instance: UInt64) -> ObjectPlace {
      ObjectPlace(typeName: name(instance + 4), storey: name(instance + 5))
    }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { name(failure.instance + 6) }

    private func name(_ number: UInt64) -> String { all[Int(number) % all.count] }
  }

  /// A result in which every text that comes from a file is `name`.
  static func result(_ name: String) -> CheckResult {
    let failures = (1...UInt64(all.count)).map { Failure(instance: $0, reason: .invalidValue) }
    var outcomes = OutcomeTally()
    outcomes.invalid = failures.count
    outcomes.valid = 1
    var requirement = RequirementResult(
      facet: .property, cardinality: .required, text: name, outcomes: outcomes, failures: failures)
    requirement.fixes = [FixLine(tool: name, text: name)]
    var terms = RequirementTerms(
      severity: .blocking, lots: [name], stage: name, clause: name, purpose: name, usages: [name], responsible: name)
    (terms.fixes, terms.note, terms.sources) = ([FixLine(tool: name, text: name)], name, [name])
    let specification = SpecificationResult(
      id: name, name: name, cardinality: .required, applicability: name, status: .fail,
      why: Explanation(.otherSchema, [name, name]), remarks: [Explanation(.unknownClass, [name, name])],
      applicable: outcomes.total, passed: 1, failed: failures.count, requirements: [requirement], terms: terms,
      places: [PlaceTally(className: name, storey: name, outcomes: outcomes)])
    let model = ModelResult(
      path: name, sha256: { name }, bytes: 1, schema: name, instances: 1,
      header: HeaderSummary(timeStamp: name, preprocessorVersion: name, originatingSystem: name),
      problems: [Problem(.schemaAlias, arguments: [name, name])], specifications: [specification],
      explainer: Explainer())
    var file = RequirementFileResult(
      path: name, sha256: { name }, kind: .cahier, title: name,
      problems: [RequirementFileProblem(code: name, severity: .warning, message: name)],
      checklist: [ChecklistLine(id: name, text: name, sheet: name, row: 1)])
    file.names = CahierNames(
      version: name, owner: name, stages: [CahierNames.Stage(id: name, title: name)],
      lots: [CahierNames.Lot(id: name, title: name, contractor: name)])
    var result = CheckResult(
      toolVersion: "1", stage: name, lot: name, requirementFiles: [file], models: [model, model],
      submission: SubmissionResult(
        specifications: [specification], explainer: Explainer(),
        leftOut: [FileProblem(path: name, Problem(.picture))]))
    result.day = "2026-01-31"
    result.deadlines = [
      Deadline(id: name, date: "2026-03-02", start: "2026-01-31", from: name, delay: name, source: name)
    ]
    return result
  }
}
