import ByteInput
import Part21
import Testing

/// Exchange structures that end too early, or go on too long.
@Suite struct TruncationTests {
  static let whole = structure(
    """
    #1=IFCWALL('a;b','it''s',#2,(1.5,2.E3),$,*,.T.);
    #2 = IFCDOOR( 'x' , /* ; ' */ $ ) ;
    #3=IFCPROPERTYSINGLEVALUE('a
    b',$,IFCLABEL(';'),"0F");
    #4=(IFCA(1)IFCB('x;'));
    """)

  @Test("cut at every byte: told as truncated, and every whole instance is there")
  func everyByte() throws {
    let bytes = Array(Self.whole.utf8)
    let complete = try read(bytes)
    let end = try #require(place(of: "END-ISO", in: bytes))
    // Where an instance is whole: at the line break behind its semicolon.
    var wholes: [(name: UInt64, end: Int)] = []
    for (name, next) in [(1, "#2 ="), (2, "#3="), (3, "#4="), (4, "ENDSEC;\nEND")] {
      wholes.append((UInt64(name), try #require(place(of: "\n" + next, in: bytes))))
    }
    for length in 0..<bytes.count {
      let cut = try readAlike(Array(bytes[..<length]))
      for (name, whole) in wholes where length >= whole {
        #expect(cut.values(of: name) == complete.values(of: name), "#\(name) of the first \(length) bytes")
      }
      // ENDSEC, a semicolon and a line end stand before the end marker.
      if length < end - 2 {
        #expect(
          cut.codes.contains(.truncated) || cut.codes.contains(.noDataSection),
          "the first \(length) bytes: \(cut.codes)")
      } else if length < bytes.count - 2 {
        #expect(!cut.problems.isEmpty || cut.header == complete.header, "the first \(length) bytes")
      }
    }
  }

  private func place(of text: String, in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: text.utf8) }
  }

  @Test("without ENDSEC an exchange structure is truncated, whatever follows")
  func noEndSection() throws {
    let text = structure("#1=IFCWALL('a');")
    for tail in ["", "END-ISO-10303-21;\n"] {
      let read = try readAlike(whole: text.replacing("\nENDSEC;\nEND-ISO-10303-21;\n", with: "\n" + tail))
      #expect(read.values(of: 1) == ["'a'"])
      #expect(read.codes.contains(.truncated))
    }
  }

  @Test("without END-ISO-10303-21 an exchange structure is whole, and reported")
  func noEndMarker() throws {
    let read = try readAlike(whole: structure("#1=IFCWALL('a');").replacing("END-ISO-10303-21;\n", with: ""))
    #expect(read.codes == [.missingEndMarker])
    #expect(!read.codes.contains(.truncated))
  }

  @Test("an end marker without its semicolon is an end marker")
  func endMarkerWithoutSemicolon() throws {
    let read = try readAlike(whole: structure("#1=IFCWALL('a');").replacing("10303-21;\n\n", with: "10303-21"))
    #expect(read.instances == ["#1 IFCWALL"])
    #expect(!read.codes.contains(.truncated))
  }

  @Test("bytes behind the end are reported and not read")
  func trailingBytes() throws {
    let whole = structure("#1=IFCWALL('a');")
    let read = try readAlike(whole: whole + "#2=IFCWALL('b');")
    #expect(read.instances == ["#1 IFCWALL"])
    #expect(read.codes == [.trailingBytes])
    #expect(read.problems.first?.offset == whole.utf8.count)
  }

  @Test(
    "white space, zeros and the end-of-file sign of DOS behind the end are nothing",
    arguments: ["\n\n \t", "\u{0}\u{0}\u{0}", "\u{1A}"])
  func blankTail(tail: String) throws {
    let read = try readAlike(whole: structure("#1=IFCWALL('a');") + tail)
    #expect(read.problems.isEmpty)
  }
}
