import IFCModel
import Testing

@Suite("Materials")
struct MaterialTests {
  private func content(_ lines: String, schema: String = "IFC4", of name: UInt64 = 1) throws -> MaterialContent {
    let wall = schema == "IFC2X3" ? "#1=IFCWALL('w',$,$,$,$,$,$,$);\n" : "#1=IFCWALL('w',$,$,$,$,$,$,$,$);\n"
    let model = try SampleModel.read(wall + "#2=IFCRELASSOCIATESMATERIAL('r',$,$,$,(#1),#3);\n" + lines, schema: schema)
    return model.materials(of: try #require(model.instance(named: name)))
  }

  @Test("A set of layers behind its usage: materials each once, in order")
  func layers() throws {
    let content = try content(
      """
      #3=IFCMATERIALLAYERSETUSAGE(#4,.AXIS2.,.POSITIVE.,0.,$);
      #4=IFCMATERIALLAYERSET((#5,#6,#7),'Mur',$);
      #5=IFCMATERIALLAYER(#8,1.,$,'Couche',$,'LoadBearing',$);
      #6=IFCMATERIALLAYER(#9,1.,$,$,$,$,$);
      #7=IFCMATERIALLAYER(#8,1.,$,$,$,$,$);
      #8=IFCMATERIAL('Béton',$,'concrete');
      #9=IFCMATERIAL('Laine',$,$);
      """)
    #expect(content.names == ["Béton", "Laine"])
    #expect(Set(content.labels) == ["Mur", "Couche", "LoadBearing", "Béton", "concrete", "Laine"])
  }

  @Test("Profiles, constituents and lists")
  func others() throws {
    let material = "#8=IFCMATERIAL('Acier',$,'steel');\n"
    let profiles =
      "#3=IFCMATERIALPROFILESETUSAGE(#4,5,$);\n#4=IFCMATERIALPROFILESET('S',$,(#5),$);\n"
      + "#5=IFCMATERIALPROFILE('P',$,#8,$,$,'cat');\n"
    #expect(try content(profiles + material).names == ["Acier"])
    #expect(try content(profiles + material).labels == ["S", "P", "cat", "Acier", "steel"])
    let constituents = "#3=IFCMATERIALCONSTITUENTSET('C',$,(#5));\n#5=IFCMATERIALCONSTITUENT('Cadre',$,#8,$,$);\n"
    #expect(try content(constituents + material).names == ["Acier"])
    let older = "#3=IFCMATERIALLIST((#8));\n#8=IFCMATERIAL('Acier');"
    #expect(try content(older, schema: "IFC2X3").names == ["Acier"])
  }

  @Test("A list of thousands of materials says each name once, in linear time", .timeLimit(.minutes(1)))
  func manyMaterials() throws {
    let count = 10_000
    let list = (1...count).map { "#\(10 + $0)" }.joined(separator: ",")
    let materials = (1...count).map { "#\(10 + $0)=IFCMATERIAL('M\($0 % 5_000)',$,'\($0)');\n" }.joined()
    let start = ContinuousClock.now
    let content = try content("#3=IFCMATERIALLIST((\(list)));\n" + materials)
    #expect(content.materials.count == count && content.names.count == 5_000)
    #expect(content.names.prefix(2) == ["M1", "M2"] && content.labels.prefix(3) == ["M1", "1", "M2"])
    // Each name with those before it is a hundred million comparisons of texts.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("The type's material counts where the occurrence has none")
  func inherited() throws {
    let typed = """
      #3=IFCMATERIAL('A',$,$);
      #4=IFCWALL('v',$,$,$,$,$,$,$,$);
      #5=IFCWALLTYPE('t',$,$,$,$,$,$,$,$,.SOLIDWALL.);
      #6=IFCRELDEFINESBYTYPE('d',$,$,$,(#1,#4),#5);
      #7=IFCRELASSOCIATESMATERIAL('s',$,$,$,(#5),#8);
      #8=IFCMATERIAL('B',$,$);
      """
    #expect(try content(typed).names == ["A"])
    #expect(try content(typed, of: 4).names == ["B"])
  }

  @Test("A layer set that holds itself ends")
  func circle() throws {
    #expect(try content("#3=IFCMATERIALLIST((#3,#3));").names == [])
  }
}
