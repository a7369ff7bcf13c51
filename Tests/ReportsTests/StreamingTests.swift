import Findings
import Glibc
import Reports
import Testing
import Wording

@Suite("Very many failures")
struct StreamingTests {
  /// Counts what is written and keeps nothing.
  private final class CountingSink: ByteSink {
    var bytes = 0
    var largest = 0
    func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
      self.bytes += bytes.count
      largest = max(largest, bytes.count)
    }
  }

  private struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      ObjectDescription(
        className: "IfcWallStandardCase", globalId: "2O2Fr$t4X7Zf8NOew3FLKI", name: "Mur de base:Béton 200 mm",
        tag: "123456")
    }
    func className(of instance: UInt64) -> String { "IfcWallStandardCase" }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  private static let count = 200_000

  private static func result(count: Int = count) -> CheckResult {
    var tally = OutcomeTally()
    tally.absent = count
    let failures = (1...count).map { Failure(instance: UInt64($0), reason: .absentProperty) }
    let requirement = RequirementResult(
      facet: .property, cardinality: .required, text: "…", outcomes: tally, failures: failures)
    let specification = SpecificationResult(
      id: "1", name: "Murs", cardinality: .required, status: .fail, applicable: count, failed: count,
      requirements: [requirement])
    return CheckResult(
      toolVersion: "0", requirementFiles: [],
      models: [ModelResult(path: "a.ifc", specifications: [specification], explainer: Explainer())])
  }

  @Test("are written in blocks, none of them large, and the speed is said")
  func streams() throws {
    let result = Self.result()
    let sink = CountingSink()
    let before = residentPeak()
    let time = try ContinuousClock().measure {
      try CheckReportFormat.json.write(result, ReportSettings(language: .fr), to: sink)
    }
    let grown = residentPeak() - before
    let rate = Double(sink.bytes) / 1e6 / (time / .seconds(1))
    print("JSON of \(Self.count) failures: \(sink.bytes) bytes in \(time), \(Int(rate)) MB/s, \(grown) kB more memory")
    #expect(sink.bytes > 150 * Self.count)
    #expect(sink.largest < 1 << 20)
    #expect(grown < 64 * 1024)
  }

  @Test("are the same bytes for any number of threads")
  func threads() throws {
    let one = MemorySink()
    let four = MemorySink()
    try CheckReportFormat.json.write(Self.result(count: 5000), ReportSettings(language: .fr), to: one)
    try CheckReportFormat.json.write(Self.result(count: 5000), ReportSettings(language: .fr, threads: 4), to: four)
    #expect(one.bytes == four.bytes && one.bytes.count > 500_000)
  }

  @Test("become a text that fits a screen")
  func textIsShort() throws {
    let sink = CountingSink()
    try CheckReportFormat.text.write(Self.result(), ReportSettings(language: .fr), to: sink)
    #expect(sink.bytes < 4096)
  }

  /// The greatest resident size of the process so far, in kB.
  private func residentPeak() -> Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
