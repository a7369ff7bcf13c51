import Testing

@Suite("WHERE rules on directions, conversions, reinforcement and features")
struct FurtherDataRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcGeometricRepresentationContext.North2D", "IFC4",
        "#1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#2,#3);\n#3=IFCDIRECTION((0.,1.));",
        "#1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#2,#3);\n#3=IFCDIRECTION((0.,1.,0.));",
        "#1 invalid.rule #3: 3"),
      WhereCase(
        "IfcMapConversion.TargetCRSOnlyProjected", "IFC4X3_ADD2",
        "#1=IFCMAPCONVERSION(#2,#3,1.,2.,3.,$,$,$);\n#3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);",
        "#1=IFCMAPCONVERSION(#2,#3,1.,2.,3.,$,$,$);\n#3=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,$,$);",
        "#1 invalid.rule IfcGeographicCRS #3"),
      WhereCase(
        "IfcReinforcingBarType.BendingShapeCodeProvided", "IFC4",
        "#1=IFCREINFORCINGBARTYPE('1dRtMiqobDPxJ8$qkz0301',$,'T',$,$,$,$,$,$,.MAIN.,$,$,$,$,'21',(IFCLENGTHMEASURE(1.)));",
        "#1=IFCREINFORCINGBARTYPE('1dRtMiqobDPxJ8$qkz0302',$,'T',$,$,$,$,$,$,.MAIN.,$,$,$,$,$,(IFCLENGTHMEASURE(1.)));",
        "#1 invalid.rule BendingShapeCode: $"),
      WhereCase(
        "IfcStructuralLoadCase.IsLoadCasePredefinedType", "IFC4",
        "#1=IFCSTRUCTURALLOADCASE('1dRtMiqobDPxJ8$qkz0303',$,'T',$,$,.LOAD_CASE.,.NOTDEFINED.,.NOTDEFINED.,$,$,$);",
        "#1=IFCSTRUCTURALLOADCASE('1dRtMiqobDPxJ8$qkz0304',$,'T',$,$,.LOAD_GROUP.,.NOTDEFINED.,.NOTDEFINED.,$,$,$);",
        "#1 invalid.rule PredefinedType: LOAD_GROUP"),
      WhereCase(
        "IfcDocumentElectronicFormat.WR1", "IFC2X3",
        "#1=IFCDOCUMENTELECTRONICFORMAT('.pdf',$,$);",
        "#1=IFCDOCUMENTELECTRONICFORMAT($,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcFeatureElement.NotContained", "IFC4X3_ADD2",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0305',$,$,$,$,$,$,$,$);",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0306',$,$,$,$,$,$,$,$);\n#2=IFCRELCONTAINEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0307',$,$,$,(#1),#3);\n#3=IFCBUILDINGSTOREY('1dRtMiqobDPxJ8$qkz0308',$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule IfcRelContainedInSpatialStructure"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
