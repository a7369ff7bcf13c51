import ByteInput
import Checking
import Findings
import IDSFormat
import IFCModel
import IFCSchema
import Requirements
import TestSupport
import Testing

/// The pairs of the official IDS 1.0 test suite (buildingSMART/IDS, ImplementersDocumentation/TestCases).
@Suite struct OfficialCasesTests {
  @Test(
    "all official pairs named pass- and fail- are judged as their names say",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func passAndFail() throws {
    let files = SharedFiles.files(below: "ids-testcases", suffixes: [".ids"])
    var judged = 0
    var wrong: [String] = []
    for path in files {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard name.hasPrefix("pass-") || name.hasPrefix("fail-") else { continue }
      judged += 1
      let conforms = try Self.conforms(model: String(path.dropLast(4)) + ".ifc", requirements: path)
      if conforms != name.hasPrefix("pass-") { wrong.append(path) }
    }
    print("official IDS cases: \(judged - wrong.count) of \(judged) judged as named")
    for path in wrong { print("  wrong: \(path.split(separator: "/").suffix(2).joined(separator: "/"))") }
    #expect(wrong.isEmpty)
    #expect(judged >= 287)
  }

  private static func conforms(model path: String, requirements: String) throws -> Bool {
    let bytes = try ByteSource.raw(requirements)
    let reading = unsafe IDSReader.read(bytes: bytes.view.buffer, path: requirements)
    let file = try #require(reading.file)
    let model = try Model(reading: ByteSource.open(path), keepsAll: true)
    let specifications = CheckRun([file], schema: model.schema).check(model).specifications
    return specifications.allSatisfy { $0.status == .pass || $0.status == .notApplicable }
  }
}
