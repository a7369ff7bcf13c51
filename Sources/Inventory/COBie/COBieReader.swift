public import Findings
public import IFCModel

/// Reads the rows of a COBie workbook out of a model, sheet by sheet, so that the rows that others name come before them.
///
/// Which attribute fills which column: NBIMS-US V3, 4.2 (COBie 2.4), Annex A, as opensourceBIM/COBie-plugins and
/// IfcOpenShell's IfcFM (`cobie24.py`) read it. Values are in the units that the sheet Facility names.
public struct COBieReader: Sendable {
  /// How many rows are made at once.
  private static let block = 16_384

  private let model: Model
  private let columns: PropertyColumns
  private let sheets: SheetOfClass

  /// A reader of `model`, which must be a whole one.
  ///
  /// - Complexity: O(property sets + what they list), spread over the threads of the model.
  public init(_ model: Model) {
    self.model = model
    columns = PropertyColumns(model)
    sheets = SheetOfClass(model)
  }

  /// Hands on the rows in the order of ``COBieSheet/allCases``, a block of them in memory at a time.
  ///
  /// - Complexity: O(rows + properties of their objects), spread over the threads of the model.
  public func forEachRow(_ body: (COBieRow) -> Void) {
    each(model.instances(of: "IfcPersonAndOrganization"), body) { $0.contact($1) }
    each(.facility, body) { $0.facility($1) }
    each(.floor, body) { $0.floor($1) }
    each(.space, body) { $0.space($1) }
    each(.zone, body) { $0.group($1, .zone, "SpaceNames", .space) }
    each(.type, body) { $0.type($1) }
    each(.component, body) { $0.component($1) }
    each(.system, body) { $0.group($1, .system, "ComponentNames", .component) }
    var documents = COBieRows(model, columns, sheets)
    documents.forEachDocument(body)
  }

  private func each(
    _ sheet: COBieSheet, _ body: (COBieRow) -> Void,
    _ make: @escaping @Sendable (inout COBieRows, Instance) -> [COBieRow]
  ) {
    each(model.instances(ofExactly: sheets.classes(of: sheet)), body, make)
  }

  private func each(
    _ instances: InstanceList, _ body: (COBieRow) -> Void,
    _ make: @escaping @Sendable (inout COBieRows, Instance) -> [COBieRow]
  ) {
    for start in stride(from: 0, to: instances.count, by: Self.block) {
      let rows = Slots.map(
        count: min(Self.block, instances.count - start), threads: model.reader.threads, stretch: 512,
        keeping: { [model, columns, sheets] in COBieRows(model.forOneThread(), columns, sheets) },
        { rows, range in range.flatMap { make(&rows, instances[start + $0]) } })
      for row in rows.joined() { body(row) }
    }
  }
}
