import Reports
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    let sink = MemorySink()
    let out = ByteWriter(sink)
    var json = JSONWriter()
    body(&json)
    json.endText()
    json.drain(to: out)
    try? out.finish()
    return String(sink.text.dropLast())
  }

  @Test(
    "what must be escaped is escaped, and nothing else",
    arguments: [
      ("plain", "\"plain\""), ("", "\"\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("é€😀", "\"é€😀\""),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\u{2028}|\u{2029}", "\"\\u2028|\\u2029\""), ("</script>", "\"</script>\""),
    ])
  func escapes(text: String, expected: String) {
    #expect(written { $0.value(text) } == expected)
  }

  @Test("bytes that are no UTF-8 never reach the output")
  func invalidUTF8() {
    let repaired = String(decoding: [0x41, 0xFF, 0xC3, 0x42] as [UInt8], as: UTF8.self)
    #expect(written { $0.value(repaired) } == "\"A\u{FFFD}\u{FFFD}B\"")
  }

  @Test(
    "numbers read back as the same number",
    arguments: [
      0.1, 1e-7, Double.leastNonzeroMagnitude, 1.7976931348623157e308, -0.0, 1.0 / 3, 123_456_789.123456789, 1e16, 3,
    ])
  func numbers(number: Double) {
    let text = written { $0.value(number) }
    #expect(Double(text) == number)
    #expect(text.utf8.allSatisfy { "+-.0123456789e".utf8.contains($0) }, "\(text)")
  }

  @Test("infinity and NaN, which JSON does not have, are null")
  func notNumbers() {
    #expect(written { $0.value(Double.infinity) } == "null")
    #expect(written { $0.value(Double.nan) } == "null")
    #expect(written { $0.value(UInt64.max) } == "18446744073709551615")
  }

  @Test("objects are indented, lines are not, empty ones are closed at once")
  func layout() {
    let text = written { json in
      json.beginObject()
      json.member("a", 1)
      json.key("empty")
      json.beginArray()
      json.endArray()
      json.key("rows")
      json.beginArray()
      for number in 1...2 {
        json.beginObject(.line)
        json.member("n", number)
        json.key(data: "k\"")
        json.beginObject()
        json.member("x", nil as String?)
        json.endObject()
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    #expect(
      text == """
        {
          "a": 1,
          "empty": [],
          "rows": [
            {"n": 1, "k\\"": {"x": null}},
            {"n": 2, "k\\"": {"x": null}}
          ]
        }
        """)
  }
}
