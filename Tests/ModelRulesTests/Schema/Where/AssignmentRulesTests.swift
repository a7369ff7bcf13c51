import Testing

@Suite("WHERE rules on assignments, tasks and costs")
struct AssignmentRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcRelAssigns.WR1", "IFC4",
        "#1=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz1063',$,'N',$,(#2),.PRODUCT.,#3);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1064',$,'W',$,$,$,$,$,$);",
        "#1=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz1065',$,'N',$,(#2),.ACTOR.,#3);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1066',$,'W',$,$,$,$,$,$);",
        "#1 invalid.rule ACTOR: #2"),
      WhereCase(
        "IfcRelAssigns.WR1", "IFC2X3",
        "#1=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz1067',$,'N',$,(#2),.PRODUCT.,#3);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1068',$,'W',$,$,$,$,$);",
        "#1=IFCRELASSIGNSTOGROUP('1dRtMiqobDPxJ8$qkz1069',$,'N',$,(#2),.ACTOR.,#3);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1070',$,'W',$,$,$,$,$);",
        "#1 invalid.rule ACTOR: #2"),
      WhereCase(
        "IfcRelOverridesProperties.WR1", "IFC2X3",
        "#1=IFCRELOVERRIDESPROPERTIES('1dRtMiqobDPxJ8$qkz1071',$,'N',$,(#2),#3,(#4));",
        "#1=IFCRELOVERRIDESPROPERTIES('1dRtMiqobDPxJ8$qkz1072',$,'N',$,(#2,#5),#3,(#4));",
        "#1 invalid.rule RelatedObjects: 2"),
      WhereCase(
        "IfcTask.WR1", "IFC2X3",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz1073',$,'T',$,$,'1',$,$,.F.,$);\n#5=IFCRELNESTS('1dRtMiqobDPxJ8$qkz1074',$,$,$,#6,(#1));\n#6=IFCWORKSCHEDULE();",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz1075',$,'T',$,$,'1',$,$,.F.,$);\n#5=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz1076',$,$,$,#6,(#1));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1077',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates"),
      WhereCase(
        "IfcTask.WR2", "IFC2X3",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz1078',$,'T',$,$,'1',$,$,.F.,$);\n#5=IFCRELNESTS('1dRtMiqobDPxJ8$qkz1079',$,$,$,#1,(#6));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1080',$,'W',$,$,$,$,$);",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz1081',$,'T',$,$,'1',$,$,.F.,$);\n#5=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz1082',$,$,$,#1,(#6));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1083',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates"),
      WhereCase(
        "IfcProcedure.WR1", "IFC2X3",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz1084',$,'P',$,$,'1',.ADVICE_NOTE.,$);\n#5=IFCRELNESTS('1dRtMiqobDPxJ8$qkz1085',$,$,$,#6,(#1));\n#6=IFCWORKSCHEDULE();",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz1086',$,'P',$,$,'1',.ADVICE_NOTE.,$);\n#5=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz1087',$,$,$,#6,(#1));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1088',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates"),
      WhereCase(
        "IfcProcedure.WR2", "IFC2X3",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz1089',$,'P',$,$,'1',.ADVICE_NOTE.,$);\n#5=IFCRELNESTS('1dRtMiqobDPxJ8$qkz1090',$,$,$,#1,(#6));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1091',$,'W',$,$,$,$,$);",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz1092',$,'P',$,$,'1',.ADVICE_NOTE.,$);\n#5=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz1093',$,$,$,#1,(#6));\n#6=IFCWALL('1dRtMiqobDPxJ8$qkz1094',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcRelAggregates"),
      WhereCase(
        "IfcMove.WR1", "IFC2X3",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1095',$,'M',$,$,'1',$,$,.F.,$,#8,#9,$);\n#3=IFCRELASSIGNSTOPROCESS('1dRtMiqobDPxJ8$qkz1096',$,$,$,(#2),$,#1,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1097',$,'W',$,$,$,$,$);",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1098',$,'M',$,$,'1',$,$,.F.,$,#8,#9,$);",
        "#1 invalid.rule IfcRelAssignsToProcess: 0"),
      WhereCase(
        "IfcMove.WR2", "IFC2X3",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1099',$,'M',$,$,'1',$,$,.F.,$,#8,#9,$);\n#3=IFCRELASSIGNSTOPROCESS('1dRtMiqobDPxJ8$qkz1100',$,$,$,(#2),$,#1,$);\n#2=IFCFURNISHINGELEMENT('1dRtMiqobDPxJ8$qkz1101',$,'F',$,$,$,$,$);",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1102',$,'M',$,$,'1',$,$,.F.,$,#8,#9,$);\n#3=IFCRELASSIGNSTOPROCESS('1dRtMiqobDPxJ8$qkz1103',$,$,$,(#2),$,#1,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1104',$,'W',$,$,$,$,$);",
        "#1 invalid.rule RelatedObjects: 1"),
      WhereCase(
        "IfcMove.WR3", "IFC2X3",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1105',$,'M',$,$,'1',$,$,.F.,$,#8,#9,$);",
        "#1=IFCMOVE('1dRtMiqobDPxJ8$qkz1106',$,$,$,$,'1',$,$,.F.,$,#8,#9,$);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcRelAssignsTasks.WR1", "IFC2X3",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1107',$,'N',$,(#2),$,#4,$);",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1108',$,'N',$,(#2,#3),$,#4,$);",
        "#1 invalid.rule RelatedObjects: 2"),
      WhereCase(
        "IfcRelAssignsTasks.WR2", "IFC2X3",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1109',$,'N',$,(#2),$,#4,$);\n#2=IFCTASK('1dRtMiqobDPxJ8$qkz1110',$,'T',$,$,'1',$,$,.F.,$);",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1111',$,'N',$,(#2),$,#4,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1112',$,'W',$,$,$,$,$);",
        "#1 invalid.rule IfcWall #2"),
      WhereCase(
        "IfcRelAssignsTasks.WR3", "IFC2X3",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1113',$,'N',$,(#2),$,#4,$);\n#4=IFCWORKSCHEDULE('1dRtMiqobDPxJ8$qkz1114',$,'S',$,$);",
        "#1=IFCRELASSIGNSTASKS('1dRtMiqobDPxJ8$qkz1115',$,'N',$,(#2),$,#4,$);\n#4=IFCCOSTSCHEDULE('1dRtMiqobDPxJ8$qkz1116',$,'S',$,$);",
        "#1 invalid.rule RelatingControl: IfcCostSchedule #4"),
      WhereCase(
        "IfcRelSchedulesCostItems.WR11", "IFC2X3",
        "#1=IFCRELSCHEDULESCOSTITEMS('1dRtMiqobDPxJ8$qkz1117',$,'N',$,(#2),$,#4);\n#2=IFCCOSTITEM('1dRtMiqobDPxJ8$qkz1118',$,'S',$,$);",
        "#1=IFCRELSCHEDULESCOSTITEMS('1dRtMiqobDPxJ8$qkz1119',$,'N',$,(#2),$,#4);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz1120',$,'W',$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelSchedulesCostItems.WR12", "IFC2X3",
        "#1=IFCRELSCHEDULESCOSTITEMS('1dRtMiqobDPxJ8$qkz1121',$,'N',$,(#2),$,#4);\n#4=IFCCOSTSCHEDULE('1dRtMiqobDPxJ8$qkz1122',$,'S',$,$);",
        "#1=IFCRELSCHEDULESCOSTITEMS('1dRtMiqobDPxJ8$qkz1123',$,'N',$,(#2),$,#4);\n#4=IFCWORKSCHEDULE('1dRtMiqobDPxJ8$qkz1124',$,'S',$,$);",
        "#1 invalid.rule RelatingControl: IfcWorkSchedule #4"),
      WhereCase(
        "IfcConditionCriterion.WR1", "IFC2X3",
        "#1=IFCCONDITIONCRITERION('1dRtMiqobDPxJ8$qkz1125',$,'C',$,$,#2,#3);",
        "#1=IFCCONDITIONCRITERION('1dRtMiqobDPxJ8$qkz1126',$,$,$,$,#2,#3);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcSingleProjectInstance", "IFC4",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz1127',$,'P',$,$,$,$,(#8),#9);",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz1128',$,'P',$,$,$,$,(#8),#9);\n#2=IFCPROJECT('1dRtMiqobDPxJ8$qkz1129',$,'P',$,$,$,$,(#8),#9);",
        "#2 invalid.rule IfcProject: 2"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
