import Testing

@Suite("IFC102: nothing deprecated is used")
struct IFC102Tests {
  @Test("fails a deprecated class")
  func failsDeprecatedClass() throws {
    let lines = """
      #1=IFCWALLSTANDARDCASE('0000000000000000000001',$,$,$,$,$,$,$,$);
      """
    let probe = try RuleProbe("IFC102", lines)
    #expect(probe.failures == ["#1 invalid.prohibited-class IfcWallStandardCase"])
  }

  @Test("passes the class that it specialises")
  func passesClassSpecialises() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.SOLIDWALL.);
      """
    let probe = try RuleProbe("IFC102", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails a deprecated attribute that says something")
  func failsDeprecatedAttributeSays() throws {
    let lines = """
      #1=IFCBUILDINGSTOREY('0000000000000000000001',$,$,$,$,$,$,$,$,3.);
      #2=IFCBUILDINGSTOREY('0000000000000000000002',$,$,$,$,$,$,$,$,0.);
      """
    let probe = try RuleProbe("IFC102", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 invalid.prohibited-attribute Elevation"])
    #expect(probe.valid == 2)
  }

  @Test("fails a deprecated word")
  func failsDeprecatedWord() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,$,$,$,$,$,$,.STANDARD.);
      """
    let probe = try RuleProbe("IFC102", lines)
    #expect(probe.failures == ["#1 invalid.value STANDARD"])
  }

  @Test("fails a deprecated property set")
  func failsDeprecatedPropertySet() throws {
    let lines = """
      #1=IFCPROPERTYSET('0000000000000000000001',$,'Pset_Draughting',$,());
      """
    let probe = try RuleProbe("IFC102", lines, schema: "IFC2X3")
    #expect(probe.failures == ["#1 invalid.value Pset_Draughting"])
  }

  @Test("knows that a class goes where its subtypes stay")
  func knowsClassGoesWhere() throws {
    let lines = """
      #1=IFCTEXTLITERALWITHEXTENT('a',$,$,$,$);
      """
    let probe = try RuleProbe("IFC102", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }
}
