import ByteInput
import Part21
import Testing

/// Inputs that are large in one way: none may cost more than its size, in time or in stack.
@Suite struct SizeTests {
  private func read(_ text: String, chunk: Int? = nil) throws -> ExchangeStructure {
    try Part21Tests.read(text, ReadSettings(threads: 2, chunkLength: chunk))
  }

  @Test("a string of a megabyte is a string, over however many chunks")
  func longString() throws {
    let long = String(repeating: "0123456789;='' ", count: 70_000)
    let text = structure("#1=IFCWALL('\(long)',$);\n#2=IFCDOOR('x');")
    for chunk in [1000, 65_536, nil] {
      let read = try read(text, chunk: chunk)
      #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
      #expect(read.problems.isEmpty)
      #expect(read.values(of: 1) == ["'" + long.replacing("''", with: "'") + "'", "$"])
    }
  }

  @Test("an instance may reach over many chunks")
  func longRecord() throws {
    let numbers = (0..<50_000).map { "(\($0).5,#\($0))" }.joined(separator: ",\n")
    let text = structure("#1=IFCWALL((\(numbers)),'end');\n#2=IFCDOOR('x');")
    for chunk in [64, 4096, nil] {
      let read = try read(text, chunk: chunk)
      #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
      #expect(read.problems.isEmpty)
      #expect(read.values(of: 1)?.last == "'end'")
    }
  }

  @Test("parentheses a hundred thousand deep overflow no stack")
  func deepNesting() throws {
    let depth = 100_000
    let open = String(repeating: "(", count: depth)
    let close = String(repeating: ")", count: depth)
    let typed = String(repeating: "IFCA(", count: depth)
    let text = structure(
      """
      #1=IFCWALL(\(open)\(close),'end');
      #2=IFCWALL(\(open),'no end');
      #3=IFCWALL(\(typed)\(close),'end');
      #4=(\(typed)\(close)IFCB());
      #5=IFCDOOR('x');
      """
    )
    let read = try read(text)
    #expect(read.index.record(named: 5) != nil)
    #expect(read.values(of: 5) == ["'x'"])
    for name: UInt64 in [1, 3] {
      let record = try #require(read.index.record(named: name))
      var cursor = read.parameters(at: record.offset)
      cursor.skip(1)
      let end = cursor.next()
      #expect(end.flatMap { read.string($0) } == "end")
    }
  }

  @Test("blanks that reach over thousands of chunks are gone through once", arguments: [" ", "\n", "\u{0}"])
  func longBlank(blank: String) throws {
    let text = structure("#1=IFCWALL('x');" + String(repeating: blank, count: 1_000_000) + "#2=IFCDOOR('y');")
    let clock = ContinuousClock()
    let time = try clock.measure {
      let read = try read(text, chunk: 64)
      #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
      #expect(read.codes == (blank == "\u{0}" ? [.unreadableInstance] : []))
    }
    #expect(time < .seconds(10))
  }

  /// Patterns that make each statement look on to the end of the file, if it may.
  @Test(
    "time grows with the size, whatever is repeated", .serialized,
    arguments: [
      "#1=IFCWALL((((\n", "#1=IFCWALL(\";\n", "#1=IFCWALL(IFCA(;\n", "#1=(IFCA(;\n", "#1=(IFCA(1)IFCB('a;\n",
      "#1=IFCWALL('a;\n", "#1=IFCWALL('/*;\n", "#1=IFCWALL('#1/*;\n", "#1=IFCWALL(#1,\n",
      "#1=IFCWALL('a);\n", "#1=/*\n", "#1=IFCWALL(/*);\n", "#1\n", "#", "=", "#1=", ";", "'", "/*", "FILE;\n",
      "FILE_NAME(\n", "DATA;\n",
      "ENDSEC;\n", "#1=IFCWALL();", "\u{0}", "é", "#1=IFCWALL(),\n", "#1=ifcwall\n", "ANCHOR;\n", "\\X2\\", "(", "\"",
      "#1=IFCWALL(\"a\n",
      ";\n#1='", ";\n#1=/*", " ", "\n",
    ])
  func repetition(pattern: String) throws {
    let size = 100_000
    let body = String(repeating: pattern, count: size / pattern.utf8.count)
    for text in [structure(body), body] {
      let clock = ContinuousClock()
      let time = try clock.measure {
        let read = try read(text, chunk: 200)
        var walked = 0
        let entries = read.index.entries(of: Set(read.index.counts.keys))
        #expect(entries.count == read.index.counts.values.reduce(0, +))
        for entry in entries {
          var cursor = read.parameters(at: entry.offset)
          for _ in 0..<8 where cursor.next() != nil { walked += 1 }
        }
        // No byte is walked over for several parameters.
        #expect(walked <= text.utf8.count)
      }
      #expect(time < .seconds(10), "\(pattern) took \(time)")
    }
  }
}
