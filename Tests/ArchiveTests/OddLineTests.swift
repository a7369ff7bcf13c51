import Findings
import Glibc
import TestSupport
import Testing

@testable import Archive

@Suite("Lines that do not fit")
struct OddLineTests {
  /// As the program does: a worker that has ended is an error of write(2), and no signal.
  init() { signal(SIGPIPE, SIG_IGN) }

  private func archive() throws -> Connection {
    let connection = try ArchiveFile.write(":memory:")
    try connection.run(
      """
      INSERT INTO profile VALUES (2, 'p', 'photo', NULL, NULL, 1, NULL, NULL);
      INSERT INTO scan VALUES (1, 'now', NULL, '1', '[]', 2);
      INSERT INTO model (id, path, folder, name, file_bytes, status, first_scan, last_scan)
      VALUES (9, 'a', '', 'a', 0, 'pending', 1, 1)
      """)
    return connection
  }

  @Test("what tables do not take is written not at all, and the next line is")
  func oddValues() throws {
    let connection = try archive()
    let writer = try RowWriter(connection, CurrentScan(id: 1, profile: 2, isContinued: false))
    func write(_ text: String) throws -> ModelLine.Status? {
      try writer.write(try #require(LineMembers(Array(text.utf8)[...])), model: 9)
    }
    let odd = #"{"path": "a", "status": "read", "sha256": "00ff00ff00ff00ff00", "bytes": 1, "classes": {"IfcWall": x}}"#
    #expect(try write(odd) == nil)
    #expect(try connection.text("SELECT status FROM model") == "pending")
    let problem = #"{"code": "empty-file", "severity": "error", "message": "m"}"#
    #expect(try write(#"{"path": "a", "status": "error", "sha256": null, "problems": [\#(problem)]}"#) == .error)
    try writer.commit()
    #expect(try connection.text("SELECT status FROM model") == "error")
    #expect(try connection.integer("SELECT count(*) FROM content") == 0)
  }

  @Test("a process that asks something else than the scan ends it, and leaves its models to be read")
  func otherRequirements() throws {
    let folder = try TemporaryFolder()
    try folder.write("ISO-10303-21;", as: "a.ifc")
    let profile = ScanProfile(
      files: [.init(path: "a.ids", sha256: "1", kind: "ids", title: nil, fingerprint: "1")], takesPhoto: false)
    let request = ArchiveScan.Request(
      folders: [folder.path], profile: profile, tool: "1", now: { "2026-01-01T00:00:00Z" }, isAgain: false,
      memory: 1 << 30, threads: 1)
    let line = #"{"path": "a", "status": "read", "asked": {"digest": "other"}}"#
    let hooks = ArchiveScan.Hooks(
      worker: { _, _ in ["/bin/bash", "-c", "while IFS= read -r -d '' path; do printf '%s\\n' '\(line)'; done"] },
      lineOfFailure: { _, _ in Array(#"{"path": "a", "status": "error"}"#.utf8) }, said: { _ in "" },
      progress: { _ in }, interrupts: -1)
    let database = folder.path + "/a.sqlite"
    #expect(throws: RequirementsChanged.self) { try ArchiveScan(into: database, request, hooks).perform() }
    #expect(try ArchiveFile.read(database).text("SELECT status FROM model") == "pending")
  }
}
