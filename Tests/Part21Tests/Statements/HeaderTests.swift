import ByteInput
import Part21
import Testing

/// The header section (ISO 10303-21, clause 8), as files have it.
@Suite struct HeaderTests {
  private func header(_ entities: String) throws -> (header: HeaderSection, codes: [SyntaxProblem.Code]) {
    let text = "ISO-10303-21;\nHEADER;\n\(entities)\nENDSEC;\nDATA;\n#1=IFCWALL('a');\nENDSEC;\nEND-ISO-10303-21;\n"
    let read = try readAlike(whole: text)
    #expect(read.values(of: 1) == ["'a'"])
    return (read.header, read.codes)
  }

  @Test("all fields are told, decoded")
  func whole() throws {
    let (header, codes) = try header(
      """
      FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]','Comments [caf\\X\\E9]'),'2;1');
      FILE_NAME('\\X2\\00C9\\X0\\cole.ifc','2026-01-02T03:04:05',('A','B'),('O''Neill'),'Pre','Ori;g','Auth');
      FILE_SCHEMA(('IFC4X3_ADD2'));
      """)
    #expect(codes.isEmpty)
    #expect(header.description == ["ViewDefinition [ReferenceView_V1.2]", "Comments [café]"])
    #expect(header.viewDefinition == "ReferenceView_V1.2")
    #expect(header.implementationLevel == "2;1")
    #expect(header.name == "École.ifc")
    #expect(header.timeStamp == "2026-01-02T03:04:05")
    #expect(header.author == ["A", "B"])
    #expect(header.organization == ["O'Neill"])
    #expect(header.preprocessorVersion == "Pre")
    #expect(header.originatingSystem == "Ori;g")
    #expect(header.authorization == "Auth")
    #expect(header.schemaIdentifiers == ["IFC4X3_ADD2"])
  }

  @Test("an empty second schema identifier is kept as it stands")
  func emptyIdentifier() throws {
    let (header, codes) = try header(
      "FILE_DESCRIPTION((''),'2;1');FILE_NAME('','',(''),(''),'','','');FILE_SCHEMA(('IFC4',''));")
    #expect(header.schemaIdentifiers == ["IFC4", ""])
    #expect(codes.isEmpty)
  }

  @Test("$ is an empty field")
  func omitted() throws {
    let (header, codes) = try header("FILE_DESCRIPTION($,$);\nFILE_NAME($,$,$,$,$,'Sys',$);\nFILE_SCHEMA(('IFC4'));")
    #expect(header.description.isEmpty)
    #expect(header.name == "")
    #expect(header.author.isEmpty)
    #expect(header.originatingSystem == "Sys")
    #expect(codes.isEmpty)
  }

  @Test("without the parentheses of a list its one text counts")
  func missingBrackets() throws {
    let (header, _) = try header(
      "FILE_DESCRIPTION('View','2;1');\nFILE_NAME('n','t','A','O','P','S','');\nFILE_SCHEMA('IFC2X3');")
    #expect(header.description == ["View"])
    #expect(header.author == ["A"])
    #expect(header.originatingSystem == "S")
    #expect(header.schemaIdentifiers == ["IFC2X3"])
  }

  @Test(
    "what is not as the standard has it is told by its place",
    arguments: [
      ("FILE_NAME('n','t',('A'),('O'),'P','S','','more');", "FILE_NAME, 8 ≠ 7"),
      ("FILE_NAME('n',('A'),('O'),'P','S','');", "FILE_NAME, 6 ≠ 7"),
      ("FILE_NAME('n','t','A',('O'),'P','S','');", "FILE_NAME, n° 3"),
      ("FILE_NAME('n','t',('A'),(1),'P','S','');", "FILE_NAME, n° 4"),
      ("FILE_NAME('C:\\Temp\\n.ifc','t',('A'),('O'),'P','S','');", "FILE_NAME, n° 1"),
      ("FILE_NAME('n','t',('A'),('O'),'P','S','');FILE_INFO('x');", "FILE_INFO"),
    ])
  func deviations(entities: String, deviation: String) throws {
    let text = structure("#1=IFCWALL('a');").replacing(/FILE_NAME[^;]*;/, with: entities)
    let read = try readAlike(whole: text)
    #expect(read.problems.map(\.code) == [.headerDamaged])
    #expect(read.problems.map(\.arguments) == [[deviation]])
  }

