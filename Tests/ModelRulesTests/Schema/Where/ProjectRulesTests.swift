import Testing

@Suite("WHERE rules on the project")
struct ProjectRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcProject.HasName", "IFC4",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0001',$,'N',$,$,$,$,$,$);",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0002',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcProject.CorrectContext", "IFC4",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0003',$,'N',$,$,$,$,(#2),$);\n#2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#3,$);",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0004',$,'N',$,$,$,$,(#2,#4),$);\n#2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#3,$);\n#4=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.MODEL_VIEW.,$);",
        "#1 invalid.rule #4"),
      WhereCase(
        "IfcProject.NoDecomposition", "IFC4",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0005',$,'N',$,$,$,$,$,$);",
        "#1=IFCPROJECT('1dRtMiqobDPxJ8$qkz0006',$,'N',$,$,$,$,$,$);\n#2=IFCSITE('1dRtMiqobDPxJ8$qkz0007',$,'N',$,$,$,$,$,$,$,$,$,$,$);\n#3=IFCRELAGGREGATES('1dRtMiqobDPxJ8$qkz0008',$,'N',$,#2,(#1));",
        "#1 invalid.rule"),
      WhereCase(
        "IfcUnitAssignment.WR01", "IFC4",
        "#1=IFCUNITASSIGNMENT((#2,#3));\n#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);\n#3=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);",
        "#1=IFCUNITASSIGNMENT((#2,#3));\n#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);\n#3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);",
        "#1 invalid.rule LENGTHUNIT"),
      WhereCase(
        "IfcUnitAssignment.WR01", "IFC4",
        "#1=IFCUNITASSIGNMENT((#2));\n#2=IFCMONETARYUNIT('EUR');",
        "#1=IFCUNITASSIGNMENT((#2,#3));\n#2=IFCMONETARYUNIT('EUR');\n#3=IFCMONETARYUNIT('USD');",
        "#1 invalid.rule IfcMonetaryUnit"),
      WhereCase(
        "IfcDerivedUnit.WR1", "IFC4",
        "#1=IFCDERIVEDUNIT((#2),.USERDEFINED.,'u');\n#2=IFCDERIVEDUNITELEMENT(#3,-1);",
        "#1=IFCDERIVEDUNIT((#2),.USERDEFINED.,'u');\n#2=IFCDERIVEDUNITELEMENT(#3,1);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcDerivedUnit.WR2", "IFC4",
        "#1=IFCDERIVEDUNIT((#2),.USERDEFINED.,'u');",
        "#1=IFCDERIVEDUNIT((#2),.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedType: $"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
