import Findings
import IFCModel
import Requirements

/// Evaluates the bounds and the set point of an IfcPropertyBoundedValue: the table of IDS `property-facet.md`.
struct BoundedValueEvaluation {
  private let plan: PropertyPlan
  private let model: Model

  init(_ plan: PropertyPlan, model: Model) {
    self.plan = plan
    self.model = model
  }

  func evaluate(
    _ lower: TypedValue?, _ upper: TypedValue?, _ setPoint: TypedValue?, of property: Property
  ) -> Evaluation {
    let filled = [lower, upper, setPoint].compactMap { $0 }.filter { !$0.isBlank }
    guard let first = filled.first else { return .null }
    if let wanted = plan.dataType, first.type != wanted { return .differs(.invalidType) }
    guard let value = plan.value else { return .holds }
    guard let unit = model.conversion(of: first, for: property) else { return .differs(.notEvaluableUnit) }
    let holds: Bool
    if let range = plan.range {
      // What is missing may lie anywhere; the set point does not bound anything (test cases
      // `a_restriction_on_a_bounded_property…`, `a_one_sided_restriction_on_a_bounded_property…`).
      if range.hasLower, lower == nil { return .differs(.invalidValue) }
      if range.hasUpper, upper == nil { return .differs(.invalidValue) }
      holds = [lower, upper].allSatisfy { $0?.matches(value, unit) ?? true }
    } else {
      holds = filled.contains { $0.matches(value, unit) } || isBetween(lower, upper, setPoint, unit)
    }
    return holds ? .holds : .differs(.invalidValue)
  }

  /// Whether the bounds stand for a number that is asked for.
  ///
  /// With a set point the value is one of three numbers (test case `any_matching_value_in_a_bounded_property…_4_4`);
  /// without, the bounds stand for all between them.
  private func isBetween(
    _ lower: TypedValue?, _ upper: TypedValue?, _ setPoint: TypedValue?, _ unit: UnitConversion
  ) -> Bool {
    guard setPoint == nil, lower != nil || upper != nil else { return false }
    return plan.listedReals.contains { real in
      (lower?.real(unit)).map { $0 <= real } ?? true && (upper?.real(unit)).map { real <= $0 } ?? true
    }
  }
}