  @Test(
    "lists without an item are told by their attribute, and cost nothing",
    arguments: [
      ("FILE_NAME('n','t',(),( /* none */ ),'P','S','');", ["FILE_NAME.author", "FILE_NAME.organization"]),
      ("FILE_NAME('n','t',(''),$,'P','S','');", []),
    ])
  func emptyLists(entity: String, lists: [String]) throws {
    let text = structure("#1=IFCWALL('a');").replacing(/FILE_NAME[^;]*;/, with: entity)
    let read = try readAlike(whole: text)
    #expect(read.problems.map(\.code) == lists.map { _ in .emptyHeaderList })
    #expect(read.problems.map(\.arguments) == lists.map { [$0] })
    #expect(read.header.originatingSystem == "S")
    #expect(read.values(of: 1) == ["'a'"])
    let (_, codes) = try header(
      "FILE_DESCRIPTION((),'2;1');\nFILE_NAME('n','t',('A'),('O'),'P','S','');\nFILE_SCHEMA(());")
    #expect(codes == [.emptyHeaderList, .emptyHeaderList])
  }

  @Test("entities without the keyword of their section are told")
  func withoutSection() throws {
    let text = structure("#1=IFCWALL('a');").replacing("HEADER;", with: "")
    let read = try readAlike(whole: text)
    #expect(read.problems.map(\.arguments) == [["HEADER"]])
    #expect(read.values(of: 1) == ["'a'"])
  }

  @Test("comments may stand between all tokens, as exporters write them")
  func comments() throws {
    let (header, codes) = try header(
      """
      /* header; 'quoted' */
      FILE_DESCRIPTION(/* description */ ('a', /* second */ 'b'), /* implementation_level */ '2;1');
      FILE_NAME/**/(/* name (of the file) */ 'n', /* time_stamp */ 't', /* author */ ('A'), ('O'), 'P', 'S', '');
      FILE_SCHEMA /* ( */ (('IFC4' /* which */));
      """)
    #expect(codes.isEmpty)
    #expect(header.description == ["a", "b"])
    #expect(header.name == "n")
    #expect(header.author == ["A"])
    #expect(header.schemaIdentifiers == ["IFC4"])
  }

  @Test("a missing header entity is reported by name")
  func missingEntity() throws {
    let (header, codes) = try header("FILE_SCHEMA(('IFC4'));")
    #expect(header.schemaIdentifiers == ["IFC4"])
    #expect(codes == [.headerDamaged, .headerDamaged])
  }

  @Test("a header string that does not end loses neither the data nor the entities behind")
  func unterminatedString() throws {
    let (header, codes) = try header(
      "FILE_DESCRIPTION((''),'2;1');\nFILE_NAME('n,'t',('A'),('O'),'P','S','');\nFILE_SCHEMA(('IFC4'));")
    #expect(codes.contains(.headerDamaged))
    #expect(header.schemaIdentifiers == ["IFC4"])
  }

  @Test("raw bytes in the header are decoded, and reported")
  func rawBytes() throws {
    var bytes = Array(structure("#1=IFCWALL('a');").utf8)
    let first = bytes.indices.first { bytes[$0...].starts(with: "essai".utf8) }
    let place = try #require(first)
    bytes[place] = 0xC9
    let read = try readAlike(bytes)
    #expect(read.header.name == "Éssai")
    #expect(read.codes == [.rawBytes])
  }

  @Test("further header entities of edition 2 are stepped over (8.2.4 on)")
  func furtherEntities() throws {
    let (header, codes) = try header(
      "FILE_DESCRIPTION((''),'2;1');FILE_NAME('','',(''),(''),'','','');FILE_SCHEMA(('IFC4'));\n"
        + "SCHEMA_POPULATION(('','',('')));\nFILE_POPULATION('IFC4','INCLUDE_ALL_COMPATIBLE',$);\n"
        + "SECTION_LANGUAGE($,'fr');\n!OWN('x');"
    )
    #expect(header.schemaIdentifiers == ["IFC4"])
    #expect(codes.isEmpty)
  }

  @Test(
    "a Macintosh is told by the programs that the header names",
    arguments: [
      (
        "The EXPRESS Data Manager Version 5.02.0100.07", "ArchiCAD 20.0.0 GER FULL Macintosh version (IFC2x3 add-on)",
        true
      ),
      ("IFC file generated by GRAPHISOFT ArchiCAD-64 20.0.0 FRA FULL Windows version", "", false),
      ("", "Autodesk Revit 2024", false), ("Example modeller 3 for Mac OS X", "", false),
    ])
  func macintosh(preprocessor: String, system: String, isMacintosh: Bool) throws {
    let (header, _) = try header(
      "FILE_DESCRIPTION((''),'2;1');FILE_NAME('','',(''),(''),'\(preprocessor)','\(system)','');"
        + "FILE_SCHEMA(('IFC2X3'));"
    )
    #expect(header.isMacintosh == isMacintosh)
  }
}
