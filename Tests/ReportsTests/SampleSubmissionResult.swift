import Findings

/// A result of a check of a submission: three models, rules between them and on documents, and files that are no models.
enum SampleSubmissionResult {
  /// Failures that name the file that they are in; the detail of each is its position here.
  struct Explainer: FailureExplainer {
    static let found: [(path: String, actual: String)] = [
      ("remise/ARC.ifc", "Tag: VEN-01 = STR.ifc #412"), ("remise/STR.ifc", "Tag: ven 01 = ARC.ifc #77"),
      ("remise/MEP\u{1B}[31m.ifc", "(843250 m, 6519580 m, 172 m) ≠ (843250 m, 6519480 m, 172 m)"),
      ("DOE/notice\n2.pdf", "notice\n2.pdf (cut)"),
    ]

    func describe(_ instance: UInt64) -> ObjectDescription {
      instance == 0
        ? ObjectDescription(className: "", globalId: nil, name: nil)
        : ObjectDescription(className: "IfcFan", globalId: "2O2Fr$t4X7Zf8NOew3FLKI", name: "Ventilateur", tag: "VEN-01")
    }

    func path(of failure: Failure) -> String? { Self.found[Int(failure.detail)].path }

    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
      Self.found[Int(failure.detail)].actual
    }
  }

  private static func rule(
    _ id: String, _ name: String, _ severity: Gravity, valid: Int, _ failures: [Failure] = [], why: Why? = nil
  ) -> SpecificationResult {
    var outcomes = OutcomeTally()
    outcomes.valid = valid
    for failure in failures { outcomes[failure.reason.outcome] += 1 }
    return SpecificationResult(
      id: id, name: name, cardinality: .optional, applicability: "la remise entière",
      status: outcomes.total == 0 ? .notApplicable : failures.isEmpty ? .pass : .fail, why: why.map { Explanation($0) },
      applicable: outcomes.total, passed: valid, failed: outcomes.failed,
      requirements: [
        RequirementResult(facet: .rule, cardinality: .required, text: id, outcomes: outcomes, failures: failures)
      ], terms: RequirementTerms(severity: severity))
  }

  private static func model(_ path: String, _ disciplines: [String], exporter: String?, bytes: Int) -> ModelResult {
    var model = ModelResult(
      path: path, sha256: { "0123456789abcdef" }, bytes: bytes, schema: "IFC4", instances: 2061,
      header: HeaderSummary(timeStamp: "2026-03-02T09:00:00", originatingSystem: exporter))
    model.disciplines = disciplines
    return model
  }

  static let submission = SubmissionResult(
    specifications: [
      rule(
        "M17", "Pas d'objets en double", .major, valid: 14,
        [
          Failure(instance: 77, reason: .invalidDuplicate, detail: 0),
          Failure(instance: 412, reason: .invalidDuplicate, detail: 1),
        ]),
      rule("M6", "Même projet, même site, même bâtiment", .major, valid: 9),
      rule(
        "G6", "Origine, nord et unités communs", .blocking, valid: 20,
        [Failure(instance: 0, reason: .invalidDifference, detail: 2)]),
      rule(
        "D5", "Chaque document se lit", .major, valid: 1999, [Failure(instance: 0, reason: .invalidRule, detail: 3)]),
      rule("D10", "Les documents datent des travaux", .minor, valid: 0, why: .nothingToCompare),
    ],
    explainer: Explainer(),
    leftOut: [
      FileProblem(path: "remise/DOE/lien", Problem(.linkNotFollowed, arguments: ["/etc/passwd"])),
      FileProblem(path: "remise/tube.ifc", Problem(.specialFile)),
    ] + (1...12).map { FileProblem(path: "remise/.cache/\($0)\u{1B}]0;x", Problem(.hiddenFile)) })

  static let check = CheckResult(
    toolVersion: "1.2.3",
    requirementFiles: [RequirementFileResult(path: "rules", sha256: { "ab12" }, kind: .cahier, title: "Règles")],
    models: [
      model("remise/ARC.ifc", ["ARC"], exporter: "Atelier 27.1 – export IFC", bytes: 119_650),
      model("remise/STR.ifc", ["STR"], exporter: nil, bytes: 12_345_678),
      model(
        "remise/MEP\u{1B}[31m.ifc", ["CVC", "PLB", "ELE"], exporter: "un logiciel dont le nom est bien long",
        bytes: 1_234_567_890),
    ], submission: submission)

  /// A folder of documents that is missing.
  static let broken = CheckResult(
    toolVersion: "1.2.3", requirementFiles: check.requirementFiles, models: [check.models[0]],
    submission: SubmissionResult(problems: [FileProblem(path: "DOE\u{1B}[2J", Problem(.missingFile))]))
}
