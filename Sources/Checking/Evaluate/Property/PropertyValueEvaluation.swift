import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Evaluates the value of one property: whether there is one, of the right type, and as asked.
struct PropertyValueEvaluation: Sendable {
  private let plan: PropertyPlan
  private let model: Model
  private let scalars: ScalarMatching
  private let wanted: WantedType?
  /// By the offsets of properties.
  private let longLists = LongEvaluations()

  init(_ plan: PropertyPlan, model: Model) {
    self.plan = plan
    self.model = model
    scalars = ScalarMatching(structure: model.structure)
    wanted = plan.dataType.map { WantedType($0, model: model) }
  }

  /// What the property says, compared with what is asked for.
  func evaluate(_ property: Property) -> Evaluation {
    switch property.form {
    case .single, .quantity, .attribute: single(property)
    case .enumerated, .list, .bounded, .table: several(property)
    // IDS does not support them (`property-facet.md`, "Supported types of properties").
    case .complex, .reference, .unknown: .differs(.invalidPropertyKind)
    }
  }

  /// A single value, compared as it stands in the bytes.
  private func single(_ property: Property) -> Evaluation {
    guard let parameter = model.nominalValue(of: property), parameter.kind != .omitted else { return .null }
    guard parameter.kind == .typed else { return single(parameter, model.declaredType(of: property), of: property) }
    // `IFCLABEL($)` says no more than `$`.
    guard let wrapped = model.structure.bytes.wrapped(parameter), wrapped.kind != .omitted else { return .null }
    // Nearly every value is of the type asked for: then its keyword is only compared.
    if let wanted, wanted.isKeyword(of: parameter, in: model.structure.bytes) {
      return ofWantedType(wrapped, wanted, property)
    }
    if wanted == nil, plan.value == nil, wrapped.kind != .enumeration {
      return scalars.isBlank(wrapped, type: nil) ? .differs(.absentBlank) : .holds
    }
    return single(wrapped, model.structure.bytes.keyword(parameter) ?? "", of: property)
  }

  private func single(_ parameter: Parameter, _ type: String, of property: Property) -> Evaluation {
    if let wanted, wanted.name == type { return ofWantedType(parameter, wanted, property) }
    let found = WantedType(type, model: model)
    if scalars.isBlank(parameter, type: found.type) { return .differs(.absentBlank) }
    return wanted == nil ? compare(parameter, found, property) : .differs(.invalidType)
  }

  private func ofWantedType(_ parameter: Parameter, _ wanted: WantedType, _ property: Property) -> Evaluation {
    if scalars.isBlank(parameter, type: wanted.type) { return .differs(.absentBlank) }
    return compare(parameter, wanted, property)
  }

  private func compare(_ parameter: Parameter, _ type: WantedType, _ property: Property) -> Evaluation {
    guard let value = plan.value else { return .holds }
    guard type.type == .real || type.type == .number else {
      return scalars.matches(parameter, type: type.type, value) ? .holds : .differs(.invalidValue)
    }
    guard let unit = model.ownUnit(of: property).map(\.comparable) ?? type.conversion else {
      return .differs(.notEvaluableUnit)
    }
    let holds = scalars.matches(parameter, type: type.type, value, in: unit)
    return holds ? .holds : .differs(.invalidValue)
  }

  /// Lists, enumerations, tables and bounds.
  private func several(_ property: Property) -> Evaluation {
    if let known = longLists[property.instance.offset] { return known }
    let value = model.value(of: property)
    let evaluation = several(value, of: property)
    longLists.keep(evaluation, of: property.instance.offset, items: count(value))
    return evaluation
  }

  private func count(_ value: PropertyValue) -> Int {
    switch value {
    case .enumerated(let values), .list(let values): values.count
    case .table(let defining, let defined): defining.count + defined.count
    case .single, .bounded, .reference, .complex: 1
    }
  }

  private func several(_ value: PropertyValue, of property: Property) -> Evaluation {
    switch value {
    case .enumerated(let values), .list(let values): columns([(values, false)], of: property)
    // A value without items.
    case .single: .null
    case .table(let defining, let defined): columns([(defining, true), (defined, false)], of: property)
    case .bounded(let lower, let upper, let setPoint):
      BoundedValueEvaluation(plan, model: model).evaluate(lower, upper, setPoint, of: property)
    case .reference, .complex: .differs(.invalidPropertyKind)
    }
  }

  /// Values in one column, or in the two of a table: of those that are of the type asked for, some must match what is
  /// asked for, and all must lie in a range.
  private func columns(_ columns: [(values: [TypedValue], isDefining: Bool)], of property: Property) -> Evaluation {
    var isFilled = false
    var isOfType = false
    var hasMatch = false
    var allMatch = true
    for column in columns {
      let filled = column.values.filter { !$0.isBlank }
      guard let first = filled.first else { continue }
      isFilled = true
      if let wanted = plan.dataType, first.type != wanted { continue }
      isOfType = true
      guard let value = plan.value else { continue }
      guard let unit = model.conversion(of: first, for: property, isDefining: column.isDefining) else {
        return .differs(.notEvaluableUnit)
      }
      for item in filled {
        if item.matches(value, unit) { hasMatch = true } else { allMatch = false }
      }
    }
    guard isFilled else { return columns.contains { !$0.values.isEmpty } ? .differs(.absentBlank) : .null }
    guard isOfType else { return .differs(.invalidType) }
    guard plan.value != nil else { return .holds }
    return (plan.range == nil ? hasMatch : allMatch) ? .holds : .differs(.invalidValue)
  }
}
