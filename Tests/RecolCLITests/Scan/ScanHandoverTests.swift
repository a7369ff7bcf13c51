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
}
