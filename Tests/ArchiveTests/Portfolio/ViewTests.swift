import Glibc
import Testing

@testable import Archive

@Suite("The views of an archive")
struct ViewTests {
  private static let names = ArchiveSQL.views.text.split(separator: "\n").filter { $0.hasPrefix("CREATE VIEW ") }
    .map { String($0.dropFirst(12).prefix { $0 != " " }) }

  /// The first column of each row, as text.
  private func texts(_ query: String) throws -> [String] {
    var out: [String] = []
    try SmallArchive.open().rows(query) { row in
      out.append(row.columns.indices.map { row.text(Int32($0)) ?? "–" }.joined(separator: " | "))
    }
    return out
  }

  @Test("Each of them can be read, of an archive and of an empty database, and has a comment", arguments: names)
  func readable(name: String) throws {
    for connection in [try SmallArchive.open(), try ArchiveFile.write(":memory:")] {
      try connection.rows("SELECT * FROM \(name)") { _ in }
    }
    let lines = ArchiveSQL.views.text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix("CREATE VIEW \(name) ") })
    #expect(lines[place - 1].hasPrefix("--"), "\(name)")
  }

  @Test("Versions and copies do not count twice")
  func versions() throws {
    #expect(
      try texts("SELECT name FROM model_version WHERE latest ORDER BY name")
        == ["ARCHI_v2.ifc", "CVC.ifc", "HALL.ifc", "barn.ifc"])
    #expect(
      try texts("SELECT path, by FROM superseded") == ["/a/school/ARCHI_v1.ifc | /a/school/ARCHI_v2.ifc"])
    #expect(
      try texts("SELECT path, same_as FROM duplicate") == ["/a/tmp/copy of ARCHI.ifc | /a/school/ARCHI_v2.ifc"])
  }

  @Test(
    "Models of storeys are no versions of one model, whatever stands between the word and the number",
    arguments: [
      ("R+1", "R+2", 2), ("Niveau 01", "niveau-02", 2), ("niv1", "niv2", 2), ("SS1", "SS2", 2), ("R-1", "R-2", 2),
      ("R+1", "R+10", 2), ("R+1_v1", "R+1_v2", 1), ("R+1 2024-01-02", "R+1 2024-05-06", 1), ("v1", "v2", 1),
      ("niveaux 2023", "niveaux 2024", 1),
    ])
  func storeys(first: String, second: String, count: Int) throws {
    let connection = try SmallArchive.open()
    for (version, name) in [("v1", first), ("v2", second)] {
      try connection.run(
        "UPDATE model SET name = ?1 WHERE name = ?2", .text("BAT_\(name).ifc"), .text("ARCHI_\(version).ifc"))
    }
    try connection.run("DELETE FROM model WHERE path = '/a/tmp/copy of ARCHI.ifc'")
    #expect(
      try connection.integer("SELECT count(*) FROM model_version WHERE latest AND name LIKE 'BAT%'") == count)
  }

  @Test("A damaged model does not supersede a sound one, and never counts")
  func damaged() throws {
    let connection = try SmallArchive.open()
    try connection.run("UPDATE model SET status = 'error' WHERE name = 'ARCHI_v2.ifc' OR name LIKE 'copy%'")
    #expect(
      try connection.text("SELECT group_concat(name) FROM model_version WHERE latest AND name LIKE 'ARCHI%'")
        == "ARCHI_v1.ifc")
    try connection.run("UPDATE model SET status = 'error'")
    #expect(try connection.text("SELECT group_concat(name) FROM model_version WHERE latest") == nil)
  }

  @Test("Buildings are known by identifier, else by GlobalIds, else by folder")
  func buildings() throws {
    #expect(
      try texts(
        "SELECT building, name, models, latest_models, storeys, rooms, rooms_with_area, area FROM building_summary")
        == [
          "folder /a/barn | – | 1 | 1 | 0 | 0 | 0 | 0.0", "guid P2 B2 | Mairie | 1 | 1 | 1 | 1 | 1 | 30.0",
          "guid P2 B3 | Annexe | 1 | 1 | 1 | 1 | 1 | 5.0", "id ERP-1 | École | 4 | 2 | 2 | 3 | 2 | 30.0",
        ])
    #expect(
      try texts("SELECT number, storey, area FROM building_room WHERE building = 'guid P2 B3'") == ["101 | N1 | 5.0"])
    #expect(try texts("SELECT count(*) FROM building_room WHERE building = 'id ERP-1'") == ["3"])
  }

  @Test("The archive in one row, and equipment with its makers")
  func summary() throws {
    #expect(
      try texts(
        "SELECT buildings, models, readable, unreadable, vanished, superseded, duplicates, rooms, rooms_with_area, area, "
          + "equipment, with_maker FROM archive_summary")
        == ["4 | 7 | 6 | 1 | 2 | 1 | 1 | 5 | 4 | 65.0 | 10 | 4"])
    #expect(try texts("SELECT class, objects, share FROM equipment_summary") == ["IfcPump | 10 | 0.4"])
  }

  @Test("An area that no room has is told")
  func implausible() throws {
    let connection = try SmallArchive.open()
    #expect(try connection.integer("SELECT count(*) FROM implausible_room") == 0)
    try connection.run("UPDATE room SET area = 7560000 WHERE number = '100'")
    #expect(try connection.integer("SELECT count(*) FROM implausible_room") == 2)
  }

  @Test("The first error says why a model could not be read")
  func unreadable() throws {
    #expect(try texts("SELECT path, code, line FROM unreadable") == ["/a/broken.ifc | truncated | 3"])
  }

  @Test("Requirements, lots and corrections add up what counts")
  func requirements() throws {
    #expect(
      try texts("SELECT id, models, fail, not_applicable, valid, placeholder, share FROM requirement_summary")
        == ["D1 | 4 | 2 | 2 | 1 | 4 | 0.2", "E1 | 4 | 1 | 3 | 4 | 6 | 0.4"])
    #expect(
      try texts("SELECT lot, specifications, missing FROM lot_summary ORDER BY lot")
        == ["– | 1 | 6", "menuiseries | 1 | 4", "ssi | 1 | 4"])
    #expect(
      try texts(
        "SELECT class, subject, reason, objects, missing_values, models FROM remediation ORDER BY missing_values DESC")
        == [
          "IfcPump | Pset_ManufacturerTypeInformation.Manufacturer | placeholder | 6 | 6 | 1",
          "IfcDoor | Pset_DoorCommon.FireRating | placeholder | 4 | 4 | 2",
        ])
    #expect(
      try texts("SELECT exporter, sum(missing_values) FROM exporter_remediation GROUP BY 1")
        == ["– | 1", "MagiCAD | 6", "Revit | 3"])
    #expect(
      try texts("SELECT id, status, valid, checks FROM building_requirement WHERE building = 'id ERP-1'")
        == ["D1 | fail | 1 | 4", "E1 | fail | 4 | 10"])
  }

  @Test("Fill rates have all objects of the class below the line")
  func fillRates() throws {
    #expect(
      try texts("SELECT class, property, of_class, objects, filled, share FROM class_property_rate")
        == ["IfcDoor | FireRating | 5 | 5 | 1 | 0.2"])
    #expect(
      try texts("SELECT fact, objects, filled FROM fact_summary WHERE fact IN ('rooms.area', 'equipment.maker')")
        == ["rooms.area | 5 | 4", "equipment.maker | 10 | 4"])
  }

  @Test("Each scan tells what it found new, moved, changed and gone")
  func history() throws {
    #expect(
      try texts("SELECT started, new, moved, changed, vanished FROM history ORDER BY started")
        == ["2025-03-03T08:00:00Z | 6 | 0 | 0 | 0", "2026-03-02T08:00:00Z | 2 | 1 | 1 | 1"])
    #expect(
      try texts("SELECT path, moved_from FROM scan_change WHERE change = 'moved'")
        == ["/a/barn/barn.ifc | /a/old/barn.ifc"])
  }

  @Test("A file that comes back is new again, and what earlier scans told stays")
  func comesBack() throws {
    let connection = try SmallArchive.open()
    func rows() throws -> [String] {
      var out: [String] = []
      try connection.rows("SELECT scan, change, path FROM scan_change WHERE path LIKE '/a/old/%' ORDER BY 1, 2, 3") {
        row in
        out.append([0, 1, 2].map { row.text($0) ?? "–" }.joined(separator: " | "))
      }
      return out
    }
    let before = try rows()
    #expect(before.contains("2 | vanished | /a/old/gone.ifc"))
    try connection.run("INSERT INTO scan VALUES (3, '2026-04-02T08:00:00Z', NULL, '1.1', '[\"/a\"]', 2)")
    let scan = CurrentScan(id: 3, profile: 2, isContinued: false)
    for _ in 0..<2 {
      try ModelRow.comeBack("SELECT id FROM model WHERE path = '/a/old/gone.ifc'", in: connection, scan: scan)
    }
    try connection.run("UPDATE model SET vanished = NULL, last_scan = 3 WHERE path = '/a/old/gone.ifc'")
    try ScanEnd(connection, scan).perform(now: "2026-04-02T08:01:00Z")
    #expect(try rows() == before + ["3 | new | /a/old/gone.ifc"])
  }

  @Test("An archive of an earlier recol is given the columns of versions, with what it knew")
  func earlierArchive() throws {
    let path = "/tmp/recol-columns-\(UInt64.random(in: 0...UInt64.max)).sqlite"
    defer { for tail in ["", "-wal", "-shm"] { unsafe unlink(path + tail) } }
    do {
      let connection = try SmallArchive.open(path)
      for view in ["scan_change", "history"] { try connection.run("DROP VIEW \(view)") }
      try connection.run("ALTER TABLE version DROP COLUMN vanished; ALTER TABLE version DROP COLUMN moved_from")
    }
    let connection = try ArchiveFile.write(path)
    #expect(
      try connection.text("SELECT new || ' ' || moved || ' ' || changed || ' ' || vanished FROM history WHERE scan = 2")
        == "2 1 1 1")
  }

  @Test("A line that is written out and read in again leaves the same rows")
  func lines() throws {
    let connection = try SmallArchive.open()
    let before = try dump(connection)
    var lines: [(Int64, String)] = []
    try connection.rows("SELECT model, line FROM model_line") { row in
      lines.append((Int64(row.integer(0) ?? 0), row.text(1) ?? ""))
    }
    #expect(lines.count == 7)
    let writer = try LineWriter(connection)
    for (model, line) in lines {
      let members = try #require(LineMembers(Array(line.utf8)[...]))
      try writer.write(members, as: LineWriter.Place(model: model, scan: 2, profile: 2))
    }
    #expect(try dump(connection) == before)
  }

  private func dump(_ connection: Connection) throws -> [String] {
    var rows: [String] = []
    for table in [
      "content", "class_count", "unit", "building", "storey", "room", "object_class", "property_fill", "readiness",
      "specification", "requirement", "outcome", "result", "gap", "problem",
    ] {
      try connection.rows("SELECT * FROM \(table)") { row in
        rows.append(table + row.columns.indices.map { row.text(Int32($0)) ?? "–" }.joined(separator: "|"))
      }
    }
    return rows
  }
}
