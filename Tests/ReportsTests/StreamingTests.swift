import Findings
import Reports
import Synchronization
import Testing
import Wording

@Suite("Very many failures")
struct StreamingTests {
  /// How far a report is: what has been asked of the explainer, and what has left for the sink.
  private final class Progress: Sendable {
    let written = Atomic<Int>(0)
    let described = Atomic<Int>(0)
    /// The most bytes that were explained and not yet written, with 150 bytes to a failure.
    let behind = Atomic<Int>(0)

    func describe() {
      let count = described.add(1, ordering: .relaxed).newValue
      behind.max(count * 150 - written.load(ordering: .relaxed), ordering: .relaxed)
    }
  }

  /// Counts what is written and keeps nothing.
  private final class CountingSink: ByteSink {
    var bytes = 0
    var largest = 0
    let progress: Progress

    init(_ progress: Progress = Progress()) { self.progress = progress }

    func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
      self.bytes += bytes.count
      largest = max(largest, bytes.count)
      progress.written.add(bytes.count, ordering: .relaxed)
    }
  }

  private struct Explainer: FailureExplainer {
    var progress: Progress?

    func describe(_ instance: UInt64) -> ObjectDescription {
      progress?.describe()
      return ObjectDescription(
        className: "IfcWallStandardCase", globalId: "2O2Fr$t4X7Zf8NOew3FLKI", name: "Mur de base:Béton 200 mm",
        tag: "123456")
    }
    func className(of instance: UInt64) -> String { "IfcWallStandardCase" }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  private static let count = 200_000

  private static func result(count: Int = count, _ progress: Progress? = nil) -> CheckResult {
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
      models: [ModelResult(path: "a.ifc", specifications: [specification], explainer: Explainer(progress: progress))])
  }

  @Test("are written in blocks, none of them large, and the speed is said")
  func streams() throws {
    let progress = Progress()
    let result = Self.result(count: Self.count, progress)
    let sink = CountingSink(progress)
    let time = try ContinuousClock().measure {
      try CheckReportFormat.json.write(result, ReportSettings(language: .fr), to: sink)
    }
    let rate = Double(sink.bytes) / 1e6 / (time / .seconds(1))
    let behind = progress.behind.load(ordering: .relaxed)
    print("JSON of \(Self.count) failures: \(sink.bytes) bytes in \(time), \(Int(rate)) MB/s, \(behind) bytes behind")
    #expect(sink.bytes > 150 * Self.count)
    #expect(sink.largest < 1 << 20)
    #expect(progress.described.load(ordering: .relaxed) == Self.count)
    // Nothing but a batch is ever kept: the whole report has more than 30 MB.
    #expect(behind < 2 << 20)
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
}
