import IFCModel
import Testing

@Suite("Predefined types")
struct PredefinedTypeTests {
  private func effective(_ occurrence: String, _ type: String?) throws -> String? {
    let wall = "#1=IFCWALL('w',$,$,$,'Text',$,$,$,\(occurrence));\n"
    let typed = type.map {
      "#2=IFCWALLTYPE('t',$,$,$,$,$,$,$,'TypeText',\($0));\n#3=IFCRELDEFINESBYTYPE('r',$,$,$,(#1),#2);"
    }
    let model = try SampleModel.read(wall + (typed ?? ""))
    return model.predefinedType(of: try #require(model.instance(named: 1))).effective
  }

  @Test("The type's counts where it states one")
  func type() throws {
    #expect(try effective(".SOLIDWALL.", ".PARAPET.") == "PARAPET")
    #expect(try effective(".SOLIDWALL.", ".NOTDEFINED.") == "SOLIDWALL")
    #expect(try effective(".SOLIDWALL.", nil) == "SOLIDWALL")
    #expect(try effective("$", ".NOTDEFINED.") == nil)
  }

  @Test("A user-defined one is called by its text")
  func userDefined() throws {
    #expect(try effective(".USERDEFINED.", nil) == "Text")
    #expect(try effective("$", ".USERDEFINED.") == "TypeText")
  }

  @Test("A class of IFC2X3 without the attribute has its type's, or none")
  func older() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,'Text',$,$,$);
      #4=IFCWALL('v',$,$,$,'Text',$,$,$);
      #2=IFCWALLTYPE('t',$,$,$,$,$,$,$,$,.STANDARD.);
      #3=IFCRELDEFINESBYTYPE('r',$,$,$,(#1),#2);
      """, schema: "IFC2X3")
    #expect(model.predefinedType(of: try #require(model.instance(named: 1))).effective == "STANDARD")
    #expect(model.predefinedType(of: try #require(model.instance(named: 4))).effective == nil)
  }
}
