import Testing

@Suite("WHERE rules on values of properties")
struct ValueRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcPropertyBoundedValue.SameUnitUpperLower", "IFC4",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,IFCREAL(2.),IFCREAL(1.),$,$);",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,IFCREAL(2.),IFCINTEGER(1),$,$);",
        "#1 invalid.rule IFCREAL, IFCINTEGER"),
      WhereCase(
        "IfcPropertyBoundedValue.SameUnitUpperSet", "IFC4",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,IFCREAL(2.),$,$,$);",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,IFCREAL(2.),$,$,IFCINTEGER(1));",
        "#1 invalid.rule IFCREAL, IFCINTEGER"),
      WhereCase(
        "IfcPropertyBoundedValue.SameUnitLowerSet", "IFC4",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,$,IFCREAL(2.),$,IFCREAL(3.));",
        "#1=IFCPROPERTYBOUNDEDVALUE('b',$,$,IFCREAL(2.),$,IFCINTEGER(1));",
        "#1 invalid.rule IFCREAL, IFCINTEGER"),
      WhereCase(
        "IfcPropertyEnumeratedValue.WR21", "IFC4",
        "#1=IFCPROPERTYENUMERATEDVALUE('e',$,(IFCLABEL('NEW')),#2);\n#2=IFCPROPERTYENUMERATION('E',(IFCLABEL('NEW'),IFCLABEL('OLD')),$);",
        "#1=IFCPROPERTYENUMERATEDVALUE('e',$,(IFCLABEL('NEUF')),#2);\n#2=IFCPROPERTYENUMERATION('E',(IFCLABEL('NEW'),IFCLABEL('OLD')),$);",
        "#1 invalid.rule 'NEUF'"),
      WhereCase(
        "IfcPropertyListValue.WR31", "IFC4",
        "#1=IFCPROPERTYLISTVALUE('l',$,(IFCLABEL('a'),IFCLABEL('b')),$);",
        "#1=IFCPROPERTYLISTVALUE('l',$,(IFCLABEL('a'),IFCREAL(1.)),$);",
        "#1 invalid.rule IFCLABEL, IFCREAL"),
      WhereCase(
        "IfcPropertyEnumeration.WR01", "IFC2X3",
        "#1=IFCPROPERTYENUMERATION('E',(IFCLABEL('a'),IFCLABEL('b')),$);",
        "#1=IFCPROPERTYENUMERATION('E',(IFCLABEL('a'),IFCTEXT('b')),$);",
        "#1 invalid.rule IFCLABEL, IFCTEXT"),
      WhereCase(
        "IfcPropertyTableValue.WR21", "IFC4",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.)),(IFCREAL(2.)),$,$,$,$);",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.)),(IFCREAL(2.),IFCREAL(3.)),$,$,$,$);",
        "#1 invalid.rule 1, 2"),
      WhereCase(
        "IfcPropertyTableValue.WR22", "IFC4",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.)),(IFCREAL(2.)),$,$,$,$);",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.),IFCLABEL('2')),(IFCREAL(2.),IFCREAL(3.)),$,$,$,$);",
        "#1 invalid.rule IFCREAL, IFCLABEL"),
      WhereCase(
        "IfcPropertyTableValue.WR23", "IFC4",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.)),(IFCREAL(2.)),$,$,$,$);",
        "#1=IFCPROPERTYTABLEVALUE('t',$,(IFCREAL(1.),IFCREAL(2.)),(IFCREAL(2.),IFCLABEL('3')),$,$,$,$);",
        "#1 invalid.rule IFCREAL, IFCLABEL"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }

  @Test("A long enumeration is read once for all properties that refer to it", .timeLimit(.minutes(1)))
  func sharedEnumeration() throws {
    let count = 10_000
    let items = (1...count).map { "IFCLABEL('\($0)')" }.joined(separator: ",")
    let properties = (1...count).map { number in
      let value = number.isMultiple(of: 5_000) ? "x\(number)" : "\(number)"
      return "#\(10 + number)=IFCPROPERTYENUMERATEDVALUE('e\(number)',$,(IFCLABEL('\(value)')),#1);\n"
    }
    let start = ContinuousClock.now
    let probe = try RuleProbe(
      "IfcPropertyEnumeratedValue.WR21", "#1=IFCPROPERTYENUMERATION('E',(\(items)),$);\n" + properties.joined())
    #expect(probe.failures == ["#5010 invalid.rule 'x5000'", "#10010 invalid.rule 'x10000'"])
    // Each property with each item is a hundred million keys of values.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("say nothing of a table of which one column is missing: its length is unknown", arguments: ["IFC2X3", "IFC4"])
  func columnMissing(schema: String) throws {
    for columns in ["(IFCREAL(1.)),$", "$,(IFCREAL(1.))", "$,$"] {
      let table = "#1=IFCPROPERTYTABLEVALUE('t',$,\(columns),$,$,$,$);"
      #expect(try RuleProbe("IfcPropertyTableValue.WR21", table, schema: schema).failures == [])
    }
  }

  @Test("compare what values of an enumeration say, and not with which type")
  func typesOfEnumeration() throws {
    let lines = """
      #1=IFCPROPERTYENUMERATEDVALUE('e',$,(IFCIDENTIFIER('x')),#2);
      #2=IFCPROPERTYENUMERATION('E',(IFCLABEL('x')),$);
      """
    #expect(try RuleProbe("IfcPropertyEnumeratedValue.WR21", lines).failures == [])
  }
}
