import Testing

@Suite("WHERE rules on objects")
struct ObjectRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcObject.WR1", "IFC2X3",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0069',$,'N',$,$,$,$);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0070',$,'N',$,$,$,$,$,$,.STANDARD.);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0071',$,'N',$,(#1),#2);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0072',$,'N',$,$,$,$);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0073',$,'N',$,$,$,$,$,$,.STANDARD.);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0074',$,'N',$,(#1),#2);\n#4=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0075',$,'N',$,(#1),#2);",
        "#1 invalid.rule IfcRelDefinesByType: 2"),
      WhereCase(
        "IfcBuildingElement.MaxOneMaterialAssociation", "IFC4X3_ADD2",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0076',$,'N',$,$,$,$,$,$);\n#3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0077',$,'N',$,(#1),#5);\n#5=IFCMATERIAL('m',$,$);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0078',$,'N',$,$,$,$,$,$);\n#3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0079',$,'N',$,(#1),#5);\n#4=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0080',$,'N',$,(#1),#5);\n#5=IFCMATERIAL('m',$,$);",
        "#1 invalid.rule IfcRelAssociatesMaterial: 2"),
      WhereCase(
        "IfcProduct.PlacementForShapeRepresentation", "IFC4",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0081',$,'N',$,$,#8,#9,$,$);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0082',$,'N',$,$,$,#9,$,$);\n#9=IFCPRODUCTDEFINITIONSHAPE($,$,(#10));\n#10=IFCSHAPEREPRESENTATION(#11,'Body','Brep',());",
        "#1 invalid.rule ObjectPlacement: $"),
      WhereCase(
        "IfcSpatialStructureElement.WR41", "IFC4",
        "#1=IFCSITE('1dRtMiqobDPxJ8$qkz0083',$,'N',$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCPROJECT('1dRtMiqobDPxJ8$qkz0084',$,'N',$,$,$,$,$,$);\n#3=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0085',$,'N',$,#2,(#1));",
        "#1=IFCSITE('1dRtMiqobDPxJ8$qkz0086',$,'N',$,$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates: 0"),
      WhereCase(
        "IfcRelContainedInSpatialStructure.WR31", "IFC4",
        "#1=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0087',$,'N',$,(#2),#9);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0088',$,'N',$,$,$,$,$,$);",
        "#1=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0089',$,'N',$,(#2),#9);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0090',$,'N',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "CorrectPredefinedType", "IFC4",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0091',$,'N',$,'mur',$,$,$,.USERDEFINED.);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0092',$,'N',$,$,$,$,$,.USERDEFINED.);",
        "#1 invalid.rule IfcWall.CorrectPredefinedType, ObjectType: $"),
      WhereCase(
        "CorrectPredefinedType", "IFC2X3",
        "#1=IFCVALVETYPE('1dRtMiqobDPxJ8$qkz0093',$,'N',$,$,$,$,$,'v',.USERDEFINED.);",
        "#1=IFCVALVETYPE('1dRtMiqobDPxJ8$qkz0094',$,'N',$,$,$,$,$,$,.USERDEFINED.);",
        "#1 invalid.rule IfcValveType.WR1, ElementType: $"),
      WhereCase(
        "CorrectTypeAssigned", "IFC4",
        "#1=IFCWALLSTANDARDCASE('1dRtMiqobDPxJ8$qkz0095',$,'N',$,$,$,$,$);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0096',$,'N',$,$,$,$,$,$,.STANDARD.);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0097',$,'N',$,(#1),#2);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0098',$,'N',$,$,$,$,$,$);\n#2=IFCDOORTYPE('1dRtMiqobDPxJ8$qkz0099',$,'N',$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0100',$,'N',$,(#1),#2);",
        "#1 invalid.rule IfcWall.CorrectTypeAssigned, IfcDoorType #2"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }

  @Test("ask of each class what the text of its own rules asks, and no more")
  func ownTexts() throws {
    // A topology needs no placement; in IFC2X3 only an IfcProductDefinitionShape does.
    let topology = """
      #1=IFCSTRUCTURALCURVEMEMBER('1dRtMiqobDPxJ8$qkz0101',$,$,$,'t',$,#2,.RIGID_JOINED_MEMBER.,#5);
      #2=IFCPRODUCTDEFINITIONSHAPE($,$,(#3));
      #3=IFCTOPOLOGYREPRESENTATION(#4,'Reference','Edge',());
      """
    #expect(try RuleProbe("IfcProduct.PlacementForShapeRepresentation", topology).failures == [])
    // IfcWindow of IFC4 has no rule on PredefinedType, IfcWallType of IFC2X3 neither.
    let window = "#1=IFCWINDOW('1dRtMiqobDPxJ8$qkz0102',$,$,$,$,$,$,$,$,$,.USERDEFINED.,$,$);"
    #expect(try RuleProbe("CorrectPredefinedType", window).failures == [])
    #expect(try RuleProbe("CorrectPredefinedType", window, schema: "IFC4X3_ADD2").failures.count == 1)
    let wallType = "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0103',$,$,$,$,$,$,$,$,.USERDEFINED.);"
    #expect(try RuleProbe("CorrectPredefinedType", wallType, schema: "IFC2X3").failures == [])
    let group =
      "#1=IFCSTRUCTURALLOADGROUP('1dRtMiqobDPxJ8$qkz0104',$,$,$,$,.LOAD_CASE.,.USERDEFINED.,.NOTDEFINED.,$,$);"
    #expect(
      try RuleProbe("CorrectPredefinedType", group).failures == [
        "#1 invalid.rule IfcStructuralLoadGroup.HasObjectType, ObjectType: $"
      ])
    // No rule ties an opening to its type.
    let opening = """
      #1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0105',$,$,$,$,$,$,$,$);
      #2=IFCDOORTYPE('1dRtMiqobDPxJ8$qkz0106',$,$,$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);
      #3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0107',$,$,$,(#1),#2);
      """
    #expect(try RuleProbe("CorrectTypeAssigned", opening).failures == [])
  }

  @Test("compare values of enumerations as values, however they are written")
  func enumerationValues() throws {
    let lines = """
      #1=IFCPROPERTYENUMERATEDVALUE('P',$,(IFCREAL( 1.0),IFCLABEL('\\X\\E9'),IFCREAL(3.)),#2);
      #2=IFCPROPERTYENUMERATION('E',(IFCREAL(1.),IFCLABEL('\\X2\\00E9\\X0\\'),IFCREAL(2.)),$);
      """
    #expect(try RuleProbe("IfcPropertyEnumeratedValue.WR21", lines).failures == ["#1 invalid.rule 3."])
  }

  @Test("take a set that two relations give an object for one set")
  func setsOfObjects() throws {
    let lines = """
      #1=IFCWALL('1dRtMiqobDPxJ8$qkz0108',$,$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0109',$,'A',$,());
      #3=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0110',$,$,$,(#1),#2);
      #4=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0111',$,$,$,(#1),#2);
      """
    #expect(try RuleProbe("IfcObject.UniquePropertySetNames", lines).failures == [])
  }

  /// Objects that one relation gives one group of sets (IfcPropertySetDefinitionSet), and each of them others.
  private func group(objects: Int, sets: [String], own: String = "") -> String {
    let walls = (1...objects).map { "#\($0)=IFCWALL('w\($0)',$,$,$,$,$,$,$,$);\n" }
    let numbers = sets.indices.map { 100_000 + $0 }
    let named = zip(numbers, sets).map { "#\($0)=IFCPROPERTYSET('s\($0)',$,'\($1)',$,());\n" }
    func list(_ numbers: some Sequence<Int>) -> String { numbers.map { "#\($0)" }.joined(separator: ",") }
    return walls.joined() + named.joined()
      + "#90000=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(\(list(1...objects))),"
      + "IFCPROPERTYSETDEFINITIONSET((\(list(numbers)))));\n" + own
  }

  @Test("look at a group of sets in time that grows with its sets alone")
  func manySets() throws {
    let names = (0..<4000).map { "S\($0)" }
    let start = ContinuousClock.now
    #expect(try RuleProbe("IfcObject.UniquePropertySetNames", group(objects: 4000, sets: names)).valid == 4000)
    let twice = try RuleProbe("IfcObject.UniquePropertySetNames", group(objects: 4000, sets: names + ["S7"]))
    #expect(twice.failures.count == 4000)
    #expect(twice.failures.last == "#4000 invalid.rule S7")
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("hold the sets that an object has itself against those of its group")
  func ownSetBesideGroup() throws {
    let own = """
      #90001=IFCPROPERTYSET('o',$,'B',$,());
      #90002=IFCRELDEFINESBYPROPERTIES('q',$,$,$,(#2),#90001);
      """
    let probe = try RuleProbe(
      "IfcObject.UniquePropertySetNames", group(objects: 3, sets: ["A", "B", "", ""], own: own))
    #expect(probe.failures == ["#2 invalid.rule B"])
    #expect(probe.valid == 2)
  }

  @Test("tell a complex property that is a part of itself")
  func complexProperties() throws {
    let lines = "#1=IFCCOMPLEXPROPERTY('P',$,'U',(#1));"
    #expect(
      try RuleProbe("NoSelfReference", lines).failures == ["#1 invalid.rule IfcComplexProperty.WR21, HasProperties: #1"]
    )
  }

  @Test("tell a nested project in IFC2X3, where nesting is decomposition")
  func nestedProject() throws {
    let lines = """
      #1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0112',$,'N',$,$,$,$,(#8),#9);
      #2=IFCRELNESTS('1dRtMiqobDPxJ8$qkz0113',$,$,$,#3,(#1));
      #3=IFCPROJECT('1dRtMiqobDPxJ8$qkz0114',$,'N',$,$,$,$,(#8),#9);
      """
    #expect(try RuleProbe("IfcProject.NoDecomposition", lines, schema: "IFC2X3").failures == ["#1 invalid.rule"])
    #expect(try RuleProbe("IfcProject.NoDecomposition", lines).failures == [])
  }

  @Test(
    "count a relation once that names an object twice",
    arguments: [
      (
        "IfcSpatialStructureElement.WR41", "IFC4",
        """
        #1=IFCSITE('1dRtMiqobDPxJ8$qkz0120',$,'N',$,$,$,$,$,$,$,$,$,$,$);
        #2=IFCPROJECT('1dRtMiqobDPxJ8$qkz0121',$,'N',$,$,$,$,$,$);
        #3=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0122',$,'N',$,#2,(#1,#1));
        """
      ),
      (
        "IfcBuildingElement.MaxOneMaterialAssociation", "IFC4",
        """
        #1=IFCWALL('1dRtMiqobDPxJ8$qkz0123',$,'N',$,$,$,$,$,$);
        #3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0124',$,'N',$,(#1,#1,#1),#5);
        #5=IFCMATERIAL('m',$,$);
        """
      ),
      (
        "IfcObject.WR1", "IFC2X3",
        """
        #1=IFCWALL('1dRtMiqobDPxJ8$qkz0125',$,'N',$,$,$,$);
        #2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0126',$,'N',$,$,$,$,$,$,.STANDARD.);
        #3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0127',$,'N',$,(#1,#1),#2);
        """
      ),
      (
        "IfcPropertySet.UniquePropertyNames", "IFC4",
        """
        #1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0128',$,'N',$,(#3,#2,#2,#3));
        #2=IFCPROPERTYSINGLEVALUE('a',$,$,$);
        #3=IFCPROPERTYSINGLEVALUE('b',$,$,$);
        """
      ),
      (
        "IfcComplexProperty.WR22", "IFC4",
        "#1=IFCCOMPLEXPROPERTY('c',$,'u',(#2,#2));\n#2=IFCPROPERTYSINGLEVALUE('a',$,$,$);"
      ),
    ])
  func namedTwice(code: String, schema: String, lines: String) throws {
    let probe = try RuleProbe(code, lines, schema: schema)
    #expect(probe.failures == [])
    #expect(probe.valid > 0)
  }

  @Test("count two relations of which one names an object twice")
  func twoRelations() throws {
    let lines = """
      #1=IFCWALL('1dRtMiqobDPxJ8$qkz0130',$,'N',$,$,$,$,$,$);
      #3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0131',$,'N',$,(#1,#1),#5);
      #4=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0132',$,'N',$,(#1),#5);
      #5=IFCMATERIAL('m',$,$);
      """
    #expect(
      try RuleProbe("IfcBuildingElement.MaxOneMaterialAssociation", lines).failures
        == ["#1 invalid.rule IfcRelAssociatesMaterial: 2"])
    let set = """
      #1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0133',$,'N',$,(#2,#2,#3));
      #2=IFCPROPERTYSINGLEVALUE('a',$,$,$);
      #3=IFCPROPERTYSINGLEVALUE('a',$,$,$);
      """
    #expect(try RuleProbe("IfcPropertySet.UniquePropertyNames", set).failures == ["#1 invalid.rule a"])
  }
}
