import Testing

@Suite("M21: personal data")
struct PersonalDataTests {
  @Test("passes a file that names nobody")
  func passes() throws {
    let lines = """
      #1=IFCPERSON($,'Undefined','?',$,$,$,$,$);
      #2=IFCPERSON($,$,$,$,$,$,$,$);
      #3=IFCTELECOMADDRESS(.OFFICE.,$,$,('01 02 03 04 05'),$,$,$,'https://example.org',$);
      """
    let probe = try RuleProbe("M21", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 4)
  }

  @Test(
    "fails on a name, an identification and an address, without repeating them",
    arguments: [
      ("$,'Durand','Anne',$,$,$,$,$", "FamilyName, GivenName"), ("'adurand',$,$,$,$,$,$,$", "Identification"),
      ("$,$,$,('Marie'),$,$,$,$", "MiddleNames"), ("$,$,$,$,$,$,$,(#2)", "Addresses"),
    ])
  func person(parameters: String, attributes: String) throws {
    let lines = "#1=IFCPERSON(\(parameters));\n#2=IFCPOSTALADDRESS(.HOME.,$,$,$,('1 rue'),$,'Ville',$,$,$);"
    #expect(try RuleProbe("M21", lines).failures == ["#1 invalid.value \(attributes)"])
  }

  @Test("reads Id in IFC2X3")
  func identification() throws {
    let lines = "#1=IFCPERSON('adurand',$,$,$,$,$,$,$);"
    #expect(try RuleProbe("M21", lines, schema: "IFC2X3").failures == ["#1 invalid.value Id"])
  }

  @Test("fails on e-mail addresses, in the header too")
  func mail() throws {
    let lines = "#1=IFCTELECOMADDRESS(.OFFICE.,$,$,$,$,$,('anne@example.org'),$,$);"
    let header = """
      FILE_DESCRIPTION((''),'2;1');
      FILE_NAME('a.ifc','2026-01-05T10:00:00',('anne@example.org'),(''),'C','D','');
      """
    #expect(
      try RuleProbe("M21", lines, header: header).failures
        == ["#0 invalid.value FILE_NAME: author", "#1 invalid.value ElectronicMailAddresses"])
  }
}
