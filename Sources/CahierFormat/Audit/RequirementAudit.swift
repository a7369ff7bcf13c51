import IFCSchema
import Requirements

/// Audits one requirement: what it applies to, and what it asks for.
struct RequirementAudit {
  let cahier: Cahier
  let requirement: CahierRequirement
  private var line: SourceLine { requirement.line }

  init(cahier: Cahier, _ requirement: CahierRequirement) {
    self.cahier = cahier
    self.requirement = requirement
  }

  func audit(_ log: inout AuditLog) {
    guard case .checks(let applicability, let checks) = requirement.content else { return }
    if applicability.classes.isEmpty, applicability.conditions.isEmpty { log.add(.emptyApplicability, line: line) }
    if checks.isEmpty { log.add(.emptyChecks, line: line, [requirement.id]) }
    let versions = cahier.identity.schemaVersions
    let hasPlace = checks.contains { check in versions.contains { !check.locators.locators(in: $0).isEmpty } }
    if !checks.isEmpty, !hasPlace { log.add(.noPlace, line: line, [requirement.id]) }
    exceptions(applicability, &log)
    conditions(applicability, &log)
    let classes = ClassAudit(versions: versions)
    for choice in applicability.classes + applicability.exceptions.flatMap(\.classes) {
      classes.audit(choice, line: line, &log)
    }
    for part in checks.flatMap({ [$0.rule.sum?.part].compactMap { $0 } }) {
      classes.audit(ClassChoice(part), line: line, &log)
    }
    let schemas = versions.compactMap { SchemaVersion.identify($0)?.version }.map(Schema.of)
    let families = schemas.map { ClassFamily(applicability.classes, schema: $0) }
    // In a version that has none of the classes nothing is asked; a class that none has was told.
    let isKnown = families.contains { !$0.isEmpty }
    for family in families where !isKnown || !family.isEmpty {
      PlaceAudit(family: family, versions: versions).audit(requirement, &log)
    }
    for check in checks { RuleAudit(cahier: cahier, line: check.line).audit(check.rule, check.locators, &log) }
    for condition in requirement.conditions {
      RuleAudit(cahier: cahier, line: condition.line).audit(condition.rule, condition.locators, &log)
    }
  }

  /// Exceptions that leave nothing: all classes without a condition, or just what the conditions ask for.
  private func exceptions(_ applicability: Applicability, _ log: inout AuditLog) {
    let leavesNothing = applicability.exceptions.contains { exception in
      let covers =
        exception.classes.isEmpty
        || applicability.classes.allSatisfy { choice in
          exception.classes.contains { $0.name == choice.name && !$0.isExact && $0.predefinedTypes.isEmpty }
        }
      return covers
        && exception.conditions.allSatisfy { condition in
          applicability.conditions.contains { $0 == condition }
        } && !(exception.classes.isEmpty && exception.conditions.isEmpty)
    }
    if leavesNothing { log.add(.exceptionOfAll, line: line, [requirement.id]) }
  }

  /// Two conditions on one value that cannot both hold.
  private func conditions(_ applicability: Applicability, _ log: inout AuditLog) {
    let conditions = applicability.conditions
    for (place, condition) in conditions.enumerated() {
      for other in conditions[..<place] where other.locators == condition.locators {
        let isContrary = other.isNegated != condition.isNegated && other.rule == condition.rule
        let areBothAsked = !other.isNegated && !condition.isNegated
        let difference = areBothAsked ? RuleConflict(cahier: cahier).between(other.rule, condition.rule) : nil
        guard isContrary || difference != nil else { continue }
        log.add(
          .conditionNeverHolds, line: condition.line.number > 0 ? condition.line : line,
          [requirement.id, condition.locators.all.first?.text ?? ""])
      }
    }
  }
}
