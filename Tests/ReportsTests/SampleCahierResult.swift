import Findings

/// A result of a check against a cahier: requirements of every severity, two lots, two models.
enum SampleCahierResult {
  private static func specification(
    _ id: String, _ name: String, _ terms: RequirementTerms, valid: Int, failures: [Failure] = [],
    places: [(className: String, storey: String?, share: Int)] = []
  ) -> SpecificationResult {
    var outcomes = OutcomeTally()
    outcomes.valid = valid
    for failure in failures { outcomes[failure.reason.outcome] += 1 }
    var result = SpecificationResult(
      id: id, name: name, cardinality: .optional, applicability: "IfcWall", status: .pass,
      applicable: outcomes.total, passed: valid, failed: outcomes.failed,
      requirements: [
        RequirementResult(
          facet: .property, cardinality: .required, text: "la propriété doit être renseignée", outcomes: outcomes,
          failures: failures)
      ], terms: terms)
    result.status = outcomes.total == 0 ? .notApplicable : result.requirements[0].status
    if outcomes.total == 0 { result.why = Explanation(.noneApplicable) }
    result.places = places.map { place in
      var tally = OutcomeTally()
      tally.valid = place.share
      return PlaceTally(className: place.className, storey: place.storey, outcomes: tally)
    }
    return result
  }

  private static let architecture = ModelResult(
    path: "archi.ifc", sha256: { "cd34" }, bytes: 2_345_678, schema: "IFC4", instances: 12_345,
    specifications: [
      specification(
        "3", "Phase du projet",
        RequirementTerms(severity: .minor, stage: "doe", threshold: 80, weight: 0.5), valid: 9,
        failures: [Failure(instance: 4, reason: .absentBlank)],
        places: [("IfcDoor", "R+1", 4), ("IfcDoor", nil, 5)]),
      specification(
        "28", "Numéro de série",
        RequirementTerms(
          severity: .blocking, lots: ["cvc", "plb"], stage: "doe", isReinforced: true, clause: "CCTP 3.2", weight: 3,
          purpose: "Relier l'équipement à sa fiche de maintenance", usages: ["GMAO"], responsible: "Entreprise"),
        valid: 1990,
        failures: (1...6).map { Failure(instance: $0, reason: $0 > 3 ? .placeholder : .misplacedSet) }
          + [Failure(instance: 7, reason: .invalidValue), Failure(instance: 8, reason: .notEvaluableDamage)],
        places: [("IfcPump", "RDC", 1000), ("IfcPump", "R+1", 990)]),
      specification(
        "40", "Résistance au feu", RequirementTerms(severity: .major, lots: ["arc"], stage: "doe", threshold: 95),
        valid: 50, failures: (1...2).map { Failure(instance: $0, reason: .absentPropertySet) }),
      specification("41", "Toitures", RequirementTerms(severity: .major, lots: ["arc"], stage: "doe"), valid: 0),
    ],
    explainer: SampleResult.Explainer())

  private static let structure = ModelResult(
    path: "structure.ifc", sha256: { "ef56" }, bytes: 345_678, schema: "IFC2X3", instances: 2_345,
    specifications: [
      specification(
        "40", "Résistance au feu", RequirementTerms(severity: .major, lots: ["arc"], stage: "doe", threshold: 95),
        valid: 12)
    ])

  static let check = {
    var result = plain
    result.deadlines = [
      Deadline(
        id: "doe", date: "2026-03-02", start: "2026-01-31", from: "delivery", delay: "1 month", source: "CCAP 6.5.3")
    ]
    return result
  }()

  private static let plain = CheckResult(
    toolVersion: "1.2.3", stage: "doe",
    requirementFiles: [
      RequirementFileResult(path: "cahier.yaml", sha256: { "ab12" }, kind: .cahier, title: "Cahier de l'opération")
    ],
    models: [architecture, structure])
}
