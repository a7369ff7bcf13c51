import Archive
import Glibc
import Testing

@Suite("recol scan: what changes between an interruption and the going on")
struct ScanResumedTests {
  private func scan(_ tool: Tool, _ arguments: [String] = []) throws -> Tool.Outcome {
    try tool.run(["scan", "a", "--db", "a.sqlite", "--lang", "en"] + arguments, in: tool.folder)
  }

  /// A folder of three models, of different lengths.
  private func archive(_ tool: Tool) throws {
    try tool.makeFolder("a")
    try tool.makeFolder("a/lot")
    for (place, name) in ["one", "lot/two", "lot/three"].enumerated() { try write(tool, name, spaces: place) }
  }

  private func write(_ tool: Tool, _ name: String, spaces: Int) throws {
    try tool.write("a/\(name).ifc", SmallModel.file(SmallModel.instances) + String(repeating: " ", count: spaces))
  }

  /// Leaves the database as a scan does that was interrupted: not ended, and `pending` not read.
  private func interrupt(_ tool: Tool, pending: [String] = []) throws {
    let connection = try Connection(tool.folder + "/a.sqlite", .change)
    try connection.run("UPDATE scan SET ended = NULL WHERE id = (SELECT max(id) FROM scan)")
    for path in pending {
      try connection.run(
        "DELETE FROM version WHERE model = (SELECT id FROM model WHERE path = ?1) AND first_scan = "
          + "(SELECT max(id) FROM scan)", .text(path))
      try connection.run(
        "UPDATE model SET status = 'pending', content = NULL, sha256 = NULL, bytes = NULL WHERE path = ?1",
        .text(path))
    }
  }

  /// What the archive says of its models, and of what each scan changed.
  private func rows(_ tool: Tool) throws -> [String] {
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    var rows: [String] = []
    for sql in [
      "SELECT path, status, first_scan, last_scan, vanished, moved_from, sha256 FROM model",
      "SELECT model, first_scan, last_scan, vanished, moved_from, status, sha256 FROM version",
      "SELECT scan, change, path, moved_from FROM scan_change",
    ] {
      try connection.rows(sql) { row in
        rows.append((0..<Int32(row.columns.count)).map { row.text($0) ?? "-" }.joined(separator: "|"))
      }
    }
    return rows.sorted()
  }

  private func remove(_ tool: Tool, _ name: String) { unsafe unlink(tool.folder + "/a/" + name) }
  private func rename(_ tool: Tool, _ old: String, _ new: String) {
    unsafe Glibc.rename(tool.folder + "/a/" + old, tool.folder + "/a/" + new)
  }

  @Test(
    "A model that was deleted meanwhile is none, whether it had been read or not", arguments: [[], ["a/lot/two.ifc"]])
  func deleted(pending: [String]) throws {
    let (tool, whole) = (try Tool(), try Tool())
    for each in [tool, whole] { try archive(each) }
    _ = try scan(tool)
    try interrupt(tool, pending: pending)
    for each in [tool, whole] { remove(each, "lot/two.ifc") }
    let (resumed, once) = (try scan(tool), try scan(whole))
    #expect(resumed.status == once.status)
    #expect(resumed.output.contains("2 models"), "\(resumed.output)")
    #expect(try rows(tool) == rows(whole))
  }

  @Test("A folder that was renamed meanwhile is counted once", arguments: [[], ["a/lot/two.ifc"]])
  func renamed(pending: [String]) throws {
    let (tool, whole) = (try Tool(), try Tool())
    for each in [tool, whole] { try archive(each) }
    _ = try scan(tool)
    try interrupt(tool, pending: pending)
    for each in [tool, whole] { rename(each, "lot", "plots") }
    _ = (try scan(tool), try scan(whole))
    #expect(try rows(tool) == rows(whole))
  }

  @Test("A second scan that goes on says what vanished, what was moved and what changed since the first")
  func second() throws {
    let (tool, whole) = (try Tool(), try Tool())
    for each in [tool, whole] {
      try archive(each)
      _ = try scan(each)
    }
    // The second scan meets all of them as they were, but one that has changed and one that is new.
    try write(tool, "one", spaces: 20)
    try write(tool, "four", spaces: 30)
    _ = try scan(tool)
    try interrupt(tool)
    for name in ["one.ifc", "four.ifc"] { remove(tool, name) }
    remove(whole, "one.ifc")
    for each in [tool, whole] {
      remove(each, "lot/two.ifc")
      rename(each, "lot/three.ifc", "three.ifc")
      _ = try scan(each)
    }
    let found = try rows(tool).filter { $0.hasPrefix("2|") }
    #expect(found.count == 3, "\(found)")
    #expect(found.contains { $0.hasPrefix("2|moved|a/three.ifc") })
    #expect(try found == rows(whole).filter { $0.hasPrefix("2|") })
    let connection = try Connection(tool.folder + "/a.sqlite", .read)
    #expect(try connection.integer("SELECT count(*) FROM model WHERE vanished IS NULL") == 1)
    #expect(try connection.integer("SELECT count(*) FROM model WHERE path = 'a/four.ifc'") == 0)
    let before = try connection.text(
      "SELECT sha256 FROM version WHERE model IN (SELECT id FROM model WHERE path = 'a/one.ifc')")
    #expect(try connection.text("SELECT sha256 FROM model WHERE path = 'a/one.ifc'") == before)
  }
}
