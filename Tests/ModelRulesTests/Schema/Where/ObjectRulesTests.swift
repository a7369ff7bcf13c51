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
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0082',$,'N',$,$,$,#9,$,$);",
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
        "#1 invalid.rule ObjectType: $"),
      WhereCase(
        "CorrectPredefinedType", "IFC2X3",
        "#1=IFCVALVETYPE('1dRtMiqobDPxJ8$qkz0093',$,'N',$,$,$,$,$,'v',.USERDEFINED.);",
        "#1=IFCVALVETYPE('1dRtMiqobDPxJ8$qkz0094',$,'N',$,$,$,$,$,$,.USERDEFINED.);",
        "#1 invalid.rule ElementType: $"),
      WhereCase(
        "CorrectTypeAssigned", "IFC4",
        "#1=IFCWALLSTANDARDCASE('1dRtMiqobDPxJ8$qkz0095',$,'N',$,$,$,$,$);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0096',$,'N',$,$,$,$,$,$,.STANDARD.);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0097',$,'N',$,(#1),#2);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0098',$,'N',$,$,$,$,$,$);\n#2=IFCDOORTYPE('1dRtMiqobDPxJ8$qkz0099',$,'N',$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0100',$,'N',$,(#1),#2);",
        "#1 invalid.rule IfcDoorType #2"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
