import ByteInput
import Part21
import Testing

/// The sections of an exchange structure (ISO 10303-21, 5.3 and clauses 8 to 14).
@Suite struct SectionTests {
  @Test("a byte order mark is stepped over and reported")
  func byteOrderMark() throws {
    let read = try readAlike([0xEF, 0xBB, 0xBF] + Array(structure("#1=IFCWALL('a');").utf8))
    #expect(read.codes == [.byteOrderMark])
    #expect(read.header.schemaIdentifiers == ["IFC4"])
    #expect(read.values(of: 1) == ["'a'"])
  }

  @Test("without a header section instances are read, and its absence reported")
  func noHeader() throws {
    let read = try readAlike(whole: "ISO-10303-21;\nDATA;\n#1=IFCWALL('a');\nENDSEC;\nEND-ISO-10303-21;\n")
    #expect(read.codes == [.noHeader])
    #expect(read.values(of: 1) == ["'a'"])
  }

  @Test("instances alone are instances")
  func instancesAlone() throws {
    let read = try readAlike(whole: "#1=IFCWALL('a');\n#2=IFCWALL(#1);\n")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCWALL"])
    #expect(read.codes.contains(.noHeader))
    #expect(read.codes.contains(.noDataSection))
  }

  @Test("two data sections are both read, and reported")
  func twoDataSections() throws {
    let read = try readAlike("#1=IFCWALL('a');\nENDSEC;\nDATA;\n#2=IFCDOOR('b');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.codes == [.severalDataSections])
    #expect(read.problems.first?.arguments == ["2"])
  }

  @Test("data sections may have names and schemas (11.1)")
  func namedDataSections() throws {
    let text = structure("#1=IFCWALL('a');\nENDSEC;\nDATA ( 'PART; TWO' , ('IFC4') ) ;\n#2=IFCDOOR('b');")
      .replacing("DATA;", with: "DATA('PART ONE',('IFC4'));")
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.codes == [.severalDataSections])
  }

  @Test("an empty data section is nothing wrong")
  func emptyDataSection() throws {
    let read = try readAlike("")
    #expect(read.instances.isEmpty)
    #expect(read.problems.isEmpty)
  }

  @Test("without a data section there is nothing to read, and that is said")
  func noDataSection() throws {
    let read = try readAlike(
      whole: "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('','',(''),(''),'','','');\n"
        + "FILE_SCHEMA(('IFC4'));\nENDSEC;\nEND-ISO-10303-21;\n")
    #expect(read.codes == [.noDataSection])
  }

  @Test("anchor and reference sections are stepped over, told, and hold no instances (clauses 9 and 10)")
  func anchorAndReference() throws {
    let text = structure("#3=IFCWALL('a',#2);").replacing(
      "DATA;",
      with:
        "ANCHOR;\n<a1>=#3;\n<b>=(1,'x;');\nENDSEC;\n"
        + "REFERENCE;\n#1=<other.ifc#a>;\n#2 = <http://example.org/it's;x>;\nENDSEC;\nDATA;"
    )
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#3 IFCWALL"])
    #expect(read.codes == [.sectionSteppedOver, .sectionSteppedOver])
    #expect(read.problems.map(\.arguments) == [["ANCHOR"], ["REFERENCE"]])
    #expect(read.header.schemaIdentifiers == ["IFC4"])
  }

  @Test("signature sections behind the end are told (clause 14)")
  func signature() throws {
    let read = try readAlike(whole: structure("#1=IFCWALL('a');") + "SIGNATURE;\nMIIB+abc/def==\nENDSEC;\n")
    #expect(read.codes == [.sectionSteppedOver])
    #expect(read.problems.first?.arguments == ["SIGNATURE"])
  }

  @Test("section words may be in lower case and have white space around")
  func looseWords() throws {
    let read = try readAlike(
      whole:
        "iso-10303-21 ;\nheader ;\nfile_schema(('IFC4')) ;\nendsec ;\n"
        + "data ;\n#1=IFCWALL('a');\nendsec ;\nend-iso-10303-21 ;\n"
    )
    #expect(read.instances == ["#1 IFCWALL"])
    #expect(!read.codes.contains(.truncated))
    #expect(read.header.schemaIdentifiers == ["IFC4"])
  }

  @Test(
    "a section's word without its semicolon is told, and costs nothing",
    arguments: [
      ("DATA;", "DATA"), ("DATA;", "DATA('a',('IFC4'))"),
      ("DATA;\n#1=IFCWALL('a');", "DATA\nENDSEC;\nDATA;\n#1=IFCWALL('a');"),
      ("#2=IFCDOOR", "ENDSEC\nDATA;\n#2=IFCDOOR"), ("ENDSEC;\nEND", "ENDSEC\nEND"), ("ENDSEC;\nEND", "ENDSEC END"),
    ])
  func missingSemicolon(old: String, new: String) throws {
    let read = try readAlike(whole: structure("#1=IFCWALL('a');\n#2=IFCDOOR('b');").replacing(old, with: new))
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.values(of: 1) == ["'a'"])
    #expect(read.codes.filter { $0 != .severalDataSections } == [.missingSemicolon], "\(new)")
    #expect(read.problems.first { $0.code == .missingSemicolon }?.instance == nil)
  }

  @Test(
    "the last word without its semicolon is told, and what follows it all the same",
    arguments: [
      ("", false), ("\n", false), ("/* ; */", false), ("\nhello;", true), ("\nhello", true), (" /* */ ;", nil),
    ]
      as [(String, Bool?)])
  func lastWord(behind: String, follows: Bool?) throws {
    let read = try readAlike(
      whole: structure("#1=IFCWALL('a');").replacing("END-ISO-10303-21;", with: "END-ISO-10303-21" + behind))
    #expect(read.instances == ["#1 IFCWALL"])
    #expect(read.codes == (follows.map { [.missingEndMarker] + ($0 ? [.trailingBytes] : []) } ?? []))
  }

  @Test("an instance behind the data section is read and told, and nothing untrue with it")
  func instanceBehindData() throws {
    let text = structure("#1=IFCWALL('a');").replacing("ENDSEC;\nEND", with: "ENDSEC;\n#2=IFCDOOR('b');\nEND")
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.codes == [.outsideSection])
    #expect(read.problems.first?.instance == 2)
  }

  @Test("names of the reference section are those of instances elsewhere (clause 10)")
  func externalNames() throws {
    let text = structure("#3=IFCWALL('a',#2);").replacing(
      "DATA;", with: "REFERENCE;\n#1=<other.ifc#a>;\n@7=<other.ifc#b>;\n#20 = <http://x.org/a*/b/*;c>;\nENDSEC;\nDATA;")
    let read = try readAlike(whole: text)
    #expect(read.externalNames == [1, 20])
    #expect(read.instances == ["#3 IFCWALL"])
    #expect(read.codes == [.sectionSteppedOver])
  }

  @Test("a reference section without its ENDSEC ends at DATA, and is told")
  func unclosedReferences() throws {
    let text = structure("#3=IFCWALL('a');").replacing("DATA;", with: "REFERENCE;\n#20=<http://x.org/#w>;\nDATA;")
    let read = try readAlike(whole: text)
    #expect(read.instances == ["#3 IFCWALL"])
    #expect(read.codes == [.sectionSteppedOver, .unclosedSection])
  }

  @Test("an instance between sections is read, and reported")
  func instanceBetweenSections() throws {
    let read = try readAlike("#1=IFCWALL('a');\nENDSEC;\n#2=IFCDOOR('b');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.codes == [.outsideSection])
  }
}
