import Checking
import Findings
import IFCModel
import Requirements
import Testing

/// One check of a cahier on one model: the code of the reason for each object that fails, and how many hold.
struct LocatedProbe {
  var reasons: [UInt64: String] = [:]
  var valid = 0
  var applicable = 0
  /// How many objects fail.
  var failed = 0
  /// The GlobalIds of the objects that fail, in the order of the report.
  var found: [String] = []

  /// - Parameter lines: statements of a data section in IFC4; a project is added.
  /// - Throws: where the check comes to nothing, as one of places that IFC4 does not have.
  init(
    _ lines: [String], _ locators: String..., classes: [String] = ["IfcWall"], exactly: Bool = false,
    conditions: [Condition] = [], exceptions: [Exclusion] = [], carrier: Carrier = .either,
    rule: ValueRule = ValueRule(), isOptional: Bool = false, when: [Condition] = [],
    placeholders: PlaceholderPolicy = PlaceholderPolicy(), days: CheckDays = CheckDays(), threads: Int = 1
  ) throws {
    let check = Check(
      LocatorTable(locators.compactMap(Locator.init)), carrier: carrier, rule: rule, isOptional: isOptional,
      conditions: when)
    let choices = classes.map { ClassChoice($0, isExact: exactly) }
    let requirement = CahierRequirement(
      id: "1", title: BilingualText(fr: "Essai", en: "Trial"),
      content: .checks(Applicability(classes: choices, conditions: conditions, exceptions: exceptions), [check]),
      placeholders: placeholders)
    let cahier = Cahier(
      identity: CahierIdentity(id: "essai", title: BilingualText(fr: "Essai", en: "Trial")),
      requirements: [requirement])
    let file = cahier.requirementFile(stage: nil, lot: nil, schema: "IFC4")
    let model = try SmallCheck.model(lines, threads: threads)
    var outcomes: [CheckOutcome?] = [CheckRun([file], schema: model.schema, days: days).check(model)]
    SubmissionJudgement.judge(&outcomes, paths: ["a.ifc"])
    let checked = try #require(outcomes.first ?? nil)
    let result = try #require(checked.specifications.first)
    let outcome = try #require(result.requirements.first)
    applicable = result.applicable
    valid = outcome.outcomes.valid
    failed = result.failed
    for failure in outcome.failures { reasons[failure.instance] = failure.reason.code }
    found = outcome.failures.compactMap { checked.explainer.describe($0).globalId }
  }
}
