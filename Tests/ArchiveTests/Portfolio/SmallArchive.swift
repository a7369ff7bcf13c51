@testable import Archive

/// A small archive with one of everything that the views speak of, written as a scan writes it: by lines.
///
/// - A school (building "ERP-1") with a model of the architect in two versions and a copy, and a model of its services.
/// - A town hall and its annex in one model, without an identifier.
/// - A barn whose model has neither project nor building: known by its folder.
/// - A file that cannot be read, one that is gone, one that has moved, one that has changed.
enum SmallArchive {
  /// A model of the archive; `line` has what comes after its path.
  private struct Model {
    var path: String
    var scan = 1
    var line: String
  }

  /// Opens an archive of its own.
  ///
  /// - Parameter path: a file, or `:memory:`.
  static func open(_ path: String = ":memory:") throws -> Connection {
    let connection = try ArchiveFile.write(path)
    try connection.run(
      """
      INSERT INTO profile VALUES (1, 'p', 'photo', NULL, NULL, 1, NULL, NULL), (2, 'q', 'Cahier de la Ville', 'doe', NULL, 1, NULL, '{"ssi": "Sécurité incendie"}');
      INSERT INTO requirement_file VALUES (2, 0, 'cahier.yaml', 'c0', 'cahier', 'Cahier de la Ville', 0);
      INSERT INTO scan VALUES
        (1, '2025-03-03T08:00:00Z', '2025-03-03T08:05:00Z', '1.0', '["/a"]', 1),
        (2, '2026-03-02T08:00:00Z', '2026-03-02T08:04:00Z', '1.1', '["/a"]', 2);
      INSERT INTO left_out VALUES (2, '/a/lien', 'link', '/b');
      """)
    let writer = try LineWriter(connection)
    for (position, model) in models.enumerated() {
      let parts = model.path.split(separator: "/").map(String.init)
      try connection.run(
        """
        INSERT INTO model (id, path, folder, name, file_bytes, status, first_scan, last_scan)
        VALUES (?1, ?2, ?3, ?4, 1000, 'pending', ?5, 2)
        """, .integer(Int64(position + 1)), .text(model.path), .text("/" + parts.dropLast().joined(separator: "/")),
        .text(parts.last ?? ""), .integer(Int64(model.scan)))
      let line = "{\"path\": \"\(model.path)\", \(model.line)}"
      guard let members = LineMembers(Array(line.utf8)[...]) else { throw DatabaseError.foreign(path: line) }
      try writer.write(members, as: LineWriter.Place(model: Int64(position + 1), scan: Int64(model.scan), profile: 2))
    }
    // What became of three paths since the first scan.
    try connection.run(
      """
      UPDATE model SET vanished = 2, last_scan = 1 WHERE path = '/a/old/gone.ifc' OR path = '/a/old/barn.ifc';
      UPDATE model SET moved_from = (SELECT id FROM model WHERE path = '/a/old/barn.ifc') WHERE path = '/a/barn/barn.ifc';
      UPDATE version SET first_scan = 2 WHERE model = (SELECT id FROM model WHERE path = '/a/school/CVC.ifc');
      INSERT INTO version (model, first_scan, last_scan, sha256, status)
        SELECT id, 1, 1, 'before', 'read' FROM model WHERE path = '/a/school/CVC.ifc';
      UPDATE version SET vanished = 2 WHERE model IN (SELECT id FROM model WHERE vanished = 2);
      UPDATE version SET moved_from = (SELECT id FROM model WHERE path = '/a/old/barn.ifc')
        WHERE model = (SELECT id FROM model WHERE path = '/a/barn/barn.ifc');
      """)
    return connection
  }

  private static let models: [Model] = [
    Model(
      path: "/a/school/ARCHI_v1.ifc",
      line: read("01", school, "2019-05-02T10:00:00", exporter: "Revit", rooms: [nil, 20])),
    Model(
      path: "/a/school/ARCHI_v2.ifc",
      line: read("02", school, "2024-05-02T10:00:00", exporter: "Revit", rooms: [10, 20, nil], doors: 4, rated: 1)),
    Model(
      path: "/a/tmp/copy of ARCHI.ifc",
      line: read("02", school, "2024-05-02T10:00:00", exporter: "Revit", rooms: [10, 20, nil], doors: 4, rated: 1)),
    Model(
      path: "/a/school/CVC.ifc",
      line: read("03", school, "2024-06-02T10:00:00", exporter: "MagiCAD", pumps: 10, made: 4)),
    Model(
      path: "/a/hall/HALL.ifc", scan: 2,
      line: read("04", hall, "2015-01-02T10:00:00", exporter: "ARCHICAD", rooms: [30, 5])),
    Model(path: "/a/barn/barn.ifc", scan: 2, line: read("05", "", "", exporter: nil, doors: 1, rated: 0)),
    Model(path: "/a/old/barn.ifc", line: read("05", "", "", exporter: nil, doors: 1, rated: 0)),
    Model(path: "/a/old/gone.ifc", line: read("06", "", "", exporter: nil)),
    Model(
      path: "/a/broken.ifc", scan: 2,
      line: """
        "status": "error", "sha256": null, "bytes": null, "fileBytes": 7, "problems": [
        {"code": "byte-order-mark", "severity": "warning", "message": "BOM"},
        {"code": "truncated", "severity": "error", "message": "le fichier est tronqué", "line": 3}]
        """),
  ]

  private static let school = """
    {"instance": 10, "globalId": "B1", "name": "École", "identifier": "ERP-1", "address": "1 rue des Écoles"}
    """
  private static let hall = """
    {"instance": 10, "globalId": "B2", "name": "Mairie", "identifier": " "},
    {"instance": 11, "globalId": "B3", "name": "Annexe", "identifier": "?"}
    """

