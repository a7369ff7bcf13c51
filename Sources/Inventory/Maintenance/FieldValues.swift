import Findings
import IFCModel

/// What properties of an instance say for the fields. For one thread.
struct FieldValues {
  private let model: Model
  private let columns: PropertyColumns

  init(_ model: Model, _ columns: PropertyColumns) {
    self.model = model
    self.columns = columns
  }

  /// The values of an instance's own properties and of its type's, where one is given: its own before its type's, later
  /// sets before earlier ones, a value before a placeholder.
  ///
  /// - Parameter wanted: the fields that are asked for.
  /// - Complexity: O(properties).
  func values(of place: UInt32, type: UInt32?, _ wanted: FieldSet) -> [MaintenanceField: COBieRow.Cell] {
    var found: [MaintenanceField: COBieRow.Cell] = [:]
    add(place, wanted, &found)
    if let type { add(type, wanted, &found) }
    return found
  }

  private func add(_ place: UInt32, _ wanted: FieldSet, _ found: inout [MaintenanceField: COBieRow.Cell]) {
    for set in model.propertySets.sets(of: place).reversed() {
      let range = columns.range(of: set)
      let start = Int(columns.verdictStarts[Int(set.number)]) - range.lowerBound
      for position in range.reversed() {
        let fields = columns.fields[Int(columns.columns[position])].intersection(wanted)
        guard !fields.isEmpty, let verdict = FillVerdict(rawValue: columns.verdicts[start + position]),
          verdict == .value || verdict == .placeholder,
          let property = columns.property(position - range.lowerBound, of: set, in: model),
          let text = ValueText.text(model.value(of: property))
        else { continue }
        for field in MaintenanceField.allCases where fields.has(field) {
          if verdict == .value {
            if case .text? = found[field] { continue }
            found[field] = .text(text)
          } else if found[field] == nil {
            found[field] = .placeholder(text)
          }
        }
      }
    }
  }
}
