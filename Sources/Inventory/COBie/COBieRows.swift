import Findings
import IFCModel
import ModelRules
import Part21
import Requirements

/// Makes rows of COBie of instances. For one thread.
struct COBieRows {
  let model: Model
  let sheets: SheetOfClass
  let whereabouts: Whereabouts
  private let fields: FieldValues
  private var origins: COBieOrigin
  private var values: ValueInspection

  init(_ model: Model, _ columns: PropertyColumns, _ sheets: SheetOfClass) {
    self.model = model
    self.sheets = sheets
    whereabouts = Whereabouts(model)
    fields = FieldValues(model, columns)
    origins = COBieOrigin(model)
    values = ValueInspection(model, PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: []))
  }

  /// A row with what all rows say: Name, Description, Category, and where it comes from.
  mutating func draft(_ sheet: COBieSheet, _ instance: Instance) -> COBieDraft {
    var draft = COBieDraft(sheet)
    draft.set("Name", cell("Name", of: instance))
    draft.set("Category", category(of: instance))
    origins.fill(&draft, of: instance)
    return draft
  }

  /// The row that a draft is, of an instance.
  func row(_ draft: COBieDraft, of instance: Instance) -> COBieRow {
    draft.row(of: instance.name, otherName: model.filled("GlobalId", of: instance))
  }

  /// What an attribute says.
  mutating func cell(_ attribute: String, of instance: Instance) -> COBieRow.Cell {
    guard let parameter = model.reader.parameter(attribute, of: instance),
      let text = ValueText.text(model.scalar(attribute, of: instance) ?? .none)
    else { return .empty }
    switch values.verdict(of: parameter) {
    case .value: return .text(text)
    case .placeholder: return .placeholder(text)
    case .blank, .none: return .empty
    }
  }

  /// What properties of an instance say, its type's included where one is given.
  func said(_ wanted: FieldSet, by instance: Instance, type: Instance? = nil) -> [MaintenanceField: COBieRow.Cell] {
    fields.values(of: instance.place, type: type?.place, wanted)
  }

  /// Fills in the columns that properties say.
  func fill(
    _ draft: inout COBieDraft, _ columns: [(MaintenanceField, String)], by instance: Instance, type: Instance? = nil
  ) {
    let wanted = columns.reduce(into: FieldSet()) { $0.insert(FieldSet($1.0)) }
    let said = said(wanted, by: instance, type: type)
    for (field, column) in columns { draft.set(column, said[field] ?? .empty) }
  }

  /// The first classification of an instance: `12.34.56 : Porte`.
  private func category(of instance: Instance) -> String? {
    let found = model.ownClassifications(of: instance).first
    let parts = [found?.identification, found?.name].compactMap { text in
      text.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    }
    if parts.count == 2, parts[0] == parts[1] { return parts[0] }
    return parts.isEmpty ? found?.system : parts.joined(separator: " : ")
  }
}
