import Foundation
import Glibc
import Testing

@Suite("A report that goes to a file")
struct ReportFileTests {
  private let tool: Tool
  private let check: [String]

  init() throws {
    tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.text)
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    check = ["check", model, "--against", ids, "--format", "json", "--report"]
  }

  /// What lies at a path itself, links not followed.
  private func facts(_ path: String) throws -> (type: FileAttributeType?, permissions: Int?) {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return (facts[.type] as? FileAttributeType, facts[.posixPermissions] as? Int)
  }

  @Test("that has no room is said, and leaves the earlier one as it was")
  func noRoom() throws {
    let report = try tool.write("r.html", "hier")
    // One block of 512 bytes: as a disk that is full, by a signal that would end the process without a word.
    let limited = ["/bin/sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"]
    let outcome = try tool.run(check + ["html=\(report)"], output: unsafe open("/dev/null", O_WRONLY), under: limited)
    #expect(outcome.status == 5 && outcome.messages.contains("ne peut pas être écrit"), "\(outcome)")
    #expect(tool.read(report) == "hier")
    #expect(try tool.run(["check"] + check[1...] + ["csv=/dev/full"]).status == 5)
  }

  @Test("keeps the permissions of the file that it replaces, and the link that leads to it")
  func permissions() throws {
    let report = try tool.write("r.csv", "hier")
    let link = tool.folder + "/lien.csv"
    #expect(unsafe chmod(report, 0o640) == 0 && symlink("r.csv", link) == 0)
    #expect(try tool.run(check + ["csv=\(link)"]).status == 1)
    #expect(tool.read(report)?.contains("IfcWall") == true)
    #expect(try facts(report).permissions == 0o640 && facts(link).type == .typeSymbolicLink)
    // A link to nothing yet is followed, too.
    let other = tool.folder + "/autre.csv"
    #expect(unsafe symlink("neuf.csv", other) == 0)
    #expect(try tool.run(check + ["csv=\(other)"]).status == 1)
    #expect(try facts(other).type == .typeSymbolicLink && facts(tool.folder + "/neuf.csv").type == .typeRegular)
  }

  @Test("leaves no draft behind, and says at once where there can be none")
  func drafts() throws {
    let folder = try tool.makeFolder("rapports")
    #expect(try tool.run(check + ["csv=\(folder)/r.csv", "--report", "html=\(folder)/r.html"]).status == 1)
    let names = try tool.run(["check", folder, "--against", "rules"]).output
    #expect(!names.contains(".part"))
    let outcome = try tool.run(check + ["csv=\(tool.folder)/nulle-part/r.csv"])
    #expect(outcome.status == 5 && outcome.messages.contains("introuvable"), "\(outcome.messages)")
  }

  @Test("may go to where standard output goes: one is written behind the other")
  func standardOutput() throws {
    let path = tool.folder + "/tout.txt"
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(try tool.run(check + ["csv=/dev/stdout"], output: descriptor).status == 1)
    let all = try #require(tool.read(path))
    #expect(all.hasPrefix("{") && all.contains("path,requirementFile"), "\(all)")
  }

  @Test(
    "is refused where its name is no UTF-8: it was written under another one",
    arguments: [
      "check a.ifc --against rules --report html=", "check a.ifc --against rules --report evidence=",
      "info a.ifc --report json=", "convert a.ids ", "scan . --db ", "serve --data ",
    ])
  func unreadableName(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let last = command.hasSuffix(" ") ? "" : words.last ?? ""
    let typed = ["/bin/sh", "-c", "exec \"$@\" \"$(printf '\(last)b\\351.ids')\"", "sh"]
    let outcome = try tool.run(Array(words.dropLast(last.isEmpty ? 0 : 1)), in: tool.folder, under: typed)
    #expect(outcome.status == 2 && outcome.messages.contains("UTF-8"), "\(outcome)")
    let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { !$0.hasPrefix(".") }
    #expect(names.sorted() == ["a.ids", "a.ifc"])
  }

  @Test("may be a folder that is there, by a path that goes through it, and still none within it")
  func throughItself() throws {
    let folder = try tool.makeFolder("visas")
    for path in [folder + "/./", folder + "/.", folder + "/../visas"] {
      #expect(try tool.run(check + ["visa=\(path)"]).status == 1, "\(path)")
    }
    let outcome = try tool.run(check + ["visa=\(folder)/./", "--report", "csv=\(folder)/r.csv"])
    #expect(outcome.status == 2 && outcome.messages.contains("qu'un autre rapport remplace"), "\(outcome)")
  }

  @Test("is refused where it would be a file called “-”", arguments: ["html", "visa"])
  func dash(format: String) throws {
    let outcome = try tool.run(check + ["\(format)=-"], in: tool.folder)
    #expect(outcome.status == 2 && outcome.messages.contains("\(format)=./-"), "\(outcome)")
    #expect(tool.read(tool.folder + "/-") == nil)
  }
}
