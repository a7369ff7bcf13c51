import ModelRules
import Testing

@Suite("M3: equipment in IFC2X3")
struct TypedEquipmentTests {
  private static let lines = """
    #1=IFCENERGYCONVERSIONDEVICE('0000000000000000000001',$,'Chaudiere',$,$,$,$,$);
    #2=IFCBOILERTYPE('0000000000000000000002',$,'T',$,$,$,$,$,$,.WATER.);
    #3=IFCRELDEFINESBYTYPE('0000000000000000000003',$,$,$,(#1),#2);
    #4=IFCWALL('0000000000000000000004',$,'Mur',$,$,$,$,$);
    """

  @Test("passes an occurrence whose type tells its class")
  func typed() throws {
    let probe = try RuleProbe("M3", Self.lines, schema: "IFC2X3")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails without a type")
  func untyped() throws {
    let lines = Self.lines.replacing("(#1),#2", with: "(#4),#2")
    #expect(try RuleProbe("M3", lines, schema: "IFC2X3").failures == ["#1 absent.type IfcEnergyConversionDevice"])
  }

  @Test("fails with a type of another occurrence")
  func other() throws {
    let lines = Self.lines.replacing("IFCBOILERTYPE", with: "IFCLAMPTYPE")
    #expect(try RuleProbe("M3", lines, schema: "IFC2X3").failures == ["#1 invalid.class IfcLampType"])
  }

  @Test("has nothing to look at in later schemas")
  func later() throws {
    let probe = try RuleProbe("M3", "#1=IFCENERGYCONVERSIONDEVICE('0000000000000000000001',$,$,$,$,$,$,$);")
    #expect(probe.valid + probe.failures.count == 0)
  }

  @Test(
    "fails with a type that says nothing", arguments: ["IFCDISTRIBUTIONELEMENTTYPE", "IFCENERGYCONVERSIONDEVICETYPE"])
  func vague(type: String) throws {
    let lines = Self.lines.replacing("IFCBOILERTYPE", with: type)
    #expect(try RuleProbe("M3", lines, schema: "IFC2X3").failures.count == 1)
  }

  @Test("fails a class that only later schemas have")
  func laterClass() throws {
    let lines = Self.lines + "\n#5=IFCBOILER('0000000000000000000005',$,$,$,$,$,$,$,$);"
    #expect(try RuleProbe("M3", lines, schema: "IFC2X3").failures == ["#0 invalid.class IfcBoiler: 1"])
  }

  @Test("does not ask a distribution board, which says by itself what it is")
  func board() throws {
    let lines = "#1=IFCELECTRICDISTRIBUTIONPOINT('0000000000000000000001',$,$,$,$,$,$,$,.DISTRIBUTIONBOARD.,$);"
    #expect(try RuleProbe("M3", lines, schema: "IFC2X3").failures == [])
  }
}
