import Testing

@Suite("WHERE rules on linings and panels of doors and windows")
struct OpeningRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcDoorLiningProperties.WR31", "IFC4",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1023',$,'N',$,$,5.,$,$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1024',$,'N',$,5.,$,$,$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule LiningThickness: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR31", "IFC2X3",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1025',$,'N',$,5.,$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1026',$,'N',$,$,5.,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule LiningDepth: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR32", "IFC4",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1027',$,'N',$,$,$,$,5.,$,$,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1028',$,'N',$,$,$,5.,$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule ThresholdThickness: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR32", "IFC2X3",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1029',$,'N',$,$,$,5.,$,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1030',$,'N',$,$,$,$,5.,$,$,$,$,$,$,$);",
        "#1 invalid.rule ThresholdDepth: $"),
      WhereCase(
        "IfcWindowLiningProperties.WR31", "IFC4",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1031',$,'N',$,$,5.,$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1032',$,'N',$,5.,$,$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule LiningThickness: $"),
      WhereCase(
        "IfcWindowLiningProperties.WR31", "IFC2X3",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1033',$,'N',$,5.,$,$,$,$,$,$,$,$);",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1034',$,'N',$,$,5.,$,$,$,$,$,$,$);",
        "#1 invalid.rule LiningDepth: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR33", "IFC4",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1035',$,'N',$,$,$,$,$,5.,5.,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1036',$,'N',$,$,$,$,$,5.,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule TransomOffset: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR34", "IFC2X3",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1037',$,'N',$,$,$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1038',$,'N',$,$,$,$,$,$,$,$,$,$,5.,$);",
        "#1 invalid.rule CasingThickness: $"),
      WhereCase(
        "IfcWindowLiningProperties.WR32", "IFC4",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1039',$,'N',$,$,$,$,$,5.,$,$,$,$,$,$,$);",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1040',$,'N',$,$,$,$,$,$,5.,$,$,$,$,$,$);",
        "#1 invalid.rule FirstTransomOffset: $"),
      WhereCase(
        "IfcWindowLiningProperties.WR33", "IFC4",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1041',$,'N',$,$,$,$,$,$,$,5.,5.,$,$,$,$);",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1042',$,'N',$,$,$,$,$,$,$,$,5.,$,$,$,$);",
        "#1 invalid.rule FirstMullionOffset: $"),
      WhereCase(
        "IfcDoorLiningProperties.WR35", "IFC4",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1043',$,'N',$,$,$,$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCDOORTYPE('1dRtMiqobDPxJ8$qkz1044',$,'T',$,$,(#1),$,$,$,.DOOR.,.NOTDEFINED.,$,$);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1045',$,'N',$,$,$,$,$,$,$,$,$,$,$,$,$,$);\n#3=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz1046',$,$,$,(#4),#1);\n#4=IFCDOOR('1dRtMiqobDPxJ8$qkz1047',$,'D',$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule IfcDoorType: 0"),
      WhereCase(
        "IfcDoorLiningProperties.WR35", "IFC2X3",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1048',$,'N',$,$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCDOORSTYLE('1dRtMiqobDPxJ8$qkz1049',$,'T',$,$,(#1),$,$,.NOTDEFINED.,.NOTDEFINED.,.F.,.F.);",
        "#1=IFCDOORLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1050',$,'N',$,$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz1051',$,'T',$,$,(#1),$,$,$,.STANDARD.);",
        "#1 invalid.rule IfcDoorStyle: 0"),
      WhereCase(
        "IfcDoorPanelProperties.ApplicableToType", "IFC4",
        "#1=IFCDOORPANELPROPERTIES('1dRtMiqobDPxJ8$qkz1052',$,'N',$,$,.NOTDEFINED.,$,.NOTDEFINED.,$);\n#2=IFCDOORSTYLE('1dRtMiqobDPxJ8$qkz1053',$,'T',$,$,(#1),$,$,.NOTDEFINED.,.NOTDEFINED.,.F.,.F.);",
        "#1=IFCDOORPANELPROPERTIES('1dRtMiqobDPxJ8$qkz1054',$,'N',$,$,.NOTDEFINED.,$,.NOTDEFINED.,$);\n#2=IFCWINDOWTYPE('1dRtMiqobDPxJ8$qkz1055',$,'T',$,$,(#1),$,$,$,.WINDOW.,.NOTDEFINED.,$,$);",
        "#1 invalid.rule IfcDoorType: 0"),
      WhereCase(
        "IfcWindowLiningProperties.WR34", "IFC4X3_ADD2",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1056',$,'N',$,$,$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCWINDOWTYPE('1dRtMiqobDPxJ8$qkz1057',$,'T',$,$,(#1),$,$,$,.WINDOW.,.NOTDEFINED.,$,$);",
        "#1=IFCWINDOWLININGPROPERTIES('1dRtMiqobDPxJ8$qkz1058',$,'N',$,$,$,$,$,$,$,$,$,$,$,$,$);\n#2=IFCDOORTYPE('1dRtMiqobDPxJ8$qkz1059',$,'T',$,$,(#1),$,$,$,.DOOR.,.NOTDEFINED.,$,$);",
        "#1 invalid.rule IfcWindowType: 0"),
      WhereCase(
        "IfcWindowPanelProperties.ApplicableToType", "IFC4",
        "#1=IFCWINDOWPANELPROPERTIES('1dRtMiqobDPxJ8$qkz1060',$,'N',$,$,.NOTDEFINED.,$,.NOTDEFINED.,$);\n#2=IFCWINDOWTYPE('1dRtMiqobDPxJ8$qkz1061',$,'T',$,$,(#1),$,$,$,.WINDOW.,.NOTDEFINED.,$,$);",
        "#1=IFCWINDOWPANELPROPERTIES('1dRtMiqobDPxJ8$qkz1062',$,'N',$,$,.NOTDEFINED.,$,.NOTDEFINED.,$);",
        "#1 invalid.rule IfcWindowType: 0"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
