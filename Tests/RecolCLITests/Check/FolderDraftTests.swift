import Foundation
import Glibc
import Testing

/// What runs leave that were ended before their folder had its place.
@Suite("Drafts of reports that are folders")
struct FolderDraftTests {
  private let tool: Tool
  private let check: [String]

  init() throws {
    tool = try Tool()
    check = ["check", try tool.write("a.ifc", SmallModel.text), "--against", "rules", "--report", "visa=visa"]
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.hasPrefix("visa") }.sorted()
  }

  /// A draft as a run leaves it that was killed.
  private func leaveDraft(_ name: String, isOurs: Bool = true) throws {
    try tool.makeFolder(name)
    try tool.makeFolder(name + "/reports")
    try tool.write(name + "/reports/r.html", "<p>")
    if isOurs { try tool.write(name + "/.recol-draft", "") }
  }

  @Test("those of killed runs are taken away, and what is of others is left alone")
  func killed() throws {
    try leaveDraft("visa.999999.part")
    try leaveDraft("visa.1.part")
    let others = ["visa.7.part", "visa.a.part", "visa.8.parts", "visa2.9.part", "visa.10.part"]
    try leaveDraft(others[0], isOurs: false)
    for name in others[1...3] { try leaveDraft(name) }
    try tool.write(others[4], "a file")
    // Somebody fills this one.
    try leaveDraft("visa.11.part")
    let descriptor = unsafe open(tool.folder + "/visa.11.part", O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try tool.run(check, in: tool.folder).status < 2)
    #expect(try names() == (["visa", "visa.11.part"] + others).sorted())
    #expect(tool.read(tool.folder + "/visa/.recol-draft") == nil)
  }

  @Test("an earlier report is taken away that a killed run had put aside")
  func putAside() throws {
    #expect(try tool.run(check, in: tool.folder).status < 2)
    #expect(unsafe rename(tool.folder + "/visa", tool.folder + "/visa.999999.old") == 0)
    try leaveDraft("visa.999998.old", isOurs: false)
    #expect(try tool.run(check, in: tool.folder).status < 2)
    #expect(try names() == ["visa", "visa.999998.old"])
  }

  @Test("a run that is told to end takes its own away", arguments: ["TERM", "HUP"])
  func told(signal: String) throws {
    // A model that does not come: the run waits, its draft begun.
    let script = """
      mkfifo pipe; "$@" < pipe & child=$!; exec 3> pipe; turn=0
      while [ ! -e visa.$child.part/.recol-draft ] && [ $turn -lt 600 ]; do sleep 0.05; turn=$((turn + 1)); done
      ls -d visa.$child.part; kill -\(signal) $child; wait $child
      """
    let waiting = check.map { $0.hasSuffix("a.ifc") ? "-" : $0 }
    let outcome = try tool.run(waiting, in: tool.folder, under: ["/bin/sh", "-c", script, "sh"])
    #expect(outcome.status == (signal == "TERM" ? 143 : 129) && outcome.output.contains(".part"), "\(outcome)")
    #expect(try names() == [])
  }
}
