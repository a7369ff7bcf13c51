import Testing

@Suite("M21: personal data")
struct PersonalDataTests {
  @Test("passes a file that names nobody")
  func passes() throws {
    let lines = """
      #1=IFCPERSON($,'Undefined','?',$,$,$,$,$);
      #2=IFCPERSON($,$,$,$,$,$,$,$);
      #3=IFCTELECOMADDRESS(.OFFICE.,$,$,('01 02 03 04 05'),$,$,$,'https://example.org',$);
      #4=IFCPERSON($,'Administrateur',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("M21", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 5)
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

  @Test("fails on an e-mail address among those for messages")
  func messaging() throws {
    let lines = "#1=IFCTELECOMADDRESS($,$,$,$,$,$,$,$,('anne@example.org'));"
    #expect(try RuleProbe("M21", lines).failures == ["#1 invalid.value MessagingIDs"])
  }

  @Test(
    "takes an author in FILE_NAME for a person who is called as one, and not a role, an office or a program",
    arguments: [
      ("Jean Dupont", true), ("Ron.Breukelaar", true), ("DUPONT Jean-Marc", true), ("Anne de La Tour", true),
      ("Architect", false), ("Atelier Martin", false), ("BIM Manager", false), ("Xbim User", false),
      ("Autodesk Revit", false), ("Lot Bleu", false), ("redacted", false), ("A2 Plan", false),
    ])
  func author(text: String, isPerson: Bool) throws {
    let header = """
      FILE_DESCRIPTION((''),'2;1');
      FILE_NAME('a.ifc','2026-01-05T10:00:00',('\(text)'),('Lot Bleu SARL'),'C','D','');
      """
    let wanted = isPerson ? ["#0 invalid.value FILE_NAME: author"] : []
    #expect(try RuleProbe("M21", "", header: header).failures == wanted)
  }

  @Test("fails on addresses and telephones of the organizations of users, and not on those of buildings and software")
  func organizations() throws {
    let lines = """
      #1=IFCPOSTALADDRESS($,$,$,$,('12 rue des Lilas'),$,'Lyon',$,$,$);
      #2=IFCTELECOMADDRESS($,$,$,('+33 6 12 34 56 78'),$,$,$,$,$);
      #3=IFCPERSON($,$,$,$,$,$,$,$);
      #4=IFCORGANIZATION($,'Atelier',$,$,(#1,#2));
      #5=IFCPERSONANDORGANIZATION(#3,#4,$);
      #6=IFCPOSTALADDRESS($,$,$,$,('1 place'),$,'Paris',$,$,$);
      #7=IFCORGANIZATION($,'Editor',$,$,(#6));
      #8=IFCAPPLICATION(#7,'1','Program','P');
      """
    #expect(
      try RuleProbe("M21", lines).failures
        == ["#1 invalid.value AddressLines, Town", "#2 invalid.value TelephoneNumbers"].reversed())
  }

  @Test(
    "fails on e-mail addresses in all fields of FILE_NAME, and on the folder of a user",
    arguments: [
      ("'a.ifc','2026-01-05T10:00:00',(''),('b@example.org'),'C','D',''", "organization"),
      ("'a.ifc','2026-01-05T10:00:00',(''),(''),'C','D','b@example.org'", "authorization"),
      ("'C:\\\\Users\\\\adurand\\\\a.ifc','2026-01-05T10:00:00',(''),(''),'C','D',''", "name"),
      ("'/home/adurand/a.ifc','2026-01-05T10:00:00',(''),(''),'C','D',''", "name"),
    ])
  func header(fields: String, name: String) throws {
    let header = "FILE_DESCRIPTION((''),'2;1');\nFILE_NAME(\(fields));"
    #expect(try RuleProbe("M21", "", header: header).failures == ["#0 invalid.value FILE_NAME: \(name)"])
  }

  @Test(
    "tells companies that stand in the place of persons from persons",
    arguments: [
      ("'Bureau Veritas',$", false), ("'Atelier Martin SARL',$", false), ("'Dupont & Fils',$", false),
      ("'Veritas','Bureau'", false), ("'Martin SARL','Atelier'", false), ("'Dupont S.A.S.',$", false),
      ("'DUPONT SA',$", false), ("'AREP 2',$", false), ("'3F',$", false), ("'Lot Bleu',$", false),
      ("'Bleu','Lot'", true), ("'Bureau','Jean'", true), ("'Bureau',$", true), ("'Dupont',$", true),
      ("'Dupont','Jean'", true), ("'Jean Dupont',$", true), ("'Sa','Carlos'", true), ("'DE SA',$", true),
      ("$,'Anne'", true), ("'Legroupe','Marie'", true),
    ])
  func companies(names: String, isPerson: Bool) throws {
    let lines = """
      #1=IFCPERSON($,\(names),$,$,$,$,(#2));
      #2=IFCPOSTALADDRESS(.OFFICE.,$,$,$,('1 rue'),$,'Ville',$,$,$);
      #3=IFCORGANIZATION($,'Lot Bleu',$,$,$);
      """
    #expect(try RuleProbe("M21", lines).failures.isEmpty == !isPerson)
  }

  @Test("tells the login of a person whose company stands in the name, and no company that stands in the login")
  func logins() throws {
    let lines = """
      #1=IFCPERSON('jdupont','Atelier Martin SARL',$,$,$,$,$,$);
      #2=IFCPERSON('Bureau Veritas','Bureau Veritas',$,$,$,$,$,$);
      """
    #expect(try RuleProbe("M21", lines).failures == ["#1 invalid.value Identification"])
  }
}
