import Testing

@Suite("WHERE rules on relations")
struct RelationRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcRelDefinesByProperties.NoRelatedTypeObject", "IFC4",
        "#1=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0037',$,'N',$,(#2),#9);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0038',$,'N',$,$,$,$,$,$);",
        "#1=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0039',$,'N',$,(#2),#9);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0040',$,'N',$,$,$,$,$,$,.STANDARD.);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelAssociatesMaterial.NoVoidElement", "IFC4",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0041',$,'N',$,(#2),#9);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0042',$,'N',$,$,$,$,$,$);",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0043',$,'N',$,(#2),#9);\n#2=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0044',$,'N',$,$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelAssociatesMaterial.AllowedElements", "IFC4",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0045',$,'N',$,(#2),#9);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0046',$,'N',$,$,$,$,$,$);",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0047',$,'N',$,(#2),#9);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0048',$,'N',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelAssociatesMaterial.AllowedElements", "IFC2X3",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0049',$,'N',$,(#2),#9);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0050',$,'N',$,$,$,$,$,.ELEMENT.,.INTERNAL.,$);",
        "#1=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0051',$,'N',$,(#2),#9);\n#2=IFCGROUP('1dRtMiqobDPxJ8$qkz0052',$,'N',$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelSpaceBoundary.CorrectPhysOrVirt", "IFC4",
        "#1=IFCRELSPACEBOUNDARY('1dRtMiqobDPxJ8$qkz0053',$,'N',$,#9,#2,$,.PHYSICAL.,.INTERNAL.);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0054',$,'N',$,$,$,$,$,$);",
        "#1=IFCRELSPACEBOUNDARY('1dRtMiqobDPxJ8$qkz0055',$,'N',$,#9,#2,$,.PHYSICAL.,.INTERNAL.);\n#2=IFCVIRTUALELEMENT('1dRtMiqobDPxJ8$qkz0056',$,'N',$,$,$,$,$);",
        "#1 invalid.rule PHYSICAL, IfcVirtualElement"),
      WhereCase(
        "IfcRelSpaceBoundary.CorrectPhysOrVirt", "IFC2X3",
        "#1=IFCRELSPACEBOUNDARY('1dRtMiqobDPxJ8$qkz0057',$,'N',$,#9,$,$,.VIRTUAL.,.INTERNAL.);",
        "#1=IFCRELSPACEBOUNDARY('1dRtMiqobDPxJ8$qkz0058',$,'N',$,#9,$,$,.PHYSICAL.,.INTERNAL.);",
        "#1 invalid.rule PHYSICAL, $"),
      WhereCase(
        "IfcZone.WR1", "IFC4",
        "#1=IFCZONE('1dRtMiqobDPxJ8$qkz0059',$,'N',$,$);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0060',$,'N',$,$,$,$,$,$,$,$);\n#3=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0061',$,'N',$,(#2),$,#1);",
        "#1=IFCZONE('1dRtMiqobDPxJ8$qkz0062',$,'N',$,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0063',$,'N',$,$,$,$,$,$);\n#3=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz0064',$,'N',$,(#2),$,#1);",
        "#1 invalid.rule IfcWall #2"),
      WhereCase(
        "NoSelfReference", "IFC4",
        "#1=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0065',$,'N',$,#2,(#3));",
        "#1=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0066',$,'N',$,#2,(#3,#2));",
        "#1 invalid.rule IfcRelAggregates.NoSelfReference, #2"),
      WhereCase(
        "NoSelfReference", "IFC4",
        "#1=IFCRELCONNECTSPORTS('1dRtMiqobDPxJ8$qkz0067',$,'N',$,#2,#3,$);",
        "#1=IFCRELCONNECTSPORTS('1dRtMiqobDPxJ8$qkz0068',$,'N',$,#2,#2,$);",
        "#1 invalid.rule IfcRelConnectsPorts.NoSelfReference, #2"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
