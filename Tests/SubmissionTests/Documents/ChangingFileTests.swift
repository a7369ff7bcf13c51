import Findings
import Glibc
import Requirements
import Submission
import Testing

@Suite("Documents that change while they are checked")
struct ChangingFileTests {
  @Test("a pipe that takes a file's place is told, and not waited for", .timeLimit(.minutes(1)))
  func pipes() throws {
    let folder = try SampleFolder([:])
    unsafe mkfifo(folder.path + "/a.pdf", 0o600)
    let file = DeliveredFile(path: folder.path + "/a.pdf", relativePath: "a.pdf", size: 100)
    #expect(file.fault == .changed)
  }

  @Test("D7 compares nothing with what has become another file since it was found", .timeLimit(.minutes(1)))
  func replaced() throws {
    let folder = try SampleFolder(["a.pdf": smallPDF, "b.pdf": smallPDF, "c.pdf": smallPDF])
    var context = SubmissionContext(models: [], documentFolder: folder.path)
    context.documents = DocumentFolder(folder.path, threads: 1)
    try folder.write("a.pdf", String(smallPDF.dropLast()))
    unsafe unlink(folder.path + "/b.pdf")
    unsafe mkfifo(folder.path + "/b.pdf", 0o600)
    let tally = try #require(SubmissionCatalogue.rule(RuleRequest("D7"))).check(context)
    #expect(tally.failures.map(\.reason.code) == ["not-evaluable.damage", "not-evaluable.damage"])
    #expect(tally.findings.map(\.remark) == [.changedWhileRead, .changedWhileRead])
    #expect(tally.outcomes.valid == 1)
  }
}
