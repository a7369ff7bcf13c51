import Testing

@testable import RecolCLI

@Suite("Formats of recol serve")
struct OfferedFormatTests {
  @Test("All of them take several models and a shipped cahier: a check that one refuses gives no report at all")
  func takeAnything() throws {
    let tool = try Tool()
    try tool.write("one.ifc", SmallModel.file(SmallModel.instances))
    try tool.write("two.ifc", SmallModel.file(schema: "IFC2X3", SmallModel.instances))
    #expect(ServeChoice.formats.count > 5)
    let reports = ServeChoice.formats.flatMap { ["--report", "\($0)=report.\($0)"] }
    let run = try tool.run(
      ["check", "one.ifc", "two.ifc", "--against", "batiment-fr", "rules", "--stage", "doe"] + reports,
      in: tool.folder)
    #expect(run.status == 1, "\(run.messages)")
    for format in ServeChoice.formats {
      #expect(tool.read(tool.folder + "/report.\(format)")?.isEmpty == false, "\(format)")
    }
  }
}
