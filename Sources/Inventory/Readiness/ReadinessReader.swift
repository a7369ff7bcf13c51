import Findings
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Counts how many rows the sheets of COBie and of a maintenance system would have, and which columns of them.
///
/// Which attribute fills which column: NBIMS-US V3, 4.2 (COBie 2.4), Annex A, as opensourceBIM/COBie-plugins and
/// IfcOpenShell's IfcFM (`cobie24.py`) read it. A category is a classification.
struct ReadinessReader {
  private let model: Model
  private let columns: PropertyColumns
  private let survey: SurveyResult
  private let classifications: RelationTable

  init(_ model: Model, _ columns: PropertyColumns, _ survey: SurveyResult) {
    self.model = model
    self.columns = columns
    self.survey = survey
    classifications = model.relation(.associatesClassification)
  }

  /// The figures, sheet by sheet.
  func figures() -> [ReadinessFigure] {
    let tallies = [
      facilities(), rows(of: "IfcBuildingStorey", .floor, floor), rows(of: "IfcSpace", .space, space),
      groups(of: ["IfcZone"], .zone, "SpaceNames"), types(), survey.components,
      groups(of: ["IfcSystem"], but: ["IfcZone"], .system, "ComponentNames"), documents(), survey.equipment,
    ]
    return tallies.flatMap(\.figures)
  }

  /// One row for each instance of a class.
  private func rows(
    of name: String, _ sheet: COBieSheet,
    _ cells: @escaping @Sendable (Instance, inout RowReader) -> CellSet
  ) -> SheetTally {
    tally(model.instances(of: name), sheet, cells)
  }

  private func tally(
    _ instances: InstanceList, _ sheet: COBieSheet,
    _ cells: @escaping @Sendable (Instance, inout RowReader) -> CellSet
  ) -> SheetTally {
    let parts = Slots.map(
      count: instances.count, threads: model.reader.threads, stretch: 512,
      keeping: { [model, columns] in RowReader(model.forOneThread(), columns, sheet) },
      { rows, range in
        var tally = SheetTally(sheet)
        for position in range { tally.add(cells(instances[position], &rows)) }
        return tally
      })
    return parts.reduce(into: SheetTally(sheet)) { $0.add($1) }
  }

  private func facilities() -> SheetTally {
    let project = model.instances(of: "IfcProject").first
    let units = model.units
    return rows(of: "IfcBuilding", .facility) { [model] building, rows in
      var row = rows.own(building)
      if let project { rows.mark("ProjectName", project, "Name", &row) }
      let site = model.ancestors(of: building).lazy.compactMap(model.instance(at:))
        .first { model.reader.isKind($0, of: model.schema.entity(named: "IfcSite")) }
      if let site { rows.mark("SiteName", site, "Name", &row) }
      for (column, kind) in [
        ("LinearUnits", "LENGTHUNIT"), ("AreaUnits", "AREAUNIT"), ("VolumeUnits", "VOLUMEUNIT"),
        ("CurrencyUnit", "MONETARYUNIT"),
      ] where units.unit(ofKind: kind) != nil { rows.mark(column, &row) }
      if AreaMeasurement.method(of: building, in: model) != nil { rows.mark("AreaMeasurement", &row) }
      if let project { rows.mark("Phase", project, "Phase", &row) }
      return row
    }
  }

  private var floor: @Sendable (Instance, inout RowReader) -> CellSet {
    { storey, rows in
      var row = rows.own(storey)
      rows.mark("Elevation", storey, "Elevation", &row)
      if rows.fields(of: storey).has(.storeyHeight) { rows.mark("Height", &row) }
      return row
    }
  }

  private var space: @Sendable (Instance, inout RowReader) -> CellSet {
    { [model] space, rows in
      var row = rows.own(space)
      if let storey = model.storey(of: space) { rows.mark("FloorName", storey, "Name", &row) }
      rows.mark("Description", space, "LongName", &row)
      let fields = rows.fields(of: space)
      for (field, column) in [
        (MaintenanceField.roomTag, "RoomTag"), (.usableHeight, "UsableHeight"), (.grossArea, "GrossArea"),
        (.netArea, "NetArea"),
      ] where fields.has(field) { rows.mark(column, &row) }
      return row
    }
  }

  /// One row for each group, however many members it has.
  private func groups(
    of names: [String], but left: [String] = [], _ sheet: COBieSheet, _ members: String
  ) -> SheetTally {
    let isLeft = model.marks(of: left)
    let entities = model.marks(of: names).enumerated().filter { $1 && !isLeft[$0] }
      .map { EntityID(rawValue: UInt16($0.offset)) }
    let groups = model.reversed(.assignsToGroup)
    return tally(model.instances(ofExactly: entities), sheet) { group, rows in
      var row = rows.own(group)
      if groups.contains(group.place) { rows.mark(members, &row) }
      return row
    }
  }

  private func types() -> SheetTally {
    let entities = model.marks(of: AssetClasses.types).enumerated().filter(\.element)
      .map { EntityID(rawValue: UInt16($0.offset)) }
    return tally(model.instances(ofExactly: entities), .type) { type, rows in
      rows.own(type).union(AssetSheets.type.cells(rows.fields(of: type)))
    }
  }

  /// One row for each document and each object with a row of its own that has it.
  private func documents() -> SheetTally {
    var tally = SheetTally(.document)
    let table = model.relation(.associatesDocument)
    var known: [UInt32: CellSet] = [:]
    let rows = RowReader(model, columns, .document)
    let sheets = SheetOfClass(model)
    for position in 0..<table.count {
      guard let object = model.instance(at: table.keys[position]), sheets.sheet(of: object) != nil else { continue }
      let place = table.values[position]
      let row = known[place] ?? rows.document(place)
      known[place] = row
      tally.add(row)
    }
    return tally
  }
}
