import Testing

@Suite("M7: GlobalIds")
struct GlobalIdsTests {
  private func probe(_ ids: [String]) throws -> RuleProbe {
    let lines = ids.enumerated().map { "#\($0 + 1)=IFCWALL(\($1),$,$,$,$,$,$,$,$);" }.joined(separator: "\n")
    return try RuleProbe("M7", lines)
  }

  @Test("passes identifiers of the alphabet")
  func valid() throws {
    let found = try probe(["'0$_aZ9bY8cX7dW6eV5fU4g'", "'3$$$$$$$$$$$$$$$$$$$$_'", "'0000000000000000000000'"])
    #expect(found.failures.isEmpty)
    #expect(found.valid == 3)
  }

  @Test(
    "fails on what is none",
    arguments: [
      ("'4000000000000000000000'", "invalid.value"), ("'000000000000000000000'", "invalid.value"),
      ("'00000000000000000000000'", "invalid.value"), ("'000000000000000000000-'", "invalid.value"),
      ("'z000000000000000000000'", "invalid.value"), ("''", "absent.blank"), ("$", "absent.blank"),
    ])
  func malformed(id: String, reason: String) throws {
    let found = try probe(["'0000000000000000000001'", id]).failures
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("#2 \(reason)") == true)
  }

  @Test("fails on all that share one, and on no other")
  func shared() throws {
    let ids = [
      "'1000000000000000000001'", "'1000000000000000000002'", "'1000000000000000000001'", "'100000000000000000000a'",
      "'100000000000000000000A'",
    ]
    #expect(
      try probe(ids).failures == [
        "#1 invalid.duplicate 1000000000000000000001", "#3 invalid.duplicate 1000000000000000000001",
      ])
  }

  @Test("finds the two among a hundred thousand")
  func many() throws {
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$")
    let ids = (0..<100_000).map { number in
      let value = number == 77_777 ? 123 : number
      let tail = [digits[value / 4096 % 64], digits[value / 64 % 64], digits[value % 64]]
      return "'2000000000000000000\(String(tail))'"
    }
    let found = try probe(ids)
    #expect(found.failures.map { $0.prefix(8) } == ["#124 inv", "#77778 i"])
    #expect(found.valid == 99_998)
  }

  @Test("looks at the first of instances with one name alone", arguments: ["'0000000000000000000001'", "'x'"])
  func namesakes(id: String) throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #1=IFCDOOR(\(id),$,$,$,$,$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("M7", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("says what stands there and is no text", arguments: ["5", ".T.", "('0000000000000000000001')", "#1"])
  func otherKinds(id: String) throws {
    #expect(try probe([id]).failures == ["#1 invalid.type"])
  }
}
