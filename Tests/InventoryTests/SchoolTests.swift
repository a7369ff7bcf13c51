import ByteInput
import Findings
import IFCModel
import Inventory
import Part21
import Requirements
import Testing

@Suite("The school that comes with recol")
struct SchoolTests {
  private static let files = ["ecole-ifc2x3.ifc", "ecole-ifc4.ifc", "ecole-ifc4x3.ifc"]

  private func model(_ file: String, threads: Int = 2) throws -> Model {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let source = try ByteSource.open("/\(package)/sample-ifc/\(file)")
    return try Model(reading: source, settings: ReadSettings(threads: threads))
  }

  @Test("has rooms, areas and equipment, the same in every schema", arguments: files)
  func photo(file: String) throws {
    let photo = try #require(ModelInventory(of: try model(file), takesPhoto: true).photo)
    #expect(photo.storeys.count == 2 && photo.rooms.count == 14)
    // Room 005 states no area, that of 103 is 0.
    let without = photo.rooms.filter { $0.area == nil }.compactMap(\.number)
    #expect(photo.rooms.count - photo.roomsWithArea == without.count)
    #expect(without.contains("005") || photo.rooms.first { $0.number == "005" }?.areaSource?.contains("Gross") == true)
    #expect(photo.proxies == 1)
    #expect(photo.stage == StageGuess(stage: .pro, clues: [.phase]))
    let equipment = photo.readiness.filter { $0.target == .gmao }
    // An air handling unit, two fans, a boiler, a switchboard, 14 luminaires.
    #expect(equipment.first { $0.field == "tag" }?.records == 19)
    #expect(photo == ModelInventory(of: try model(file, threads: 1), takesPhoto: true).photo)
  }

  @Test("gives the rows of COBie, those that others name first", arguments: files)
  func cobie(file: String) throws {
    var rows: [COBieRow] = []
    COBieReader(try model(file)).forEachRow { rows.append($0) }
    let sheets = Set(rows.map(\.sheet))
    #expect(sheets.isSuperset(of: [.contact, .facility, .floor, .space, .type, .component, .system]))
    #expect(rows.allSatisfy { $0.cells.count == $0.sheet.columns.count - 1 })
    var known: Set<String> = []
    for row in rows {
      for case .name(let sheet, let instance) in row.cells { #expect(known.contains("\(sheet) \(instance)")) }
      known.insert("\(row.sheet) \(row.instance)")
    }
    let photo = try #require(ModelInventory(of: try model(file), takesPhoto: true).photo)
    for sheet in [COBieSheet.facility, .floor, .space, .type, .component] {
      let figure = photo.readiness.first { $0.sheet == sheet.rawValue && $0.field.isEmpty }
      #expect(figure?.records == rows.count { $0.sheet == sheet }, "\(sheet)")
      // Column by column the readiness is what the rows say.
      for (place, column) in sheet.columns.enumerated().dropFirst() where column.need == .required {
        let filled = rows.count { row in
          guard row.sheet == sheet else { return false }
          switch row.cells[place - 1] {
          case .text, .name: return true
          case .empty, .placeholder: return false
          }
        }
        let told = photo.readiness.first { $0.sheet == sheet.rawValue && $0.field == column.name }
        #expect(told?.filled == filled, "\(sheet).\(column.name)")
      }
    }
  }

  @Test("gives the rows of a maintenance system, and refuses what is not filled in", arguments: files)
  func mapping(file: String) throws {
    func column(_ name: String, _ source: String, _ isRequired: Bool = true) throws -> TableMapping.Column {
      TableMapping.Column(name: name, sources: [try #require(TableSource(source))], isRequired: isRequired)
    }
    let mapping = TableMapping(
      rows: .component, classes: ["IfcBoiler", "IfcFan"],
      columns: [
        try column("Repère", "Tag"), try column("Niveau", "storey.Name"), try column("Local", "room.Name", false),
        try column("Fabricant", "Pset_ManufacturerTypeInformation.Manufacturer"),
        try column("Série", "Pset_ManufacturerOccurrence.SerialNumber"), try column("Fichier", "model.path"),
        try column("Ailleurs", "*.SerialNumber", false),
      ])
    var rows: [TableRow] = []
    MappedRows(try model(file), mapping, path: "e.ifc").forEachRow { rows.append($0) }
    let byTag = Dictionary(rows.map { ($0.cells[0] ?? "", $0) }) { first, _ in first }
    #expect(byTag["VEN-01"]?.refusals.isEmpty == true)
    #expect(byTag["VEN-01"]?.cells[5] == "e.ifc")
    #expect(byTag["VEN-01"]?.cells[6] == byTag["VEN-01"]?.cells[4] && byTag["VEN-01"]?.cells[6] != nil)
    // No serial number; a maker and a serial number that say nothing.
    #expect(byTag["VEN-02"]?.refusals == [.init(column: 4, reason: .empty)])
    #expect(
      byTag["CHA-01"]?.refusals == [.init(column: 3, reason: .placeholder), .init(column: 4, reason: .placeholder)])
  }
}
