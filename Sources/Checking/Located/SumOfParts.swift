import IFCModel
import IFCSchema
import Requirements

/// What a value must equal that is a sum over the parts of its object, or their number.
struct SumOfParts {
  private let rule: SumRule
  private let facet: LocatedFacet
  private let model: Model
  /// The number that a part adds, in SI units; nil where it has none.
  private let number: (Instance) -> ComparedNumber?

  init(_ rule: SumRule, facet: LocatedFacet, model: Model, number: @escaping (Instance) -> ComparedNumber?) {
    (self.rule, self.facet, self.model, self.number) = (rule, facet, model, number)
  }

  /// The sum in SI units; nil where a part has no number, or there is nothing to add up. O(all parts).
  func total(of whole: Instance) -> ComparedNumber? {
    guard let parts = parts(of: whole) else { return nil }
    guard rule.locators != nil else { return .integer(Int64(parts.count)) }
    var total = RunningTotal()
    for part in parts {
      guard let number = number(part) else { return nil }
      total.add(number)
    }
    return parts.isEmpty ? nil : total.total
  }

  /// What stands beside a value that is not the sum: `≠ 195 m2 (Σ Qto_SpaceBaseQuantities.GrossFloorArea, 3 IfcSpace)`,
  /// `≠ 4 (IfcBuildingStorey)`; where parts lack their number, how many have one. Nil where the value is as it should be.
  func text(of whole: Instance, beside value: ComparedNumber?) -> String? {
    guard let value, let parts = parts(of: whole) else { return nil }
    guard let locator = rule.locators?.locators(in: facet.schemaVersion).first else {
      let count = ComparedNumber.integer(Int64(parts.count))
      return rule.locators != nil || facet.accepts(value, for: count) ? nil : "≠ \(parts.count) (\(rule.part))"
    }
    guard let total = total(of: whole) else {
      let known = parts.count { number($0) != nil }
      return "≠ ? (Σ \(locator.text), \(known)/\(parts.count) \(rule.part))"
    }
    guard !facet.accepts(value, for: total) else { return nil }
    let sum = facet.unit?.fromSI(total.real) ?? total.real
    let text = ConvertedNumber.text(sum) ?? "\(sum)"
    let unit = facet.unit == nil ? "" : facet.rule.unit.map { " \($0)" } ?? ""
    return "≠ \(text)\(unit) (Σ \(locator.text), \(parts.count) \(rule.part))"
  }

  /// Nil where the schema has no such class.
  private func parts(of whole: Instance) -> [Instance]? {
    model.schema.entity(named: rule.part).map { PartsOfWhole(model).parts(of: whole, kind: $0) }
  }
}
