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
    result.calendar = "alsace-moselle"
    (result.regime, result.regimeSource) = (.works, "CCAG-Travaux 41")
    result.deadlines = [
      Deadline(
        id: "doe", date: "2026-03-02", start: "2026-01-31", from: "delivery", delay: "1 month", source: "CCAP 6.5.3",
        move: Deadline.Move(from: "2026-02-28", isHoliday: false), asOf: "2026-02-20", days: 10),
      Deadline(
        id: "doe", kind: .tacitAdmission, date: "2026-02-01", start: "2026-01-31", from: "delivery", delay: "1 day",
        asOf: "2026-02-20", state: .passed, days: 19),
      Deadline(
        id: "doe", kind: .delivery, date: "2026-01-02", start: "2025-12-01", from: "acceptance-notice",
        delay: "1 month", source: "CCAP 6.5.2", move: Deadline.Move(from: "2026-01-01", isHoliday: true),
        asOf: "2026-02-20", state: .late, days: 29, isSettled: true,
        penalty: PenaltyEstimate(
          formula: .share(divisor: 3000), days: 29, amount: 1_200_050, base: "montant HT de l'élément", cap: 5_000,
          sum: 5_000, isCapped: true, source: "CCAP 8.4.1")),
    ]
    result.pendingDeadlines = [
      PendingDeadline(
        id: "doe", kind: .endOfGuarantee, from: "acceptance", delay: "12 months", source: "CCAG-Travaux 44.1")
    ]
    return result
  }()

  private static let plain = CheckResult(
    toolVersion: "1.2.3", stage: "doe",
    requirementFiles: [
      RequirementFileResult(
        path: "cahier.yaml", sha256: { "ab12" }, kind: .cahier, title: "Cahier de l'opération",
        checklist: [ChecklistLine(id: "ECO-03", text: "Visite de la chaufferie", row: 90)]),
      RequirementFileResult(
        path: "matrice.xlsx", sha256: { "cd34" }, kind: .cahier, title: "Matrice",
        sheets: SheetsResult(
          sheets: [
            SheetAccount(
              name: "Exigences", purpose: .list,
              rows: SheetAccount.Counts(total: 40, understood: 12, checklist: 2, refused: 24), headings: 2,
              marks: SheetAccount.Counts(total: 0, understood: 0, checklist: 0, refused: 0), partly: 2),
            SheetAccount(
              name: "Garde", purpose: .ignored,
              rows: SheetAccount.Counts(total: 3, understood: 0, checklist: 0, refused: 3), headings: 0, hiddenRows: 3,
              marks: SheetAccount.Counts(total: 0, understood: 0, checklist: 0, refused: 0)),
          ],
          refused: (10...33).map {
            SheetRemark(sheet: "Exigences", row: $0, column: "C", code: "unknown-class", message: "IfcWal n'existe pas")
          }, furtherRemarks: 5),
        checklist: [
          ChecklistLine(id: "R4", text: "Maquette coordonnée", sheet: "Exigences", row: 4),
          ChecklistLine(id: "R5", text: "Joints visités", sheet: "Exigences", row: 5),
        ]),
    ],
    models: [architecture, structure])
}
