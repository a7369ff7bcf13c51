import Findings

/// How many rows of a sheet have which columns filled in.
struct SheetTally: Sendable {
  /// A column that is counted.
  struct Column: Sendable {
    var name: String
    var isMandatory: Bool
    /// Whether it is told only where a row has it filled in.
    var isOptional: Bool { !isMandatory }
    var position: Int
  }

  let target: ReadinessFigure.Target
  let sheet: String
  private let columns: [Column]
  private let mandatory: CellSet
  private(set) var records = 0
  private var complete = 0
  /// By position.
  private var filled: [Int]

  /// The columns of a sheet of COBie but those of the export and of its system. Who made a row and when, the exporter
  /// says of all rows alike.
  init(_ sheet: COBieSheet) {
    self.init(
      .cobie, sheet.rawValue,
      sheet.columns.indices.compactMap { position in
        let column = sheet.columns[position]
        switch column.need {
        case .required: return Column(name: column.name, isMandatory: true, position: position)
        case .optional: return Column(name: column.name, isMandatory: false, position: position)
        case .ofExport, .system: return nil
        }
      })
  }

  init(_ target: ReadinessFigure.Target, _ sheet: String, _ columns: [Column]) {
    self.target = target
    self.sheet = sheet
    self.columns = columns
    mandatory = columns.reduce(into: []) { if $1.isMandatory { $0.insert(CellSet($1.position)) } }
    filled = [Int](repeating: 0, count: (columns.map(\.position).max() ?? 0) + 1)
  }

  /// Counts a row.
  mutating func add(_ row: CellSet) {
    records += 1
    if row.isSuperset(of: mandatory) { complete += 1 }
    for position in filled.indices where row.contains(CellSet(position)) { filled[position] += 1 }
  }

  /// Adds the rows of a later stretch.
  mutating func add(_ other: SheetTally) {
    records += other.records
    complete += other.complete
    for position in filled.indices { filled[position] += other.filled[position] }
  }

  /// The figures: complete rows, then column by column. Of a sheet without rows the first alone; of optional columns those
  /// that some row has.
  var figures: [ReadinessFigure] {
    let whole = ReadinessFigure(
      target: target, sheet: sheet, field: "", isMandatory: true, records: records, filled: complete)
    guard records > 0 else { return [whole] }
    return [whole]
      + columns.filter { $0.isMandatory || filled[$0.position] > 0 }.map {
        ReadinessFigure(
          target: target, sheet: sheet, field: $0.name, isMandatory: $0.isMandatory, records: records,
          filled: filled[$0.position])
      }
  }
}

extension SheetTally {
  /// The sheet of a maintenance system: what a piece of equipment is entered with.
  ///
  /// Source: the import tables of such systems that owners ask for; recol's own choice.
  static var equipment: SheetTally {
    SheetTally(
      .gmao, "equipment",
      AssetSheets.Equipment.columns.enumerated().map { Column(name: $1, isMandatory: true, position: $0) })
  }
}
