import Testing

@Suite("QTY001: standard quantity sets are used as published")
struct QTY001Tests {
  @Test("passes a set of the standard")
  func passesSetStandard() throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,'BaseQuantities',(#4));
      #4=IFCQUANTITYLENGTH('Length',$,$,5000.,$);
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("asks sets of IFC2X3 for the method alone", arguments: [("BaseQuantities", 1), ("ISO 9836", 0)])
  func earlierRelease(method: String, valid: Int) throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_MyBeam',$,'\(method)',(#4));
      #4=IFCQUANTITYLENGTH('Longueur',$,$,5000.);
      """
    let probe = try RuleProbe("QTY001", lines, schema: "IFC2X3")
    #expect(probe.valid == valid)
    #expect(probe.failures == (valid == 1 ? [] : ["#2 invalid.value MethodOfMeasurement: \(method)"]))
  }

  @Test("fails an unknown name")
  func failsUnknownName() throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_MyBeam',$,'BaseQuantities',());
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures == ["#2 invalid.value Qto_MyBeam"])
  }

  @Test("fails an unknown quantity")
  func failsUnknownQuantity() throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,'BaseQuantities',(#4));
      #4=IFCQUANTITYLENGTH('Longueur',$,$,5000.,$);
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures == ["#2 invalid.prohibited-property Longueur"])
  }

  @Test("fails a quantity of another kind")
  func failsQuantityAnotherKind() throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,'BaseQuantities',(#4));
      #4=IFCQUANTITYCOUNT('Length',$,$,5000,$);
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures == ["#2 invalid.type Length: IfcQuantityCount"])
  }

  @Test("fails another carrier")
  func failsAnotherCarrier() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,'BaseQuantities',());
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures == ["#2 invalid.class IfcWall"])
  }

  @Test("fails another method")
  func failsAnotherMethod() throws {
    let lines = """
      #1=IFCBEAM('0000000000000000000001',$,$,$,$,$,$,$,$);
      #3=IFCRELDEFINESBYPROPERTIES('0000000000000000000003',$,$,$,(#1),#2);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,$,());
      """
    let probe = try RuleProbe("QTY001", lines)
    #expect(probe.failures == ["#2 invalid.value MethodOfMeasurement: $"])
  }

  @Test(
    "keeps the sets of IFC4 to the occurrences, and lets those of IFC4X3 stand at types",
    arguments: [
      ("IFC4", ["#2 misplaced.level IfcBeamType"]), ("IFC4X3_ADD2", []),
    ])
  func keepsToLevel(schema: String, failures: [String]) throws {
    let lines = """
      #1=IFCBEAMTYPE('0000000000000000000001',$,$,$,$,(#2),$,$,$,.BEAM.);
      #2=IFCELEMENTQUANTITY('0000000000000000000002',$,'Qto_BeamBaseQuantities',$,'BaseQuantities',());
      """
    #expect(try RuleProbe("QTY001", lines, schema: schema).failures == failures)
  }
}
