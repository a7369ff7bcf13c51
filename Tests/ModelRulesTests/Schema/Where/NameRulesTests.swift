import Testing

@Suite("WHERE rules on names")
struct NameRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcPropertySet.ExistsName", "IFC2X3",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0009',$,'N',$,(#2));",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0010',$,$,$,(#2));",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcPropertySet.UniquePropertyNames", "IFC4",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0011',$,'N',$,(#2,#3));\n#2=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);\n#3=IFCPROPERTYSINGLEVALUE('b',$,IFCLABEL('x'),$);",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0012',$,'N',$,(#2,#3));\n#2=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);\n#3=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcPropertySet.UniquePropertyNames", "IFC2X3",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0013',$,'N',$,(#2,#99));\n#2=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);",
        "#1=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0014',$,'N',$,(#2,#3));\n#2=IFCPROPERTYSINGLEVALUE('\\X\\E9',$,IFCLABEL('x'),$);\n#3=IFCPROPERTYSINGLEVALUE('\\X\\E9',$,IFCLABEL('x'),$);",
        "#1 invalid.rule é"),
      WhereCase(
        "IfcComplexProperty.WR22", "IFC4",
        "#1=IFCCOMPLEXPROPERTY('c',$,'u',(#2,#3));\n#2=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);\n#3=IFCPROPERTYSINGLEVALUE('b',$,IFCLABEL('x'),$);",
        "#1=IFCCOMPLEXPROPERTY('c',$,'u',(#2,#3));\n#2=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);\n#3=IFCPROPERTYSINGLEVALUE('a',$,IFCLABEL('x'),$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcElementQuantity.UniqueQuantityNames", "IFC4",
        "#1=IFCELEMENTQUANTITY('1dRtMiqobDPxJ8$qkz0015',$,'N',$,$,(#2,#3));\n#2=IFCQUANTITYLENGTH('a',$,$,1.,$);\n#3=IFCQUANTITYLENGTH('b',$,$,1.,$);",
        "#1=IFCELEMENTQUANTITY('1dRtMiqobDPxJ8$qkz0016',$,'N',$,$,(#2,#3));\n#2=IFCQUANTITYLENGTH('a',$,$,1.,$);\n#3=IFCQUANTITYLENGTH('a',$,$,1.,$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcPhysicalComplexQuantity.UniqueQuantityNames", "IFC4",
        "#1=IFCPHYSICALCOMPLEXQUANTITY('c',$,(#2,#3),'d',$,$);\n#2=IFCQUANTITYLENGTH('a',$,$,1.,$);\n#3=IFCQUANTITYLENGTH('b',$,$,1.,$);",
        "#1=IFCPHYSICALCOMPLEXQUANTITY('c',$,(#2,#3),'d',$,$);\n#2=IFCQUANTITYLENGTH('a',$,$,1.,$);\n#3=IFCQUANTITYLENGTH('a',$,$,1.,$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcObject.UniquePropertySetNames", "IFC4",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0017',$,'N',$,$,$,$,$,$);\n#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0018',$,'A',$,(#9));\n#3=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0019',$,'B',$,(#9));\n#4=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0020',$,'N',$,(#1),#2);\n#5=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0021',$,'N',$,(#1),#3);",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0022',$,'N',$,$,$,$,$,$);\n#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0023',$,'A',$,(#9));\n#3=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0024',$,'A',$,(#9));\n#4=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0025',$,'N',$,(#1),#2);\n#5=IFCRELDEFINESBYPROPERTIES('1dRtMiqobDPxJ8$qkz0026',$,'N',$,(#1),#3);",
        "#1 invalid.rule A"),
      WhereCase(
        "IfcTypeObject.UniquePropertySetNames", "IFC4",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0027',$,'N',$,$,(#2,#3),$,$,$,.STANDARD.);\n#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0028',$,'A',$,(#9));\n#3=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0029',$,'B',$,(#9));",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0030',$,'N',$,$,(#2,#3),$,$,$,.STANDARD.);\n#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0031',$,'A',$,(#9));\n#3=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkz0032',$,'A',$,(#9));",
        "#1 invalid.rule A"),
      WhereCase(
        "IfcTypeObject.NameRequired", "IFC4",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0033',$,'N',$,$,$,$,$,$,.STANDARD.);",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0034',$,$,$,$,$,$,$,$,.STANDARD.);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcBuildingElementProxy.HasObjectName", "IFC4",
        "#1=IFCBUILDINGELEMENTPROXY('1dRtMiqobDPxJ8$qkz0035',$,'N',$,$,$,$,$,$);",
        "#1=IFCBUILDINGELEMENTPROXY('1dRtMiqobDPxJ8$qkz0036',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule Name: $"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
