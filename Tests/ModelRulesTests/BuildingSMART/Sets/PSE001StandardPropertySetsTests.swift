import Testing

@Suite("PSE001: standard property sets are used as published")
struct PSE001Tests {
  @Test("passes a set of the standard")
  func passesSetStandard() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYSINGLEVALUE('IsExternal',$,IFCBOOLEAN(.T.),$);
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("passes it at the type, too")
  func passesTypeToo() throws {
    let lines = """
      #1=IFCWALLTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.NOTDEFINED.);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,());
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails a name of an author's own")
  func failsNameAuthorsOwn() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_MyWall',$,());
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.value Pset_MyWall"])
  }

  @Test("fails a carrier of another class")
  func failsCarrierAnotherClass() throws {
    let lines = """
      #1=IFCDOOR('0000000000000000000001',$,$,$,$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,());
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.class IfcDoor"])
  }

  @Test("fails a carrier of another predefined type")
  func failsCarrierAnotherPredefined() throws {
    let lines = """
      #1=IFCACTUATOR('0000000000000000000001',$,$,$,$,$,$,$,.HANDOPERATEDACTUATOR.);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_ActuatorTypeElectricActuator',$,());
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.predefined-type IfcActuator HANDOPERATEDACTUATOR"])
  }

  @Test(
    "takes the ObjectType for the predefined type of a class that has none",
    arguments: [("'ContourLine'", []), ("$", ["#2 invalid.predefined-type IfcAnnotation $"])])
  func takesObjectType(type: String, failures: [String]) throws {
    let lines = """
      #1=IFCANNOTATION('0000000000000000000001',$,$,$,\(type),$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_AnnotationContourLine',$,());
      """
    #expect(try RuleProbe("PSE001", lines).failures == failures)
  }

  @Test("finds the predefined type in the name where the release has it there")
  func findsPredefinedTypeIn() throws {
    let lines = """
      #1=IFCACTUATORTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.HANDOPERATEDACTUATOR.);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_ActuatorTypeElectricActuator',$,());
      """
    let probe = try RuleProbe("PSE001", lines, schema: "IFC2X3")
    #expect(probe.failures == ["#2 invalid.predefined-type IfcActuatorType HANDOPERATEDACTUATOR"])
  }

  @Test("asks a class without PredefinedType for none, whatever word the name of the set ends in")
  func asksNoneOfOthers() throws {
    let lines = """
      #1=IFCTRANSPORTELEMENT('0000000000000000000001',$,$,$,$,$,$,$,.ELEVATOR.,$,$);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_TransportElementElevator',$,());
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #4=IFCFLOWCONTROLLER('0000000000000000000004',$,$,$,$,$,$,$);
      #5=IFCFLOWMETERTYPE('0000000000000000000005',$,$,$,$,$,$,$,$,.GASMETER.);
      #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(#4),#5);
      #7=IFCPROPERTYSET('0000000000000000000007',$,'Pset_FlowControllerFlowMeter',$,());
      #8=IFCRELDEFINESBYPROPERTIES('0000000000000000000008',$,$,$,(#4),#7);
      """
    let probe = try RuleProbe("PSE001", lines, schema: "IFC2X3")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test(
    "finds the predefined type of electric heaters, whose sets are named otherwise",
    arguments: [
      ("ELECTRICCABLEHEATER", []),
      ("ELECTRICMATHEATER", ["#2 invalid.predefined-type IfcElectricHeaterType ELECTRICMATHEATER"]),
    ])
  func findsPredefinedTypeOfHeaters(word: String, failures: [String]) throws {
    let lines = """
      #1=IFCELECTRICHEATERTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.\(word).);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_ElectricHeaterTypeElectricalCableHeater',$,());
      """
    #expect(try RuleProbe("PSE001", lines, schema: "IFC2X3").failures == failures)
  }

  @Test("fails a property that the set does not have")
  func failsPropertySetDoes() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYSINGLEVALUE('Colour',$,IFCLABEL('red'),$);
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.prohibited-property Colour"])
  }

  @Test("fails a property of another kind")
  func failsPropertyAnotherKind() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYSINGLEVALUE('Status',$,IFCLABEL('NEW'),$);
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.property-kind Status: IfcPropertySingleValue"])
  }

  @Test("fails a value of another type")
  func failsValueAnotherType() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYSINGLEVALUE('IsExternal',$,IFCLABEL('yes'),$);
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.type IsExternal: IFCLABEL"])
  }

  @Test("fails a word that is not enumerated")
  func failsWordNotEnumerated() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW'),IFCLABEL('OLD')),$);
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures == ["#2 invalid.value Status: OLD"])
    let small = lines.split(separator: "NEW").joined(separator: "new").split(separator: "OLD").joined(separator: "NEW")
    for schema in ["IFC4", "IFC4X3_ADD2"] {
      #expect(try RuleProbe("PSE001", small, schema: schema).failures == ["#2 invalid.value Status: new"])
    }
    let large = small.split(separator: "new").joined(separator: "New")
    #expect(
      try RuleProbe("PSE001", large, schema: "IFC4X3_ADD2").failures == ["#2 invalid.value Status: New"],
      "in other releases than IFC4 case counts")
  }

  @Test(
    "takes the words of IFC4 in either case, as they are published", arguments: ["DamperActuator", "DAMPERACTUATOR"])
  func takesWordsInEitherCase(word: String) throws {
    let lines = """
      #1=IFCACTUATOR('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_ActuatorTypeCommon',$,(#4));
      #4=IFCPROPERTYENUMERATEDVALUE('Application',$,(IFCLABEL('\(word)')),$);
      """
    #expect(try RuleProbe("PSE001", lines, schema: "IFC4").failures.isEmpty)
  }

  @Test("does not look at sets of other names")
  func doesNotLookSets() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'PSet_WallCommon',$,());
      """
    let probe = try RuleProbe("PSE001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  @Test("asks sets of IFC2X3 for no level")
  func asksNoLevelOfIFC2X3() throws {
    let lines = """
      #1=IFCWALLTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.NOTDEFINED.);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,());
      """
    #expect(try RuleProbe("PSE001", lines, schema: "IFC2X3").failures.isEmpty)
  }

  @Test("fails a set of IFC2X3 for types at what has the type")
  func failsTypeSetAtOccurrence() throws {
    let lines = """
      #1=IFCDISTRIBUTIONCONTROLELEMENT('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCACTUATORTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.ELECTRICACTUATOR.);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
      #4=IFCPROPERTYSET('0000000000000000000004',$,'Pset_ActuatorTypeElectricActuator',$,());
      #5=IFCRELDEFINESBYPROPERTIES('0000000000000000000005',$,$,$,(#1),#4);
      """
    let probe = try RuleProbe("PSE001", lines, schema: "IFC2X3")
    #expect(probe.failures == ["#4 invalid.class IfcDistributionControlElement"])
  }

  @Test("takes the predefined type of who carries the set before that of its type")
  func takesOwnPredefinedTypeFirst() throws {
    func lines(_ own: String) -> String {
      """
      #1=IFCACTUATOR('0000000000000000000001',$,$,$,'ElectricActuator',$,$,$,\(own));
      #2=IFCACTUATORTYPE('0000000000000000000002',$,$,$,$,$,$,$,$,.ELECTRICACTUATOR.);
      #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
      #4=IFCPROPERTYSET('0000000000000000000004',$,'Pset_ActuatorTypeElectricActuator',$,());
      #5=IFCRELDEFINESBYPROPERTIES('0000000000000000000005',$,$,$,(#1),#4);
      """
    }
    #expect(try RuleProbe("PSE001", lines("$")).failures.isEmpty)
    #expect(try RuleProbe("PSE001", lines(".USERDEFINED.")).failures.isEmpty)
    let probe = try RuleProbe("PSE001", lines(".NOTDEFINED."))
    #expect(probe.failures == ["#4 invalid.predefined-type IfcActuator NOTDEFINED"])
  }

  @Test("passes a set for elements at every type of elements")
  func passesElementSetAtTypes() throws {
    let lines = """
      #1=IFCWALLTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.NOTDEFINED.);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_EnvironmentalImpactIndicators',$,());
      """
    #expect(try RuleProbe("PSE001", lines).failures.isEmpty)
  }

  @Test("knows provisions for voids of IFC2X3, and their properties")
  func knowsProvisionsForVoids() throws {
    let lines = """
      #1=IFCBUILDINGELEMENTPROXY('0000000000000000000001',$,$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_ProvisionForVoid',$,(#4));
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #4=IFCPROPERTYSINGLEVALUE('Width',$,IFCLENGTHMEASURE(0.2),$);
      #5=IFCWALL('0000000000000000000005',$,$,$,$,$,$,$);
      #6=IFCPROPERTYSET('0000000000000000000006',$,'Pset_ProvisionForVoid',$,(#7));
      #8=IFCRELDEFINESBYPROPERTIES('0000000000000000000008',$,$,$,(#5),#6);
      #7=IFCPROPERTYSINGLEVALUE('Breite',$,IFCLENGTHMEASURE(0.2),$);
      """
    #expect(try RuleProbe("PSE001", lines, schema: "IFC2X3").failures == ["#6 invalid.class IfcWall"])
  }

  @Test("fails a number where a word is to be chosen")
  func failsNumberForWord() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCPROPERTYSET('0000000000000000000002',$,'Pset_WallCommon',$,(#4));
      #4=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCINTEGER(1)),$);
      """
    #expect(try RuleProbe("PSE001", lines).failures == ["#2 invalid.type Status: IFCINTEGER"])
  }

  @Test("asks objects that share a group of sets in time that grows with them", .timeLimit(.minutes(1)))
  func sharesGroups() throws {
    let count = 3000
    let names = { (first: Int) in (first..<first + count).map { "#\($0)" }.joined(separator: ",") }
    let set = "Pset_ActuatorTypeElectricActuator"
    let objects = (0..<count).map { number in
      let type = number == 1234 ? "HANDOPERATEDACTUATOR" : "ELECTRICACTUATOR"
      return "#\(10_000 + number)=IFCACTUATOR('d\(number)',$,'P',$,$,$,$,$,.\(type).);"
    }
    let sets = (0..<count).map { "#\(20_000 + $0)=IFCPROPERTYSET('s\($0)',$,'\(set)',$,(#4));" }
    let lines = """
      #4=IFCPROPERTYSINGLEVALUE('ActuatorInputPower',$,$,$);
      #5=IFCRELDEFINESBYPROPERTIES('5',$,$,$,(\(names(10_000))),IFCPROPERTYSETDEFINITIONSET((\(names(20_000)))));

      """
    let probe = try RuleProbe("PSE001", lines + (objects + sets).joined(separator: "\n"))
    #expect(probe.failures.count == count)
    #expect(
      probe.failures.allSatisfy { $0.hasSuffix("invalid.predefined-type IfcActuator HANDOPERATEDACTUATOR") })
  }
}
