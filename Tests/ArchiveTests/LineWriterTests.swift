import Testing

@testable import Archive

@Suite("The line of a model")
struct LineWriterTests {
  private let line = #"""
    {"path": "a \"}.ifc", "status": "fail", "sha256": "00ff00ff00ff00ff00", "bytes": 12, "fileBytes": 12,
    "schema": "IFC4", "instances": 3, "header": {"timeStamp": "2019-05-02T10:00:00", "author": ["A", ""], "name": null},
    "problems": [{"code": "x", "severity": "warning", "message": "m", "line": 3}], "classes": {"IfcWall": 2},
    "proposal": null, "project": {"name": "École"}, "exporter": {"name": "Tool"},
    "units": [{"kind": "LENGTHUNIT", "name": "METRE", "toSI": 1.0}],
    "photo": {"storeys": 1, "rooms": 1, "area": 12.5, "storeyList": [{"instance": 5, "name": "R+1", "rooms": 1}],
    "roomList": [{"instance": 7, "number": "101", "storey": 5, "area": 12.5}]},
    "specifications": [{"id": "1", "name": "S", "file": 0, "status": "fail", "applicable": 2, "passed": 1, "failed": 1,
    "outcomes": {"valid": 1, "absent": 1, "placeholder": 0, "misplaced": 0, "invalid": 0, "notEvaluable": 0},
    "requirements": [{"facet": "attribute", "subject": "Name", "cardinality": "required", "text": "t"}],
    "gaps": [{"requirement": 0, "class": "IfcWall", "reason": "absent.attribute", "objects": 1}]}]}
    """#.replacing("\n", with: "")

  private func archive() throws -> Connection {
    let connection = try Connection(":memory:")
    try connection.run(ArchiveSQL.tables.text)
    try connection.run(
      """
      INSERT INTO profile VALUES (2, 'p', 'photo', NULL, NULL, 1, NULL, NULL);
      INSERT INTO scan VALUES (1, 'now', NULL, '1', '[]', 2);
      INSERT INTO model (id, path, folder, name, file_bytes, status, first_scan, last_scan)
      VALUES (9, 'a', '', 'a', 0, 'pending', 1, 1)
      """)
    return connection
  }

  @Test("Members are found whatever stands in their texts")
  func members() throws {
    let members = try #require(LineMembers(Array(line.utf8)[...]))
    #expect(members["photo_rooms"].map { String(decoding: $0, as: UTF8.self) } == "1")
    #expect(members.plainText("status") == "fail")
    #expect(!members.has("proposal"))
    #expect(members.plainText("path") == nil)
  }

  @Test(
    "What is no object is no line",
    arguments: [
      "", "[]", "{", "{\"a\"", "{\"a\": }x", "{\"a\": 1} 2", "{\"a\": \"1}", "nonsense", "{\"a\":, \"b\": 1}",
      "{\"a\":}",
    ])
  func noLine(_ text: String) { #expect(LineMembers(Array(text.utf8)[...]) == nil) }

  @Test("Each table has its rows, and a line that comes twice leaves the same")
  func rows() throws {
    let connection = try archive()
    let writer = try LineWriter(connection)
    let members = try #require(LineMembers(Array(line.utf8)[...]))
    for _ in 1...2 {
      try writer.write(members, as: LineWriter.Place(model: 9, scan: 1, profile: 2))
      for table in [
        "content", "class_count", "unit", "storey", "room", "specification", "requirement", "outcome", "result", "gap",
        "problem", "version",
      ] { #expect(try connection.integer("SELECT count(*) FROM \(table)") == 1, "\(table)") }
    }
    #expect(try connection.text("SELECT status FROM model") == "fail")
    #expect(try connection.integer("SELECT year FROM content") == 2019)
    #expect(try connection.text("SELECT author FROM content") == "A")
    #expect(try connection.integer("SELECT absent FROM result") == 1)
    #expect(try connection.text("SELECT class FROM gap") == "IfcWall")
    #expect(try connection.integer("SELECT content FROM model") == Int(ArchiveID.of(sha256: "00ff00ff00ff00ff00")))
  }

  @Test("A file without bytes of a model has its problem and no content")
  func unreadable() throws {
    let connection = try archive()
    let text =
      #"{"path": "a", "status": "error", "sha256": null, "problems": [{"code": "empty-file", "severity": "error", "message": "m"}]}"#
    let members = try #require(LineMembers(Array(text.utf8)[...]))
    try LineWriter(connection).write(members, as: LineWriter.Place(model: 9, scan: 1, profile: 2))
    #expect(try connection.integer("SELECT count(*) FROM content") == 0)
    #expect(try connection.text("SELECT code FROM problem WHERE model = 9") == "empty-file")
    #expect(try connection.text("SELECT status FROM model WHERE id = 9") == "error")
  }

  @Test("Every statement has its occasion, and only members of a line as parameters")
  func statements() {
    #expect(LineStatement.all.count > 25)
    for occasion in LineStatement.Occasion.allCases {
      #expect(LineStatement.all.contains { $0.occasion == occasion }, "\(occasion)")
    }
  }
}
