import IDSFormat
import Requirements
import Testing

@Suite("Official test cases of IDS 1.0")
struct OfficialCaseTests {
  @Test(
    "Invalid files have an error, all others have none",
    .enabled(if: OfficialCases.folder != nil, "the official cases are not here: set RECOL_SHARED to their folder"))
  func invalidFilesHaveErrors() {
    let files = OfficialCases.files()
    #expect(files.count == 314)
    var invalid = 0
    for path in files {
      let reading = unsafe OfficialCases.bytes(of: path).withUnsafeBytes { IDSReader.read(bytes: $0, path: path) }
      guard let file = reading.file else {
        Issue.record("\(path): not read: \(reading.problems)")
        continue
      }
      let problems = reading.problems + IDSAudit.audit(file)
      let errors = problems.filter { $0.severity == .error }
      let isInvalid = path.contains("/invalid-")
      if isInvalid { invalid += 1 }
      let said = errors.map { "\($0.code.rawValue) \($0.arguments) line \($0.line ?? 0)" }.joined(separator: "; ")
      #expect(isInvalid == !errors.isEmpty, "\(path): \(said)")
    }
    #expect(invalid == 27)
  }
}
