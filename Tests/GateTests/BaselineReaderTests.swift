import ByteInput
import Findings
import Gate
import Testing

@Suite("An earlier report is read as a baseline")
struct BaselineReaderTests {
  private func read(_ text: String) throws -> Baseline {
    let source = try ByteSource.memory(Array(text.utf8))
    return try withExtendedLifetime(source) { try BaselineReader.read(source.view) }
  }

  private func problem(_ text: String) -> (BaselineProblem, [String])? {
    do {
      _ = try read(text)
      return nil
    } catch let failure as BaselineFailure {
      return (failure.problem, failure.arguments)
    } catch {
      return nil
    }
  }

  /// A report around some members of a specification.
  private func report(_ specification: String, version: String = "1.0") -> String {
    """
    {"tool": {"name": "recol", "version": "\(version)"}, "stage": null, "status": "fail",
     "requirementFiles": [{"path": "a.ids", "sha256": "ab"}],
     "models": [{"path": "a.ifc", "specifications": [{"id": "1", "name": "Échelle \\"\\u00e9\\ud83d\\ude00\\"", \(specification)}]}]}
    """
  }

  private static let failure = "{\"reason\": \"absent.property\", \"fingerprint\": \"00000000000000ab\"}"

  @Test("its findings are counted, wherever they stand, and what was waived then is none")
  func findings() throws {
    let text = report(
      """
      "fingerprint": "00000000000000ff", "status": "fail",
      "failures": [\(Self.failure)],
      "requirements": [{"text": "a]}b", "failures": [\(Self.failure),
        {"nested": [{"a": [1, 2.5e-3, true, null]}, []], "fingerprint": "00000000000000ac", "state": "waived"}],
        "failuresOmitted": 12}]
      """)
    let baseline = try read(text)
    #expect(baseline.count == 3 && baseline.omitted == 12 && baseline.toolVersion == "1.0")
    #expect(baseline.requirementFiles.map(\.path) == ["a.ids"] && !baseline.isUnsound)
  }

  @Test("a report without findings is a baseline, and members it does not know are stepped over")
  func empty() throws {
    let text =
      "\u{FEFF}{\"future\": {\"a\": [[], {}]}, \"tool\": {\"name\": \"recol\", \"version\": \"9\"}, \"models\": []}\n"
    #expect(try read(text).count == 0)
  }

  @Test("cut off anywhere, it says so", arguments: [10, 60, 150, 220, 300])
  func cut(length: Int) throws {
    let whole = report("\"failures\": [\(Self.failure)], \"requirements\": []")
    let (found, arguments) = try #require(problem(String(whole.prefix(length))))
    #expect(found == .endsEarly && Int(arguments[0]) ?? 0 >= 1)
  }

  @Test(
    "what is no report is told apart from what is no JSON",
    arguments: [
      ("", BaselineProblem.endsEarly), ("{}", .notReport), ("[]", .notReport), ("12", .notReport),
      ("{\"tool\": {\"name\": \"eslint\"}, \"models\": []}", .notReport),
      ("{\"tool\": {\"name\": \"recol\"}}", .notReport), ("<xml/>", .notJSON), ("{\"a\" 1}", .notJSON),
      ("{\"a\": 1,}", .notJSON), ("{\"a\": 1} x", .notJSON), ("{\"a\": [1 2]}", .notJSON),
      ("{\"a\": \"\n\"}", .notJSON),
      ("ISO-10303-21;", .notJSON), ("{'a': 1}", .notJSON), ("{\"a\": [1}]", .notJSON),
    ])
  func others(text: String, expected: BaselineProblem) {
    #expect(problem(text)?.0 == expected)
  }

  @Test("a report from before fingerprints names its version")
  func old() throws {
    let text = report("\"failures\": [{\"reason\": \"absent.property\", \"globalId\": \"x\"}]", version: "0.1.0")
    let (found, arguments) = try #require(problem(text))
    #expect(found == .noFingerprints && arguments == ["0.1.0"])
  }

  @Test("nesting without end is refused, and no stack grows with it")
  func deep() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(problem("{\"a\": " + deep)?.0 == .notJSON)
    #expect(problem("{\"a\": " + String(repeating: "{\"b\":", count: 300_000))?.0 == .notJSON)
  }

  @Test("any byte of a report may be another one: it is read or refused")
  func mutations() throws {
    let whole = Array(report("\"failures\": [\(Self.failure)], \"requirements\": []").utf8)
    for place in whole.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x5D, 0xFF] {
        var text = whole
        text[place] = byte
        let source = try ByteSource.memory(text)
        _ = withExtendedLifetime(source) { try? BaselineReader.read(source.view) }
      }
    }
  }

  @Test("it may claim to have left out more than can be counted")
  func manyOmitted() throws {
    let claims = (0..<3).map { _ in "{\"failuresOmitted\": 9223372036854775807}" }.joined(separator: ", ")
    #expect(try read(report("\"requirements\": [\(claims), {\"failuresOmitted\": -5}]")).omitted == .max)
  }

  @Test(
    "an escape that is none is a sign that stands for nothing, and what follows it is read",
    arguments: [
      ("\\u0041b", "Ab"), ("\\u00e9", "é"), ("\\uD83D\\uDE00", "😀"), ("\\u+041b", "\u{FFFD}+041b"),
      ("\\u12", "\u{FFFD}"), ("\\u12 b", "\u{FFFD} b"), ("\\u12é4", "\u{FFFD}é4"), ("a\\qb", "a\u{FFFD}b"),
      ("\\uD83Dx", "\u{FFFD}x"), ("\\\"\\\\\\/\\n", "\"\\/\n"),
    ])
  func escapes(written: String, meant: String) throws {
    let text = "{\"tool\": {\"name\": \"recol\", \"version\": \"\(written)\"}, \"models\": []}"
    #expect(try read(text).toolVersion == meant)
  }
}
