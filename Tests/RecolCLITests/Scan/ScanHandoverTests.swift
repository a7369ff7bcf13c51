import Foundation
import Glibc
import Testing

@Suite("recol scan: handing over models as they were scanned")
struct ScanHandoverTests {
  private func scan(_ tool: Tool, _ arguments: [String]) throws -> Tool.Outcome {
    try tool.run(["scan"] + arguments + ["--db", "a.sqlite", "--lang", "en"], in: tool.folder)
  }

  private func scanned() throws -> Tool {
    let tool = try Tool()
    try tool.makeFolder("a")
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances))
    try tool.write("a/two.ifc", SmallModel.file(schema: "IFC2X3", SmallModel.instances))
    _ = try scan(tool, ["a"])
    return tool
  }

  @Test("A model that is another one by now is left out, which is said")
  func replaced() throws {
    let tool = try scanned()
    try tool.write("a/one.ifc", SmallModel.file(SmallModel.instances) + " ")
    let run = try scan(tool, ["--report", "cobie=cobie.xlsx"])
    #expect(run.status == 4)
    #expect(run.messages.contains("1 model has changed since the scan"), "\(run.messages)")
    #expect(run.messages.contains("a/one.ifc") && !run.messages.contains("a/two.ifc"))
    #expect(try scan(tool, ["a", "--report", "cobie=cobie.xlsx"]).status == 0)
  }

  @Test("One with the same size and another time is told by its bytes")
  func touched() throws {
    let tool = try scanned()
    let bytes = SmallModel.file(SmallModel.instances)
    usleep(20_000)
    try tool.write("a/one.ifc", bytes)
    let run = try scan(tool, ["--report", "cobie=cobie.xlsx"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty, "\(run.messages)")
    try tool.write("a/one.ifc", bytes.replacing("T10:00:00", with: "T10:00:01"))
    let other = try scan(tool, ["--report", "cobie=cobie.xlsx"])
    #expect(other.status == 4 && other.messages.contains("a/one.ifc"), "\(other.messages)")
  }

  private let gmao = ["--mapping", SampleTests.folder.path + "/gmao-equipements.yaml"]

  @Test("Where the rows that are refused cannot be written, the table stays as it was, and it is said before the scan")
  func unwritable() throws {
    let tool = try scanned()
    try tool.write("g.csv", "earlier")
    try tool.makeFolder("g.refused.csv")
    let run = try scan(tool, ["a", "--report", "gmao=g.csv"] + gmao)
    #expect(run.status == 5)
    #expect(run.messages.contains("g.refused.csv cannot be written"), "\(run.messages)")
    #expect(tool.read(tool.folder + "/g.csv") == "earlier")
  }

  @Test(
    "No other report goes where the rows go that are refused, however that is spelled",
    arguments: [
      ["gmao=g.csv", "csv=g.refused.csv"], ["csv=./g.refused.csv", "gmao=g.csv"], ["gmao=g.csv", "cobie=g.csv"],
    ])
  func sameFile(reports: [String]) throws {
    let tool = try scanned()
    let run = try scan(tool, reports.flatMap { ["--report", $0] } + gmao)
    #expect(run.status == 2)
    #expect(run.messages.contains("g."), "\(run.messages)")
  }

  @Test("Rows that are refused are not written over requirements")
  func overInput() throws {
    let tool = try scanned()
    try tool.write("g.refused.csv", "Classe;Attribut;DOE\nIfcWall;Name;x\n")
    let run = try scan(tool, ["a", "--against", "g.refused.csv", "--report", "gmao=g.csv"] + gmao)
    #expect(run.status == 2)
  }
}
