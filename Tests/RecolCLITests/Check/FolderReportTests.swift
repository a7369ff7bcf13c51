import Foundation
import Testing

@Suite("Reports that are folders")
struct FolderReportTests {
  private static let repository = SampleTests.folder.deletingLastPathComponent().path
  private static let clock = ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"]

  private func check(_ tool: Tool, _ arguments: [String], against: [String] = ["sample-ifc/cahier-ecole.yaml"]) throws
    -> Tool.Outcome
  {
    try tool.run(
      ["check", "sample-ifc/remise", "--against"] + against + ["--stage", "doe", "--quiet"] + arguments,
      environment: Self.clock, in: Self.repository)
  }

  /// The files of a folder with their bytes.
  private func content(_ folder: String) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { content[name] = data }
    }
    return content
  }

  private func run(_ program: String, _ arguments: [String], in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("evidence is the same bytes for the same inputs, whatever else was asked for")
  func sameBytes() throws {
    let tool = try Tool()
    let (one, two) = (tool.folder + "/one", tool.folder + "/two")
    #expect(try check(tool, ["--report", "evidence=\(one)"]).status == 1)
    #expect(try check(tool, ["--threads", "1", "--format", "json", "--report=evidence=\(two)/"]).status == 1)
    let content = try content(one)
    #expect(try content == self.content(two))
    for name in ["README.txt", "manifest.json", "reports/report.html", "reports/report.xlsx", "visa/visa-cvc.html"] {
      #expect(content[name]?.isEmpty == false, "\(name)")
    }
    let original = FileManager.default.contents(atPath: Self.repository + "/sample-ifc/cahier-ecole.yaml")
    #expect(content["requirements/1/cahier-ecole.yaml"] == original)
    // What it extends ships with recol, of which there will be other versions.
    #expect(content["requirements/1/batiment-fr"]?.isEmpty == false)
    // No draft is left beside them.
    #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder).allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test("the sums of evidence and of visas hold, and a change is found")
  func sums() throws {
    let tool = try Tool()
    for format in ["evidence", "visa"] {
      let folder = tool.folder + "/" + format
      #expect(try check(tool, ["--report", "\(format)=\(folder)"]).status == 1)
      #expect(try run("/usr/bin/sha256sum", ["--quiet", "--strict", "-c", "SHA256SUMS"], in: folder) == 0)
      let page = format == "visa" ? "visa-cvc.html" : "reports/report.html"
      try tool.write("\(format)/\(page)", "")
      #expect(try run("/usr/bin/sha256sum", ["--status", "-c", "SHA256SUMS"], in: folder) != 0)
    }
  }

  /// What a manifest says of documents.
  private struct Manifest: Decodable {
    struct Document: Decodable {
      let path: String
      let sha256: String?
      let problem: String?
    }
    let documents: [Document]
    let documentsProblem: String?
  }

  @Test("evidence says of each document its sum, or why there is none")
  func documents() throws {
    let tool = try Tool()
    try tool.makeFolder("documents")
    try tool.write("documents/notice.txt", "abc")
    try tool.write("documents/vide.txt", "")
    let hollow = try tool.write("documents/nuage.e57", "abc")
    #expect(unsafe truncate(hollow, 40 << 30) == 0)
    let folder = tool.folder + "/evidence"
    func manifest(_ documents: String) throws -> Manifest {
      _ = try check(tool, ["--documents", documents, "--report", "evidence=\(folder)"])
      let data = try #require(FileManager.default.contents(atPath: folder + "/manifest.json"))
      return try JSONDecoder().decode(Manifest.self, from: data)
    }
    let read = try manifest(tool.folder + "/documents")
    #expect(read.documents.map { $0.path.split(separator: "/").last } == ["notice.txt", "nuage.e57", "vide.txt"])
    #expect(read.documents.first?.sha256?.hasPrefix("ba7816bf") == true)
    #expect(read.documents.map { $0.problem == nil } == [true, false, false])
    #expect(read.documents.map { $0.sha256 == nil } == [false, true, true])
    #expect(read.documents[1].problem?.hasPrefix("fichier creux") == true)
    #expect(read.documentsProblem == nil)
    let unread = try manifest(tool.folder + "/absent")
    #expect(unread.documents.isEmpty)
    #expect(unread.documentsProblem?.isEmpty == false)
  }

  @Test("a cahier that extends another is copied with it, so that it can be read again")
  func extended() throws {
    let tool = try Tool()
    try tool.makeFolder("lots")
    try tool.write(
      "base.yaml",
      """
      cahier: {id: base, title: Base, owner: Ville}
      stages: [{id: doe}]
      requirements:
        - {id: P1, title: Nom, classes: [IfcProject], checks: [Name], severity: minor}

      """)
    let own = try tool.write("lots/cahier.yaml", "extends: ../base.yaml\ncahier: {id: propre, title: Propre}\n")
    let folder = tool.folder + "/evidence"
    let outcome = try tool.run(
      ["check", "sample-ifc/ecole-ifc4.ifc", "--against", own, "--report", "evidence=\(folder)"],
      environment: Self.clock, in: Self.repository)
    #expect(outcome.status < 2, "\(outcome.messages)")
    let copy = folder + "/requirements/1/folder-1/cahier.yaml"
    let again = try tool.run(
      ["check", "sample-ifc/ecole-ifc4.ifc", "--against", copy], environment: Self.clock, in: Self.repository)
    #expect(
      again.status == outcome.status && FileManager.default.fileExists(atPath: folder + "/requirements/1/base.yaml"))
  }

  @Test("an earlier folder of recol is replaced, a foreign one never touched", arguments: ["evidence", "visa"])
  func foreignFolders(format: String) throws {
    let tool = try Tool()
    let folder = try tool.makeFolder("out")
    // Empty, then recol's own.
    #expect(try check(tool, ["--report", "\(format)=\(folder)"]).status == 1)
    #expect(try check(tool, ["--report", "\(format)=\(folder)"]).status == 1)
    // Another file among them makes it foreign.
    try tool.write("out/notes.txt", "à moi")
    let before = try content(folder)
    let outcome = try check(tool, ["--report", "\(format)=\(folder)"])
    #expect(outcome.status == 5 && outcome.messages.contains("autre chose qu'un rapport précédent de recol"))
    #expect(try content(folder) == before)
    // So is a folder that was never recol's, and a file is no folder.
    try tool.makeFolder("mine")
    try tool.write("mine/manifest.json", "{}")
    #expect(try check(tool, ["--report", "\(format)=\(tool.folder)/mine"]).status == 5)
    #expect(tool.read(tool.folder + "/mine/manifest.json") == "{}")
    #expect(try check(tool, ["--report", "\(format)=\(folder)/notes.txt"]).status == 5)
    #expect(tool.read(folder + "/notes.txt") == "à moi")
    #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder).allSatisfy { !$0.contains(".part") })
  }

  @Test("a folder whose parent is missing is said before the work, and other reports are written all the same")
  func missingParent() throws {
    let tool = try Tool()
    let outcome = try check(tool, ["--report", "visa=\(tool.folder)/no/where", "--format", "json"])
    #expect(outcome.status == 5 && outcome.output.hasPrefix("{"))
    #expect(try check(tool, ["--format", "visa"]).status == 2)
  }
}