  /// A model that was read. Its first room is on a storey of its first building, the others on one of its last.
  private static func read(
    _ digest: String, _ buildings: String, _ stamp: String, exporter: String?, rooms: [Int?] = [], pumps: Int = 0,
    made: Int = 0, doors: Int = 0, rated: Int = 0
  ) -> String {
    let isOfProject = !buildings.isEmpty
    let project =
      isOfProject ? "{\"globalId\": \"P\(buildings.contains("B1") ? 1 : 2)\", \"name\": \"Opération\"}" : "null"
    let last = buildings.contains("B3") ? 11 : 10
    let areas = rooms.map { $0.map(String.init) ?? "null" }
    let list = areas.enumerated().map { position, area in
      let storey = position == 0 ? 20 : 21
      return #"{"instance": \#(100 + position), "number": "10\#(position)", "storey": \#(storey), "area": \#(area)}"#
    }
    let storeys =
      rooms.isEmpty
      ? ""
      : """
      {"instance": 20, "name": "N0", "elevation": 0, "building": 10, "rooms": 1, "area": \(rooms[0] ?? 0)},
      {"instance": 21, "name": "N1", "elevation": 3.5, "building": \(last), "rooms": \(rooms.count - 1),
      "area": \(rooms.dropFirst().reduce(0) { $0 + ($1 ?? 0) })}
      """
    let counted = rooms.compactMap(\.self)
    let status = doors > rated ? "fail" : doors > 0 ? "pass" : "not-applicable"
    return """
      "status": "\(doors > rated ? "fail" : "pass")", "sha256": "\(digest)\(String(repeating: "0", count: 62))",
      "bytes": 1000, "fileBytes": 1000, "schema": "IFC4", "instances": 50,
      "header": {"timeStamp": "\(stamp)", "name": "m", "author": [], "organization": []}, "problems": [],
      "classes": {"IfcDoor": \(doors), "IfcPump": \(pumps)}, "proposal": "to-be-redone", "project": \(project),
      "exporter": {"name": \(exporter.map { "\"\($0)\"" } ?? "null"), "version": "1"},
      "units": [{"kind": "LENGTHUNIT", "name": "METRE", "toSI": 1.0}], "georeference": {"crs": null, "carrier": "none"},
      "photo": {"storeys": \(rooms.isEmpty ? 0 : 2), "rooms": \(rooms.count), "roomsWithArea": \(counted.count),
      "area": \(counted.reduce(0, +)), "objects": \(pumps + doors), "proxies": 0,
      "stage": {"guess": "doe", "why": "w"}, "buildingList": [\(buildings)], "storeyList": [\(storeys)],
      "roomList": [\(list.joined(separator: ", "))], "objectClasses": [\(objects(pumps, made, doors))],
      "properties": [\(doors == 0 ? "" : """
      {"class": "IfcDoor", "set": "Pset_DoorCommon", "property": "FireRating", "objects": \(doors), "filled": \(rated),
      "placeholders": \(doors - rated)}
      """)],
      "readiness": [
      {"target": "gmao", "sheet": "equipment", "field": "", "mandatory": true, "records": \(pumps), "filled": \(made)},
      {"target": "gmao", "sheet": "equipment", "field": "maker", "mandatory": true, "records": \(pumps), "filled": \(made)},
      {"target": "cobie", "sheet": "Space", "field": "", "mandatory": true, "records": \(rooms.count),
      "filled": \(counted.count)}]},
      "specifications": [
      \(specification("D1", "Portes coupe-feu", "blocking", "menuiseries, ssi", status, doors, rated)),
      \(specification("E1", "Équipements", "major", nil, pumps > 0 ? "fail" : "not-applicable", pumps, made))]
      """.replacing("\n", with: " ")
  }

  private static func objects(_ pumps: Int, _ made: Int, _ doors: Int) -> String {
    var all: [String] = []
    let rest = "\"typed\": 1, \"located\": 1, \"named\": 1, \"tagged\": 1, \"classified\": 0"
    if pumps > 0 {
      all.append(#"{"class": "IfcPump", "objects": \#(pumps), \#(rest), "withMaker": \#(made), "withSerial": 0}"#)
    }
    if doors > 0 {
      all.append(#"{"class": "IfcDoor", "objects": \#(doors), \#(rest), "withMaker": 0, "withSerial": 0}"#)
    }
    return all.joined(separator: ", ")
  }

  private static func specification(
    _ id: String, _ name: String, _ severity: String, _ lot: String?, _ status: String, _ objects: Int, _ valid: Int
  ) -> String {
    let gap = #"{"requirement": 0, "class": "\#(id == "D1" ? "IfcDoor" : "IfcPump")", "reason": "placeholder", "#
    return """
      {"id": "\(id)", "name": "\(name)", "file": 0, "severity": "\(severity)", "lot": \(lot.map { "\"\($0)\"" } ?? "null"),
      "status": "\(status)", "applicable": \(objects), "passed": \(valid), "failed": \(objects - valid),
      "outcomes": {"valid": \(valid), "absent": 0, "placeholder": \(objects - valid), "misplaced": 0, "invalid": 0,
      "notEvaluable": 0}, "requirements": [{"facet": "property", "subject": "\(id == "D1" ? "Pset_DoorCommon.FireRating"
        : "Pset_ManufacturerTypeInformation.Manufacturer")", "cardinality": "required", "text": "t"}],
      "gaps": [\(objects > valid ? gap + "\"objects\": \(objects - valid)}" : "")]}
      """
  }
}
