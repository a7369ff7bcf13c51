import Foundation
import Testing

/// The script of the GitHub Action, run as a workflow runs it.
@Suite("The GitHub Action")
struct ActionTests {
  private let tool: Tool
  private let model: String
  private let ids: String
  private static let folder = SampleTests.folder.deletingLastPathComponent().path + "/.github/actions/check"

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
    ids = try tool.write("murs et portes.ids", SmallModel.requirements(SmallModel.wallSpecification()))
  }

  /// Runs the script; returns its status and what it wrote to standard output.
  private func run(_ inputs: [String: String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.folder + "/check.sh")
    process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "RECOL_PROGRAM": Tool.path, "RECOL_MODELS": "mur.ifc", "RECOL_AGAINST": ids + "\n",
      "GITHUB_STEP_SUMMARY": tool.folder + "/summary.md", "GITHUB_OUTPUT": tool.folder + "/outputs",
    ].merging(inputs) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test("annotates, summarises, writes the reports, and fails as recol does")
  func fails() throws {
    let (status, output) = try run([:])
    #expect(status == 1 && output.hasPrefix("::error file=mur.ifc,line="))
    #expect(tool.read(tool.folder + "/summary.md")?.hasPrefix("## recol") == true)
    let outputs = tool.read(tool.folder + "/outputs") ?? ""
    #expect(outputs.contains("status=1\n") && outputs.contains("sarif=recol-reports/recol.sarif\n"))
    for name in ["recol.json", "recol.html", "recol.junit.xml", "recol.sarif", "recol.md"] {
      #expect(tool.read(tool.folder + "/recol-reports/" + name)?.isEmpty == false, "\(name)")
    }
  }

  @Test("passes where nothing is new, and hands further options on")
  func passes() throws {
    #expect(try run([:]).status == 1)
    let baseline = ["RECOL_BASELINE": "recol-reports/recol.json", "RECOL_REPORTS": "again"]
    #expect(try run(baseline).status == 0)
    #expect(try run(["RECOL_FAIL_UNDER": "30", "RECOL_ARGUMENTS": "--max-failures\n1\n"]).status == 0)
    #expect(try run(["RECOL_ARGUMENTS": "--no-such-option"]).status == 2)
  }

  @Test("hands on no report of an earlier run, and keeps a baseline that lies among them")
  func earlierRun() throws {
    #expect(try run([:]).status == 1)
    try tool.write("outputs", "")
    try tool.write("summary.md", "")
    let refused = try run(["RECOL_ARGUMENTS": "--no-such-option"])
    let outputs = try #require(tool.read(tool.folder + "/outputs"))
    #expect(refused.status == 2 && outputs == "status=2\n", "\(outputs)")
    #expect(tool.read(tool.folder + "/summary.md") == "" && tool.read(tool.folder + "/recol-reports/recol.json") == nil)
    #expect(try run([:]).status == 1)
    #expect(try run(["RECOL_BASELINE": "recol-reports/recol.json"]).status == 2)
    #expect(tool.read(tool.folder + "/recol-reports/recol.json")?.isEmpty == false)
  }

  @Test("names with blanks and dollars are names, not commands")
  func names() throws {
    let name = "$(touch pris) `x`; mur.ifc"
    try tool.write(name, SmallModel.text)
    let (status, output) = try run(["RECOL_MODELS": "\r\n\(name)\r\n"])
    #expect(status == 1 && output.contains("touch pris"))
    #expect(tool.read(tool.folder + "/pris") == nil)
  }
}
