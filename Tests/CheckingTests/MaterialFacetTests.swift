import Findings
import Testing

/// The material facet (IDS `material-facet.md`, `facet-configurations.md`).
@Suite struct MaterialFacetTests {
  private static let material = "#50=IFCMATERIAL('Oak',$,'wood');"

  /// A wall made of #20.
  private static func walls(_ definitions: String...) -> [String] {
    [IFCLines.wall(), IFCLines.root(10, "IFCRELASSOCIATESMATERIAL", "$,$,(#1),#20"), material] + definitions
  }

  @Test(
    "names and categories of materials and their parts, and names of sets, count",
    arguments: [
      Probe("any material", IDSText.material(), walls("#20=IFCMATERIAL('Oak',$,$);")),
      Probe("no material", IDSText.material(), [IFCLines.wall()], .absentMaterial),
      Probe("no material, a value", IDSText.material("Oak"), [IFCLines.wall()], .absentMaterial),
      Probe("a name", IDSText.material("Oak"), walls("#20=IFCMATERIAL('Oak',$,'wood');")),
      Probe("a category", IDSText.material("wood"), walls("#20=IFCMATERIAL('Oak',$,'wood');")),
      Probe("another name", IDSText.material("Ash"), walls("#20=IFCMATERIAL('Oak',$,'wood');"), .invalidMaterial),
      Probe(
        "another case of letters", IDSText.material("oak"), walls("#20=IFCMATERIAL('Oak',$,'wood');"), .invalidMaterial),
      Probe(
        "a description does not count", IDSText.material("D"), walls("#20=IFCMATERIAL('Oak','D','wood');"),
        .invalidMaterial),
      Probe("a pattern", IDSText.material(.pattern("O.*")), walls("#20=IFCMATERIAL('Oak',$,$);")),
      Probe(
        "an empty name and a pattern", IDSText.material(.pattern(".*")), walls("#20=IFCMATERIAL('',$,$);"),
        .invalidMaterial),
      Probe("a list, a name", IDSText.material("Oak"), walls("#20=IFCMATERIALLIST((#50));")),
      Probe("a list, a category", IDSText.material("wood"), walls("#20=IFCMATERIALLIST((#50));")),
      Probe("a list, another", IDSText.material("Ash"), walls("#20=IFCMATERIALLIST((#50));"), .invalidMaterial),
      Probe(
        "a layer set's name", IDSText.material("LS"),
        walls("#20=IFCMATERIALLAYERSET((#21),'LS',$);", "#21=IFCMATERIALLAYER(#50,1.,$,'L',$,'core',$);")),
      Probe(
        "a layer's name", IDSText.material("L"),
        walls("#20=IFCMATERIALLAYERSET((#21),'LS',$);", "#21=IFCMATERIALLAYER(#50,1.,$,'L',$,'core',$);")),
      Probe(
        "a layer's category", IDSText.material("core"),
        walls("#20=IFCMATERIALLAYERSET((#21),'LS',$);", "#21=IFCMATERIALLAYER(#50,1.,$,'L',$,'core',$);")),
      Probe(
        "a layer's material", IDSText.material("Oak"),
        walls("#20=IFCMATERIALLAYERSET((#21),'LS',$);", "#21=IFCMATERIALLAYER(#50,1.,$,'L',$,'core',$);")),
      Probe(
        "a layer without material", IDSText.material("L"),
        walls("#20=IFCMATERIALLAYERSET((#21),$,$);", "#21=IFCMATERIALLAYER($,1.,$,'L',$,$,$);")),
      Probe(
        "a layer set by its usage", IDSText.material("wood"),
        walls(
          "#20=IFCMATERIALLAYERSETUSAGE(#22,.AXIS2.,.POSITIVE.,0.,$);", "#22=IFCMATERIALLAYERSET((#21),$,$);",
          "#21=IFCMATERIALLAYER(#50,1.,$,$,$,$,$);")),
      Probe(
        "a profile set's name", IDSText.material("PS"),
        walls("#20=IFCMATERIALPROFILESET('PS',$,(#21),$);", "#21=IFCMATERIALPROFILE('P',$,#50,#60,$,'flange');")),
      Probe(
        "a profile's name", IDSText.material("P"),
        walls("#20=IFCMATERIALPROFILESET('PS',$,(#21),$);", "#21=IFCMATERIALPROFILE('P',$,#50,#60,$,'flange');")),
      Probe(
        "a profile's category", IDSText.material("flange"),
        walls("#20=IFCMATERIALPROFILESET('PS',$,(#21),$);", "#21=IFCMATERIALPROFILE('P',$,#50,#60,$,'flange');")),
      Probe(
        "a profile's material by its usage", IDSText.material("Oak"),
        walls(
          "#20=IFCMATERIALPROFILESETUSAGE(#22,$,$);", "#22=IFCMATERIALPROFILESET($,$,(#21),$);",
          "#21=IFCMATERIALPROFILE($,$,#50,#60,$,$);")),
      Probe(
        "a constituent set's name", IDSText.material("CS"),
        walls("#20=IFCMATERIALCONSTITUENTSET('CS',$,(#21));", "#21=IFCMATERIALCONSTITUENT('C',$,#50,$,'frame');")),
      Probe(
        "a constituent's name", IDSText.material("C"),
        walls("#20=IFCMATERIALCONSTITUENTSET('CS',$,(#21));", "#21=IFCMATERIALCONSTITUENT('C',$,#50,$,'frame');")),
      Probe(
        "a constituent's category", IDSText.material("frame"),
        walls("#20=IFCMATERIALCONSTITUENTSET('CS',$,(#21));", "#21=IFCMATERIALCONSTITUENT('C',$,#50,$,'frame');")),
      Probe(
        "a constituent's material", IDSText.material("wood"),
        walls("#20=IFCMATERIALCONSTITUENTSET('CS',$,(#21));", "#21=IFCMATERIALCONSTITUENT('C',$,#50,$,'frame');")),
      Probe(
        "a set without parts", IDSText.material("CS"), walls("#20=IFCMATERIALCONSTITUENTSET($,$,$);"), .invalidMaterial),
      Probe("a set that holds itself", IDSText.material("Ash"), walls("#20=IFCMATERIALLIST((#20));"), .invalidMaterial),
    ])
  func definitions(_ probe: Probe) throws { try probe.check() }

