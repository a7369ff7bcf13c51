import ByteInput
import Part21
import Testing

/// Line ends are white space, and count lines whatever they are.
@Suite struct LineEndingTests {
  @Test("LF, CR LF and CR give the same instances and the same line numbers", arguments: ["\n", "\r\n", "\r"])
  func lines(ending: String) throws {
    let text = structure("#1=IFCWALL('a');\n\n#2=IFCDOOR(\n'b');\n#1=IFCWALL('again');").replacing("\n", with: ending)
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#1 IFCWALL"])
    #expect(read.values(of: 2) == ["'b'"])
    #expect(read.header.name == "essai")
    let problem = try #require(read.problems.first)
    #expect(problem.arguments == ["8"])
    var lines = LineNumbers(bytes: read.bytes)
    #expect(lines.line(at: 0) == 1)
    #expect(lines.line(at: problem.offset) == 12)
    #expect(lines.line(at: 5) == 1)
  }

  @Test("a whole file may stand on one line")
  func oneLine() throws {
    let text = structure("#1=IFCWALL('a');#2=IFCDOOR('b');").replacing("\n", with: "")
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.problems.isEmpty)
    var lines = LineNumbers(bytes: read.bytes)
    #expect(lines.line(at: read.bytes.count) == 1)
  }

  @Test("all kernels count the same lines", arguments: Kernel.allCases.filter(\.isAvailable))
  func kernels(kernel: Kernel) throws {
    let source = try ByteSource.memory(Array(String(repeating: "ab\n\nc\r\n", count: 333).utf8))
    var lines = LineNumbers(bytes: source.view, kernel: kernel)
    for offset in stride(from: 0, to: source.view.count, by: 17) {
      var expected = 1
      for place in 0..<offset where source.view[place] == UInt8(ascii: "\n") { expected += 1 }
      #expect(lines.line(at: offset) == expected)
    }
  }
}
