import Findings

/// A result of every shape that a report has to show, without any model behind it.
enum SampleResult {
  /// Names objects by their number alone.
  struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      let globalId = "2O2Fr$t4X7Zf8NOew3F" + String(instance + 100).suffix(3)
      switch instance % 3 {
      case 0: return ObjectDescription(className: "IfcWall", globalId: globalId, name: nil)
      case 1:
        return ObjectDescription(
          className: "IfcWallStandardCase", globalId: globalId,
          name: "Mur porteur de façade n° \(instance), béton armé",
          tag: "M-\(instance)")
      default:
        return ObjectDescription(className: "IfcWall", globalId: globalId, name: "Cloison \u{1B}[31m\(instance)\n")
      }
    }

    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
      failure.reason == .invalidValue ? "EI \(failure.instance)" : nil
    }
  }

  static let requirementFile = RequirementFileResult(
    path: "exigences.ids", sha256: { "ab12" }, kind: .ids, title: "Exigences \"DOE\"")

  private static func tally(valid: Int, _ failures: [Failure]) -> OutcomeTally {
    var tally = OutcomeTally()
    tally.valid = valid
    for failure in failures { tally[failure.reason.outcome] += 1 }
    return tally
  }

  private static func requirement(_ text: String, valid: Int, _ failures: [Failure]) -> RequirementResult {
    RequirementResult(
      facet: .property, cardinality: .required, text: text, outcomes: tally(valid: valid, failures), failures: failures)
  }

  /// One model with a specification of every status.
  static let model = ModelResult(
    path: "école.ifc", sha256: { "cd34" }, bytes: 2_345_678, schema: "IFC4", instances: 12_345,
    problems: [
      Problem(.byteOrderMark, line: 1, offset: 0),
      Problem(.duplicateInstanceName, arguments: ["12"], line: 40, offset: 1234, instance: 77),
    ],
    specifications: [
      SpecificationResult(
        id: "1", name: "Projet", cardinality: .required, applicability: "IfcProject", status: .pass, applicable: 1,
        passed: 1, requirements: [requirement("IfcProject : l'attribut Name doit être renseigné", valid: 1, [])]),
      SpecificationResult(
        id: "MUR-CF", name: "Murs coupe-feu", cardinality: .required, applicability: "IfcWall", status: .fail,
        remarks: [Explanation(.unknownDataType, ["IFCTRUC", "IFC4"])], applicable: 40, passed: 28, failed: 11,
        requirements: [
          requirement("IfcWall : la propriété Pset_WallCommon.IsExternal doit être renseignée", valid: 40, []),
          requirement(
            "IfcWall : la propriété Pset_WallCommon.FireRating doit être « EI 60 »", valid: 28,
            (1...9).map { Failure(instance: $0, reason: .absentProperty) }
              + [Failure(instance: 10, reason: .invalidValue), Failure(instance: 11, reason: .invalidValue)]
              + [Failure(instance: 12, reason: .notEvaluableUnit)]),
        ]),
      SpecificationResult(
        id: "3", name: "Portes", cardinality: .required, applicability: "IfcDoor", status: .fail,
        why: Explanation(.requiredButNone)),
      SpecificationResult(
        id: "4", name: "Pas de proxy", cardinality: .prohibited, applicability: "IfcBuildingElementProxy",
        status: .fail, why: Explanation(.prohibitedFound, ["1"]), applicable: 1, failed: 1,
        failures: [Failure(instance: 21, reason: .prohibitedObject)]),
      SpecificationResult(
        id: "5", name: "Toitures", cardinality: .optional, applicability: "IfcRoof", status: .notApplicable,
        why: Explanation(.noneApplicable)),
      SpecificationResult(
        id: "6", name: "Surfaces", cardinality: .required, applicability: "IfcSpace", status: .notEvaluated,
        why: Explanation(.notEvaluable, ["2"]), applicable: 2,
        requirements: [
          requirement(
            "IfcSpace : la propriété Qto_SpaceBaseQuantities.NetFloorArea doit être > 0", valid: 0,
            (31...32).map { Failure(instance: $0, reason: .notEvaluableUnit) })
        ]),
    ],
    explainer: Explainer())

  static let check = CheckResult(
    toolVersion: "1.2.3", stage: "doe", requirementFiles: [requirementFile],
    models: [model, ModelResult(path: "photo.jpg", problems: [Problem(.picture)])])

  static let summary = ModelSummary(
    path: "école.ifc", sha256: { "cd34" }, bytes: 2_345_678, schema: "IFC4",
    header: HeaderSummary(
      fileDescription: ["ViewDefinition [CoordinationView]"], implementationLevel: "2;1", name: "ecole.ifc",
      timeStamp: "2026-01-31T10:00:00", author: ["Zoé"], organization: ["", "Atelier"],
      preprocessorVersion: "IfcStep 1.0", originatingSystem: "Modeleur 3", authorization: nil,
      schemaIdentifiers: ["IFC4"], viewDefinition: "CoordinationView"),
    instances: 12_345,
    classes: [ClassCount(keyword: "IFCDOOR", count: 7), ClassCount(keyword: "IFCWALL", count: 1200)],
    units: [
      UnitSummary(kind: "LENGTHUNIT", name: "MILLIMETRE", toSI: 0.001),
      UnitSummary(kind: "MONETARYUNIT", name: "EUR", toSI: nil),
    ],
    georeference: GeoreferenceSummary(coordinateSystem: "EPSG:2154", eastings: 652_000.5, northings: 6_862_000),
    problems: [Problem(.schemaAlias, arguments: ["IFC4X3", "IFC4X3_ADD2"], line: 5)])

  static let record = ObjectRecord(
    instance: 45, globalId: "2O2Fr$t4X7Zf8NOew3FLKI", className: "IfcWall", name: "Mur \"A\"", tag: "M-1",
    predefinedType: "SOLIDWALL", type: TypeReference(globalId: "0abc", className: "IfcWallType"), container: "1def",
    containerName: "R+1", attributes: [PropertyRecord(name: "LongName", value: .string("Mur est"))],
    propertySets: [
      PropertySetRecord(
        name: "Pset_WallCommon",
        properties: [
          PropertyRecord(name: "IsExternal", value: .boolean(true)),
          PropertyRecord(name: "Compartmentation", value: .unknown),
          PropertyRecord(name: "ThermalTransmittance", value: .real(0.24)),
          PropertyRecord(name: "Status", value: .list([.string("NEW"), .integer(2)])),
          PropertyRecord(name: "FireRating", value: .none),
          PropertyRecord(name: "Range", value: .bounded(lower: .real(1), upper: .real(2.5), setPoint: .none)),
          PropertyRecord(name: "Curve", value: .table(defining: [.integer(1)], defined: [.real(1.5)])),
          PropertyRecord(name: "Maker", value: .reference("IfcPerson#12")),
          PropertyRecord(name: "Parts", value: .complex([PropertyRecord(name: "a", value: .string("b"))])),
        ]),
      PropertySetRecord(name: "Vide", properties: []),
    ],
    materials: ["Béton", "Laine"],
    classifications: [ClassificationRecord(system: "Uniformat", identification: "B2010", name: nil)])

  static let audit = AuditResult(files: [
    RequirementFileResult(path: "bon.ids", sha256: { "ab12" }, kind: .ids, title: "Bon"),
    RequirementFileResult(
      path: "mauvais.ids", sha256: { "ef56" }, kind: .ids, title: "Mauvais",
      problems: [
        RequirementFileProblem(code: "anchored-pattern", severity: .warning, message: "motif ancré", line: 9),
        RequirementFileProblem(
          code: "unknown-class", number: 103, severity: .error, message: "la classe IFCWAL n'existe pas", line: 12),
      ]),
    RequirementFileResult(
      path: "absent.ids",
      problems: [RequirementFileProblem(code: "file-unreadable", number: 503, severity: .error, message: "absent")]),
  ])

  static let conversion = ConversionResult(
    input: RequirementFileResult(path: "matrice.xlsx", sha256: { "ab12" }, kind: .cahier, title: "Matrice"),
    output: "doe.ids", written: 1234,
    losses: [
      LossLine(requirement: nil, what: "terms", why: "gravité"),
      LossLine(requirement: "R1", what: "uniqueness", why: "valeur unique", details: ["Tag"]),
      LossLine(requirement: "R2", what: "uniqueness", why: "valeur unique"),
    ],
    sheets: [
      SheetAccount(
        name: "Exigences", purpose: .list,
        rows: SheetAccount.Counts(total: 12, understood: 6, checklist: 3, refused: 1), headings: 2,
        hiddenRows: 4,
        marks: SheetAccount.Counts(total: 40, understood: 38, checklist: 1, refused: 1))
    ],
    rows: [
      SheetRemark(sheet: "Exigences", row: 7, column: "C", code: "unknown-class", message: "la classe n'existe pas"),
      SheetRemark(sheet: "Exigences", row: 9, code: "place-missing", message: "à vérifier à la main"),
    ])
}
