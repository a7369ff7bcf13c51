import Testing

@testable import Serve

@Suite("How far a check is")
struct ProgressTests {
  @Test("is told by the last whole line of the process")
  func lastLine() throws {
    let lines = ProgressLine(.models, done: 10, of: 40).text + ProgressLine(.models, done: 20, of: 40).text
    #expect(ProgressLine(lastOf: lines) == ProgressLine(.models, done: 20, of: 40))
    #expect(ProgressLine(lastOf: lines + "reports 1 ") == ProgressLine(.models, done: 20, of: 40))
    for text in ["", "\n", "models 1\n", "models 2 1\n", "models -1 3\n", "else 1 2\n", "models 1 2 3\n"] {
      #expect(ProgressLine(lastOf: text) == nil, "\(text)")
    }
  }

  @Test("rises from step to step, each of which counts the same")
  func percent() {
    let lines = [
      ProgressLine(.models, of: 0), ProgressLine(.models, done: 1, of: 2), ProgressLine(.submission, of: 1),
      ProgressLine(.reports, of: 4), ProgressLine(.reports, done: 4, of: 4),
    ]
    #expect(lines.map(\.percent) == [0, 16, 33, 66, 100])
  }
}

@Suite("The command line of a check")
struct CheckCommandLineTests {
  @Test("has every circumstance of the form, each as one argument")
  func circumstances() {
    var request = CheckRequest(language: "fr")
    request.files = [.init(path: "a.ifc", bytes: 1)]
    request.sets = ["batiment-fr"]
    request.stage = "doe"
    request.lot = "cvc"
    request.delivered = "2026-11-12"
    request.accepted = "2026-09-15"
    request.notified = "2026-09-18"
    request.dossiers = "2026-11-16"
    request.ordered = "2026-01-05"
    request.calendar = "la-reunion"
    request.amount = "12 000,50"
    let line = CheckCommandLine(request: request, reports: [ReportKind(format: "html")], threads: nil)
    #expect(
      line.arguments == [
        "check", "--lang=fr", "--format=text", "--report=html=../reports/html", "--against=batiment-fr",
        "--stage=doe", "--lot=cvc", "--delivered=2026-11-12", "--accepted=2026-09-15", "--dossiers=2026-11-16",
        "--notified=2026-09-18", "--ordered=2026-01-05", "--calendar=la-reunion", "--amount=12 000,50", "--",
        "remise/a.ifc",
      ])
  }
}
