import Findings
import IFCModel
import ModelRules
import Part21
import Requirements

/// Says which columns a row of a sheet would have filled in. For one thread.
struct RowReader {
  private let model: Model
  private var counter: FillCounter
  private var values: ValueInspection
  private let classifications: RelationTable
  private let positions: [String: CellSet]

  init(_ model: Model, _ columns: PropertyColumns, _ sheet: COBieSheet) {
    self.model = model
    counter = FillCounter(columns, model.propertySets)
    values = ValueInspection(model, PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: []))
    classifications = model.relation(.associatesClassification)
    positions = Dictionary(
      sheet.columns.enumerated().map { ($1.name, CellSet($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Name, Description and Category of an instance.
  mutating func own(_ instance: Instance) -> CellSet {
    var row: CellSet = []
    mark("Name", instance, "Name", &row)
    mark("Description", instance, "Description", &row)
    if classifications.contains(instance.place) { mark("Category", &row) }
    return row
  }

  /// The fields that an instance's own properties fill in.
  mutating func fields(of instance: Instance) -> FieldSet { counter.fields(of: instance.place) }

  /// Marks a column.
  func mark(_ column: String, _ row: inout CellSet) { row.formUnion(positions[column] ?? []) }

  /// Marks a column where an attribute is filled in.
  mutating func mark(_ column: String, _ instance: Instance, _ attribute: String, _ row: inout CellSet) {
    guard let value = model.reader.parameter(attribute, of: instance), values.verdict(of: value) == .value else {
      return
    }
    mark(column, &row)
  }

  /// The columns that a document fills in, whatever it is about.
  func document(_ place: UInt32) -> CellSet {
    guard let instance = model.instance(at: place), let document = model.document(instance) else { return [] }
    var row: CellSet = []
    func mark(_ column: String, _ text: String?) {
      if let text, !text.allSatisfy(\.isWhitespace) { self.mark(column, &row) }
    }
    func said(_ attribute: String) -> String? { document.information.flatMap { model.string(attribute, of: $0) } }
    mark("Name", document.name)
    mark("Description", document.description)
    mark("Category", said("Purpose"))
    mark("ApprovalBy", said("IntendedUse"))
    mark("Stage", said("Scope"))
    // What it is about is an object of the model.
    self.mark("SheetName", &row)
    self.mark("RowName", &row)
    mark("Directory", document.location)
    mark("File", document.location ?? document.identification)
    mark("Reference", document.identification)
    return row
  }
}