  private static func typedWall(own: Bool) -> [String] {
    [
      IFCLines.wall(), IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2), material, "#51=IFCMATERIAL('Ash',$,$);",
      IFCLines.root(10, "IFCRELASSOCIATESMATERIAL", "$,$,(#2),#50"),
    ] + (own ? [IFCLines.root(11, "IFCRELASSOCIATESMATERIAL", "$,$,(#1),#51")] : [])
  }

  @Test(
    "the type's materials count where the occurrence has none",
    arguments: [
      Probe("inherited", IDSText.material("Oak"), typedWall(own: false)),
      Probe("overridden", IDSText.material("Oak"), typedWall(own: true), .invalidMaterial),
      Probe("the occurrence's own", IDSText.material("Ash"), typedWall(own: true)),
    ])
  func types(_ probe: Probe) throws { try probe.check() }

  @Test("in IFC2X3 a layer has a material and no name")
  func older() throws {
    let lines = [
      IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,$"), IFCLines.root(10, "IFCRELASSOCIATESMATERIAL", "$,$,(#1),#20"),
      "#20=IFCMATERIALLAYERSET((#21),'LS');", "#21=IFCMATERIALLAYER(#22,1.,$);", "#22=IFCMATERIAL('Oak');",
    ]
    try Probe("its material", IDSText.material("Oak"), lines, schema: "IFC2X3").check()
    try Probe("its set", IDSText.material("LS"), lines, schema: "IFC2X3").check()
  }

  @Test(
    "required, optional and prohibited materials",
    arguments: [
      Probe("optional and absent", IDSText.material("Oak", "optional"), [IFCLines.wall()]),
      Probe("optional and as asked", IDSText.material("Oak", "optional"), walls("#20=IFCMATERIAL('Oak',$,$);")),
      Probe(
        "optional and another", IDSText.material("Ash", "optional"), walls("#20=IFCMATERIAL('Oak',$,$);"),
        .invalidMaterial),
      Probe(
        "prohibited and there", IDSText.material(nil, "prohibited"), walls("#20=IFCMATERIAL('Oak',$,$);"),
        .prohibitedMaterial),
      Probe("prohibited and absent", IDSText.material(nil, "prohibited"), [IFCLines.wall()]),
      Probe(
        "prohibited name, there", IDSText.material("Oak", "prohibited"), walls("#20=IFCMATERIAL('Oak',$,$);"),
        .prohibitedMaterial),
      Probe("prohibited name, another", IDSText.material("Ash", "prohibited"), walls("#20=IFCMATERIAL('Oak',$,$);")),
      Probe(
        "prohibited name, none", IDSText.material("Ash", "prohibited"), walls("#20=IFCMATERIALCONSTITUENTSET($,$,$);")),
      Probe("prohibited name, no material", IDSText.material("Ash", "prohibited"), [IFCLines.wall()]),
    ])
  func cardinalities(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in the applicability it chooses objects",
    arguments: [
      Probe(
        "alone", IDSText.attribute("Name", "W"), walls("#20=IFCMATERIAL('Oak',$,$);") + [IFCLines.wall(2, name: "$")],
        of: IDSText.material("Oak")),
      Probe(
        "two at once", IDSText.attribute("Name", "W"),
        walls("#20=IFCMATERIALLIST((#50,#51));", "#51=IFCMATERIAL('Ash',$,$);"),
        of: IDSText.material("Oak") + IDSText.material("Ash")),
    ])
  func applicability(_ probe: Probe) throws { try probe.check() }
}
