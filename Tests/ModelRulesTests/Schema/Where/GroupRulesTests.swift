import Testing

@Suite("WHERE rules on materials, parts and groups of objects")
struct GroupRulesTests {
  private static let usage = """
    #5=IFCMATERIALLAYERSETUSAGE(#6,.AXIS2.,.POSITIVE.,0.);
    #6=IFCMATERIALLAYERSET((#7),$);
    #7=IFCMATERIALLAYER($,0.2,$);
    """
  private static let profile = """
    #5=IFCMATERIALPROFILESETUSAGE(#6,$,$);
    #6=IFCMATERIALPROFILESET($,$,(#7),$);
    #7=IFCMATERIALPROFILE($,$,$,#8,$,$);
    #8=IFCCIRCLEPROFILEDEF(.AREA.,$,$,1.);
    """

  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "HasMaterialLayerSetUsage", "IFC2X3",
        "#1=IFCWALLSTANDARDCASE('1dRtMiqobDPxJ8$qkz0301',$,'W',$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0302',$,$,$,(#1,#1),#5);\n\(usage)",
        "#1=IFCWALLSTANDARDCASE('1dRtMiqobDPxJ8$qkz0303',$,'W',$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0304',$,$,$,(#1),#5);\n#5=IFCMATERIAL('m');",
        "#1 invalid.rule IfcMaterialLayerSetUsage: 0"),
      WhereCase(
        "HasMaterialLayerSetUsage", "IFC4",
        "#1=IFCSLABSTANDARDCASE('1dRtMiqobDPxJ8$qkz0305',$,'W',$,$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0306',$,$,$,(#1),#5);\n\(usage)",
        "#1=IFCPLATESTANDARDCASE('1dRtMiqobDPxJ8$qkz0307',$,'W',$,$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0308',$,$,$,(#1),#5);\n#3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0309',$,$,$,(#1),#5);\n\(usage)",
        "#1 invalid.rule IfcMaterialLayerSetUsage: 2"),
      WhereCase(
        "HasMaterialProfileSetUsage", "IFC4",
        "#1=IFCBEAMSTANDARDCASE('1dRtMiqobDPxJ8$qkz0310',$,'B',$,$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0311',$,$,$,(#1),#5);\n\(profile)",
        "#1=IFCCOLUMNSTANDARDCASE('1dRtMiqobDPxJ8$qkz0312',$,'B',$,$,$,$,$,$);\n\(profile)",
        "#1 invalid.rule IfcMaterialProfileSetUsage: 0"),
      WhereCase(
        "HasDecomposition", "IFC4",
        "#1=IFCWALLELEMENTEDCASE('1dRtMiqobDPxJ8$qkz0313',$,'W',$,$,$,$,$,$);\n#2=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0314',$,$,$,#1,(#3));\n#3=IFCMEMBER('1dRtMiqobDPxJ8$qkz0315',$,'M',$,$,$,$,$,$);",
        "#1=IFCSLABELEMENTEDCASE('1dRtMiqobDPxJ8$qkz0316',$,'W',$,$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates: 0"),
      WhereCase(
        "IfcRelAssociates.WR21", "IFC2X3",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0317',$,$,$,(#2),#5);\n#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0318',$,'P',$,(#3));\n#5=IFCMATERIAL('m');",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0319',$,$,$,(#2),#5);\n#2=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0320',$,$,$,#3,(#4));\n#5=IFCMATERIAL('m');",
        "#1 invalid.rule IfcRelAggregates #2"),
      WhereCase(
        "IfcAsset.WR1", "IFC2X3",
        "#1=IFCASSET('1dRtMiqobDPxJ8$qkz0321',$,'A',$,$,'i',#9,#9,#9,#9,#9,#9,#9,#9);\n#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0322',$,$,$,(#3),$,#1);\n#3=IFCWALL('1dRtMiqobDPxJ8$qkz0323',$,'W',$,$,$,$,$);",
        "#1=IFCASSET('1dRtMiqobDPxJ8$qkz0324',$,'A',$,$,'i',#9,#9,#9,#9,#9,#9,#9,#9);\n#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0325',$,$,$,(#3),$,#1);\n#3=IFCSPACE('1dRtMiqobDPxJ8$qkz0326',$,'S',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);",
        "#1 invalid.rule IfcSpace #3"),
      WhereCase(
        "IfcInventory.WR41", "IFC2X3",
        "#1=IFCINVENTORY('1dRtMiqobDPxJ8$qkz0327',$,'A',$,$,.SPACEINVENTORY.,#9,(#9),#9,$,$);\n#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0328',$,$,$,(#3),$,#1);\n#3=IFCSPACE('1dRtMiqobDPxJ8$qkz0329',$,'S',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);",
        "#1=IFCINVENTORY('1dRtMiqobDPxJ8$qkz0330',$,'A',$,$,.SPACEINVENTORY.,#9,(#9),#9,$,$);\n#2=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0331',$,$,$,(#3),$,#1);\n#3=IFCWALL('1dRtMiqobDPxJ8$qkz0332',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcWall #3"),
      WhereCase(
        "IfcRelConnectsPathElements.NormalizedRelatingPriorities", "IFC4",
        "#1=IFCRELCONNECTSPATHELEMENTS('1dRtMiqobDPxJ8$qkz0333',$,$,$,$,#2,#3,(0,100),(200),.ATEND.,.ATSTART.);",
        "#1=IFCRELCONNECTSPATHELEMENTS('1dRtMiqobDPxJ8$qkz0334',$,$,$,$,#2,#3,(0,101),(),.ATEND.,.ATSTART.);",
        "#1 invalid.rule RelatingPriorities: 101"),
      WhereCase(
        "IfcRelConnectsPathElements.NormalizedRelatedPriorities", "IFC4X3_ADD2",
        "#1=IFCRELCONNECTSPATHELEMENTS('1dRtMiqobDPxJ8$qkz0335',$,$,$,$,#2,#3,(200),(50),.ATEND.,.ATSTART.);",
        "#1=IFCRELCONNECTSPATHELEMENTS('1dRtMiqobDPxJ8$qkz0336',$,$,$,$,#2,#3,(),(-1),.ATEND.,.ATSTART.);",
        "#1 invalid.rule RelatedPriorities: -1"),
    ])
  func cases(_ tried: WhereCase) throws { try tried.tryBoth() }
}
